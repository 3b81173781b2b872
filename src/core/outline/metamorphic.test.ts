/** What must not change a point: its script, the width of its marks, what stands after it, and what was removed. */
import fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { expect, test } from 'vitest';
import type { Article, Block, Outline, Point, Removal } from '../article/index.ts';
import { buildOutline } from './build-outline.ts';

const numbers = ['一', '二', '三', '四', '五', '六'];
const phrases = ['扩大内需', '稳住外贸', '建设新城', '保护环境', '发展产业', '改善民生', '完善制度', '加强监管', '推动创新', '服务群众'];
const tails = ['，形成合力', '，让各区都有获得感', '', '，确保按时完成'];
const plain = ['市里近日召开会议，研究下一步工作。', '记者在现场看到，施工正在有序进行。', '这座城市有三百多年历史。', '居民说，生活比以前方便多了。'];
const leads = ['会议提出以下要求：', '做好这项工作，要抓住几个方面。', '市长强调，'];

const phrase = fc.constantFrom(...phrases);
const item = fc.tuple(phrase, fc.constantFrom(...tails)).map(([head, tail]) => head + tail);
const items = fc.array(item, { minLength: 3, maxLength: 6 });
const inlineForm = fc.constantFrom((n: string) => `${n}是`, (n: string) => `${n}要`, (n: string) => `第${n}，`, (n: string) => `（${n}）`, (n: string) => `其${n}，`);
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** A lead and its list inside one paragraph. */
const inlineList = fc.record({ lead: fc.constantFrom(...leads), form: inlineForm, items, stop: fc.constantFrom('；', '。') })
  .map(({ lead, form, items: list, stop }) => [paragraph(`${lead}${list.map((text, k) => form(numbers[k]) + text).join(stop)}。`)]);

/** Sections 一、 with lists （一） or 1. under some of them. */
const sections = fc.array(fc.record({ head: phrase, items, digits: fc.boolean(), hasList: fc.boolean() }), { minLength: 2, maxLength: 4 })
  .map((list) => list.flatMap(({ head, items: points, hasList }, k) => [
    paragraph(`${numbers[k]}、${head}`), paragraph('这一部分的工作由各区负责，年底前完成。'),
    ...(hasList ? points.map((text, n) => paragraph(`（${numbers[n]}）${text}。`)) : []),
  ]));

/** A lead and its list in paragraphs of their own. */
const paragraphList = fc.record({ items, form: fc.constantFrom((n: number) => `${n}.`, (n: number) => `（${n}）`, (n: number) => `${numbers[n - 1]}是`) })
  .map(({ items: list, form }) => [paragraph('负责人表示，将采取以下措施：'), ...list.map((text, k) => paragraph(`${form(k + 1)}${text}。`))]);

const articles: fc.Arbitrary<Article> = fc.tuple(fc.array(fc.oneof(inlineList, paragraphList, fc.constantFrom(...plain).map((text) => [paragraph(text)])), { maxLength: 4 }), fc.option(sections))
  .map(([parts, last]) => ({
    url: 'paste:', title: '', language: 'zh',
    blocks: [{ kind: 'heading', level: 1, text: '滨海市召开工作会议' }, paragraph('滨海日报讯 市里召开工作会议。'), ...parts.flat(), ...(last ?? [])],
  }));

const outlineOf = (article: Article): Outline => buildOutline(article, []);
const withText = (article: Article, change: (text: string) => string): Article => ({ ...article, blocks: article.blocks.map((block) => ({ ...block, text: change(block.text) })) });

/** Everything of a tree but the words. */
const shape = (points: readonly Point[]): unknown => points.map(({ id, title, from, to, heading, children }) => ({ id, title, from, to, heading, children: shape(children) }));

/** A tree in words, without positions: for comparing texts that were moved. */
const words = (article: Article, points: readonly Point[]): unknown => points.map(({ marker, title, from, to, children }) => [
  marker, article.blocks[title.block].text.slice(title.start, title.end), article.blocks[from.block].text.slice(from.offset, from.offset + 6),
  article.blocks[to.block].text.slice(Math.max(0, to.offset - 6), to.offset), words(article, children),
]);

test('the generated articles have points', () => {
  const counts = fc.sample(articles, { numRuns: 100, seed: 1 }).map((article) => outlineOf(article).points.length);
  expect(counts.filter((count) => count > 0).length).toBeGreaterThan(60);
});

test('converting the script', () => {
  const convert = Converter({ from: 'cn', to: 'tw' });
  fc.assert(fc.property(articles, (article) => {
    const other = withText(article, convert);
    expect(other.blocks.map(({ text }) => text.length)).toEqual(article.blocks.map(({ text }) => text.length));
    expect(shape(outlineOf(other).points)).toEqual(shape(outlineOf(article).points));
    expect(outlineOf(other).points.map(({ marker }) => marker)).toEqual(outlineOf(article).points.map(({ marker }) => convert(marker)));
  }), { numRuns: 150 });
});

