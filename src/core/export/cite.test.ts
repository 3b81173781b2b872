import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../article/index.ts';
import { citePoint, textFragment } from './index.ts';
import { libraryFacts, libraryPlan, reportOf } from './report.fixtures.ts';

const plan = reportOf(libraryPlan, libraryFacts);
const articleOf = (...texts: string[]): Article => ({ ...plan.article, blocks: texts.map((text) => ({ kind: 'paragraph', text })) });

/** What a browser does with a directive, as one regular expression over the page's blocks: an independent reading of the specification. */
function open(article: Article, directive: string): string | null {
  const terms = directive.replace(/^:~:text=/, '').split(',');
  const prefix = terms[0].endsWith('-') ? terms.shift()!.slice(0, -1) : '';
  const suffix = terms.at(-1)!.startsWith('-') ? terms.pop()!.slice(1) : '';
  expect(terms.length === 1 || terms.length === 2, directive).toBe(true);
  const literal = (term: string): string => decodeURIComponent(term).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const [start, end] = terms.map(literal);
  const pattern = `${prefix && `${literal(prefix)}\\s*`}(?<found>${start}${end === undefined ? '' : `[^]*?${end}`})${suffix && `(?=\\s*${literal(suffix)})`}`;
  return new RegExp(pattern, 'iu').exec(article.blocks.map(({ text }) => text).join('\n'))?.groups?.found ?? null;
}
/** The directive for the only part of a drawing in 【】, and the article without the brackets. */
function fragmentOf(...drawing: string[]): { article: Article; directive: string | null; passage: string } {
  const block = drawing.findIndex((text) => text.includes('【'));
  const [start, end] = [drawing[block].indexOf('【'), drawing[block].indexOf('】') - 1];
  const article = articleOf(...drawing.map((text) => text.replace(/[【】]/g, '')));
  return { article, directive: textFragment(article, { block, start, end }), passage: article.blocks[block].text.slice(start, end) };
}
const decoded = (directive: string | null): string => decodeURIComponent(directive?.replace(':~:text=', '') ?? 'none');

describe('a citation', () => {
  test('has sentence, place, report and link', () => expect(citePoint(plan, '2.1.1')).toBe(
    '一是周末延长至二十二时，节假日不闭馆；做好安全值守。\n'
    + '2.1.1 · 二、 › （一） › 一是\n'
    + '全市公共图书馆服务提升方案印发 · 海港日报 · 2026-03-05 08:30\n'
    + `https://news.example/2026/plan.html#:~:text=${encodeURIComponent('一是周末延长至二十二时，节假日不闭馆；做好安全值守。')}`));
  test('of pasted text has no link', () => expect(citePoint({ ...plan, article: { ...plan.article, url: 'paste:' } }, '3')?.split('\n'))
    .toEqual(['此外，鼓励社会力量捐赠。', '3 · 此外', '全市公共图书馆服务提升方案印发 · 海港日报 · 2026-03-05 08:30']));
  test('shows the chosen script and links in the published one', () => {
    const lines = citePoint({ ...plan, title: '標題', textOf: () => '延長開放時間。' }, '2.1')!.split('\n');
    expect(lines[0]).toBe('延長開放時間。');
    expect(decodeURIComponent(lines[3])).toContain('延长开放时间');
  });
  test('keeps the hash that an address has', () => expect(citePoint({ ...plan, article: { ...plan.article, url: 'https://a.example/#/p/3' } }, '3')).toContain('https://a.example/#/p/3:~:text='));
  test('of points inside one paragraph stops before the next', () => {
    const text = '要抓好三件事：一是周末延时；二是全天自习；三是充实馆藏。';
    const article = articleOf(text);
    const point = (id: string, words: string, to: number, children: typeof plan.outline.points = []) => ({
      id, marker: words.slice(0, 2), children, title: { block: 0, start: text.indexOf(words) + 2, end: text.indexOf(words) + words.length },
      from: { block: 0, offset: text.indexOf(words) }, to: { block: 0, offset: to } });
    const children = [point('1.1', '一是周末延时', text.indexOf('二是')), point('1.2', '二是全天自习', text.indexOf('三是')), point('1.3', '三是充实馆藏', text.length)];
    const outline = { notes: [], points: [{ ...point('1', '要抓好三件事', text.length, children), marker: '', title: { block: 0, start: 0, end: 6 } }] };
    const sentence = (id: string) => citePoint({ article, outline }, id)?.split('\n')[0];
    expect(['1', '1.1', '1.2', '1.3'].map(sentence)).toEqual(['要抓好三件事：', '一是周末延时；', '二是全天自习；', '三是充实馆藏。']);
  });
  test('of a point that is not there is null', () => expect(citePoint(plan, '7.1')).toBeNull());
});

