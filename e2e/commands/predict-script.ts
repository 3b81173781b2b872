import { readFileSync, writeFileSync } from 'node:fs';
import { converterFor, openTables } from '../../src/core/script/index.ts';
import { convertText, openccConfigs } from '../../src/core/script/convert-aligned.ts';
import type { Target } from '../../src/core/script/types.ts';
import { buildTables, japaneseTable } from '../../src/tables/build.ts';

const targets: Record<string, Target> = { 'zh-Hans': 'hans', 'zh-Hant': 'hant', 'zh-Hant-TW': 'tw', 'zh-Hant-HK': 'hk' };

interface ScriptCase { id: string; input: string }

/** Converts our own kind of cases to every target, characters alone and with regional vocabulary, as the product decides. */
export function predictScript(casesFile: string, outFile: string): void {
  const cases = JSON.parse(readFileSync(casesFile, 'utf8')) as ScriptCase[];
  const tables = openTables(buildTables());
  const toAll = (phrases: boolean): ((input: string) => Record<string, string>) => {
    const converters = Object.entries(targets).map(([name, target]) => [name, converterFor(tables, target, { phrases })] as const);
    return (input) => Object.fromEntries(converters.map(([name, convert]) => [name, convert(input).text]));
  };
  const plain = toAll(false), withPhrases = toAll(true);
  writeFileSync(outFile, JSON.stringify(Object.fromEntries(cases.map(({ id, input }) => [id, { ...plain(input), phrases: withPhrases(input) }])), null, 1));
}

/** OpenCC's own cases through the plain conversions. */
export function predictOpencc(casesFile: string, outFile: string): void {
  const { cases } = JSON.parse(readFileSync(casesFile, 'utf8')) as { cases: { id: string; input: string; expected: Record<string, string> }[] };
  const tables = openTables({ ...buildTables(), japanese: japaneseTable() });
  const configs = new Set<string>(openccConfigs);
  const predicted = cases.map(({ id, input, expected }) => [id, Object.fromEntries(Object.keys(expected).filter((name) => configs.has(name)).map((name) => [name, convertText(tables.machine(name), input)]))]);
  writeFileSync(outFile, JSON.stringify(Object.fromEntries(predicted), null, 1));
}
