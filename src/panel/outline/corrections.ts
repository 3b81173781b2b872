import type { Article, Note, Outline, Place, Point, Range } from '../../core/article/article.ts';
import { numeralCharacters } from '../../core/text/numerals.ts';

/** Which point a correction is about: its first characters, and which of the points that open so. */
export interface PointKey { opens: string; nth: number }

/** What the reader mended. Kept as words, so that it holds for a second reading of the page too. */
export type Correction =
  | { kind: 'remove' | 'promote' | 'demote' | 'merge'; key: PointKey }
  /** All points of one numbering style go in (1) or out (-1), with what is under them. */
  | { kind: 'nest'; style: string; by: 1 | -1 }
  /** Passages that are points too. */
  | { kind: 'add'; opens: string[] };

interface Item { point: Point; level: number; opens: string }

const keyLength = 24;
const opensAt = (article: Article, { block, offset }: Place): string => article.blocks[block]?.text.slice(offset, offset + keyLength) ?? '';

const chinese = new RegExp(`[${numeralCharacters}]+`);

/** The style of a marker: its form with the number taken out, told by its kind: `汉、`, `（汉）`, `1.`. Empty without a number. */
export function styleOf(marker: string): string {
  if (marker === '' || marker.includes('方面')) return '';
  if (/[0-9０-９]/.test(marker)) return marker.replace(/[0-9０-９]+/, '1');
  if (/^[①-⓿❶-➓㈠-㊉]/.test(marker)) return '①';
  return chinese.test(marker) ? marker.replace(chinese, '汉') : '';
}

/** The styles of an outline in order of appearance, with their first marker and how many points have them. */
export function stylesOf(outline: Outline): { style: string; example: string; count: number; level: number }[] {
  const found = new Map<string, { style: string; example: string; count: number; level: number }>();
  for (const { point, level } of flatten(outline.points)) {
    const style = styleOf(point.marker);
    const known = found.get(style);
    if (known !== undefined) known.count++;
    else if (style !== '') found.set(style, { style, example: point.marker, count: 1, level });
  }
  return [...found.values()];
}

function flatten(points: readonly Point[], level = 1): { point: Point; level: number }[] {
  return points.flatMap((point) => [{ point, level }, ...flatten(point.children, level + 1)]);
}

/** The key of a point in an outline. */
export function keyOf(article: Article, outline: Outline, point: Point): PointKey {
  const opens = opensAt(article, point.from);
  const same = flatten(outline.points).filter((other) => opensAt(article, other.point.from) === opens);
  return { opens, nth: same.findIndex((other) => other.point.id === point.id) };
}

/** The outline as the reader corrected it. Points keep their places in the text; only their number paths are new. */
export function correct(article: Article, outline: Outline, corrections: readonly Correction[]): Outline {
  if (corrections.length === 0) return outline;
  let items: Item[] = flatten(outline.points).map(({ point, level }) => ({ point, level, opens: opensAt(article, point.from) }));
  for (const correction of corrections) items = step(article, items, correction);
  return build(items, outline.notes);
}

function step(article: Article, items: Item[], correction: Correction): Item[] {
  if (correction.kind === 'add') return correction.opens.reduce((all, opens) => add(article, all, opens), items);
  if (correction.kind === 'nest') return nest(items, correction.style, correction.by);
  const { opens, nth } = correction.key;
  const index = items.indexOf(items.filter((item) => item.opens === opens)[nth]);
  if (index === -1) return items;
  const { level } = items[index];
  const end = endOf(items, index);
  switch (correction.kind) {
    case 'remove': return [...items.slice(0, index), ...shift(items.slice(index + 1, end), -1), ...items.slice(end)];
    case 'promote': return level === 1 ? items : replace(items, index, end, -1);
    // Under what stands before it: there must be something of its level or deeper.
    case 'demote': return index === 0 || items[index - 1].level < level ? items : replace(items, index, end, 1);
    case 'merge': return merge(items, index);
  }
}

/** Index behind the last item that is nested under one. */
function endOf(items: readonly Item[], index: number): number {
  let end = index + 1;
  while (end < items.length && items[end].level > items[index].level) end++;
  return end;
}

const shift = (items: readonly Item[], by: number): Item[] => items.map((item) => ({ ...item, level: Math.max(1, item.level + by) }));
const replace = (items: readonly Item[], from: number, to: number, by: number): Item[] => [...items.slice(0, from), ...shift(items.slice(from, to), by), ...items.slice(to)];

/** The point becomes a part of the one before it on its level; without one, of the point it stands under. */
function merge(items: readonly Item[], index: number): Item[] {
  let before = index - 1;
  while (before >= 0 && items[before].level > items[index].level) before--;
  if (before < 0) return [...items];
  const merged = { ...items[before], point: { ...items[before].point, to: items[index].point.to } };
  const own = items[before].level < items[index].level ? shift(items.slice(index + 1, endOf(items, index)), -1) : items.slice(index + 1, endOf(items, index));
  return [...items.slice(0, before), merged, ...items.slice(before + 1, index), ...own, ...items.slice(endOf(items, index))];
}

