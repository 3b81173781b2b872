// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { detectNews, type Verdict } from './index.ts';
import { signs } from './signs.ts';
import { examples } from './signs.examples.ts';

const judge = (html: string, url = 'https://site.example/a/1.html'): Verdict => detectNews(new DOMParser().parseFromString(html, 'text/html'), url);

const body = '<p>青河县三月五日起对全县一百二十座小型水库开展安全检查，检查为期四十天，由水务局牵头，市政府督办。</p><p>县水务局局长周某表示，今年汛期比常年早到十天，各乡镇要在月底之前备足沙袋和水泵，公司和村委会同时演练。</p><p>记者了解到，检查组将逐库查看坝体、溢洪道和放水设施，发现隐患的水库一律降低水位运行，并限期修复。</p>';
const report = `<title>青河开展水库检查_青河新闻网</title><div>首页 > 新闻 > 正文</div><h1>青河开展水库检查</h1><p>2026年3月5日 08:30　来源：青河日报</p><div>${body}</div><p>责任编辑：温某</p>`;

test('a report: headline, date, source, prose, editor', () => {
  const verdict = judge(report);
  expect(verdict).toMatchObject({ news: true, title: '青河开展水库检查', language: 'zh' });
  expect(verdict.reason).toBeUndefined();
  expect(verdict.evidence.map((proof) => proof.kind)).toEqual(expect.arrayContaining(['date', 'source', 'editor', 'close', 'prose']));
});

test('a headline with a question mark on a page whose title names the site only', () => {
  expect(judge(`<title>青河新闻网</title><p>青河的水库安全吗？请看检查结果</p><p>来源：青河日报</p>${body}`)).toMatchObject({ news: true, title: '青河的水库安全吗？请看检查结果' });
});

test('a report without source and editor, its date below the headline', () => {
  expect(judge(`<title>青河开展水库检查</title><h1>青河开展水库检查</h1><p>2026-03-05 08:30</p>${body}`).news).toBe(true);
});

describe('is no report', () => {
  test('a list of links', () => {
    const items = Array.from({ length: 12 }, (_, i) => `<li><a href=/${i}>青河县开展第${i}次水库安全检查，水务局牵头</a> 2026-03-0${(i % 9) + 1}</li>`).join('');
    expect(judge(`<title>本地新闻_青河新闻网</title><h2>本地新闻</h2><ul>${items}</ul>`)).toMatchObject({ news: false, reason: 'list' });
  });
  test('a list of short lines, dates beside the links', () => {
    const items = Array.from({ length: 8 }, (_, i) => `<li><a href=/${i}>老城区架空线入地工程收尾</a><span>2026-04-0${i + 1}</span></li>`).join('');
    expect(judge(`<title>本地新闻_青河新闻网</title><h1>本地新闻</h1><ul>${items}</ul>`)).toMatchObject({ news: false, reason: 'list' });
  });
  test('a thread', () => {
    expect(judge(`<title>水库边能不能露营_青河论坛</title><h1>水库边能不能露营</h1><p>发表于 2026-03-05 08:30</p><p>楼主</p><div>我们一家想去水库边露营，你们去过吗？我听说最近查得严，你要是去过就说说。</div><p>沙发</p><p>我去过，你别去了。</p>`).news).toBe(false);
  });
  test('goods', () => {
    expect(judge('<title>竹编收纳篮</title><h1>竹编收纳篮</h1><p>￥ 59.00</p><p>加入购物车</p><p>精选三年生楠竹，经蒸煮、晾晒、打磨，纹理自然，边角圆润，不挂衣物。</p><p>商品评价</p>').news).toBe(false);
  });
  test('another language, whatever the page says of itself', () => {
    expect(judge('<html lang=zh><h1>水庫の検査</h1><p>2026-03-05</p><p>県は五日から、すべてのダムの点検を始めた。点検は四十日にわたり行われる。</p>')).toMatchObject({ news: false, reason: 'language', language: 'ja' });
    expect(judge('<h1>Dams inspected</h1><p>2026-03-05</p><p>The county began to inspect all of its dams on Thursday, officials said.</p>')).toMatchObject({ reason: 'language', language: 'en' });
  });
  test('an empty page', () => expect(judge('')).toMatchObject({ news: false, reason: 'empty', evidence: [] }));
});

describe('a page without prose', () => {
  const outer = '<p><a href=/>首页</a></p><iframe></iframe>';
  const judgeFrame = (inner: string): Verdict => {
    document.body.innerHTML = outer;
    document.querySelector('iframe')!.contentDocument!.body.innerHTML = inner;
    return detectNews(document, 'https://site.example/a/1.html');
  };
  test('is what its frame of the same origin is', () => {
    expect(judgeFrame(report)).toMatchObject({ news: true, title: '青河开展水库检查' });
    expect(judgeFrame('<p>请稍候</p>')).toMatchObject({ news: false, reason: 'empty' });
  });
  test('is empty, not a list, while it has no more than links to channels', () => {
    expect(judge('<p><a href=/>首页</a> <a href=/n>新闻</a> <a href=/v>视频</a></p>')).toMatchObject({ news: false, reason: 'empty' });
  });
});

test('judging writes nothing and does not mind depth', () => {
  const document = new DOMParser().parseFromString(report, 'text/html');
  const before = document.documentElement.outerHTML;
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  expect(detectNews(document, 'https://site.example/').news).toBe(true);
  expect(observer.takeRecords()).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
  let inner: Element = document.body;
  for (let i = 0; i < 3000; i++) inner = inner.appendChild(document.createElement('div'));
  expect(detectNews(document, 'https://site.example/').news).toBe(true);
});

describe('signs find their pages and leave their near misses', () => {
  test.each(signs)('%s', (kind, pattern) => {
    expect(examples[kind].finds.filter((line) => !pattern.test(line))).toEqual([]);
    expect(examples[kind].leaves.filter((line) => pattern.test(line))).toEqual([]);
  });
});
