import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Range } from '../article/index.ts';
import { exportTree } from './export-tree.ts';
import { exportFile, exportOutline, type ExportInput } from './index.ts';
import { readCsv, readCsvOutline, readMarkdown, readOpml, readPlainText, type Read } from './parsers.fixtures.ts';
import { libraryFacts, libraryPlan, reportOf, type Drawn } from './report.fixtures.ts';
import type { ExportPoint } from './types.ts';

const xml = new (new JSDOM('').window.DOMParser)();
const parseXml = (text: string): Document => xml.parseFromString(text, 'application/xml');
const plan = reportOf(libraryPlan, libraryFacts);

describe('the report as each format writes it', () => {
  test('Markdown', () => expect(exportOutline(plan, 'markdown')).toBe(`# 全市公共图书馆服务提升方案印发

海港日报 · 2026-03-05 08:30

<https://news.example/2026/plan.html>

- 一、总体要求
  - （一）工作目标
- 二、重点任务
  - （一）延长开放时间
    - 一是周末延长至二十二时
    - 二是自习区全天开放
  - （二）丰富馆藏
- 此外，鼓励社会力量捐赠
`));
  test('plain text', () => expect(exportOutline(plan, 'text')).toBe(`全市公共图书馆服务提升方案印发
海港日报 · 2026-03-05 08:30
https://news.example/2026/plan.html

一、总体要求
  （一）工作目标
二、重点任务
  （一）延长开放时间
    一是周末延长至二十二时
    二是自习区全天开放
  （二）丰富馆藏
此外，鼓励社会力量捐赠
`));
  test('OPML', () => {
    const read = readOpml(parseXml(exportOutline(plan, 'opml')));
    expect(read.title).toBe('全市公共图书馆服务提升方案印发');
    expect(Object.fromEntries([...read.article.attributes].map(({ name, value }) => [name, value]))).toEqual({
      text: '全市公共图书馆服务提升方案印发', type: 'link', url: 'https://news.example/2026/plan.html', _note: '海港日报 · 2026-03-05 08:30' });
    expect(read.points[1].children[0].children[0]).toEqual({ label: '一是周末延长至二十二时', note: '一是周末延长至二十二时，节假日不闭馆；做好安全值守。', children: [] });
  });
  test('CSV opens with a byte order mark; a number path is no number, a marker alone no amount', () => {
    const text = exportOutline(reportOf([{ marker: '(1)', title: '', children: [{ marker: '1.', title: '', rest: '一' }] }], libraryFacts), 'csv');
    expect(text).toBe('\ufeffnumber,level,point,text,article,source,date,address\r\n'
      + "#1,1,'(1),'(1),全市公共图书馆服务提升方案印发,海港日报,2026-03-05 08:30,https://news.example/2026/plan.html\r\n"
      + "#1.1,2,'1.,1.一,全市公共图书馆服务提升方案印发,海港日报,2026-03-05 08:30,https://news.example/2026/plan.html\r\n");
  });
  test('CSV in the words of the reader', () => expect(exportOutline({ ...plan, columns: { number: '编号', point: '要点' } }, 'csv').split('\r\n')[0])
    .toBe('\ufeff编号,level,要点,text,article,source,date,address'));
  test('JSON', () => {
    const read = JSON.parse(exportOutline(plan, 'json'));
    expect(read.article).toEqual({ title: '全市公共图书馆服务提升方案印发', source: '海港日报', publishedAt: '2026-03-05T08:30+08:00', address: 'https://news.example/2026/plan.html' });
    expect(read.points[0]).toMatchObject({ number: '1', marker: '一、', title: '总体要求', heading: true });
    expect(read.points[1].children[0].children[1]).toEqual({ number: '2.1.2', marker: '二是', title: '自习区全天开放', text: '二是自习区全天开放，并设置静音席位。', children: [] });
  });
  test('a file is named after the report, without the signs that systems refuse', () => {
    expect(exportFile({ ...plan, title: '方案/解读: "一图读懂"?' }, 'opml').name).toBe('方案 解读 一图读懂.opml');
    expect(exportFile({ ...plan, title: '..' }, 'csv').name).toBe('outline.csv');
    expect([...exportFile({ ...plan, title: '🀄'.repeat(200) }, 'text').name].length).toBe(64);
  });
});

