/**
 * Conversion beside opencc-js 1.4.2: same process, same text, rounds interleaved, medians. One megabyte of Simplified
 * text made from the dictionaries' own phrases and common characters (its s2twp form for the way back), and 27,000
 * strings of 14 characters. `npx tsx bench/script.ts [--json]`.
 */
import * as OpenCC from 'opencc-js';
import { openTables } from '../src/core/script/index.ts';
import type { OpenccConfig } from '../src/core/script/convert-aligned.ts';
import { buildTables } from '../src/tables/build.ts';
import { configOf, entriesOf } from '../src/tables/dictionaries.ts';

const rounds = 11;
const units = 380_000;
const from: Record<string, string> = { s: 'cn', tw: 'tw', twp: 'twp', hk: 'hk', t: 't' };

/** Running text has a phrase of the dictionary every twenty characters or so; the rest is single characters and signs. */
function sampleText(): string {
  let state = 20261124;
  const random = (): number => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return state / 2 ** 32; };
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() ** 2 * list.length)];
  const phrases = [...entriesOf(configOf('s2t').conversionChain[0]).keys()].filter((key) => key.length > 1 && key.length < 5);
  const counts = new Map<string, number>();
  for (const phrase of phrases) for (const character of phrase) counts.set(character, (counts.get(character) ?? 0) + 1);
  const characters = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 2500).map(([character]) => character);
  let text = '';
  while (text.length < units) {
    text += random() < 0.06 ? phrases[Math.floor(random() * phrases.length)] : pick(characters);
    if (random() < 0.08) text += pick(['，', '。', '，', '、', '2026', ' ', '“', '”']);
  }
  return text;
}

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[numbers.length >> 1];
const time = (work: () => unknown): number => { const start = performance.now(); work(); return performance.now() - start; };

const tables = openTables(buildTables());
const simplified = process.env.BENCH_TEXT ? (await import('node:fs')).readFileSync(process.env.BENCH_TEXT, 'utf8').slice(0, units) : sampleText();
const traditional = OpenCC.Converter({ from: 'cn', to: 'twp' })(simplified);
const cut = (text: string): string[] => Array.from({ length: Math.floor(text.length / 14) }, (_, i) => text.slice(i * 14, i * 14 + 14));

interface Row { what: string; theirs: number; ours: number; ratio: number; same: boolean }
const rows: Row[] = [];

function compare(what: string, config: OpenccConfig, texts: readonly string[]): void {
  const [source, target] = config.split('2');
  const theirs = OpenCC.Converter(target === 'sp' ? { from: `${source}p`, to: 'cn' } : { from: from[source], to: target === 's' ? 'cn' : target });
  const ours = (text: string): string => tables.convert(config, text);
  const times: { theirs: number[]; ours: number[] } = { theirs: [], ours: [] };
  const same = texts.every((text) => theirs(text) === ours(text));
  for (let round = 0; round < rounds; round++) {
    times.theirs.push(time(() => { for (const text of texts) theirs(text); }));
    times.ours.push(time(() => { for (const text of texts) ours(text); }));
  }
  const [a, b] = [median(times.theirs), median(times.ours)];
  rows.push({ what, theirs: a, ours: b, ratio: a / b, same });
}

for (const config of ['s2t', 's2tw', 's2twp', 's2hk'] as const) compare(config, config, [simplified]);
for (const config of ['t2s', 'tw2s', 'tw2sp', 'hk2s', 't2tw', 't2hk'] as const) compare(config, config, [traditional]);
compare('s2t, short strings', 's2t', cut(simplified));
compare('s2twp, short strings', 's2twp', cut(simplified));
compare('t2s, short strings', 't2s', cut(traditional));
compare('ASCII, s2t', 's2t', ['The quick brown fox. '.repeat(50_000)]);

if (process.argv.includes('--json')) console.log(JSON.stringify(rows));
else {
  console.log('conversion             opencc-js ms   ours ms   ratio   same');
  for (const { what, theirs, ours, ratio, same } of rows) console.log(`${what.padEnd(22)} ${theirs.toFixed(1).padStart(12)} ${ours.toFixed(2).padStart(9)} ${ratio.toFixed(1).padStart(7)}   ${same ? 'yes' : 'NO'}`);
}
