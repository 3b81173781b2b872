import { numberOf, toHalfWidth } from './marker.ts';
import { pick } from './number-jump.ts';
import { parseChineseNumeral } from '../../core/text/numerals.ts';
import type { Row } from './rows.ts';
import { expandSiblings, firstVisible, lastVisible, nextVisible, previousVisible } from './tree-walk.ts';
import type { Tree } from './tree.ts';
import { focusRow, setExpanded } from './tree-actions.ts';

/** What a key asks for beyond moving in the tree; `moved`: the focus is now on another row; null: not our key. */
export type KeyResult = 'moved' | 'stayed' | 'jump' | 'toggle' | 'menu' | 'copy' | 'remove' | 'promote' | 'demote' | 'undo' | 'redo' | null;

export interface Key { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean }

/** The keys of the ARIA tree pattern. Type-ahead is `typeAhead`. */
export function treeKey(tree: Tree, { key, ctrlKey, metaKey, altKey, shiftKey }: Key): KeyResult {
  const row = tree.focused.peek();
  if (row === null) return null;
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return 'menu';
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'c') return 'copy';
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  if (altKey && shiftKey && !ctrlKey && !metaKey) return key === 'ArrowLeft' ? 'promote' : key === 'ArrowRight' ? 'demote' : null;
  if (ctrlKey || metaKey || altKey) return null;
  switch (key) {
    case 'ArrowDown': return go(tree, nextVisible(tree, row));
    case 'ArrowUp': return go(tree, previousVisible(tree, row));
    case 'Home': return go(tree, firstVisible(tree));
    case 'End': return go(tree, lastVisible(tree));
    case 'ArrowRight': return right(tree, row);
    case 'ArrowLeft': return left(tree, row);
    case '*': expandSiblings(tree, row); return 'stayed';
    case 'Enter': return 'jump';
    case ' ': return row.children.length > 0 ? 'toggle' : 'jump';
    case 'Delete': return 'remove';
    default: return null;
  }
}

function go(tree: Tree, row: Row | null): KeyResult {
  if (row === null || row === tree.focused.peek()) return 'stayed';
  focusRow(tree, row);
  return 'moved';
}

function right(tree: Tree, row: Row): KeyResult {
  if (row.children.length === 0) return 'stayed';
  if (row.state.peek().expanded) return go(tree, row.children.find((child) => !child.state.peek().hidden) ?? null);
  setExpanded(tree, row, true);
  return 'stayed';
}

function left(tree: Tree, row: Row): KeyResult {
  if (row.children.length > 0 && row.state.peek().expanded) {
    setExpanded(tree, row, false);
    return 'stayed';
  }
  return go(tree, row.parent);
}

/** Rows a reader sees after this one and then from the top, this one last. */
function* from(tree: Tree, start: Row): Generator<Row> {
  for (let row = nextVisible(tree, start); row !== null; row = nextVisible(tree, row)) yield row;
  for (let row = firstVisible(tree); row !== null && row !== start; row = nextVisible(tree, row)) yield row;
  yield start;
}

/**
 * Moves to the next row whose title begins with what was typed, or that carries the number typed: among its siblings
 * first, then anywhere. `foldText` makes script and width alike.
 */
export function typeAhead(tree: Tree, typed: string, titleOf: (row: Row) => string, foldText: (text: string) => string): KeyResult {
  const start = tree.focused.peek();
  if (start === null || typed === '') return null;
  const digits = toHalfWidth(typed);
  const number = /^\d+$/.test(digits) ? Number(digits) : parseChineseNumeral(typed);
  const rows = [...from(tree, start)];
  const wanted = foldText(typed).toLowerCase();
  const beside = (start.parent?.children ?? tree.top).filter((row) => !row.state.peek().hidden);
  const byNumber = number === null ? undefined : pick(beside, number) ?? rows.find((row) => numberOf(row.point.marker) === number);
  const found = byNumber ?? rows.find((row) => foldText(row.point.marker + titleOf(row)).toLowerCase().startsWith(wanted) || foldText(titleOf(row)).toLowerCase().startsWith(wanted));
  return found === undefined ? 'stayed' : go(tree, found);
}
