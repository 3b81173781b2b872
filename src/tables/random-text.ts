import * as OpenCC from 'opencc-js';
import { openccConfigs, type OpenccConfig } from '../core/script/convert-aligned.ts';
import { configOf } from './dictionaries.ts';

/** opencc-js's converter for a configuration: what ours is held against. */
export function oracleFor(config: OpenccConfig): (text: string) => string {
  const [from, to] = config.split('2');
  const ends: Record<string, string> = { s: 'cn', t: 't', tw: 'tw', twp: 'twp', hk: 'hk', hkp: 'hkp', jp: 'jp' };
  return OpenCC.Converter(to === 'sp' ? { from: `${from}p`, to: 'cn' } : { from: ends[from], to: ends[to] });
}

/** Numbers from 0 to 1, the same on every run. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return state / 2 ** 32; };
}

let known: string[][] | undefined;
const entries = (): string[][] => (known ??= [...new Set(openccConfigs.flatMap((config) => [...(configOf(config).segmentation ?? []), ...configOf(config).conversionChain.flat()]))]
  .flatMap((dictionary) => dictionary.split('|').map((entry) => entry.split(' '))));
const oddities = ['，', '。', ' ', 'abc', '“', '\u{e0100}', '\ufe00', '⿰', '⿳', '⿱', '⿰氵云', '⿰\ud842家', '\ud840', '\udc00', '\ud87e', '\ufeff', '豈', '更', '\u{2f800}', '\u{2f9d4}', '﨎', 'A', 'SQL', '·'];

/** Text of dictionary pieces, whole and cut, single characters, and what Unicode has to trip over. */
export function randomText(random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  const piece = (): string => {
    const kind = random();
    if (kind < 0.45) return pick(pick(entries()));
    if (kind < 0.6) { const word = pick(pick(entries())), cut = Math.floor(random() * word.length); return random() < 0.5 ? word.slice(cut) : word.slice(0, cut); }
    if (kind < 0.8) return String.fromCharCode(0x4e00 + Math.floor(random() * 0x5200));
    if (kind < 0.85) return pick(oddities);
    if (kind < 0.9) return String.fromCodePoint(0x20000 + Math.floor(random() * 0x2000));
    if (kind < 0.92) return String.fromCharCode(Math.floor(random() * 0x10000));
    return pick([...'发后干里面只台着为了裡裏著這个個说説云系于於']);
  };
  return Array.from({ length: 1 + Math.floor(random() * 40) }, piece).join('');
}

/** Any UTF-16 units, half of them Han, a tenth of them halves of pairs, selectors, description characters or compatibility ideographs. */
export function randomUnits(random: () => number): string {
  const within = (from: number, to: number): number => from + Math.floor(random() * (to - from));
  const ranges: [number, number][] = [[0xd800, 0xe000], [0xfe00, 0xfe10], [0x2ff0, 0x3000], [0xf900, 0xfb00]];
  const unit = (): number => {
    const kind = random();
    return kind < 0.5 ? within(0x3400, 0xa000) : kind < 0.6 ? within(...ranges[within(0, ranges.length)]) : within(0, 0x10000);
  };
  return String.fromCharCode(...Array.from({ length: within(1, 60) }, unit));
}

/** Where ours and opencc-js differ on so many units of random text, both kinds in turn: the texts, none when all is well. */
export function differences(config: OpenccConfig, convert: (text: string) => string, seed: number, units: number): string[] {
  const oracle = oracleFor(config), random = numbers(seed), found: string[] = [];
  for (let done = 0, turn = 0; done < units; turn++) {
    const text = turn % 4 === 0 ? randomUnits(random) : randomText(random);
    done += text.length;
    if (convert(text) !== oracle(text)) found.push(text);
  }
  return found;
}
