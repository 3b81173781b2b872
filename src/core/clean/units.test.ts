import { expect, test } from 'vitest';
import { sentencesOf, toLine, toUnit } from './units.ts';

test('a unit is what stands between decorations, brackets and enders', () => {
  const core = (text: string): string => toUnit(toLine(text, 0), 0, text.length).core;
  expect(core('※以上言論不代表本報立場※')).toBe('以上言论不代表本报立场');
  expect(core('【责编：王小木】')).toBe('责编:王小木');
  expect(core('（来源：白石网）。')).toBe('来源:白石网');
  expect(core('（一）通路（二）架桥')).toBe('(一)通路(二)架桥');
  expect(core('》》守渠人的一天')).toBe('守渠人的一天');
});

test('offsets of a folded line are those of the text, also in a very long one', () => {
  for (const text of ['關註「白石」：ＡＰＰ', '關'.repeat(9000)]) {
    const { folded } = toLine(text, 0);
    expect(folded).toHaveLength(text.length);
    expect(folded[0]).toBe('关');
  }
});

test('a quotation that ends its sentence ends it for us, and a star begins a notice', () => {
  const cut = (text: string): string[] => sentencesOf(toLine(text, 0), 0, text.length).map((end, i, ends) => text.slice(ends[i - 1] ?? 0, end));
  expect(cut('網友說：「好。」※以上僅供參考')).toEqual(['網友說：「好。」', '※以上僅供參考']);
  expect(cut('“好。”他说。')).toEqual(['“好。”他说。']);
});