function nest(items: readonly Item[], style: string, by: 1 | -1): Item[] {
  const moves = new Set<number>();
  items.forEach((item, index) => {
    if (styleOf(item.point.marker) !== style || (by === -1 && item.level === 1)) return;
    for (let i = index; i < endOf(items, index); i++) moves.add(i);
  });
  return items.map((item, index) => (moves.has(index) ? { ...item, level: item.level + by } : item));
}

const markerPattern = new RegExp(`^[（(【\\[]?第?(?:\\d{1,3}|[${numeralCharacters}]{1,6}|[①-⓿❶-➓㈠-㊉])(?:[）)】\\]]|[、.．:：]|是|要|来|[条條章节節篇项項款点點])+[、.．:：，,]?(?!\\d)`);

/** The marker that opens a passage; empty when it has none. */
export const markerOf = (text: string): string => markerPattern.exec(text)?.[0] ?? '';

/** Adds the passage that opens so, on the level of its style, else of the point before it. */
function add(article: Article, items: readonly Item[], opens: string): Item[] {
  const from = placeOf(article, opens);
  if (from === null || items.some(({ point }) => point.from.block === from.block && point.from.offset === from.offset)) return [...items];
  const index = items.findIndex(({ point }) => isBehind(point.from, from));
  const at = index === -1 ? items.length : index;
  const { text } = article.blocks[from.block];
  const marker = markerOf(text.slice(from.offset));
  const level = (marker === '' ? undefined : items.find(({ point }) => styleOf(point.marker) === styleOf(marker))?.level) ?? items[at - 1]?.level ?? 1;
  const next = items[at]?.point.from;
  const to = next?.block === from.block ? next : { block: from.block, offset: text.length };
  const point: Point = { id: '', marker, title: titleFrom(text, from.block, from.offset + marker.length, to.offset), from, to, children: [] };
  return [...items.slice(0, at), { point, level, opens: opensAt(article, from) }, ...items.slice(at)];
}

const isBehind = (a: Place, b: Place): boolean => a.block > b.block || (a.block === b.block && a.offset > b.offset);

/** Up to the first mark that ends a clause. */
function titleFrom(text: string, block: number, start: number, end: number): Range {
  const clause = /[，。；：！？,;:!?]/.exec(text.slice(start, end));
  return { block, start, end: clause === null || clause.index === 0 ? end : start + clause.index };
}

function placeOf(article: Article, opens: string): Place | null {
  const whole = article.blocks.findIndex(({ text }) => text.startsWith(opens));
  if (whole !== -1) return { block: whole, offset: 0 };
  const block = article.blocks.findIndex(({ text }) => text.includes(opens));
  return block === -1 ? null : { block, offset: article.blocks[block].text.indexOf(opens) };
}

/**
 * What a selection of the reader's adds: the passage itself and, when it opens a paragraph, all paragraphs of the same
 * pattern: the same style of number, or bold as a whole.
 */
export function passagesLike(article: Article, from: Place): string[] {
  const { text, marks } = article.blocks[from.block];
  const own = opensAt(article, from);
  if (from.offset > 0) return [own];
  const style = styleOf(markerOf(text));
  const isLike = (block: Article['blocks'][number]): boolean => (style !== '' ? styleOf(markerOf(block.text)) === style : marks?.bold === true && block.marks?.bold === true);
  const like = article.blocks.filter((block) => block.kind !== 'caption' && isLike(block)).map((block) => block.text.slice(0, keyLength));
  return like.includes(own) ? like : [own];
}

/** The tree of a list of levels, numbered anew; notes follow their points. */
function build(items: readonly Item[], notes: readonly Note[]): Outline {
  const points: Point[] = [];
  const open: { point: Point; level: number }[] = [];
  const moved = new Map<string, string>();
  for (const { point, level } of items) {
    while (open.length > 0 && open[open.length - 1].level >= level) open.pop();
    const parent = open.at(-1)?.point;
    const siblings = parent?.children ?? points;
    const copy: Point = { ...point, id: parent === undefined ? String(siblings.length + 1) : `${parent.id}.${siblings.length + 1}`, children: [] };
    if (point.id !== '') moved.set(point.id, copy.id);
    siblings.push(copy);
    for (const { point: above } of open) if (isBehind(copy.to, above.to)) above.to = copy.to;
    open.push({ point: copy, level });
  }
  return { points, notes: notes.flatMap((note) => (note.point === undefined ? [note] : moved.has(note.point) ? [{ ...note, point: moved.get(note.point) }] : [])) };
}