describe('what is exported', () => {
  const flat = (points: readonly Read[]): string[] => points.flatMap((point) => [point.label].concat(flat(point.children)));
  const labels = (input: ExportInput) => flat(readPlainText(exportOutline(input, 'text')).points);
  test('a branch keeps its number path', () => {
    const input: ExportInput = { ...plan, only: { branch: '2.1' } };
    expect(labels(input)).toEqual(['（一）延长开放时间', '一是周末延长至二十二时', '二是自习区全天开放']);
    expect(JSON.parse(exportOutline(input, 'json')).points[0].children[1].number).toBe('2.1.2');
  });
  test('points of a filter come with their parents and without the points below that do not match', () =>
    expect(labels({ ...plan, only: { points: new Set(['2.1.2', '2']) } })).toEqual(['二、重点任务', '（一）延长开放时间', '二是自习区全天开放']));
  test('no such branch: the facts alone', () => expect(labels({ ...plan, only: { branch: '9' } })).toEqual([]));
  test('the script shown, in title, marker and passage', () => {
    const report = reportOf([{ marker: '与此同时', gap: '，', title: '开放书库', rest: '。' }]);
    const textOf = ({ block, start, end }: Range) => report.article.blocks[block].text.slice(start, end).replace('与', '與').replace('时', '時').replace('开', '開').replace('书库', '書庫');
    const read = JSON.parse(exportOutline({ ...report, textOf, title: '標題' }, 'json'));
    expect(read).toMatchObject({ article: { title: '標題' }, points: [{ marker: '與此同時', title: '開放書庫', text: '與此同時，開放書庫。' }] });
    expect(exportOutline({ ...report, textOf, title: '標題' }, 'markdown')).toContain('- 與此同時，開放書庫\n');
  });
  test('removed passages are in no sentence', () => {
    const report = reportOf([{ marker: '一是', title: '加强值守', rest: '（点击关注本号）并公示电话。' }]);
    const removals = [{ id: 'r', ranges: [{ block: 0, start: 6, end: 14 }], family: 'promo-inline' as const, rule: 'follow', evidence: [] }];
    expect(JSON.parse(exportOutline({ ...report, removals }, 'json')).points[0].text).toBe('一是加强值守并公示电话。');
  });
  test('a marker that only the mark-up has is set off from the title', () => {
    const report = reportOf([{ marker: '', title: '加强值守' }]);
    report.outline.points[0].marker = '3.';
    expect(labels(report)).toEqual(['3. 加强值守']);
  });
  test('pasted text has no address, a page’s own text directive is dropped', () => {
    expect(exportOutline({ ...plan, article: { ...plan.article, url: 'paste:' } }, 'text')).not.toContain('paste:');
    const address = (url: string) => exportTree({ ...plan, article: { ...plan.article, url } }).facts.address;
    expect(address('https://a.example/#/news/3:~:text=x')).toBe('https://a.example/#/news/3');
    expect(address('javascript:alert(1)')).toBeUndefined();
  });
});

const hostile = [
  '=1+1', '+86 10', '-2', '@SUM(A1)', '＝HYPERLINK("http://x.example")', "'=1", '"', '""', ',', '\r\n', '\n', '\t', ']]>', '<!--', '<script>', '&amp;', '&#10;',
  '`', '```', '**', '__', '# ', '#标签', '- ', '1. ', '1) ', '[x](http://x.example)', '![', '\\', '\\\\', '|', '~~', '$', '==', '%%', 'www.x.example', 'a@b.example', '---', '> ',
  '\u202e', '\u2066', '\u200f', '\u0000', '\u0007', '\u0085', '\u2028', '\u3000', '\ufeff', '\ud800', '\udc00', '\ufffe', '𠮷', '👩‍👩‍👧', '3月5日', 'TRUE', '“”「」', '%2D',
];
const words = fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom('加强', '公开', '值守', '3.5亿元')), { maxLength: 6 }).map((parts) => parts.join(''));
const forest = (depth: number): fc.Arbitrary<Drawn[]> => fc.array(fc.record({
  marker: fc.oneof(words, fc.constantFrom('一是', '（一）', '1.', '(2)', '')), gap: fc.constantFrom('', '，', ' '), title: words, rest: words,
  children: depth === 0 ? fc.constant([]) : forest(depth - 1),
}), { maxLength: 3 });
const reports = fc.record({ drawn: forest(3), title: words, source: words }).map(({ drawn, title, source }) => reportOf(drawn, { title, source, publishedAt: '2026-03-05' }));

const control = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u;
const labelsOf = (points: readonly ExportPoint[]): Read[] => points.map(({ label, children }) => ({ label, children: labelsOf(children) }));
const notesOf = (points: readonly ExportPoint[]): Read[] => points.map(({ label, text, children }) => ({ label, note: text, children: notesOf(children) }));