describe('the text fragment', () => {
  test('quotes a short passage whole', () => expect(decoded(fragmentOf('【加强值守。】').directive)).toBe('加强值守。'));
  test('quotes a long one by its ends, cut between words', () => {
    const { article, directive, passage } = fragmentOf('【各街道图书馆要在周末和节假日延长开放时间，并安排专人做好安全值守和应急处置，遇有极端天气及时告知读者并妥善安置。】其余另行通知。');
    expect(decoded(directive)).toBe('各街道图书馆要在周末和节,及时告知读者并妥善安置。');
    expect(open(article, directive!)).toBe(passage);
  });
  test('adds what stands before or behind until the passage is the first match', () => {
    for (const drawing of [['甲馆：加强值守。乙馆：【加强值守】。'], ['加强值守。', '一是【加强值守】，并公示电话。'], ['加强值守。', '乙馆的要求：', '【加强值守。】']]) {
      const { article, directive, passage } = fragmentOf(...drawing);
      expect(open(article, directive!), drawing.join()).toBe(passage);
      expect(directive).toMatch(/text=.+-,|,-/);
    }
  });
  test('has no space beside a Chinese character: in the page it may be U+3000', () => {
    expect(decoded(fragmentOf('【第一条 为了规范阅读服务，制定本办法。】').directive)).toBe('为了规范阅读服务，制定本办法。');
    expect(decoded(fragmentOf('【公共图书馆服务规范 市文化局制定并负责解释】').directive)).toBe('公共图书馆服务规范,市文化局制定并负责解释');
  });
  test('encodes what has a meaning in a directive or ends a link', () =>
    expect(fragmentOf("【A-B, C&D(见附件)!】").directive).toBe(':~:text=A%2DB%2C%20C%26D%28%E8%A7%81%E9%99%84%E4%BB%B6%29%21'));
  test('is null where nothing tells two passages apart, and for an empty range', () => {
    expect(fragmentOf('甲', '加强值守。', '甲', '【加强值守。】').directive).toBeNull();
    expect(fragmentOf('甲【 】乙').directive).toBeNull();
  });
  test('a browser that follows it finds the passage (any text, any passage)', () => {
    const clause = fc.constantFrom('加强值守', '延长开放时间', '公示电话', 'A-B', 'R&D', '3.5%', '（一）', '，', '。', '、', ' 图书馆 ', '读者', '𠮷', ')', '!', "'");
    const block = fc.array(clause, { minLength: 1, maxLength: 30 }).map((parts) => parts.join('').replace(/ +/g, ' ').trim()).filter((text) => text !== '');
    fc.assert(fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), fc.nat(), (texts, b, s, e) => {
      const article = articleOf(...texts);
      const index = b % texts.length;
      const [start, end] = [s % (texts[index].length + 1), e % (texts[index].length + 1)].toSorted((x, y) => x - y);
      const directive = textFragment(article, { block: index, start, end });
      const passage = texts[index].slice(start, end).trim();
      const longest = Math.max(...passage.split(/(?<=[^\x21-\x7e]) | (?=[^\x21-\x7e])/).map(({ length }) => length));
      if (passage === '') expect(directive).toBeNull();
      if (directive === null || /\p{Cs}/u.test(passage)) return;
      expect(directive).toMatch(/^:~:text=[\w.%,-]+$/);
      const found = open(article, directive)!;
      expect(passage).toContain(found);
      expect(found.length).toBeGreaterThanOrEqual(Math.min(longest, 6));
      for (const term of decodeURIComponent(directive.slice(8)).split(',')) expect(term).not.toMatch(/[^\x21-\x7e] | [^\x21-\x7e]/);
    }), { numRuns: 1000 });
  });
  test('is found quickly in a text made of one repeated character', () => {
    const began = performance.now();
    textFragment(articleOf('一'.repeat(400_000), '一'.repeat(50_000)), { block: 1, start: 10, end: 20_000 });
    expect(performance.now() - began).toBeLessThan(1500);
  });
});
