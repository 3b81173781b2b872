import type { ExportInput } from '../../core/export/index.ts';
import { exportTree, type ExportTree } from '../../core/export/index.ts';
import type { PanelDocument } from '../state/panel-document.ts';
import type { Panel } from '../state/panel.ts';

/** A sheet to print: words only, in the script shown. */
export interface Sheet { tree: ExportTree; lang: string }

/** How long the panel waits for the page that prints. */
const patienceMs = 20_000;

/**
 * Opens the page that prints, in a tab (neither browser prints from its panel), and hands it the sheet. Nothing is stored:
 * the sheet goes from page to page over a channel when the new one asks for it.
 */
export async function openPrint(panel: Panel, shown: PanelDocument, input: ExportInput): Promise<void> {
  const name = `print-${crypto.randomUUID()}`;
  const channel = new BroadcastChannel(name);
  const sheet: Sheet = { tree: exportTree(input), lang: shown.texts.peek().lang };
  channel.addEventListener('message', () => {
    channel.postMessage(sheet);
    channel.close();
  });
  setTimeout(() => channel.close(), patienceMs);
  await panel.platform.openPage(`src/panel/panel.html?print=${name}`);
}