describe('hostile text stays text, and each format reads back to the same tree', () => {
  const property = (check: (input: ReturnType<typeof reportOf>) => void) => fc.assert(fc.property(reports, check), { numRuns: 300 });

  test('the plain tree holds one line for each label and nothing that acts on the text around it', () => property((report) => {
    const check = (point: ExportPoint): void => {
      expect(point.label).not.toBe('');
      for (const line of [point.label, point.marker, point.title, ...point.text.split('\n')]) {
        expect(line).not.toMatch(control);
        expect(line).toBe(line.trim());
      }
      point.children.forEach(check);
    };
    const tree = exportTree(report);
    tree.points.forEach(check);
    const shape = (points: readonly { children: unknown[] }[]): unknown => points.map((point) => shape(point.children as never));
    expect(shape(tree.points)).toEqual(shape(report.outline.points));
  }));
  test('Markdown', () => property((report) => {
    const tree = exportTree(report);
    const read = readMarkdown(exportOutline(report, 'markdown'));
    expect(read.points).toEqual(labelsOf(tree.points));
    expect(read).toMatchObject({ title: tree.facts.title, meta: [tree.facts.source, '2026-03-05'].filter(Boolean).join(' · ') });
  }));
  test('plain text', () => property((report) => {
    expect(readPlainText(exportOutline(report, 'text')).points).toEqual(labelsOf(exportTree(report).points));
  }));
  test('OPML', () => property((report) => {
    const tree = exportTree(report);
    const document = parseXml(exportOutline(report, 'opml'));
    expect(document.querySelector('parsererror')).toBeNull();
    const noted = (points: readonly ExportPoint[]): Read[] => points.map(({ label, text, children }) => ({ label, ...(text !== '' && text !== label && { note: text }), children: noted(children) }));
    expect(readOpml(document)).toMatchObject({ title: tree.facts.title, points: noted(tree.points) });
  }));
  test('JSON, as its schema says', () => property((report) => {
    const tree = exportTree(report);
    const read = JSON.parse(exportOutline(report, 'json'));
    expect(violations(read)).toEqual([]);
    const bare = (points: readonly ExportPoint[]): unknown => points.map(({ number, marker, title, text, children }) => ({ number, marker, title, text, children: bare(children) }));
    expect(read.points).toEqual(bare(tree.points));
  }));
  test('CSV, where no cell is a formula', () => property((report) => {
    const text = exportOutline(report, 'csv');
    expect(text[0]).toBe('\ufeff');
    const records = readCsv(text.slice(1));
    expect(new Set(records.map((record) => record.length))).toEqual(new Set([8]));
    for (const cell of records.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    expect(readCsvOutline(records)).toEqual(notesOf(exportTree(report).points));
  }));
});

/** What of the JSON Schema vocabulary outline.schema.json uses, checked without a library. Paths of what does not fit. */
function violations(value: unknown): string[] {
  interface Schema { type?: string; const?: unknown; pattern?: string; required?: string[]; properties?: Record<string, Schema>; items?: Schema; $ref?: string; $defs?: Record<string, Schema> }
  const root = JSON.parse(readFileSync(new URL('./outline.schema.json', import.meta.url), 'utf8')) as Schema;
  const typeOf = (given: unknown): string => (Array.isArray(given) ? 'array' : typeof given);
  const check = (given: unknown, schema: Schema, path: string): string[] => {
    if (schema.$ref) return check(given, root.$defs![schema.$ref.replace('#/$defs/', '')], path);
    if ('const' in schema) return given === schema.const ? [] : [path];
    if (typeOf(given) !== schema.type) return [path];
    if (schema.type === 'string') return schema.pattern && !new RegExp(schema.pattern, 'u').test(given as string) ? [path] : [];
    if (schema.type === 'array') return (given as unknown[]).flatMap((item, i) => check(item, schema.items!, `${path}/${i}`));
    const names = Object.keys(given as object);
    return [
      ...schema.required!.filter((name) => !names.includes(name)).map((name) => `${path}/${name} is missing`),
      ...names.flatMap((name) => (schema.properties![name] ? check((given as Record<string, unknown>)[name], schema.properties![name], `${path}/${name}`) : [`${path}/${name}`])),
    ];
  };
  return check(value, root, '');
}

test('the schema refuses what it does not describe', () => {
  expect(violations({ version: 1, article: { title: 'x', made: 'y' }, points: [{ number: '0', marker: '', title: '', text: '', children: [{}] }] }))
    .toEqual(['/article/made', '/points/0/number', ...['number', 'marker', 'title', 'text', 'children'].map((name) => `/points/0/children/0/${name} is missing`)]);
});
