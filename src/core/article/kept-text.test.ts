import { expect, test } from 'vitest';
import { keptText, removedRanges, type Article, type Removal } from './index.ts';

const article: Article = {
  url: 'https://example.com/', title: '', language: 'zh',
  blocks: [{ kind: 'paragraph', text: '想知道吗？甲市昨日发布规划。' }, { kind: 'paragraph', text: '扫码关注。' }, { kind: 'paragraph', text: '规划共五章。' }],
};
const removal = (...ranges: Removal['ranges']): Removal => ({ id: 'r', ranges, family: 'promo-lead', rule: 'seo-question', evidence: [] });

test('cuts the removed ranges and keeps the index of every block', () => {
  expect(keptText(article, [removal({ block: 0, start: 0, end: 5 }), removal({ block: 1, start: 0, end: 5 })]))
    .toEqual(['甲市昨日发布规划。', '', '规划共五章。']);
  expect(keptText(article, [])).toEqual(article.blocks.map((block) => block.text));
});

test('joins ranges that overlap or touch, in any order', () => {
  expect(removedRanges([removal({ block: 1, start: 2, end: 4 }), removal({ block: 0, start: 3, end: 5 }, { block: 1, start: 0, end: 2 }, { block: 0, start: 1, end: 4 })]))
    .toEqual([{ block: 0, start: 1, end: 5 }, { block: 1, start: 0, end: 4 }]);
});
