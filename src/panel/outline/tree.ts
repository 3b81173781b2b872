import { batch, signal, type Signal } from '@preact/signals';
import type { Outline, Place } from '../../core/article/index.ts';
import { layOut, type Hit, type Row, type RowState } from './rows.ts';
import { inSlices, nextTask, sliceSize } from './slices.ts';

/** What the filter found: by index of the row. `left` counts a group's children that stay. */
export interface FilterResult {
  query: string;
  /** End nodes and groups that match. */
  hits: Map<number, Hit>;
  /** Rows that stay for what is under them. */
  context: Set<number>;
  /** Rows under a group that matches by itself. */
  inside: Set<number>;
  /** Matching points: end nodes, and groups in which nothing else matches. */
  found: number;
}

export interface Tree {
  rows: Row[];
  top: Row[];
  leaves: number;
  groups: number;
  depth: number;
  /** Over a hundred points: parents stick, groups out of sight are not laid out. */
  long: boolean;
  /** Rows that are in the document so far, in reading order. */
  mounted: Signal<number>;
  focused: Signal<Row | null>;
  open: Signal<Row | null>;
  current: Signal<Row | null>;
  filter: Signal<FilterResult | null>;
  /** Counts up when rows were folded or unfolded: for the level buttons. */
  folds: Signal<number>;
  /** Fold state without the filter, by row. */
  expanded: boolean[];
  /** Counts the folding of the whole: a newer one ends it. */
  folding: number;
  /** Branches that the place in the page opened, not the reader. */
  auto: Set<Row>;
}

/** Fold state of a page by identity of its points, kept while the panel lives. */
export type FoldMemory = Map<string, boolean>;

/** A point stays itself while its number path and first characters do. */
export const identity = (row: Row, title: string): string => `${row.point.id} ${title.slice(0, 20)}`;

const longFrom = 100;

/** A tree opened to a level (`openLevel` 1: top level only; 9: all). Very long outlines open at level 1. */
export function createTree(outline: Outline, openLevel: number): Tree {
  const { rows, top } = layOut(outline);
  const branches = rows.filter((row) => row.children.length > 0);
  const tree: Tree = {
    rows, top, leaves: rows.length - branches.length, groups: branches.length,
    depth: rows.reduce((deepest, row) => Math.max(deepest, row.depth), 0), long: rows.length > longFrom,
    mounted: signal(Math.min(sliceSize, rows.length)), focused: signal(rows[0] ?? null), open: signal(null), current: signal(null),
    filter: signal(null), folds: signal(0), expanded: rows.map((row) => row.children.length > 0 && row.depth < openLevel), folding: 0, auto: new Set(),
  };
  for (const row of rows) row.state.value = { ...row.state.peek(), expanded: tree.expanded[row.index], tabbable: row.index === 0 };
  return tree;
}

/** Changes what is different; false when nothing was. */
export function patch(row: Row, change: Partial<RowState>): boolean {
  const now = row.state.peek();
  for (const key of Object.keys(change) as (keyof RowState)[]) {
    if (now[key] !== change[key]) {
      row.state.value = { ...now, ...change };
      return true;
    }
  }
  return false;
}

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
