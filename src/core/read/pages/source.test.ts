// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { untouched } from '../../article/index.ts';
import { readArticle } from '../index.ts';
import { outletOfOpening, outletRetold, outletsCompiled } from '../../about/source.ts';
import { openings } from '../../about/source-forms.ts';
import { p1, p2, sourcePages } from './source-pages.examples.ts';
import { compiledExamples, openingExamples, retoldExamples } from '../../about/source-forms.examples.ts';

const one = '县里三月五日起对一百二十座小型水库开展安全检查，检查为期四十天，由水务局牵头。';
const two = '检查组将逐库查看坝体、溢洪道和放水设施，发现隐患的水库一律降低水位运行，并限期修复。';
const long = two.repeat(6);

interface Page { head?: string; above?: string; line?: string; first?: string; last?: string; below?: string; title?: string }
const sourceOf = ({ head = '', above = '', line = '<p>2026-03-05 08:30</p>', first = one, last = two, below = '', title = '水库开展安全检查' }: Page): string | undefined =>
  readArticle(new DOMParser().parseFromString(`<head><title>${title}</title>${head}</head><body>${above}<h1>水库开展安全检查</h1>${line}<div class=text><p>${first}</p><p>${one}</p><p>${last}</p></div>${below}</body>`, 'text/html'), 'https://news.example/1.html', untouched).article.source;

