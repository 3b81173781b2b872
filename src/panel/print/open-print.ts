import type { Outline, Point } from '../../core/article/article.ts';
import { formatDate } from '../shared/i18n.ts';
import type { PanelDocument } from '../state/panel-document.ts';
import type { Panel } from '../state/panel.ts';

/** A sheet to print: words only, in the script shown. */
export interface Sheet { title: string; lang: string; facts: string[]; url: string; points: SheetPoint[] }
export interface SheetPoint { marker: string; title: string; rest: string; children: SheetPoint[] }

const channelName = 'print';
/** How long the panel waits for the page that prints. */
const patienceMs = 20_000;

/**
 * Opens the page that prints, in a tab (neither browser prints from its panel), and hands it the sheet. Nothing is stored:
 * the sheet goes from page to page over a channel when the new one asks for it.
 */
export async function openPrint(panel: Panel, shown: PanelDocument, outline: Outline): Promise<void> {
  const name = `${channelName}-${crypto.randomUUID()}`;
  const channel = new BroadcastChannel(name);
  const sheet = sheetOf(shown, outline);
  channel.onmessage = () => {
    channel.postMessage(sheet);
    channel.close();
  };
  setTimeout(() => channel.close(), patienceMs);
  await panel.platform.openPage(`src/panel/panel.html?print=${name}`);
}

function sheetOf(shown: PanelDocument, outline: Outline): Sheet {
  const { article } = shown.reading;
  const texts = shown.texts.peek();
  const point = (at: Point): SheetPoint => ({
    marker: shown.words.marker(at, texts), title: shown.words.title(at, texts), rest: shown.words.rest(at, texts), children: at.children.map(point),
  });
  return {
    title: texts.title, lang: texts.lang, url: shown.tabId === null ? '' : article.canonical ?? shown.url,
    facts: [texts.source, texts.repostedBy, article.publishedAt === undefined ? '' : formatDate(article.publishedAt)].filter((fact) => fact !== ''),
    points: outline.points.map(point),
  };
}
