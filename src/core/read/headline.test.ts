// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { untouched } from '../article/index.ts';
import { readArticle } from './index.ts';

const url = 'https://news.example/2026/03/05/1.html';
const title = '青河县开展水库安全检查';
const body = '青河县三月五日起对全县一百二十座小型水库开展安全检查，检查为期四十天，由水务局牵头。';
const others = ['老城区架空线入地工程本周完工，沿街的九百多根电线杆将全部拆除。', '环城绿道向南延长六公里，骑行的人可以从码头一直骑到茶山脚下。', '县图书馆新馆试开放，阅览座位比老馆多出四百个，周末延长到二十二点。'];
/** A list of stories, this report's own among them: the one that leads nowhere. */
const item = (head: string, text: string): string => `<li><h2>${head}</h2><p>${text}</p></li>`;
const hot = item(title, `${body.slice(0, 30)}…`) + others.map((text, i) => item(`<a href="/${i}">${text.slice(0, 9)}</a>`, text)).join('');
const read = (headline: string) => {
  const { document } = new JSDOM(`<title>${title}_青河网</title><div>${headline}<p>2026-03-05 08:30　来源：青河日报</p><div><p>${body}</p></div></div><ul>${hot}</ul>`, { url }).window;
  return readArticle(document, url, untouched).article;
};

test('a headline with a little more than the title says, above a list that has the title as it is', () => {
  for (const headline of [`【民生】${title}（图）`, `${title}[组图]`, `视频丨${title}`]) {
    const article = read(`<h1>${headline}</h1>`);
    expect(article.blocks.map(({ text }) => text)).toEqual([body]);
    expect(article.title).toContain(title);
  }
});

test('a headline that is a link to its own page is one; a link to another page is none', () => {
  expect(read(`<h2><a href="${url}">${title}</a></h2>`).blocks.map(({ text }) => text)).toEqual([body]);
  expect(read(`<h2><a href="/2026/03/05/1.html">${title}</a></h2>`).blocks.map(({ text }) => text)).toEqual([body]);
  expect(read(`<h1>${title}</h1><p><a href="/2026/03/04/9.html">${title}：第一轮</a></p>`).title).toBe(title);
});