const found: [string, Page, string][] = [
  ['来源： in the date line', { line: '<p>2026-03-05 08:30　来源：青河日报</p>' }, '青河日报'],
  ['來源： of a traditional page', { line: '<p>2026-03-05 08:30 來源：青河日報</p>' }, '青河日報'],
  ['稿源：', { line: '<p>稿源：青河日报 编辑：温某</p>' }, '青河日报'],
  ['信息来源：', { line: '<p>信息来源：县水务局　发布时间：2026-03-05</p>' }, '县水务局'],
  ['新闻来源丨', { line: '<p>新闻来源丨青河晚报</p>' }, '青河晚报'],
  ['出处：', { line: '<p>出处：青河晚报　作者：温某</p>' }, '青河晚报'],
  ['转载自：', { line: '<p>2026-03-05　转载自：青河日报</p>' }, '青河日报'],
  ['首发于：', { line: '<p>首发于：青河日报</p>' }, '青河日报'],
  ['来自： with a colon', { line: '<p>来自：青河日报　2026-03-05</p>' }, '青河日报'],
  ['来源 and a space', { line: '<p>2026-03-05 来源 青河日报</p>' }, '青河日报'],
  ['a name in a link', { line: '<p>2026-03-05 来源：<a href=//q.example>青河日报</a> <a href=/c>评论</a></p>' }, '青河日报'],
  ['a name in the next element', { line: '<div><div>来源：</div><div>青河日报</div><div>2026-03-05</div></div>' }, '青河日报'],
  ['a name in the next cell, without a colon', { line: '<table><tr><td>来源</td><td>青河日报</td><td>日期</td><td>2026-03-05</td></tr></table>' }, '青河日报'],
  ['a name that is a logo', { line: '<p>来源：<img src=q.png alt=青河日报></p><p>2026-03-05</p>' }, '青河日报'],
  ['a name in quotation marks of titles, with the number of its page', { line: '<p>来源：《青河日报》（2026年3月5日 第01版）</p>' }, '青河日报'],
  ['two names', { line: '<p>来源：青河网-《青河日报》 2026-03-05</p>' }, '青河网-《青河日报》'],
  ['a name before the next label, without a space', { line: '<p>来源：青河日报作者：温某</p>' }, '青河日报'],
  ['brackets at the end of the text', { last: `${two}（来源：青河日报）` }, '青河日报'],
  ['brackets at the end of a long paragraph', { last: `${long}【来源：青河日报】` }, '青河日报'],
  ['a line of its own below the text', { below: '<p>（稿件来源：青河日报）</p>' }, '青河日报'],
  ['above the headline', { above: '<p>来源：青河日报</p>' }, '青河日报'],
  ['no label, behind the date', { line: '<p>2026-03-05 08:30 青河网</p>' }, '青河网'],
  ['no label, before the date', { line: '<p>青河日报　2026-03-05</p>' }, '青河日报'],
  ['no label, a line of its own', { line: '<p>青河新闻网</p><p>2026-03-05</p>' }, '青河新闻网'],
  ['an account beside the date', { line: '<p><span>水边散步</span> <span>2026-03-05 08:30</span></p>' }, '水边散步'],
  ['an account before the button to follow it', { line: '<div><a href=/u>水边散步</a></div><div>关注</div>', below: '<p>2026-03-05 08:30</p>' }, '水边散步'],
  ['a provider’s element', { line: '<span class=provider-name>晨光工作室</span><p>2026-03-05</p>' }, '晨光工作室'],
  ['mediaid', { head: '<meta name=mediaid content=青河日报>' }, '青河日报'],
  ['ContentSource', { head: '<meta name=ContentSource content=县水务局>' }, '县水务局'],
  ['the dateline of a news agency', { first: `青河社北山3月5日电（记者温某）${one}` }, '青河社'],
  ['the dateline of a Taiwanese agency', { first: `（青河社記者溫某北山5日電）${one}` }, '青河社'],
  ['an outlet in brackets', { first: `【青河网】${one}` }, '青河网'],
  ['…讯', { first: `青河晚报讯（记者温某）${one}` }, '青河晚报'],
  ['发布机构：', { line: '<p>发布机构：县水务局　发布时间：2026-03-05</p>' }, '县水务局'],
  ['供稿：', { below: '<p>供稿：县水务局</p>' }, '县水务局'],
  ['the publisher of JSON-LD', { head: '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"水边散步"}}</script>' }, '水边散步'],
  ['what JSON-LD says it is based on', { head: '<script type="application/ld+json">{"@type":"NewsArticle","isBasedOn":{"publisher":{"name":"青河日报"}},"publisher":{"name":"水边散步"}}</script>' }, '青河日报'],
  ['the site itself, by the end of its title', { title: '水库开展安全检查_青河新闻网' }, '青河新闻网'],
  ['the site itself, before the channel', { title: '水库开展安全检查--青報 / 焦點', head: '<meta property=og:title content="水库开展安全检查--青報">' }, '青報'],
  ['the site itself, by og:site_name', { head: '<meta property=og:site_name content=水边01>' }, '水边01'],
  ['本网, which is the site', { line: '<p>2026-03-05 来源：本网</p>', title: '水库开展安全检查_青河新闻网' }, '青河新闻网'],
  ['the name below when the one beside the date is the site’s', { line: '<p>2026-03-05 青河新闻网</p>', title: '水库开展安全检查_青河新闻网', below: '<p>来源：北山晚报</p>' }, '北山晚报'],
  ['an account rather than “网络”', { line: '<p>水边散步 2026-03-05</p>', below: '<p>来源：网络</p>' }, '水边散步'],
  ['a name that is the title of a link', { line: '<p>2026-03-05 来源：<a href=/q title=青河日报><img src=q.png></a></p>' }, '青河日报'],
  ['综合自：', { below: '<p>综合自：青河日报、北山晚报</p>' }, '青河日报、北山晚报'],
  ['来源/', { below: '<p>来源/青河日报</p>' }, '青河日报'],
  ['文字来源： beside the source of the pictures', { below: '<p>文字来源：青河日报</p><p>图片来源：远山视觉网</p>' }, '青河日报'],
  ['a name with its domain', { line: '<p>来源：青河日报(qh.example) 2026-03-05 08:30</p>' }, '青河日报'],
  ['an account that says that it is one', { line: '<p>2026-03-05 08:30 来源：水边散步（公众号）</p>' }, '水边散步'],
  ['微信公众号“…”', { below: '<p>来源：微信公众号“水边散步”</p>' }, '水边散步'],
  ['a special dispatch of a Hong Kong paper', { first: `【青報專訊】${one}` }, '青報'],
  ['an outlet before a reporter of a Taiwanese page', { line: '<div>2026-03-05 08:30</div><div>青河報 ／ 記者溫小河／北山報導</div>' }, '青河報'],
  ['a name glued to the date', { line: '<p>来源：青河日报2026-03-05 08:30:00</p>' }, '青河日报'],
  ['brackets for all that it is put together of', { below: '<p>（据青河日报、北山晚报综合）</p>' }, '青河日报、北山晚报'],
  ['the printed name before the publisher of JSON-LD', { head: '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"水边网"}}</script>', line: '<p>2026-03-05 青河日报</p>' }, '青河日报'],
  ['“网络” where nothing else is named', { below: '<p>来源：网络</p>' }, '网络'],
  ['whom the text retells, at last', { first: `据青河社报道，${one}` }, '青河社'],
];
test.each(found)('finds %s', (_, page, source) => expect(sourceOf(page)).toBe(source));

