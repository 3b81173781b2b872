import type { Row } from '../outline/rows.ts';
import { focusRow, openRow, reveal, setCurrent } from '../outline/tree-actions.ts';
import { t } from '../shared/i18n.ts';
import type { PanelDocument } from './panel-document.ts';
import { say, type Panel } from './panel.ts';
import { documentOf } from './panel-state.ts';

/**
 * Opens a point in the panel and scrolls the page to it. Focus stays in the panel. What the page has folded away is opened
 * by the page's own button, and only when the reader says so: `unfold`.
 */
export async function jump(panel: Panel, document: PanelDocument, row: Row, unfold = false): Promise<void> {
  const tree = document.tree.peek();
  reveal(tree, row);
  focusRow(tree, row);
  openRow(tree, row);
  setCurrent(tree, row);
  if (document.tabId === null) return;
  const { from, title } = row.point;
  const end = document.words.ranges(row.point).findLast((range) => range.block === title.block)?.end ?? title.end;
  const answer = await panel.platform.askReader(document.tabId, { to: 'reader', type: 'jump', from, at: { block: title.block, offset: end }, version: document.version, ...(unfold ? { unfold } : {}) });
  const isFolded = answer.ok && answer.value === 'folded' && !unfold;
  if (tree.open.peek() === row) document.folded.value = isFolded ? row : null;
  if (!isFolded && (!answer.ok || answer.value !== 'shown')) say(panel, t('point_gone'));
}

/** Goes to the next (1) or previous (-1) point from where the page is. */
export async function step(panel: Panel, by: 1 | -1): Promise<void> {
  const document = documentOf(panel.state.peek());
  if (document === null) return;
  const tree = document.tree.peek();
  const at = tree.current.peek() ?? tree.open.peek();
  const row = at === null ? tree.rows[0] : tree.rows[at.index + by];
  if (row !== undefined) await jump(panel, document, row);
}
