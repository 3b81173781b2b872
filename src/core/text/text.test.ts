import { expect, test } from 'vitest';
import { countScripts, fold, foldWidth, formatChineseNumeral, parseChineseNumeral, sentenceEnds, sentenceStart, sentenceStop, unwrapLines } from './index.ts';

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

test('finds the end and the start of one sentence without reading the rest', () => {
  const text = '会议指出，“好。”还不够。要做到三点：一是快。';
  expect(text.slice(0, sentenceStop(text, 0, text.length))).toBe('会议指出，“好。”还不够');
  expect(text.slice(sentenceStart(text, text.indexOf('一是'), 0), text.indexOf('一是'))).toBe('要做到三点：');
  expect(text.slice(sentenceStart(text, text.indexOf('要做到'), 0), text.indexOf('要做到'))).toBe('会议指出，“好。”还不够。');
  expect(sentenceStop('没有标点', 0, 4)).toBe(4);
  expect(sentenceStop('（没有关上。后面', 0, 8)).toBe(5);
});

test('joins lines that were broken to fit a page, and keeps every offset', () => {
  const wrapped = `第 1 條
本辦法依社區服務法第七十五條之規定訂定並由主管機關公告施行之，其內容
依本辦法之規定。
第 2 條
本辦法用詞定義如下：
一、站點：指依本法公告之服務地點，包括其分站以及與站點相連之庭院空地
等。
二、志工：指登記有案並定期參與服務之人員，其資格由主管機關依本法第三
條認定。
三、經費。`;
  const joined = unwrapLines(wrapped);
  expect(joined).toHaveLength(wrapped.length);
  expect(joined.split('\n').map((line) => line.slice(0, 6))).toEqual(['第 1 條', '本辦法依社區', '第 2 條', '本辦法用詞定', '一、站點：指', '二、志工：指', '三、經費。']);
  const prose = Array.from({ length: 12 }, (_, k) => `${'這是一段'.repeat(3 + (k % 5))}。`).join('\n');
  expect(unwrapLines(prose)).toBe(prose);
});

test('什么 and 什麼 are one word to a search', () => {
  expect(fold('为什么')).toBe(fold('為什麼'));
  expect(countScripts('什么').hant).toBe(0);
});
