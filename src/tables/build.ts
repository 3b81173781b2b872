/**
 * Compiles OpenCC's dictionaries to the tables that pages and the panel's worker load: `npm run tables`, before Vite.
 * `public/tables/hans.js` holds every conversion to Simplified and between the Traditional standards, `hant.js` those
 * from Simplified. Each is a classic script that only registers its data. The words that the cleaner's rules demand are made here too.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unitsColumn } from '../core/script/columns.ts';
import type { ScriptTable } from '../core/script/table-data.ts';
import { composeOne, composeTwo, type Composed } from './compose.ts';
import { configOf, type Stage } from './dictionaries.ts';
import { corrected } from './correct.ts';
import { encodeTrie, type Mode } from './encode.ts';
import { readersVocabulary, readersVocabularyBack, type Region } from './vocabulary.ts';
import { alternatives, scriptsOfCharacters } from './evidence.ts';
import { requiredCode, requiredFile } from './required.ts';
import { scriptOf } from './write.ts';

export interface Tables { hant: ScriptTable; hans: ScriptTable }

function composed(name: string): Composed {
  const { segmentation, conversionChain } = configOf(name);
  return segmentation ? composeTwo(segmentation, conversionChain) : composeOne(conversionChain[0]);
}

const regionOf = (name: string): Region => (name.includes('hk') ? 'HK' : 'TW');

/** A conversion from Simplified as readers get it. */
function forReaders(name: string): Composed {
  const { segmentation, conversionChain } = configOf(name);
  if (!name.endsWith('p') || !segmentation) return corrected(composed(name), conversionChain);
  const region = regionOf(name);
  const chain = [conversionChain[0], readersVocabulary(conversionChain[1], region)];
  return corrected(composeTwo(segmentation, chain), chain, { variants: configOf(name.slice(0, -1)).conversionChain[1], region });
}

/** A conversion to Simplified with regional vocabulary as readers get it. */
function backForReaders(name: string): Composed {
  const { segmentation, conversionChain } = configOf(name);
  const first = readersVocabularyBack(conversionChain[0], regionOf(name));
  return composeTwo(segmentation ?? first, [first, conversionChain[1]]);
}

/** On the way from Taiwan to Hong Kong: alone, 參 is “take part” and not 蔘, 么 a careless 麼 and not 幺. */
function withoutGinseng(plain: Composed): Composed {
  return { ...plain, characters: new Map([...plain.characters].filter(([character]) => character !== '參' && character !== '么')) };
}

const single = (name: string, composedAs: Composed = composed(name), stages?: [string, string]): Mode => ({ name, composed: composedAs, stages });

/** The data of both files; deterministic. */
export function buildTables(): Tables {
  const names: { name: string; base?: string; stages?: [string, string] }[] = [
    { name: 's2t' },
    { name: 's2tw', base: 's2t', stages: ['s2t', 't2tw'] },
    { name: 's2hk', base: 's2t', stages: ['s2t', 't2hk'] },
    { name: 's2twp', base: 's2tw', stages: ['s2t', 't2twp'] },
    { name: 's2hkp', base: 's2hk', stages: ['s2t', 't2hkp'] },
  ];
  // What readers get, OpenCC's with our corrections, and OpenCC's own.
  const fromSimplified: Mode[] = [
    ...names.map(({ name, base, stages }): Mode => ({
      name: `${name}+`, base: base && `${base}+`, composed: forReaders(name),
      stages: stages && [`${stages[0]}+`, name.endsWith('p') ? `${stages[1]}+` : stages[1]],
    })),
    ...names.map(({ name, stages }): Mode => ({ name, base: `${name}+`, plain: true, composed: composed(name), stages })),
  ];
  const toSimplified: Mode[] = [
    single('t2s'),
    { name: 'tw2s', base: 't2s', composed: composed('tw2s'), stages: ['tw2t', 't2s'] },
    { name: 'hk2s', base: 't2s', composed: composed('hk2s'), stages: ['hk2t', 't2s'] },
    { name: 'tw2sp', base: 'tw2s', composed: composed('tw2sp'), stages: ['twp2t', 't2s'] },
    { name: 'hk2sp', base: 'hk2s', composed: composed('hk2sp'), stages: ['hkp2t', 't2s'] },
    { name: 'tw2sp+', base: 'tw2sp', composed: backForReaders('tw2sp'), stages: ['twp2t+', 't2s'] },
    { name: 'hk2sp+', base: 'hk2sp', composed: backForReaders('hk2sp'), stages: ['hkp2t+', 't2s'] },
  ];
  // With vocabulary they are stages only, where a run has to be done stage by stage.
  const stageOf = (name: string, config: string, index: number, change: (stage: Stage, region: Region) => Stage = (stage) => stage): Mode => single(name, composeOne(change(configOf(config).conversionChain[index], regionOf(config))));
  const between: Mode[] = [
    single('t2tw'),
    ...[single('t2hk'), single('tw2t'), single('hk2t'), stageOf('t2twp', 's2twp', 1), stageOf('t2hkp', 's2hkp', 1), stageOf('twp2t', 'tw2sp', 0), stageOf('hkp2t', 'hk2sp', 0)]
      .map((mode) => ({ ...mode, base: 't2tw' })),
    { ...stageOf('t2twp+', 's2twp', 1, readersVocabulary), base: 't2twp' },
    { ...stageOf('t2hkp+', 's2hkp', 1, readersVocabulary), base: 't2hkp' },
    { ...stageOf('twp2t+', 'tw2sp', 0, readersVocabularyBack), base: 'twp2t' },
    { ...stageOf('hkp2t+', 'hk2sp', 0, readersVocabularyBack), base: 'hkp2t' },
    { name: 'tw2t+', base: 'tw2t', composed: withoutGinseng(composed('tw2t')) },
  ];
  const hant: ScriptTable = { alternatives: unitsColumn(alternatives()), tries: { s2t: encodeTrie(fromSimplified) } };
  const hans: ScriptTable = { scripts: scriptsOfCharacters(), tries: { t2s: encodeTrie(toSimplified), t2tw: encodeTrie(between) } };
  return { hant, hans };
}

/** OpenCC's two conversions of Japanese characters: nobody reads them here, but its own cases have them. */
export function japaneseTable(): ScriptTable {
  return { tries: { jp2t: encodeTrie([single('jp2t')]), t2jp: encodeTrie([single('t2jp')]) } };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../public/tables');
  mkdirSync(folder, { recursive: true });
  for (const [name, table] of Object.entries(buildTables())) writeFileSync(path.join(folder, `${name}.js`), scriptOf(name, table));
  writeFileSync(requiredFile, requiredCode());
}
