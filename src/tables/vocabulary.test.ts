import { describe, expect, test } from 'vitest';
import { converterFor, openTables } from '../core/script/index.ts';
import { buildTables } from './build.ts';
import { fromHongKong, fromTaiwan, toHongKong, toTaiwan } from './vocabulary.examples.ts';

const tables = openTables(buildTables());

describe.each([
  ['to Taiwan', toTaiwan, 'tw', { written: 'Hans' }],
  ['from Taiwan', fromTaiwan, 'hans', { written: 'Hant', region: 'TW' }],
  ['to Hong Kong', toHongKong, 'hk', { written: 'Hans' }],
  ['from Hong Kong', fromHongKong, 'hans', { written: 'Hant', region: 'HK' }],
] as const)('%s', (_, { changes, keeps }, target, options) => {
  const convert = converterFor(tables, target, { ...options, phrases: true }), plain = converterFor(tables, target, options);
  test.each(changes)('%s becomes %s', (text, wanted) => expect(convert(text).text).toBe(wanted));
  test.each(keeps)('%s becomes %s', (text, wanted) => {
    expect(convert(text).text).toBe(wanted);
    expect(plain(text).text).toBe(wanted);
  });
});

test('as many that stay as that change', () => {
  const all = [toTaiwan, fromTaiwan, toHongKong, fromHongKong];
  expect(all.flatMap(({ changes }) => changes)).toHaveLength(27);
  expect(all.flatMap(({ keeps }) => keeps)).toHaveLength(27);
});
