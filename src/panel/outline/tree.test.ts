import { expect, test } from 'vitest';
import { drawReading } from '../fake-platform/draw-reading.ts';
import { fold } from '../../core/text/fold.ts';
import type { Row } from './rows.ts';
import { treeKey, typeAhead } from './tree-keys.ts';
import { createTree, type Tree } from './tree.ts';
import { focusRow, isVisible, openLevel, openToLevel, reveal, rowAt, setCurrent, setExpanded } from './tree-actions.ts';
import { expandSiblings, lastVisible } from './tree-walk.ts';

const drawing = `
一方面|统筹部署
  一是|写进规划
  二是|修订制度
    1.|缩短间隔
    2.|公布结果
另一方面|修复岸线
  一是|补齐坡道
此外|共同参与
`;
const outline = drawReading(drawing).outline;
const tree = (level = 9): Tree => createTree(outline, level);
const row = (of: Tree, id: string): Row => of.rows.find(({ point }) => point.id === id) as Row;
const focused = (of: Tree): string | undefined => of.focused.peek()?.point.id;
const visible = (of: Tree): string[] => of.rows.filter(isVisible).map(({ point }) => point.id);
const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const press = (of: Tree, ...keys: string[]): string | undefined => {
  for (const key of keys) treeKey(of, { key, ...plain });
  return focused(of);
};

test('lays points out in reading order and counts end nodes and groups', () => {
  const one = tree();
  expect(one.rows.map(({ point, depth, last }) => `${point.id} ${depth} ${last}`)).toEqual(['1 1 4', '1.1 2 1', '1.2 2 4', '1.2.1 3 3', '1.2.2 3 4', '2 1 6', '2.1 2 6', '3 1 7']);
  expect([one.leaves, one.groups, one.depth, one.long]).toEqual([5, 3, 3, false]);
});

test('a level with a connective or a long number runs its markers into the titles, others hang them', () => {
  expect(tree().rows.map(({ lead }) => lead)).toEqual([true, false, false, false, false, true, false, true]);
  const long = createTree(drawReading('第一百二十条|甲\n第二条|乙').outline, 9);
  expect(long.rows.map(({ lead }) => lead)).toEqual([true, true]);
  expect(createTree(drawReading('首先|甲\n其次|乙').outline, 9).rows.map(({ lead }) => lead)).toEqual([false, false]);
});

test.each([[1, ['1', '2', '3']], [2, ['1', '1.1', '1.2', '2', '2.1', '3']], [9, ['1', '1.1', '1.2', '1.2.1', '1.2.2', '2', '2.1', '3']]])('opens to level %i', (level, expected) => {
  const one = tree(9);
  void openToLevel(one, level);
  expect(visible(one)).toEqual(expected);
  expect(visible(tree(level))).toEqual(expected);
  expect(openLevel(one)).toBe(Math.min(level, 3));
});

test('is at no level when it is open here and folded there', () => {
  const one = tree(3);
  setExpanded(one, row(one, '1'), false);
  expect(openLevel(one)).toBeNull();
});

test('down and up go through what a reader sees', () => {
  const one = tree(2);
  expect(press(one, 'ArrowDown', 'ArrowDown', 'ArrowDown')).toBe('2');
  expect(press(one, 'ArrowUp')).toBe('1.2');
  setExpanded(one, row(one, '1.2'), true);
  expect(press(one, 'ArrowDown', 'ArrowDown', 'ArrowDown')).toBe('2');
  expect(press(one, 'ArrowUp')).toBe('1.2.2');
  expect(press(one, 'Home')).toBe('1');
  expect(press(one, 'ArrowUp')).toBe('1');
  expect(press(one, 'End')).toBe('3');
  expect(press(one, 'ArrowDown')).toBe('3');
});

test('End stays out of folded groups', () => {
  const folded = createTree(drawReading('一、|甲\n  1.|乙').outline, 1);
  expect(press(folded, 'End')).toBe('1');
  expect(lastVisible(folded)?.point.id).toBe('1');
});

test('right opens, then enters; on an end node it does nothing', () => {
  const one = tree(1);
  expect(press(one, 'ArrowRight')).toBe('1');
  expect(row(one, '1').state.peek().expanded).toBe(true);
  expect(press(one, 'ArrowRight')).toBe('1.1');
  expect(press(one, 'ArrowRight')).toBe('1.1');
});

test('left folds, then goes to the parent; on a top-level end node it does nothing', () => {
  const one = tree();
  expect(press(one, 'ArrowDown', 'ArrowDown', 'ArrowLeft')).toBe('1.2');
  expect(row(one, '1.2').state.peek().expanded).toBe(false);
  expect(press(one, 'ArrowLeft')).toBe('1');
  expect(press(one, 'End', 'ArrowLeft')).toBe('3');
});

