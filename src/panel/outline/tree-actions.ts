/** What a reader, and the place in the page, do to a tree. Comes behind the first paint. */
import { batch } from '@preact/signals';
import type { Place } from '../../core/article/index.ts';
import type { Row } from './rows.ts';
import { inSlices, nextTask, sliceSize } from './slices.ts';
import { patch, type Tree } from './tree.ts';

/** Puts the rest of the rows into the document, a slice a task. */
export async function mountRest(tree: Tree, isWanted: () => boolean): Promise<void> {
  for (let to = tree.mounted.peek(); to < tree.rows.length && isWanted(); to += sliceSize) {
    await nextTask();
    tree.mounted.value = Math.min(to + sliceSize, tree.rows.length);
  }
}

export const isVisible = (row: Row): boolean => {
  if (row.state.peek().hidden) return false;
  for (let parent = row.parent; parent !== null; parent = parent.parent) {
    if (parent.state.peek().hidden || !parent.state.peek().expanded) return false;
  }
  return true;
};

/** Moves the tree's one tab stop. */
export function focusRow(tree: Tree, row: Row): void {
  batch(() => {
    const before = tree.focused.peek();
    if (before !== null && before !== row) patch(before, { tabbable: false });
    patch(row, { tabbable: true });
    tree.focused.value = row;
  });
}

/** Folds or unfolds one branch. Focus inside a folded branch goes up to it. */
export function setExpanded(tree: Tree, row: Row, expanded: boolean, by: 'reader' | 'place' = 'reader'): void {
  if (row.children.length === 0) return;
  batch(() => {
    if (by === 'reader') tree.auto.delete(row);
    if (tree.filter.peek() === null) tree.expanded[row.index] = expanded;
    patch(row, { expanded });
    tree.folds.value++;
    const focused = tree.focused.peek();
    if (!expanded && focused !== null && focused.index > row.index && focused.index <= row.last) focusRow(tree, row);
  });
}

/** Opens every branch above a row, so that it can be seen. */
export function reveal(tree: Tree, row: Row): void {
  for (let parent = row.parent; parent !== null; parent = parent.parent) {
    if (!parent.state.peek().expanded) setExpanded(tree, parent, true);
  }
}

/** Opens the branches above `level` and folds the others, in slices. */
export async function openToLevel(tree: Tree, level: number): Promise<void> {
  tree.auto.clear();
  for (const row of tree.rows) tree.expanded[row.index] = row.children.length > 0 && row.depth < level;
  const turn = ++tree.folding;
  await inSlices(tree.rows.length, (index) => patch(tree.rows[index], { expanded: tree.expanded[index] }), () => turn === tree.folding);
  if (turn !== tree.folding) return;
  tree.folds.value++;
  const focused = tree.focused.peek();
  if (focused === null || isVisible(focused)) return;
  let row = focused;
  while (row.parent !== null && !isVisible(row)) row = row.parent;
  focusRow(tree, row);
}

/** The level to which the outline is open now; null when it is open here and folded there. */
export function openLevel(tree: Tree): number | null {
  for (let level = 1; level <= tree.depth; level++) {
    if (tree.rows.every((row) => row.children.length === 0 || row.state.peek().expanded === row.depth < level)) return level;
  }
  return null;
}

/** The point under a place of the page: the last one that begins at or before it. */
export function rowAt(tree: Tree, place: Place): Row | null {
  let low = 0;
  let high = tree.rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { from } = tree.rows[middle].point;
    if (from.block < place.block || (from.block === place.block && from.offset <= place.offset)) low = middle + 1;
    else high = middle;
  }
  return tree.rows[low - 1] ?? null;
}

/**
 * Says where the page is. A folded branch that is being read opens, at most one level below the current point, and folds
 * again when the page has left it; what the reader folded or opened by hand stays.
 */
export function setCurrent(tree: Tree, row: Row | null): void {
  const before = tree.current.peek();
  if (before === row) return;
  batch(() => {
    if (before !== null) patch(before, { current: false });
    if (row !== null) patch(row, { current: true });
    tree.current.value = row;
    if (row !== null && tree.filter.peek() === null) followPlace(tree, row);
  });
}

function followPlace(tree: Tree, row: Row): void {
  const path = new Set<Row>();
  for (let at: Row | null = row; at !== null; at = at.parent) path.add(at);
  const kept = [tree.focused.peek(), tree.open.peek()];
  for (const branch of Array.from(tree.auto)) {
    const holds = kept.some((other) => other !== null && other.index > branch.index && other.index <= branch.last);
    if (!path.has(branch) && !holds) {
      setExpanded(tree, branch, false, 'place');
      tree.auto.delete(branch);
    }
  }
  for (const branch of path) {
    if (branch.children.length > 0 && !branch.state.peek().expanded && !tree.expanded[branch.index] && tree.long) {
      setExpanded(tree, branch, true, 'place');
      tree.auto.add(branch);
    }
  }
}

/** Opens one row (title whole, sentence under it, the point's bar); null closes. */
export function openRow(tree: Tree, row: Row | null): void {
  batch(() => {
    const before = tree.open.peek();
    if (before !== null && before !== row) patch(before, { open: false });
    if (row !== null) patch(row, { open: true });
    tree.open.value = row;
  });
}
