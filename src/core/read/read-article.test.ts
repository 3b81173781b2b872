// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { untouched } from '../article/index.ts';
import { readArticle, type PageReading } from './index.ts';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const url = 'https://news.example/2026/03/05/1.html';
const read = (html: string, at = url): PageReading => readArticle(parse(html), at, untouched);
const texts = (reading: PageReading): string[] => reading.article.blocks.map((block) => block.text);

const one = '青河县三月五日起对全县一百二十座小型水库开展安全检查，检查为期四十天，由水务局牵头。';
const two = '检查组将逐库查看坝体、溢洪道和放水设施，发现隐患的水库一律降低水位运行，并限期修复。';
const three = '县水务局局长周某表示，今年汛期比常年早到十天，各乡镇要在月底之前备足沙袋和水泵。';

beforeEach(() => { document.body.textContent = ''; });

/** Every character of a block but the single spaces stands in its segments, at the place they name. */
function expectSegmentsToFit(reading: PageReading): void {
  expect(reading.segments.length).toBe(reading.article.blocks.length);
  expect(reading.elements.length).toBe(reading.article.blocks.length);
  reading.article.blocks.forEach((block, index) => {
    const shown = Array.from(block.text, () => ' ').join('').padEnd(block.text.length).split('');
    for (const { node, from, at, length } of reading.segments[index]) {
      const run = node.data.slice(from, from + length);
      expect(run.length).toBe(length);
      for (let i = 0; i < length; i++) shown[at + i] = run[i];
      expect(reading.root?.contains(node)).toBe(true);
    }
    expect(shown.join('')).toBe(block.text);
  });
}

const farm = `<title>水库检查什么时候开始_乐读头条</title><header><a href=/>乐读头条</a><a href=/a>生活</a></header>
<div class=main><div class=crumb>当前位置: <a href=/>首页</a> &gt; 正文</div><h1>水库检查什么时候开始</h1>
<div class=info>生活 <span>更新时间:2026-03-05 09:12:31</span> <a href=/my>投稿</a></div><div class=ad>广告位</div>
<div class=content>
水库检查什么时候开始?下面希望有你要的答案,我们一起来看看吧!
<p>　　${one}</p><p>　　${two}</p>
<p>　　来源: 青河日报</p>,更多精彩资讯请关注乐读头条,我们将持续为您更新!</div>
<h3>相关推荐</h3><ul><li><a href=/1>如何办理取水许可证</a></li><li><a href=/2>今日天气预报</a></li><li><a href=/3>高考分数线</a></li></ul>
<div class=cm><h3>评论</h3><p>还没有评论，快来抢沙发吧，说说你的看法。</p></div></div>
<div class=side><h3>热门</h3><ol><li><a href=/4>油价消息</a></li></ol></div><footer><p>本站部分内容来自互联网，如有侵权请联系我们删除。</p></footer>`;

test('text glued to the body outside its paragraphs is a block, so that it can be judged', () => {
  const reading = read(farm);
  expect(texts(reading)).toEqual([
    '水库检查什么时候开始?下面希望有你要的答案,我们一起来看看吧!', one, two, '来源: 青河日报', ',更多精彩资讯请关注乐读头条,我们将持续为您更新!',
  ]);
  expectSegmentsToFit(reading);
});

test('reads headline, date and source of a repost farm', () => {
  expect(read(farm).article).toMatchObject({ title: '水库检查什么时候开始', publishedAt: '2026-03-05T09:12:31', source: '青河日报' });
});

test('lines made by BR are blocks of one element', () => {
  const reading = read(`<h1>青河开展水库检查</h1><div>2026年3月5日</div><div id=b>　　${one}<br><br>　　${two}<br>${three}</div>`);
  expect(texts(reading)).toEqual([one, two, three]);
  expect(reading.elements.map((element) => element.id)).toEqual(['b', 'b', 'b']);
  expectSegmentsToFit(reading);
});

test('two full-width spaces behind a sentence begin a paragraph', () => {
  const reading = read(`<h1>青河开展水库检查</h1><div>2026年3月5日</div><div>　　${one}　　${two}</div>`);
  expect(texts(reading)).toEqual([one, two]);
  expectSegmentsToFit(reading);
});

test('white space collapses and invisible characters go, and the segments still fit', () => {
  const reading = read(`<h1>青河开展水库检查</h1><p>\u200b　 青河县 <b>三月\n  五日</b>\u00a0起\u200b对水库  <i> 开展</i>检查，由水务局牵头，为期四十天。</p>`);
  expect(texts(reading)).toEqual(['青河县 三月 五日 起对水库 开展检查，由水务局牵头，为期四十天。']);
  expectSegmentsToFit(reading);
});

test('reading writes nothing', () => {
  document.documentElement.innerHTML = farm;
  const before = document.documentElement.outerHTML;
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((seen) => { records.push(...seen); });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  expect(readArticle(document, url, untouched).article.blocks.length).toBe(5);
  expect([...records, ...observer.takeRecords()]).toEqual([]);
  observer.disconnect();
  expect(document.documentElement.outerHTML).toBe(before);
});
