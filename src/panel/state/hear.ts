import type { PanelRequest } from '../../platform/messages.ts';
import { read, show } from './follow.ts';
import type { PanelDocument } from './panel-document.ts';
import { documentOf } from './panel-state.ts';
import type { Panel } from './panel.ts';
import { step } from './points.ts';

/** A click while we are open closes a panel that shows this document's reading, and reads otherwise. */
export async function hear(panel: Panel, request: PanelRequest): Promise<void> {
  if (request.windowId !== panel.windowId) return;
  if (request.type === 'command') {
    if (request.command === 'next-point') void step(panel, 1);
    if (request.command === 'previous-point') void step(panel, -1);
    return;
  }
  // Whoever was born from this click need not be told of it again.
  void panel.platform.wasClicked(panel.windowId);
  panel.turn++;
  // Only another click makes this one stale: the tab may tell meanwhile that it has loaded, and that is no answer to it.
  const click = ++panel.clicks;
  const tab = await panel.platform.activeTab();
  if (tab === null || click !== panel.clicks) return;
  // Its tab was closed or left before we heard of it, and what was being shown of the active one has made way for the click.
  if (tab.id !== request.tabId) return show(panel, tab, 'activated');
  const state = panel.state.peek();
  const shown = documentOf(state);
  const isItsReading = shown?.tabId === tab.id && (state.status === 'ready' || state.status === 'no-points');
  if (isItsReading && request.way === 'action' && (await isStill(panel, shown))) panel.host.close();
  else await read(panel, tab, { way: request.way, force: request.way === 'selection-menu' });
}

async function isStill(panel: Panel, document: PanelDocument): Promise<boolean> {
  if (document.tabId === null) return false;
  const answer = await panel.platform.askReader(document.tabId, { to: 'reader', type: 'get-reading' });
  return answer.ok && answer.value?.documentId === document.documentId;
}
