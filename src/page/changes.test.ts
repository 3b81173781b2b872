import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges, joinCuts, mergeChanges, toPublished, toShown, type Change } from './changes.ts';

const text = '点击关注。会议指出，头发要理。';

test('cuts and edits make the shown text', () => {
  const cuts = joinCuts([{ start: 0, end: 3 }, { start: 3, end: 5 }]);
  expect(cuts).toEqual([{ start: 0, end: 5, text: '' }]);
  const changes = mergeChanges(cuts, [{ start: 1, end: 2, text: '擊' }, { start: 10, end: 12, text: '頭髮' }]);
  expect(applyChanges(text, changes)).toBe('会议指出，頭髮要理。');
});

test('an offset goes to the shown text and back', () => {
  const changes: Change[] = [{ start: 0, end: 5, text: '' }, { start: 10, end: 12, text: '三個字' }];
  expect(toShown(changes, 3)).toBe(0);
  expect(toShown(changes, 5)).toBe(0);
  expect(toShown(changes, 12)).toBe(8);
  expect(toPublished(changes, 0)).toBe(5);
  expect(toPublished(changes, 8)).toBe(12);
});

/** Changes in order that do not overlap, over a text of 40 characters. */
const someChanges = fc.uniqueArray(fc.nat(40), { minLength: 2, maxLength: 12 }).map((edges) => edges.toSorted((a, b) => a - b))
  .chain((edges) => fc.array(fc.string({ maxLength: 4 }), { minLength: 6, maxLength: 6 })
    .map((texts): Change[] => edges.slice(1).map((end, i) => ({ start: edges[i], end, text: texts[i % 6] })).filter((_, i) => i % 2 === 0)));

test('shown offsets rise with published ones and meet at the edges of every unchanged run', () => {
  fc.assert(fc.property(fc.string({ minLength: 41, maxLength: 41, unit: 'binary-ascii' }), someChanges, (published, changes) => {
    const shown = applyChanges(published, changes);
    let last = 0;
    for (let at = 0; at <= published.length; at++) {
      const there = toShown(changes, at);
      expect(there).toBeGreaterThanOrEqual(last);
      expect(there).toBeLessThanOrEqual(shown.length);
      last = there;
      if (changes.some(({ start, end }) => at >= start && at < end) || at === published.length) continue;
      expect(shown[there]).toBe(published[at]);
      expect(toPublished(changes, there)).toBe(at);
    }
    expect(last).toBe(shown.length);
  }));
});
