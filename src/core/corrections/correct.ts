import type { Article, Outline, Point } from '../article/index.ts';
import { addPassages } from './add-points.ts';
import { flatten, itemsOf, opensAt, treeOf, type Item } from './items.ts';
import { styleOf } from './marker-style.ts';

/** Which point a correction is about: its first characters, and which of the points that open so. */
export interface PointKey { opens: string; nth: number }

/** What the reader mended. Kept as words, so that it holds for a second reading of the page too. */
export type Correction =
  | { kind: 'remove' | 'promote' | 'demote' | 'merge'; key: PointKey }
  /** All points of one numbering style go in (1) or out (-1), with what is under them. */
  | { kind: 'nest'; style: string; by: 1 | -1 }
  /** Passages that are points too. */
  | { kind: 'add'; opens: string[] };

/** Corrections in their order, and those that were taken back. */
export interface History { done: readonly Correction[]; undone: readonly Correction[] }

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

/** The key of a point in an outline. */
export function keyOf(article: Article, outline: Outline, point: Point): PointKey {
  const opens = opensAt(article, point.from);
  const same = flatten(outline.points).filter((other) => opensAt(article, other.point.from) === opens);
  return { opens, nth: same.findIndex((other) => other.point.id === point.id) };
}

/** The outline as the reader corrected it. Points keep their places in the text; only their number paths are new. */
export function correct(article: Article, outline: Outline, corrections: readonly Correction[]): Outline {
  if (corrections.length === 0) return outline;
  let items = itemsOf(article, outline);
  for (const correction of corrections) items = step(article, items, correction);
  return treeOf(items, outline.notes);
}

function step(article: Article, items: Item[], correction: Correction): Item[] {
  if (correction.kind === 'add') return addPassages(article, items, correction.opens);
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
