import { expect, test } from 'vitest';
import type { Article, Block } from '../article/index.ts';
import { cleanArticle } from './index.ts';
import { examples } from './promo-rules.examples.ts';

const [first, second, third, fourth] = [
  '白石县昨天召开会议，决定在年底前修通三条乡道，总长46公里。',
  '施工分两期进行，第一期从下月开始，沿线三个村的村民代表参加了论证。',
  '县里同时公布了资金安排，省里补助六成，其余由县财政承担。',
  '第二期要等汛期过后再开工，村民担心的桥墩位置也作了调整。',
];
const article = (paragraphs: (string | Block)[], title = '白石县年底前修通三条乡道'): Article => ({
  url: '', title, language: 'zh', blocks: paragraphs.map((block) => (typeof block === 'string' ? { kind: 'paragraph', text: block } : block)),
});
const removed = (of: Article, at: number): string[] =>
  cleanArticle(of).flatMap(({ ranges }) => ranges).filter(({ block }) => block === at).map(({ block, start, end }) => of.blocks[block].text.slice(start, end));

const trailerRules = ['wechat-follow', 'social-follow', 'qr-scan', 'app-download', 'more-content', 'keep-updating', 'like-share-beg', 'tip-hotline', 'join-group', 'ad-cooperation', 'read-original', 'stock-tip-ad', 'seo-outro', 'disclaimer', 'invest-risk', 'copyright-notice'] as const;
const trailers = trailerRules.flatMap((rule) => examples[rule].removes ?? []);

test.each(trailers)('a trailer in the middle of a paragraph stays: %s', (trailer) => {
  expect(removed(article([first, second + trailer + third, fourth]), 1)).toEqual([]);
});

test.each(trailers)('a trailer between quotation marks stays: %s', (trailer) => {
  for (const quoted of [`老秦念道：“${trailer}”`, `横幅上写着“${trailer}”几个字。`, `老秦念道：「${trailer}」`])
    expect(removed(article([first, second, quoted]), 2)).toEqual([]);
});

// In indirect speech: one sentence without signs and brackets around it.
const sayable = trailers.filter((trailer) => /^[\p{Script=Han}]/u.test(trailer) && !/[。！？!?].+/.test(trailer));
test.each(sayable)('a trailer that somebody says stays: %s', (trailer) => {
  expect(removed(article([first, second, `村支书表示，${trailer}`]), 2)).toEqual([]);
});

test('the cue in the title makes it news', () => {
  const trailer = '关注“白石发布”微信公众号，第一时间掌握更多资讯。';
  expect(removed(article([first, second, trailer]), 2)).toHaveLength(1);
  expect(removed(article([first, second, trailer], '白石县三十个公众号合并为一个'), 2)).toEqual([]);
});

test('takes the separators along and leaves no stray comma', () => {
  const of = article([first, `${second.slice(0, -1)}，更多精彩资讯请关注白石生活网，我们将持续为您更新最新资讯！`]);
  expect(removed(of, 1)).toHaveLength(1);
  const [{ ranges }] = cleanArticle(of);
  expect(of.blocks[1].text.slice(0, ranges[0].start)).toBe(second.slice(0, -1));
});

test('a closing line near the end is found before a feed of other stories', () => {
  const of = article([first, second, third, fourth, first.replace('昨天', '当天'), second.replace('两期', '三期'), '责任编辑：王小木', '邻县的水库怎么修', '邻县昨天也开了会，决定再修一座水库，总库容三万方。']);
  expect(removed(of, 6)).toEqual(['责任编辑：王小木']);
  expect(removed(of, 8)).toEqual([]);
});

test('links from end to end are a list without a heading; the same words without links stay', () => {
  const headlines = ['邻县的水库怎么修', '三个村的灌溉账本', '老渠边的新学校'];
  const linked = headlines.map((text): Block => ({ kind: 'item', text, marks: { linked: 1, list: true } }));
  expect(cleanArticle(article([first, second, ...linked]))[0]).toMatchObject({ rule: 'related-list', evidence: [{ kind: 'link-density', value: 100 }, { kind: 'tail-position' }] });
  expect(cleanArticle(article([first, second, ...headlines]))).toEqual([]);
});

test('a short line beside a code to scan goes, the same line without the code stays', () => {
  const line = '用手机看白石';
  expect(cleanArticle(article([first, second, { kind: 'paragraph', text: line, marks: { linked: 0, qr: true } }]))).toHaveLength(1);
  expect(cleanArticle(article([first, second, line]))).toEqual([]);
});
