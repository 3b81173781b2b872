import type { Note } from '../../core/article/article.ts';
import { numberOf } from './marker.ts';
import type { Tree } from './tree.ts';
import { rowAt } from './tree-actions.ts';

/** A doubt about the numbering, shown between two rows. */
export interface Gap { kind: Exclude<Note['kind'], 'count'>; marker: string }

/** Gaps by the index of the row before which they stand. */
export function gapsOf(tree: Tree, notes: readonly Note[]): Map<number, Gap> {
  const gaps = new Map<number, Gap>();
  for (const note of notes) {
    if (note.kind === 'count') continue;
    const index = note.kind === 'missing' ? missingBefore(tree, note) : rowAt(tree, { block: note.at.block, offset: note.at.start })?.index;
    if (index !== undefined && !gaps.has(index)) gaps.set(index, { kind: note.kind, marker: note.marker ?? '' });
  }
  return gaps;
}

/** The first sibling behind the number that is missing. */
function missingBefore(tree: Tree, note: Note): number | undefined {
  const parent = note.point === undefined ? undefined : tree.rows.find((row) => row.point.id === note.point);
  const number = numberOf(note.marker ?? '');
  const lists = [parent?.children ?? [], parent?.parent?.children ?? tree.top];
  for (const siblings of lists) {
    const next = siblings.find((row) => number !== null && (numberOf(row.point.marker) ?? 0) > number);
    if (next !== undefined) return next.index;
  }
  return rowAt(tree, { block: note.at.block, offset: note.at.start })?.index;
}
