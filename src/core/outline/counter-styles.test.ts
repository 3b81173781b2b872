import { describe, expect, test } from 'vitest';
import type { Article } from '../article/index.ts';
import type { Decision } from './build-outline.ts';
import { buildOutline } from './build-outline.ts';
import { counterExamples } from './counter-styles.examples.ts';
import { counterStyles } from './counter-styles.ts';
import { articleOf } from './drawing.examples.ts';

/** Kept markers of one style, in the order of the text. */
function markersOf(article: Article, style: string): string {
  const kept: Decision[] = [];
  buildOutline(article, [], (decision) => { if (decision.kept && decision.style === style) kept.push(decision); });
  return kept.toSorted((a, b) => a.at.block - b.at.block || a.at.offset - b.at.offset).map(({ marker }) => marker).join(' ');
}

test('every style has examples, and every example a style', () => {
  expect(Object.keys(counterExamples).toSorted()).toEqual(counterStyles.map(({ id }) => id).toSorted());
});

describe.each(Object.entries(counterExamples))('%s', (style, { reads, not }) => {
  test.each(reads)('is read from %j', (text, markers) => expect(markersOf(articleOf(text), style)).toBe(markers));
  test(`is not read from ${JSON.stringify(not)}`, () => expect(markersOf(articleOf(not), style)).toBe(''));
});
