import { signal, type Signal } from '@preact/signals';
import type { Outline } from '../../core/article/index.ts';
import { layOut, type Hit, type Row, type RowState } from './rows.ts';
import { sliceSize } from './slices.ts';

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
