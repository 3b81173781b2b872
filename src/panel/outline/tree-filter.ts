import type { Row, RowState } from './rows.ts';
import { inSlices } from './slices.ts';
import { patch, type FilterResult, type Tree } from './tree.ts';
import { focusRow, isVisible } from './tree-actions.ts';
import { firstVisible } from './tree-walk.ts';

/** Shows what the filter left, in slices; null shows everything, folded as before. */
export async function applyFilter(tree: Tree, result: FilterResult | null): Promise<void> {
  tree.filter.value = result;
  const isWanted = (): boolean => tree.filter.peek() === result;
  await inSlices(tree.rows.length, (index) => patch(tree.rows[index], filtered(tree, tree.rows[index], result)), isWanted);
  if (!isWanted()) return;
  // How far the tree is open is told only now: the slices have changed it.
  tree.folds.value++;
  const focused = tree.focused.peek();
  if (focused === null || !isVisible(focused)) {
    const first = tree.rows.find((row) => isVisible(row) && (result === null || result.hits.has(row.index))) ?? firstVisible(tree);
    if (first !== null) focusRow(tree, first);
  }
}

function filtered(tree: Tree, row: Row, result: FilterResult | null): Partial<RowState> {
  if (result === null) return { hidden: false, context: false, hit: null, left: undefined, expanded: tree.expanded[row.index] };
  const hit = result.hits.get(row.index) ?? null;
  const context = hit === null && result.context.has(row.index);
  const left = row.children.filter((child) => result.hits.has(child.index) || result.context.has(child.index)).length;
  return { hidden: hit === null && !context && !result.inside.has(row.index), context, hit, left, expanded: left > 0 };
}
