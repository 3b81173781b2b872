import { effect } from '@preact/signals';
import { expect, test } from 'vitest';
import { drawReading } from '../fake-platform/draw-reading.ts';
import { longDrawing } from '../fake-platform/scenarios.ts';
import { publishedTexts } from '../state/texts.ts';
import { filterRows } from './filter.ts';
import { numberOf } from './marker.ts';
import { findNumber, parseNumber } from './number-jump.ts';
import { createPointText } from './point-text.ts';
import { applyFilter } from './tree-filter.ts';
import { createTree, type FilterResult } from './tree.ts';
import { isVisible, openLevel, setExpanded } from './tree-actions.ts';

test.each([
  ['三是', 3], ['（十二）', 12], ['3.', 3], ['③', 3], ['⑿', 12], ['第一百零三条', 103], ['１２、', 12], ['㈢', 3],
  ['一方面', null], ['此外', null], ['', null], ['首先', null],
])('the number in “%s” is %s', (marker, number) => {
  expect(numberOf(marker)).toBe(number);
});

test.each([
  ['3.2', [3, 2]], ['三.2', [3, 2]], ['3-2', [3, 2]], ['３．２', [3, 2]], ['十二', [12]], ['第12条', [12]], ['第十二章', [12]], ['（三）', [3]], ['3、', [3]], ['12.', [12]],
  ['服务', null], ['2026年', null], ['3.', [3]], ['', null], ['1.2.3.4.5.6.7', null], ['一网通办', null], ['3..2', null],
])('“%s” is the number %s', (query, path) => {
  expect(parseNumber(query)).toEqual(path);
});

const numbered = drawReading(`
一方面|甲
  一是|乙
  二是|丙
另一方面|丁
  一是|戊
`);
const go = (reading: typeof numbered, query: string): string | undefined => {
  const { rows, top } = createTree(reading.outline, 9);
  return findNumber(rows, top, parseNumber(query) ?? [])?.point.id;
};

test('a number path goes down by the numbers of the report, by place where it has none', () => {
  expect(go(numbered, '1.2')).toBe('1.2');
  expect(go(numbered, '2.一')).toBe('2.1');
  expect(go(numbered, '2.2')).toBeUndefined();
  expect(go(numbered, '2')).toBe('2');
});

test('a gap in the numbering does not shift what a number means', () => {
  const gap = drawReading('一、|甲\n二、|乙\n四、|丁');
  expect(go(gap, '4')).toBe('3');
  expect(go(gap, '3')).toBeUndefined();
});

test('a single number that no top-level point has is looked for below: 第四十二条 stands under a chapter', () => {
  expect(go(drawReading(longDrawing(60)), '四十二')).toBe('1.3.2');
});

const report = drawReading(`
一方面|统筹部署|形成三年工作安排
  一是|写进规划|服务群众
  二是|延长服务时间|
另一方面|提升服务水平
  一是|规范流程|
此外|共同参与
`);
const { article, outline } = report;
const find = async (query: string): Promise<FilterResult> => {
  const texts = publishedTexts(article, report.script);
  const words = createPointText(article, []);
  const result = await filterRows(createTree(outline, 9).rows, query, ({ point }) => ({
    title: point.marker + words.title(point, texts), lead: point.marker.length, rest: words.rest(point, texts), published: '',
  }), () => true);
  return result as FilterResult;
};
const shown = async (query: string, level = 9): Promise<string[]> => {
  const tree = createTree(outline, level);
  await applyFilter(tree, await find(query));
  return tree.rows.filter(isVisible).map(({ point, state }) => point.id + (state.peek().context ? '…' : ''));
};

test('keeps matches with their parents, blind to the script, and counts what matches', async () => {
  expect(await shown('服务')).toEqual(['1…', '1.1', '1.2', '2']);
  expect(await shown('服務')).toEqual(['1…', '1.1', '1.2', '2']);
  expect((await find('服务')).found).toBe(3);
});

test('opens what is folded while it filters, and folds it again', async () => {
  const tree = createTree(outline, 1);
  await applyFilter(tree, await find('延长'));
  expect(tree.rows.filter(isVisible).map(({ point }) => point.id)).toEqual(['1', '1.2']);
  await applyFilter(tree, null);
  expect(tree.rows.filter(isVisible).map(({ point }) => point.id)).toEqual(['1', '2', '3']);
});

test('a group that matches alone keeps its points, folded', async () => {
  const tree = createTree(outline, 9);
  await applyFilter(tree, await find('提升'));
  const group = tree.rows[3];
  expect([group.state.peek().expanded, tree.rows[4].state.peek().hidden]).toEqual([false, false]);
  setExpanded(tree, group, true);
  expect(tree.rows.filter(isVisible).map(({ point }) => point.id)).toEqual(['2', '2.1']);
});

test('marks matches in the title, and shows the words around one in the sentence', async () => {
  const { hits } = await find('服务');
  expect(hits.get(2)).toEqual({ title: [[2, 4]] });
  expect(hits.get(1)?.excerpt).toEqual({ text: '服务群众。', mark: [0, 2] });
});

test('a match in the marker marks nothing in the title', async () => {
  const { hits } = await find('一是');
  expect(hits.get(1)?.title).toEqual([[-2, 0]]);
});

test('the focus goes to the first match when its own row is left out', async () => {
  const tree = createTree(outline, 9);
  await applyFilter(tree, await find('规范'));
  expect(tree.focused.peek()?.point.id).toBe('2.1');
});

test('nothing found hides everything', async () => {
  expect(await shown('垃圾')).toEqual([]);
});

test('a report under one group without a number is numbered from below it', () => {
  const under = drawReading('|计划如下\n  一、|甲\n    （一）|乙\n    （二）|丙\n  二、|丁\n    （一）|戊');
  expect([go(under, '1.2'), go(under, '二.一'), go(under, '3.1'), go(under, '（二）')]).toEqual(['1.2', '1.2.1', undefined, '1.2']);
  expect(go(drawReading('|计划如下\n  一、|甲\n  二、|丁\n    （一）|戊\n    （二）|己'), '2.2')).toBe('1.2.2');
});

test('how far the tree is open is told after the filter has let go of it', async () => {
  const tree = createTree(numbered.outline, 9);
  const told: (number | null)[] = [];
  const end = effect(() => { void tree.folds.value; told.push(openLevel(tree)); });
  tree.expanded.fill(false);
  await applyFilter(tree, { query: '丙', hits: new Map([[2, { title: [] }]]), context: new Set([0]), inside: new Set(), found: 1 });
  await applyFilter(tree, null);
  end();
  expect(told.at(-1)).toBe(1);
});
