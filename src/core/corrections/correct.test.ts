import { expect, test } from 'vitest';
import type { Outline } from '../article/index.ts';
import { drawReading } from '../../panel/fake-platform/draw-reading.ts';
import { addParagraphs, correct, keyOf, markerOf, passagesLike, styleOf, stylesOf, type Correction } from './index.ts';

const { article, outline } = drawReading(`
一、|甲
  （一）|乙
    1.|丙
  （二）|丁
二、|戊
  （一）|己
`);

const draw = ({ points }: Outline, depth = 0): string[] => points.flatMap((point) => ['  '.repeat(depth) + point.id + article.blocks[point.title.block].text.slice(point.title.start, point.title.end), ...draw({ points: point.children, notes: [] }, depth + 1)]);
const at = (kind: 'remove' | 'promote' | 'demote' | 'merge', id: string): Correction => {
  const path = id.split('.').map(Number);
  let point = outline.points[path[0] - 1];
  for (const step of path.slice(1)) point = point.children[step - 1];
  return { kind, key: keyOf(article, outline, point) };
};
const after = (...corrections: Correction[]): string[] => draw(correct(article, outline, corrections));

test('removing a point leaves what is under it in its place', () => {
  expect(after(at('remove', '1.1'))).toEqual(['1甲', '  1.1丙', '  1.2丁', '2戊', '  2.1己']);
});

test('promoting a point takes what follows it on its level under it: the order of the text stays', () => {
  expect(after(at('promote', '1.1'))).toEqual(['1甲', '2乙', '  2.1丙', '  2.2丁', '3戊', '  3.1己']);
  expect(after(at('promote', '1'))).toEqual(draw(outline));
});

test('demoting a point puts it under the one before', () => {
  expect(after(at('demote', '2'))).toEqual(['1甲', '  1.1乙', '    1.1.1丙', '  1.2丁', '  1.3戊', '    1.3.1己']);
  expect(after(at('demote', '1.1'))).toEqual(draw(outline));
  expect(after(at('demote', '1'))).toEqual(draw(outline));
});

test('merging makes a point part of the one before it, or of the one above', () => {
  expect(after(at('merge', '1.2'))).toEqual(['1甲', '  1.1乙', '    1.1.1丙', '2戊', '  2.1己']);
  expect(correct(article, outline, [at('merge', '1.2')]).points[0].children[0].to).toEqual(outline.points[0].children[1].to);
  expect(after(at('merge', '1.1'))).toEqual(['1甲', '  1.1丙', '  1.2丁', '2戊', '  2.1己']);
});

test('points that open alike are told apart', () => {
  const twice = drawReading('一、|甲\n  一是|乙\n二、|丙\n  一是|乙');
  const second = twice.outline.points[1].children[0];
  const key = keyOf(twice.article, twice.outline, second);
  expect(key.nth).toBe(1);
  const left = correct(twice.article, twice.outline, [{ kind: 'remove', key }]);
  expect(left.points.map(({ children }) => children.length)).toEqual([1, 0]);
});

test('a whole level goes in or out at once, with what is under it', () => {
  expect(after({ kind: 'nest', style: '（汉）', by: -1 })).toEqual(['1甲', '2乙', '  2.1丙', '3丁', '4戊', '5己']);
  expect(after({ kind: 'nest', style: '1.', by: -1 })).toEqual(['1甲', '  1.1乙', '  1.2丙', '  1.3丁', '2戊', '  2.1己']);
});

test('a correction that names nothing changes nothing', () => {
  expect(after({ kind: 'remove', key: { opens: '没有', nth: 0 } })).toEqual(draw(outline));
});

test('corrections work one after the other', () => {
  expect(after(at('remove', '1.1'), at('demote', '2'))).toEqual(['1甲', '  1.1丙', '  1.2丁', '  1.3戊', '    1.3.1己']);
});

test('notes follow their points, and go with them', () => {
  const noted = { ...outline, notes: [{ kind: 'missing' as const, at: { block: 0, start: 0, end: 1 }, point: '2', marker: '（二）' }] };
  expect(correct(article, noted, [at('promote', '1.1')]).notes[0].point).toBe('3');
  expect(correct(article, noted, [at('remove', '2')]).notes).toEqual([]);
});

test.each([['一、', '汉、'], ['十二、', '汉、'], ['（三）', '（汉）'], ['3.', '1.'], ['１2.', '1.'], ['③', '①'], ['三是', '汉是'], ['第三条', '第汉条'], ['一方面', ''], ['', ''], ['此外', '']])('the style of “%s” is “%s”', (marker, style) => {
  expect(styleOf(marker)).toBe(style);
});

