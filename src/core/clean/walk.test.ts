import { expect, test } from 'vitest';
import type { Article } from '../article/index.ts';
import { keptText } from '../article/index.ts';
import { cleanArticle } from './index.ts';

const article = (title: string, ...paragraphs: string[]): Article => ({ url: '', title, language: 'zh', blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })) });
const kept = (of: Article): string[] => keptText(of, cleanArticle(of)).filter((text) => text !== '');
const [lead, body, last] = ['白石县昨天召开会议，决定在年底前修通三条乡道，总长46公里。', '施工分两期进行，第一期从下月开始，沿线三个村的村民代表参加了论证。', '县里同时公布了资金安排，省里补助六成，其余由县财政承担'];

test('peels a glued tail link by link, also off a sentence without a full stop', () => {
  expect(kept(article('', lead, body, `${last}返回白石，查看更多`, '责任编辑：', '声明：该文观点仅代表作者本人，本平台仅提供信息存储空间服务。'))).toEqual([lead, body, last]);
  expect(kept(article('', lead, `${body}（责任编辑：王小木）`))).toEqual([lead, body]);
});

test('bylines stay and are looked past', () => {
  expect(kept(article('', lead, body, '（完）', '记者 周石', '更多精彩内容请关注白石网！'))).toEqual([lead, body, '（完）', '记者 周石']);
});

test('a list under a heading goes whole, sub-headings included; a heading of the report does not', () => {
  expect(kept(article('', lead, body, '相关新闻：', '邻县的水库怎么修', '延伸报道', '三个村的灌溉账本', '责任编辑：王小木'))).toEqual([lead, body]);
  for (const heading of ['【今日关注】', '#今日要闻#', '【公告头条】', '各方反应']) {
    const paragraphs = [lead, body, heading, '邻县也在修路', '三个村签了字'];
    expect(kept(article('', ...paragraphs))).toEqual(paragraphs);
  }
  const books = [lead, body, '推荐阅读', '水利史话', '一条渠的四十年'];
  expect(kept(article('十本值得推荐的水利书', ...books))).toEqual(books);
});

test('a template is cut off the true sentence before it, a real invitation to look stays', () => {
  const title = '乡道怎么修';
  expect(kept(article(title, `${last}，感兴趣的小伙伴们，快来听一听小编带来的介绍吧。`, lead, body))).toEqual([last, lead, body]);
  expect(kept(article(title, '乡道怎么修？下面小编就来和大家简单介绍一下。', lead, body))).toEqual([lead, body]);
  const real = '三条乡道究竟通到哪里？一起来看记者的观察。';
  expect(kept(article(title, real, lead, body))).toEqual([real, lead, body]);
});

test('an outlet’s own account goes from its dateline, an account that is the news stays', () => {
  expect(kept(article('', `白石网（公众号：baishi2030）7月4日消息，${lead}`, body))[0]).toBe(`白石网7月4日消息，${lead}`);
  const news = `公众号“白石夜话”（微信号：baishi2030）昨晚发文，讲述修路的往事。`;
  expect(kept(article('', news, lead, body))[0]).toBe(news);
});

test('passages that touch are one removal, named by the first promotional one; credits are their own', () => {
  const removals = cleanArticle(article('', lead, body, '来源：白石网', '更多精彩资讯请关注白石网！', '相关阅读', '邻县的水库怎么修'));
  expect(removals.map(({ family, rule, ranges }) => [family, rule, ranges.length])).toEqual([['source-credit', 'source-line', 1], ['promo-trailer', 'more-content', 3]]);
});
