import type { TabInfo } from '../../platform/tabs.ts';
import { rowAt, setCurrent } from '../outline/tree-actions.ts';
import { showDoubts } from './doubts.ts';
import { refresh } from './follow.ts';
import type { PanelDocument } from './panel-document.ts';
import { documentOf } from './panel-state.ts';
import type { Panel } from './panel.ts';
import { showScript } from './script.ts';

/** Hears where the page is, what it shows and that it changed or went. */
export function listen(panel: Panel, tab: TabInfo, document: PanelDocument): void {
  const isShown = (): boolean => documentOf(panel.state.peek()) === document;
  panel.disconnect?.();
  panel.disconnect = panel.platform.connectReader(tab.id, (event) => {
    // Places are those of the page's newest reading.
    if (event.type === 'place' && document.pending.peek() === null) setCurrent(document.tree.peek(), event.place === null ? null : rowAt(document.tree.peek(), event.place));
    else if (event.type === 'view') {
      const before = document.view.peek().script;
      document.view.value = event.view;
      if (event.view.script !== before && document.converting.peek() === null) void showScript(panel, document, event.view.script);
    } else if (event.type === 'doubt') {
      // An outline in another script than the page has other doubts.
      if (document.pending.peek() === null && document.texts.peek().choice === document.view.peek().script) showDoubts(panel, null, event.place);
    } else if (event.type === 'changed') document.pending.value = event.state;
    else if (event.type === 'left') { if (isShown()) void refresh(panel); }
    else if (event.type === 'unsettled') document.unsettled.value = true;
  }, () => { if (isShown()) void refresh(panel); });
}