test('the width of marks and digits', () => {
  const half = (text: string) => text.replace(/[，：；！？（）]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
  const full = (text: string) => text.replace(/[\d.]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
  fc.assert(fc.property(articles, (article) => {
    const before = shape(outlineOf(article).points);
    expect(shape(outlineOf(withText(article, half)).points)).toEqual(before);
    expect(shape(outlineOf(withText(article, full)).points)).toEqual(before);
  }), { numRuns: 150 });
});

const trailers = ['更多精彩资讯请关注本站，我们将持续为您更新最新资讯！', '扫描二维码，加入读者群。', '一键下载客户端，第一时间看新闻。', '本文来源：滨海日报，责任编辑：方圆'];

test('a promotional trailer, removed or not', () => {
  fc.assert(fc.property(articles, fc.array(fc.constantFrom(...trailers), { minLength: 1, maxLength: 3 }), (article, added) => {
    const before = outlineOf(article);
    const longer = { ...article, blocks: [...article.blocks, ...added.map(paragraph)] };
    const removals: Removal[] = [{ id: 'a', family: 'promo-trailer', rule: 'follow', evidence: [], ranges: added.map((text, k) => ({ block: article.blocks.length + k, start: 0, end: text.length })) }];
    expect(buildOutline(longer, removals)).toEqual(before);
    // Left in the text it may at most lengthen the last point.
    const starts = (points: readonly Point[]): unknown => points.map(({ id, title, from, children }) => ({ id, title, from, children: starts(children) }));
    expect(starts(outlineOf(longer).points)).toEqual(starts(before.points));
  }), { numRuns: 150 });
});

test('a passage that was removed, wherever it stood', () => {
  const promo = '【关注我们，一是方便，二是及时】';
  fc.assert(fc.property(articles, fc.nat(), fc.nat(), (article, blockSeed, offsetSeed) => {
    const block = blockSeed % article.blocks.length;
    const start = offsetSeed % (article.blocks[block].text.length + 1);
    const longer = { ...article, blocks: article.blocks.map((one, k) => (k === block ? { ...one, text: one.text.slice(0, start) + promo + one.text.slice(start) } : one)) };
    const removals: Removal[] = [{ id: 'a', family: 'promo-inline', rule: 'follow', evidence: [], ranges: [{ block, start, end: start + promo.length }] }];
    const moved = (offset: number, at: number, isEnd: boolean) => (at === block && (isEnd ? offset > start : offset >= start) ? offset + promo.length : offset);
    const move = (points: readonly Point[]): unknown => points.map(({ id, from, to, children }) => ({
      id, from: { ...from, offset: moved(from.offset, from.block, false) }, to: { ...to, offset: moved(to.offset, to.block, true) }, children: move(children),
    }));
    const plainShape = (points: readonly Point[]): unknown => points.map(({ id, from, to, children }) => ({ id, from, to, children: plainShape(children) }));
    expect(plainShape(buildOutline(longer, removals).points)).toEqual(move(outlineOf(article).points));
  }), { numRuns: 150 });
});

test('joining two articles: each keeps its points', () => {
  fc.assert(fc.property(articles, articles, (first, second) => {
    const joined: Article = { ...first, blocks: [...first.blocks, ...second.blocks] };
    expect(words(joined, outlineOf(joined).points)).toEqual([...words(first, outlineOf(first).points) as unknown[], ...words(second, outlineOf(second).points) as unknown[]]);
  }), { numRuns: 150 });
});

test('any text at all: points lie in it, in order, and children inside their parents', () => {
  const pieces = fc.constantFrom(...numbers, '是', '要', '第', '，', '。', '；', '：', '、', '（', '）', '(', ')', '1', '2', '.', '①', '②', '首先', '其次', '最后', '一方面', '另一方面', '“', '”', ' ', '甲', '字', '条', '章', 'a', '【', '】');
  const block = fc.array(pieces, { maxLength: 40 }).map((list): Block => paragraph(list.join('').trim()));
  fc.assert(fc.property(fc.array(block, { maxLength: 20 }), (blocks) => {
    const article: Article = { url: '', title: '', language: 'zh', blocks };
    const order = (place: { block: number; offset: number }) => place.block * 1000 + place.offset;
    const check = (points: readonly Point[], from: number, to: number) => {
      let last = from;
      for (const point of points) {
        const start = order(point.from);
        const end = order(point.to);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(to);
        expect(point.title.start).toBeLessThanOrEqual(point.title.end);
        expect(point.title.end).toBeLessThanOrEqual(blocks[point.title.block].text.length);
        expect(point.title.end - point.title.start).toBeLessThanOrEqual(60);
        check(point.children, start, end);
        last = end;
      }
    };
    check(outlineOf(article).points, 0, Number.MAX_SAFE_INTEGER);
  }), { numRuns: 400 });
});
