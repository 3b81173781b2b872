import type { TabInfo } from '../../platform/tabs.ts';
import { focusRow } from '../outline/tree-actions.ts';
import { fail, open, refresh, show } from './follow.ts';
import { listen } from './listen.ts';
import { createDocument, remember, type PanelDocument } from './panel-document.ts';
import { foldsOf, type Panel } from './panel.ts';
import { tabOf } from './panel-state.ts';
import { showScript } from './script.ts';

/** Leaves pasted text for the page. */
export function leavePasted(panel: Panel): void {
  const tab = tabOf(panel.state.peek());
  if (tab !== null) panel.pasted.delete(tab.id);
  void refresh(panel);
}

/** Shows the newer reading of a page that grew. Fold state and script stay. */
export async function showPending(panel: Panel, document: PanelDocument): Promise<void> {
  const page = document.pending.peek();
  const tab = tabOf(panel.state.peek());
  if (page === null || tab === null) return;
  const focused = document.tree.peek().focused.peek()?.point.id;
  const choice = document.texts.peek().choice;
  remember(document, foldsOf(panel, document.url));
  const kept = { corrections: document.history.peek(), words: document.ownWords.peek() };
  const next = await createDocument({ tabId: tab.id, ...page, kept, selection: document.selection }, panel.settings.peek(), foldsOf(panel, page.url));
  const tree = next.tree.peek();
  const row = tree.rows.find(({ point }) => point.id === focused);
  if (row !== undefined) focusRow(tree, row);
  open(panel, tab, next);
  listen(panel, tab, next);
  if (choice !== 'original') await showScript(panel, next, choice);
}

/** Ends a reading that takes long; what was read until then is shown. */
export function stop(panel: Panel): void {
  const state = panel.state.peek();
  if (state.status !== 'reading') return;
  const { turn } = panel;
  void panel.platform.askReader(state.tab.id, { to: 'reader', type: 'stop' });
  // The page may be too busy to stop: the panel is not.
  setTimeout(() => { if (turn === panel.turn && panel.state.peek().status === 'reading') void fail(panel, state.tab, 'timeout', 'stopped', state.former); }, 1500);
}

/** Longer than a reader takes to come into a page. */
const arrivalMs = 2500;

/** Firefox never answers for a page that went away while it was being read: ends the reading when nobody is there. */
export async function endIfGone(panel: Panel, tab: TabInfo, readUrl: string | undefined, turn: number): Promise<void> {
  const isSame = tab.url?.replace(/#.*/, '') === readUrl?.replace(/#.*/, '');
  // The same address may be the page that is still loading, and its reader on the way; whether one can come, that way tells.
  if (isSame) await new Promise((resolve) => { setTimeout(resolve, arrivalMs); });
  if (turn !== panel.turn || (isSame && panel.arrived !== turn)) return;
  const answer = await panel.platform.askReader(tab.id, { to: 'reader', type: 'get-reading' });
  if (turn === panel.turn && !answer.ok && answer.error === 'no-reader') await show(panel, tab, 'navigated');
}
