import { expect, test } from 'vitest';
import { openTables } from '../core/script/index.ts';
import { convertAligned, convertText, openccConfigs } from '../core/script/convert-aligned.ts';
import { buildTables, japaneseTable } from './build.ts';
import { configOf } from './dictionaries.ts';
import { numbers, oracleFor, randomText, randomUnits } from './random-text.ts';
import { scriptOf } from './write.ts';

const data = buildTables();
const tables = openTables({ ...data, japanese: japaneseTable() });

// `npm run soak -- --tables` does this with a megabyte for each, in Node and in both browsers.
test.each(openccConfigs)('%s is what opencc-js makes of it, and the spans say how', (config) => {
  const oracle = oracleFor(config), random = numbers(7);
  for (let units = 0, turn = 0; units < 12_000; turn++) {
    const text = turn % 4 === 0 ? randomUnits(random) : randomText(random);
    units += text.length;
    const { text: converted, spans } = convertAligned(tables.machine(config), text);
    expect(converted).toBe(oracle(text));
    expect(convertText(tables.machine(config), text)).toBe(converted);
    let rebuilt = '', from = 0;
    for (const span of spans) {
      expect(span.start).toBeGreaterThanOrEqual(from);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.text).not.toBe('');
      rebuilt += text.slice(from, span.start) + span.text;
      from = span.end;
    }
    expect(rebuilt + text.slice(from)).toBe(converted);
  }
});

test('compatibility ideographs are their NFC, so no table of them is needed', () => {
  for (const entry of configOf('s2t').conversionChain.flat().length > 0 ? normalization() : []) expect(entry[0].normalize('NFC')).toBe(entry[1]);
  expect(normalization()).toHaveLength(1002);
});
const normalization = (): string[][] => (configOf('s2t') as unknown as { normalizationChain: string[][] }).normalizationChain[0][0].split('|').map((entry) => entry.split(' '));

test('a compatibility ideograph is met wherever it stands, in a run that is done stage by stage too', () => {
  for (const text of ['於吸血蟲\u{2f800}打', '豈只是程序\u{2f9d4}納', '封\ud87e意愿']) expect(convertText(tables.machine('s2twp'), text)).toBe(oracleFor('s2twp')(text));
});

test('a table file is text that every browser takes, and says what was built', () => {
  for (const [name, table] of Object.entries(data)) {
    const script = scriptOf(name, table);
    expect(Buffer.from(script, 'utf8').toString('utf8')).toBe(script);
    // oxlint-disable-next-line no-misleading-character-class
    expect(script).not.toMatch(/[\ufdd0-\ufdef\ufffe\uffff\u0000\u2028\u2029]/);
    const scope: { gangmuTables?: Record<string, unknown> } = {};
    // The file's one statement, run as the browser would.
    new Function('globalThis', script)(scope);
    expect(scope.gangmuTables?.[name]).toEqual(table);
  }
});
