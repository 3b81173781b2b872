import type { Outline, Point } from '../../core/article/article.ts';
import type { Row } from './rows.ts';
import type { FilterResult, Tree } from './tree.ts';

/** The branch of a row: a group itself, else the group around it. */
export function onlyBranch(row: Row): Outline {
  const branch = row.children.length > 0 || row.parent === null ? row : row.parent;
  return { points: [branch.point], notes: [] };
}

/** The points that the filter left, under their parents, with the numbers they have in the whole. */
export function onlyFiltered(outline: Outline, tree: Tree, { hits, context, inside }: FilterResult): Outline {
  const keep = (rows: readonly Row[]): Point[] => rows
    .filter((row) => hits.has(row.index) || context.has(row.index) || inside.has(row.index))
    .map((row) => ({ ...row.point, children: keep(row.children) }));
  return { points: keep(tree.top), notes: outline.notes.filter(() => false) };
}
