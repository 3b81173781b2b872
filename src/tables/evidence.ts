import { endOfHan, firstHan, hanBit, hansBit, hantBit } from '../core/script/judge.ts';
import { entriesOf, isCharacter, configOf } from './dictionaries.ts';

/**
 * 这 坏 确 价 虫 厂 广 stand in a dictionary value or two, yet Traditional text does not use them; 於 徵 廢 計 麼 likewise
 * in Simplified (於 in surnames, 徵 in 魏徵: a clause with them is judged mixed there, which keeps them).
 */
const alsoHans = '这坏确价虫厂广', alsoHant = '於徵廢計麼';

const charactersOf = (words: Iterable<string>): Set<string> => new Set([...words].flatMap((word) => [...word]));

/** `ScriptTable.scripts`. */
export function scriptsOfCharacters(): string {
  const { hansOnly, hantOnly } = exclusiveCharacters();
  const [hans, hant] = [new Set(hansOnly), new Set(hantOnly)];
  const entryOf = (character: string): number => 0x40 | hanBit | (hans.has(character) ? hansBit : 0) | (hant.has(character) ? hantBit : 0);
  return Array.from({ length: endOfHan - firstHan }, (_, i) => String.fromCharCode(entryOf(String.fromCharCode(firstHan + i)))).join('');
}

/** The characters that belong to one script alone, regional forms kept out. */
function exclusiveCharacters(): { hansOnly: string; hantOnly: string } {
  const st = entriesOf(configOf('s2t').conversionChain[0]), ts = entriesOf(configOf('t2s').conversionChain[0]);
  const traditional = charactersOf([...st.values(), ...ts.keys()]);
  const simplified = charactersOf([...st.keys(), ...ts.values()]);
  const regional = charactersOf(['t2tw', 't2hk'].flatMap((name) => [...entriesOf(configOf(name).conversionChain[0]).values()])
    .concat(['s2twp', 's2hkp'].flatMap((name) => [...entriesOf(configOf(name).conversionChain[1]).values()]))
    .concat(['tw2sp', 'hk2sp'].flatMap((name) => [...entriesOf(configOf(name).conversionChain[0]).keys()])));
  const only = (entries: Map<string, string>, notIn: Set<string>[], also: string): string =>
    [...entries].filter(([key, value]) => isCharacter(key) && key.length === 1 && key !== value && (also.includes(key) || !notIn.some((set) => set.has(key)))).map(([key]) => key).toSorted().join('');
  return { hansOnly: only(st, [traditional, regional], alsoHans), hantOnly: only(ts, [simplified], alsoHant) };
}

/** A form that fewer phrases have than this is a rarity, not a choice. */
const minPhrases = 3;

/** Simplified characters that stand for several Traditional ones, by the phrases of the dictionary. */
export function alternatives(): string {
  const counts = new Map<string, Map<string, number>>();
  for (const [key, value] of entriesOf(configOf('s2t').conversionChain[0])) {
    const from = [...key], to = [...value];
    if (from.length !== to.length) continue;
    from.forEach((character, i) => {
      const forms = counts.get(character) ?? new Map<string, number>();
      counts.set(character, forms.set(to[i], (forms.get(to[i]) ?? 0) + 1));
    });
  }
  const words: string[] = [];
  for (const [character, forms] of counts) {
    const common = [...forms].filter(([form, count]) => count >= minPhrases && form.length === 1).toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (character.length === 1 && common.length > 1) words.push(character + common.map(([form]) => form).join(''));
  }
  return words.toSorted().join(' ');
}
