/**
 * Compiles OpenCC's dictionaries to the tables that pages and the panel's worker load: `npm run tables`, before Vite.
 * `public/tables/hans.js` holds every conversion to Simplified and between the Traditional standards, `hant.js` those
 * from Simplified. Each is a classic script that only registers its data.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ScriptTable } from '../core/script/table-data.ts';
import { composeOne, composeTwo, type Composed } from './compose.ts';
import { configOf } from './dictionaries.ts';
import { encodeTrie, type Mode } from './encode.ts';
import { alternatives, exclusiveCharacters } from './evidence.ts';
import { scriptOf } from './write.ts';

export interface Tables { hant: ScriptTable; hans: ScriptTable }

function composed(name: string): Composed {
  const { segmentation, conversionChain } = configOf(name);
  return segmentation ? composeTwo(segmentation, conversionChain) : composeOne(conversionChain[0]);
}

const single = (name: string, composedAs: Composed = composed(name), stages?: [string, string]): Mode => ({ name, composed: composedAs, stages });

/** The data of both files; deterministic. */
export function buildTables(): Tables {
  const fromSimplified: Mode[] = [
    single('s2t'),
    { name: 's2tw', base: 's2t', composed: composed('s2tw'), stages: ['s2t', 't2tw'] },
    { name: 's2hk', base: 's2t', composed: composed('s2hk'), stages: ['s2t', 't2hk'] },
    { name: 's2twp', base: 's2tw', composed: composed('s2twp'), stages: ['s2t', 't2twp'] },
    { name: 's2hkp', base: 's2hk', composed: composed('s2hkp'), stages: ['s2t', 't2hkp'] },
  ];
  const alone = (mode: Mode): ScriptTable['tries'] => ({ [mode.name]: encodeTrie([mode]) });
  const hant: ScriptTable = { alternatives: alternatives(), tries: {
    s2t: encodeTrie(fromSimplified),
    ...alone(single('t2twp', composeOne(configOf('s2twp').conversionChain[1]))),
    ...alone(single('t2hkp', composeOne(configOf('s2hkp').conversionChain[1]))),
  } };
  const hans: ScriptTable = { ...exclusiveCharacters(), tries: {
    ...alone(single('t2s')),
    ...alone(single('tw2t')), ...alone(single('hk2t')), ...alone(single('t2tw')), ...alone(single('t2hk')),
    ...alone(single('twp2t', composeOne(configOf('tw2sp').conversionChain[0]))),
    ...alone(single('hkp2t', composeOne(configOf('hk2sp').conversionChain[0]))),
    ...alone(single('tw2s', composed('tw2s'), ['tw2t', 't2s'])),
    ...alone(single('tw2sp', composed('tw2sp'), ['twp2t', 't2s'])),
    ...alone(single('hk2s', composed('hk2s'), ['hk2t', 't2s'])),
    ...alone(single('hk2sp', composed('hk2sp'), ['hkp2t', 't2s'])),
  } };
  return { hant, hans };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../public/tables');
  mkdirSync(folder, { recursive: true });
  for (const [name, table] of Object.entries(buildTables())) writeFileSync(path.join(folder, `${name}.js`), scriptOf(name, table));
}
