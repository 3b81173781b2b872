import { expect, test } from 'vitest';
import { converterFor, openTables } from '../core/script/index.ts';
import { buildTables } from './build.ts';
import { examples } from './corrections.examples.ts';
import { corrections } from './corrections.ts';
import { boundaries } from './boundaries.ts';

const tables = openTables(buildTables());
const toTaiwan = converterFor(tables, 'tw', { written: 'Hans' });

test.each(examples)('$wrong.0 and $near.0', ({ wrong, near }) => {
  expect(toTaiwan(wrong[0]).text).toBe(wrong[1]);
  expect(toTaiwan(near[0]).text).toBe(near[1]);
});

test('a correction is as long as what it corrects, and stands once', () => {
  for (const { key, before, word, after } of corrections()) expect([...before + word + after]).toHaveLength([...key].length);
  const { words, phrases } = boundaries();
  expect(new Set([...words, ...phrases]).size).toBe(words.length + phrases.length);
});