test('* opens the branches beside the focus and no others', () => {
  const one = tree(1);
  press(one, '*');
  expect(visible(one)).toEqual(['1', '1.1', '1.2', '2', '2.1', '3']);
  expandSiblings(one, row(one, '1.1'));
  expect(visible(one)).toContain('1.2.1');
});

test('keys that are not the tree’s are left to the browser', () => {
  const one = tree();
  expect(treeKey(one, { key: 'Tab', ...plain })).toBeNull();
  expect(treeKey(one, { key: 'f', ...plain, ctrlKey: true })).toBeNull();
  expect(treeKey(one, { key: 'ArrowDown', ...plain, altKey: true })).toBeNull();
  expect(treeKey(one, { key: 'c', ...plain, ctrlKey: true })).toBe('copy');
  expect(treeKey(one, { key: 'F10', ...plain, shiftKey: true })).toBe('menu');
  expect(treeKey(one, { key: 'F10', ...plain })).toBeNull();
  expect(treeKey(one, { key: 'Enter', ...plain })).toBe('jump');
});

test('there is one tab stop, wherever the focus goes', () => {
  const one = tree();
  press(one, 'ArrowDown', 'ArrowDown', 'End', 'ArrowUp');
  expect(one.rows.filter(({ state }) => state.peek().tabbable).map(({ point }) => point.id)).toEqual([focused(one)]);
});

test('folding a branch takes the focus out of it', () => {
  const one = tree();
  focusRow(one, row(one, '1.2.2'));
  setExpanded(one, row(one, '1'), false);
  expect(focused(one)).toBe('1');
});

const type = (of: Tree, typed: string): string | undefined => {
  const { words, texts } = wordsOf();
  typeAhead(of, typed, ({ point }) => words.title(point, texts), fold);
  return focused(of);
};

test('typing goes to the next title that begins so, in either script', () => {
  const one = tree();
  expect(type(one, '补齐')).toBe('2.1');
  expect(type(one, '補齊')).toBe('2.1');
  expect(type(one, '修')).toBe('1.2');
  expect(type(one, '修')).toBe('2');
  expect(type(one, '无')).toBe('2');
});

test('a digit or a numeral goes to that number beside the focus, else anywhere', () => {
  const one = tree();
  expect(type(one, '2')).toBe('2');
  expect(press(one, 'ArrowRight')).toBe('2.1');
  expect(type(one, '2')).toBe('1.2');
  expect(type(one, '一')).toBe('1.1');
  expect(type(one, '9')).toBe('1.1');
});

test('knows the point of a place', () => {
  const one = tree();
  const at = (block: number, offset: number) => rowAt(one, { block, offset })?.point.id;
  expect(at(0, 0)).toBe('1');
  expect(at(0, row(one, '1.2').point.from.offset - 1)).toBe('1.1');
  expect(at(0, row(one, '1.2').point.from.offset)).toBe('1.2');
  expect(at(9, 0)).toBe('3');
  expect(rowAt(createTree({ points: [], notes: [] }, 9), { block: 0, offset: 0 })).toBeNull();
});

test('in a long outline the branch being read opens one level below it and folds when left', () => {
  const many = Array.from({ length: 4 }, (_, i) => [`第${i + 1}篇|甲`, ...Array.from({ length: 30 }, (__, j) => `  第${j + 1}条|乙`)].join('\n')).join('\n');
  const one = createTree(drawReading(many).outline, 1);
  setCurrent(one, row(one, '2.3'));
  expect(row(one, '2').state.peek().expanded).toBe(true);
  setCurrent(one, row(one, '3'));
  expect([row(one, '2').state.peek().expanded, row(one, '3').state.peek().expanded]).toEqual([false, true]);
  expect(focused(one)).toBe('1');
});

test('what the reader opened stays open when the page leaves it', () => {
  const many = Array.from({ length: 4 }, (_, i) => [`第${i + 1}篇|甲`, ...Array.from({ length: 30 }, (__, j) => `  第${j + 1}条|乙`)].join('\n')).join('\n');
  const one = createTree(drawReading(many).outline, 1);
  setExpanded(one, row(one, '2'), true);
  setCurrent(one, row(one, '2.3'));
  setCurrent(one, row(one, '4'));
  expect(row(one, '2').state.peek().expanded).toBe(true);
});

test('reveals a point in folded branches', () => {
  const one = tree(1);
  reveal(one, row(one, '1.2.1'));
  expect(isVisible(row(one, '1.2.1'))).toBe(true);
});

function wordsOf() {
  const reading = drawReading(drawing);
  return { words: { title: ({ title }: Row['point'], texts: { of(range: Row['point']['title']): string }) => texts.of(title) }, texts: { of: ({ block, start, end }: Row['point']['title']) => reading.article.blocks[block].text.slice(start, end) } };
}
