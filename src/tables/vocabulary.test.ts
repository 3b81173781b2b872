import { describe, expect, test } from 'vitest';
import { converterFor, openTables } from '../core/script/index.ts';
import { buildTables } from './build.ts';
import { fromTaiwan, toHongKong, toTaiwan } from './vocabulary.examples.ts';

const tables = openTables(buildTables());

describe.each([
  ['to Taiwan', toTaiwan, 'tw', { written: 'Hans' }],
  ['from Taiwan', fromTaiwan, 'hans', { written: 'Hant', region: 'TW' }],
  ['to Hong Kong', toHongKong, 'hk', { written: 'Hans' }],
] as const)('%s', (_, { changes, keeps }, target, options) => {
  const convert = converterFor(tables, target, { ...options, phrases: true }), plain = converterFor(tables, target, options);
  test.each(changes)('%s becomes %s', (text, wanted) => expect(convert(text).text).toBe(wanted));
  test.each(keeps)('%s becomes %s', (text, wanted) => {
    expect(convert(text).text).toBe(wanted);
    expect(plain(text).text).toBe(wanted);
  });
});

test('forty and as many that stay as that change', () => {
  const all = [toTaiwan, fromTaiwan, toHongKong];
  expect(all.flatMap(({ changes }) => changes)).toHaveLength(20);
  expect(all.flatMap(({ keeps }) => keeps)).toHaveLength(20);
});
