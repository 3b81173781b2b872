import { expect, test } from 'vitest';
import { countScripts, fold, foldWidth, formatChineseNumeral, parseChineseNumeral, sentenceEnds } from './index.ts';

test('folds width and script without moving an offset', () => {
  const text = '（１）關註「這裡」：ＡＰＰ　下載！';
  expect(fold(text)).toBe('(1)关注「这里」:APP 下载!'.replace('关注', '关注'));
  expect(fold(text)).toHaveLength(text.length);
  expect(foldWidth('、。')).toBe('、。');
});

test('reads Chinese numerals and writes them back', () => {
  for (const [numeral, value] of [['一', 1], ['十', 10], ['十二', 12], ['二十', 20], ['五十三', 53], ['一百零三', 103], ['廿三', 23], ['贰拾', 20], ['二〇二六', 2026], ['两', 2]] as const)
    expect(parseChineseNumeral(numeral), numeral).toBe(value);
  for (const text of ['', '一是', 'x', '第一']) expect(parseChineseNumeral(text), text).toBeNull();
  for (let value = 0; value < 2000; value++) expect(parseChineseNumeral(formatChineseNumeral(value))).toBe(value);
});

test('ends sentences outside quotation marks and brackets, and always at the end', () => {
  const cut = (text: string) => sentenceEnds(text).map((end, i, all) => text.slice(all[i - 1] ?? 0, end));
  expect(cut('他说“好。走吧！”就走了。后来呢？！没有')).toEqual(['他说“好。走吧！”就走了。', '后来呢？！', '没有']);
  expect(cut('一是改；二是建。')).toEqual(['一是改；二是建。']);
  expect(sentenceEnds('')).toEqual([]);
});

test('a bracket that never closes does not swallow the text', () => {
  const text = '（甲。' + '乙'.repeat(500) + '。丙。';
  expect(sentenceEnds(text).length).toBeGreaterThan(1);
});

test('counts characters that belong to one script alone', () => {
  expect(countScripts('这个发展')).toMatchObject({ hans: 3, hant: 0, han: 4 });
  expect(countScripts('這個發展')).toMatchObject({ hans: 0, hant: 3 });
  expect(countScripts('后里面干')).toMatchObject({ hans: 0, hant: 0 });
  expect(countScripts('日本のニュース').kana).toBe(5);
});
