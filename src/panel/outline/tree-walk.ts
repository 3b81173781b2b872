import { batch } from '@preact/signals';
import type { Row } from './rows.ts';
import type { Tree } from './tree.ts';
import { setExpanded } from './tree-actions.ts';

const shown = (rows: readonly Row[]): Row[] => rows.filter((row) => !row.state.peek().hidden);

const siblingsOf = (tree: Tree, row: Row): Row[] => row.parent?.children ?? tree.top;

/** The next row a reader sees, going down; null at the end. */
export function nextVisible(tree: Tree, row: Row): Row | null {
  if (row.state.peek().expanded) {
    const [child] = shown(row.children);
    if (child) return child;
  }
  for (let at: Row | null = row; at !== null; at = at.parent) {
    const siblings = siblingsOf(tree, at);
    for (let i = siblings.indexOf(at) + 1; i < siblings.length; i++) if (!siblings[i].state.peek().hidden) return siblings[i];
  }
  return null;
}

/** The last row a reader sees under this one, itself when it is folded or has none. */
function lastVisibleUnder(row: Row): Row {
  const last = row.state.peek().expanded ? shown(row.children).at(-1) : undefined;
  return last === undefined ? row : lastVisibleUnder(last);
}

export function previousVisible(tree: Tree, row: Row): Row | null {
  const siblings = siblingsOf(tree, row);
  for (let i = siblings.indexOf(row) - 1; i >= 0; i--) if (!siblings[i].state.peek().hidden) return lastVisibleUnder(siblings[i]);
  return row.parent;
}

export const firstVisible = (tree: Tree): Row | null => shown(tree.top)[0] ?? null;
export function lastVisible(tree: Tree): Row | null {
  const last = shown(tree.top).at(-1);
  return last === undefined ? null : lastVisibleUnder(last);
}

/** `*`: opens the branches beside a row. */
export function expandSiblings(tree: Tree, row: Row): void {
  batch(() => siblingsOf(tree, row).forEach((sibling) => { if (!sibling.state.peek().expanded) setExpanded(tree, sibling, true); }));
}
