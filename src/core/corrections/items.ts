import type { Article, Note, Outline, Place, Point } from '../article/index.ts';
import { notesOf } from './follow-notes.ts';

/** A point of a flat list; its level alone says where it hangs. */
export interface Item { point: Point; level: number; opens: string }

const keyLength = 24;

/** The first characters of a passage: what a correction knows it by. */
export const opensAt = (article: Article, { block, offset }: Place): string => article.blocks[block]?.text.slice(offset, offset + keyLength) ?? '';

export const isBehind = (a: Place, b: Place): boolean => a.block > b.block || (a.block === b.block && a.offset > b.offset);

/** The points of a tree in the order of the text. */
export function flatten(points: readonly Point[], level = 1): { point: Point; level: number }[] {
  return points.flatMap((point) => [{ point, level }, ...flatten(point.children, level + 1)]);
}

export const itemsOf = (article: Article, outline: Outline): Item[] =>
  flatten(outline.points).map(({ point, level }) => ({ point, level, opens: opensAt(article, point.from) }));

/** The tree of a list of levels, numbered anew; notes follow their points. */
export function treeOf(items: readonly Item[], notes: readonly Note[]): Outline {
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
  return { points, notes: notesOf(notes, items, points, moved) };
}
