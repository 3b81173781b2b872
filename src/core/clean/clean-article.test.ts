import { expect, test } from 'vitest';
import { keptText, type Article } from '../article/index.ts';
import { cleanArticle } from './index.ts';

const article = (title: string, ...paragraphs: string[]): Article => ({
  url: '', title, language: 'zh', blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
});
const clean = (of: Article): string[] => keptText(of, cleanArticle(of)).filter((text) => text !== '');

test('takes the question, the copied sentence and the template in front of the article, and the trailer that begins with a comma', () => {
  const body = ['青岭县10月12日发布的通报显示,全县共有46个村完成了旧渠改造,受益农田达到3.2万亩。', '一是改造主渠,二是疏通支渠,三是建立轮灌制度。'];
  const of = article('旧渠改造的意义',
    `旧渠改造的意义?${body[0].slice(0, -1)},我來為大家科普一下關于舊渠改造的意義?下面希望有你要的答案,我們一起來看看吧!`,
    ...body, '来源: 青岭新闻', ',更多精彩资讯请关注阿木每日頭條,我们将持续为您更新最新资讯!');
  expect(clean(of)).toEqual(body);
});

test('leaves an article alone that is nothing but a notice', () => {
  expect(cleanArticle(article('', '更多精彩内容请关注青岭新闻公众号。'))).toEqual([]);
  expect(cleanArticle(article(''))).toEqual([]);
});

test('every removal carries two proofs, an id of its own and ranges inside their blocks', () => {
  const of = article('青岭县完成旧渠改造', '青岭县通报，46个村完成了旧渠改造。', '责任编辑：王小木', '扫描下方二维码，关注“青岭新闻”公众号', '相关阅读', '邻县的水库怎么修', '三个村的灌溉账本');
  const removals = cleanArticle(of);
  expect(removals.length).toBeGreaterThan(1);
  expect(new Set(removals.map((removal) => removal.id)).size).toBe(removals.length);
  for (const removal of removals) {
    expect(removal.evidence.length, removal.rule).toBeGreaterThanOrEqual(2);
    for (const { block, start, end } of removal.ranges) {
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(of.blocks[block].text.length);
    }
  }
  expect(cleanArticle(of)).toEqual(removals);
});
