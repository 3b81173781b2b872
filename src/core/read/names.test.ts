// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { untouched, type Article } from '../article/index.ts';
import { readArticle } from './index.ts';

const url = 'https://news.example/2026/03/05/1.html';
const read = (html: string): Article => readArticle(new DOMParser().parseFromString(html, 'text/html'), url, untouched).article;
const body = '<p>青河县三月五日起对全县一百二十座小型水库开展安全检查，检查为期四十天，由水务局牵头。</p><p>检查组将逐库查看坝体、溢洪道和放水设施，发现隐患的水库一律降低水位运行，并限期修复。</p>';
const page = (from: string, site: string): string => `<title>青河开展水库检查 - ${site}</title><p><a href="/">${site}</a> &gt; 正文</p><h1>青河开展水库检查</h1><p>2026-03-05 08:30　来源：${from}</p>${body}`;

test('the site that repeats an outlet’s report, although it is called nothing like an outlet', () => {
  expect(read(page('青河日报', '今日北山'))).toMatchObject({ source: '青河日报', repostedBy: '今日北山' });
});

test('an office that publishes what another wrote is no repost', () => {
  expect(read(page('县水务局', '北山县人民政府')).repostedBy).toBeUndefined();
  expect(read(page('县水务局', '北山县水务局')).repostedBy).toBeUndefined();
});

test('a reporter without a colon, and the day that the element of an age knows', () => {
  expect(read(`<h1>青河开展水库检查</h1><p>2026-03-05 08:30 本报记者 温小河</p>${body}`).author).toBe('温小河');
  expect(read(`<h1>青河开展水库检查</h1>${body}<p>记者 温小河 摄影报道</p>`).author).toBe('温小河');
  expect(read(`<h1>青河開展水庫檢查</h1><p>2026-03-05</p><p>記者溫小河／北山報導　青河縣今日起檢查水庫，為期四十天。</p>${body}`).author).toBe('溫小河');
  expect(read(`<h1>青河开展水库检查</h1><p>2026-03-05</p><p>记者了解到，检查为期四十天，水务局牵头，市政府督办。</p>${body}`).author).toBeUndefined();
  expect(read(`<h1>青河开展水库检查</h1><time datetime="2026-03-05T08:30:00+08:00">3小时前</time>${body}`).publishedAt).toBe('2026-03-05T08:30:00+08:00');
});

test('WeChat’s author and account', () => {
  const fields = '<div class=rich_media_meta_list><span class=rich_media_meta_text>温如是</span><span><a id=js_name>青河水务</a></span><em class=rich_media_meta_text>2026年3月5日 18:02</em></div>';
  expect(read(`<h1>青河开展水库检查</h1>${fields}${body}`)).toMatchObject({ source: '青河水务', author: '温如是', publishedAt: '2026-03-05T18:02' });
});
