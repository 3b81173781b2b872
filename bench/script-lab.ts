/** What races opencc-js and holds ours against it, in Node and, bundled, in the pages of both browsers. */
import { convertText, openccConfigs, type OpenccConfig } from '../src/core/script/convert-aligned.ts';
import { openTables, type TableData, type Tables } from '../src/core/script/index.ts';
import { differences as differencesOf, oracleFor } from '../src/tables/random-text.ts';

export interface Race { theirs: number; ours: number; same: boolean }

let opened: Tables | undefined;
const tables = (): Tables => (opened ??= openTables((globalThis as { gangmuTables?: TableData }).gangmuTables ?? {}));

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** Milliseconds of one time, from several: a browser's clock may be coarse. */
function time(work: () => unknown, times: number): number {
  const start = performance.now();
  for (let i = 0; i < times; i++) work();
  return (performance.now() - start) / times;
}

/** Rounds interleaved, medians. */
export function race(config: OpenccConfig, texts: readonly string[], rounds: number): Race {
  const theirs = oracleFor(config), machine = tables().machine(config);
  const ours = (text: string): string => convertText(machine, text);
  const same = texts.every((text) => theirs(text) === ours(text));
  const times: { theirs: number[]; ours: number[] } = { theirs: [], ours: [] };
  for (let round = 0; round < rounds; round++) {
    times.theirs.push(time(() => { for (const text of texts) theirs(text); }, 1));
    times.ours.push(time(() => { for (const text of texts) ours(text); }, 5));
  }
  return { theirs: median(times.theirs), ours: median(times.ours), same };
}

/** The configurations of the package's tables. */
export const packaged = openccConfigs.filter((config) => !config.includes('jp'));

/** Texts that ours converts otherwise than opencc-js, of so many random units. */
export const differences = (config: OpenccConfig, seed: number, units: number): string[] =>
  differencesOf(config, (text) => convertText(tables().machine(config), text), seed, units);