const left: [string, Page][] = [
  ['the source of a picture', { below: '<p>图片来源：远山视觉网</p>' }],
  ['the source of figures', { below: '<p>数据来源：水文年报</p>' }],
  ['the source of a table of a traditional page', { below: '<p>資料來源：主計月報</p>' }],
  ['a source in a sentence', { last: `县城居民饮水的主要来源：上游三座水库。${two}` }],
  ['the rule for those who copy', { below: '<p>凡本网注明来源：青河新闻网</p>' }],
  ['a channel beside the date', { line: '<p>国内新闻 2026-03-05</p>' }],
  ['a channel of a traditional page', { line: '<p>即時新聞 2026-03-05</p>' }],
  ['a reporter without a colon beside the date', { line: '<p>2026-03-05 08:30 本报记者 温小河</p>' }],
  ['a place beside the date', { line: '<p>北京 2026-03-05</p>' }],
  ['a device', { line: '<p>来自 手机客户端 2026-03-05</p>' }],
  ['the headline again', { line: '<div class=name>水库开展安全检查</div><p>2026-03-05</p>' }],
  ['a reporter’s line', { line: '<p>2026/03/05 記者溫某</p>' }],
  ['a reporter and a place', { first: `〔記者溫某／北山報導〕${one}` }],
  ['本报, who does not say who that is', { first: `本报北山3月5日电（记者温某）${one}` }],
  ['a person who sends it in', { below: '<p>供稿：温某</p>' }],
  ['a domain', { line: '<p>www.example.com 2026-03-05</p>' }],
];
test.each(left)('leaves %s', (_, page) => expect(sourceOf(page)).toBeUndefined());

test('a person beside the date is no outlet while the site is one', () => {
  expect(sourceOf({ line: '<p>王小河 2026-03-05</p>', title: '水库开展安全检查_青河新闻网' })).toBe('青河新闻网');
});

test.each(sourcePages)('finds in more forms: %s', (_, { head = '', above = '', line = '<p>2025-08-14 16:05</p>', first = p1, last = p2, below = '', title = '更换老旧电梯' }, source) => {
  const page = `<head><title>${title}</title>${head}</head><body>${above}<h1>更换老旧电梯</h1>${line}<div class="text"><p>${first}</p><p>${p1}</p><p>${last}</p></div>${below}</body>`;
  const { article } = readArticle(new DOMParser().parseFromString(page, 'text/html'), 'https://news.example/1.html', untouched);
  expect(article.source?.replace(/[\s《》]/g, '')).toBe(source.replace(/\s/g, ''));
});

describe('openings', () => {
  test.each(Object.keys(openings))('%s', (name) => {
    expect(openingExamples[name].finds.map(([text]) => openings[name].test(text) && outletOfOpening(text))).toEqual(openingExamples[name].finds.map(([, outlet]) => outlet));
    expect(openingExamples[name].leaves.filter((text) => outletOfOpening(text) !== null)).toEqual([]);
  });
  test('compiled', () => {
    expect(compiledExamples.finds.map(([text]) => outletsCompiled(text))).toEqual(compiledExamples.finds.map(([, outlets]) => outlets));
    expect(compiledExamples.leaves.filter((text) => outletsCompiled(text) !== null)).toEqual([]);
  });
  test('retold', () => {
    expect(retoldExamples.finds.map(([text]) => outletRetold(text))).toEqual(retoldExamples.finds.map(([, outlet]) => outlet));
    expect(retoldExamples.leaves.filter((text) => outletRetold(text) !== null)).toEqual([]);
  });
});
