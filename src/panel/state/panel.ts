import { signal, type Signal } from '@preact/signals';
import type { Place } from '../../core/article/article.ts';
import { defaultSettings, type Settings } from '../../core/settings/settings.ts';
import type { Row } from '../outline/rows.ts';
import type { FoldMemory } from '../outline/tree.ts';
import type { PanelConverter, PanelHost, PanelPlatform } from './panel-platform.ts';
import type { PanelDocument } from './panel-document.ts';
import { remember } from './panel-document.ts';
import type { PageBefore } from './series.ts';
import { documentOf, type PanelState } from './panel-state.ts';

/** What lies over the panel. */
export type Sheet = 'settings' | 'paste' | 'keys' | 'levels' | 'doubts';

/** A panel: its state and what all its actions share. It lives as long as the page. */
export interface Panel {
  platform: PanelPlatform;
  converter: PanelConverter;
  host: PanelHost;
  windowId: number;
  state: Signal<PanelState>;
  settings: Signal<Settings>;
  sheet: Signal<Sheet | null>;
  /** The point whose uncertain characters the sheet lists; null: the whole article's. */
  doubtsOf: Signal<Row | null>;
  /** Where in the page one was pressed: the sheet opens there. */
  doubtAt: Signal<Place | null>;
  /** Name of the one menu that is open. */
  menu: Signal<string | null>;
  /** One line that is said once and goes again: “Copied.” */
  said: Signal<string>;
  /** Counts up with each thing that makes earlier answers stale. */
  turn: number;
  /** The turn whose page has its reader. */
  arrived: number;
  /** Counts the clicks on the toolbar button that were heard. */
  clicks: number;
  /** Last reading per tab, in memory only, to grey it. */
  former: Map<number, PanelDocument>;
  /** Pasted text per tab: it stays until the reader leaves it. */
  pasted: Map<number, PanelDocument>;
  /** The text as it was pasted, for “Edit text”. */
  pastedText: string;
  folds: Map<string, FoldMemory>;
  /** Where each page of a series ended, by the address of the next one. */
  ends: Map<string, PageBefore>;
  /** The page that the reader went on to from here: it is read when it comes. */
  wanted: { tabId: number; url: string } | null;
  /** The outline was changed from within: its focus goes on in the new tree. */
  refocus: boolean;
  /** Ends the connection with the page that is shown. */
  disconnect: (() => void) | null;
}

/** Tabs whose last reading is kept. */
const maxFormer = 30;

export function createPanel(platform: PanelPlatform, converter: PanelConverter, host: PanelHost): Panel {
  return {
    platform, converter, host, windowId: -1,
    state: signal<PanelState>({ status: 'starting' }), settings: signal(defaultSettings), sheet: signal(null), doubtsOf: signal(null), doubtAt: signal(null), menu: signal(null), said: signal(''),
    turn: 0, arrived: 0, clicks: 0, former: new Map(), pasted: new Map(), pastedText: '', folds: new Map(), ends: new Map(), wanted: null, refocus: false, disconnect: null,
  };
}

/** Shows another state. The document that leaves the screen is remembered. */
export function setState(panel: Panel, state: PanelState): void {
  const before = documentOf(panel.state.peek());
  if (before !== null && before !== documentOf(state)) leave(panel, before);
  panel.state.value = state;
}

function leave(panel: Panel, document: PanelDocument): void {
  panel.disconnect?.();
  panel.disconnect = null;
  remember(document, foldsOf(panel, document.url));
  if (document.tabId === null) return;
  panel.former.delete(document.tabId);
  panel.former.set(document.tabId, document);
  const [oldest] = panel.former.keys();
  if (panel.former.size > maxFormer) panel.former.delete(oldest);
}

export function foldsOf(panel: Panel, url: string): FoldMemory {
  const folds = panel.folds.get(url) ?? new Map<string, boolean>();
  panel.folds.set(url, folds);
  return folds;
}

let saidTimer: ReturnType<typeof setTimeout>;

/** Says a line in the panel's one status line. */
export function say(panel: Panel, line: string): void {
  clearTimeout(saidTimer);
  panel.said.value = line;
  saidTimer = setTimeout(() => { panel.said.value = ''; }, 3000);
}
