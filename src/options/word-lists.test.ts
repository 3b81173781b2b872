import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSettings } from '../core/settings/index.ts';
import { readPairs, readWords, writePairs, writeWords } from './word-lists.ts';

test('words stand one a line; empty lines and repetitions are nothing', () =>
  expect(readWords(' 乾隆 \n\n东涌\r\n乾隆\n')).toEqual({ words: ['乾隆', '东涌'], bad: [] }));
test('pairs are written with = ＝ → or a tab', () =>
  expect(readPairs('软件 = 軟體\n网络＝網路\n视频→影片\n信息\t資訊')).toEqual({ pairs: { 软件: '軟體', 网络: '網路', 视频: '影片', 信息: '資訊' }, bad: [] }));
test('a line that cannot be read is named by its number', () => {
  expect(readPairs('软件 = 軟體\n\n网络\n=\na = b = c\n软件 = ').bad).toEqual([{ line: 3, text: '网络' }, { line: 4, text: '=' }, { line: 5, text: 'a = b = c' }, { line: 6, text: '软件 =' }]);
  expect(readWords(`乾隆\n${'长'.repeat(61)}`)).toEqual({ words: ['乾隆'], bad: [{ line: 2, text: '长'.repeat(61) }] });
});
test('what was stored reads back from the field', () => fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.dictionary(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })), (keepWords, ownWords) => {
  const settings = parseSettings({ keepWords, ownWords: Object.fromEntries(Object.entries(ownWords).filter((pair) => !/[=＝→]/.test(pair.join('')))) });
  expect(readWords(writeWords(settings.keepWords))).toEqual({ words: settings.keepWords, bad: [] });
  expect(readPairs(writePairs(settings.ownWords))).toEqual({ pairs: settings.ownWords, bad: [] });
})));