test('the legend has each style once, in order, with its first marker', () => {
  expect(stylesOf(outline)).toEqual([
    { style: '汉、', example: '一、', count: 2, level: 1 }, { style: '（汉）', example: '（一）', count: 3, level: 2 }, { style: '1.', example: '1.', count: 1, level: 3 },
  ]);
});

test.each([['（三）加强', '（三）'], ['3.5亿元', ''], ['三是加强', '三是'], ['2026年', ''], ['一网通办', ''], ['第三条 加强', '第三条'], ['① 甲', '']])('“%s” opens with the marker “%s”', (text, marker) => {
  expect(markerOf(text)).toBe(marker);
});

const letter = drawReading('- 会议指出三点。\n- 1、加强管理，落实责任。\n- 2、保障资金。\n- 记者从会上获悉。');

test('lines of the same pattern join', () => {
  const opens = passagesLike(letter.article, { block: 1, offset: 0 });
  const corrected = correct(letter.article, letter.outline, [{ kind: 'add', opens }]);
  expect(corrected.points.map(({ marker, title }) => [marker, letter.article.blocks[title.block].text.slice(title.start, title.end)])).toEqual([['1、', '加强管理'], ['2、', '保障资金']]);
});

test('a line without a pattern joins alone, also in the middle of a paragraph', () => {
  expect(passagesLike(letter.article, { block: 3, offset: 0 })).toHaveLength(1);
  const corrected = correct(letter.article, letter.outline, [{ kind: 'add', opens: passagesLike(letter.article, { block: 1, offset: 7 }) }]);
  expect(corrected.points.map(({ from }) => from)).toEqual([{ block: 1, offset: 7 }]);
});

test('an added point takes the level of its style and its place in the text', () => {
  const drawn = drawReading('一、|甲\n  1.|乙\n二、|丙');
  drawn.article.blocks.push({ kind: 'paragraph', text: '三、丁，戊。' }, { kind: 'paragraph', text: '2.己。' });
  const corrected = correct(drawn.article, drawn.outline, [{ kind: 'add', opens: ['三、丁，戊。'] }, { kind: 'add', opens: ['2.己。'] }]);
  expect(corrected.points.map(({ id, marker, children }) => [id, marker, children.map((child) => child.marker)])).toEqual([['1', '一、', ['1.']], ['2', '二、', []], ['3', '三、', ['2.']]]);
});

test('what is a point already is not added twice', () => {
  expect(after({ kind: 'add', opens: [article.blocks[0].text.slice(0, 24)] })).toEqual(draw(outline));
});

const stated = drawReading('一方面|甲\n  一是|乙\n  二是|丙\n- 三是丁，附则。');
const withNotes: Outline = { ...stated.outline, notes: [
  { kind: 'count', at: { block: 0, start: 0, end: 3 }, point: '1', stated: 3, found: 2 },
  { kind: 'missing', at: { block: 0, start: 0, end: 3 }, point: '1.2', marker: '三是' },
] };

test('the number found follows the corrections, and what agrees is no note', () => {
  const removed = correct(stated.article, withNotes, [{ kind: 'remove', key: { opens: keyOf(stated.article, stated.outline, stated.outline.points[0].children[0]).opens, nth: 0 } }]);
  expect(removed.notes).toMatchObject([{ kind: 'count', stated: 3, found: 1 }, { kind: 'missing', point: '1.1' }]);
  const added = correct(stated.article, withNotes, [{ kind: 'add', opens: ['三是丁，附则。'] }]);
  expect(added.notes).toEqual([]);
});

test('a rule for a site names every paragraph that opens so, but what was removed', () => {
  const { article: of, outline: found } = drawReading('- 亮点：桥梁。\n- 其他。\n- 亮点：隧道。\n- 亮点：广告。');
  const removals = [{ id: 'r', ranges: [{ block: 3, start: 0, end: 6 }], family: 'promo-trailer' as const, rule: 'x', evidence: [] }];
  expect(addParagraphs(of, found, removals, ['亮点']).points.map(({ id, from }) => [id, from.block])).toEqual([['1', 0], ['2', 2]]);
  expect(addParagraphs(of, found, removals, ['没有'])).toBe(found);
});

test('5,000 paragraphs of one rule are one walk', () => {
  const blocks = Array.from({ length: 5000 }, (_, i) => ({ kind: 'paragraph' as const, text: `亮点${i}。` }));
  const begun = performance.now();
  expect(addParagraphs({ ...article, blocks }, { points: [], notes: [] }, [], ['亮点']).points).toHaveLength(5000);
  expect(performance.now() - begun).toBeLessThan(500);
});
