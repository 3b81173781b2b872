import { hostOf, siteOf } from '../../core/settings/settings.ts';
import type { ClickWay } from '../../platform/panel-host.ts';
import type { PageState, ReadError, Verdict } from '../../platform/messages.ts';
import type { TabChange, TabInfo } from '../../platform/tabs.ts';
import { late } from '../later.tsx';
import { createDocument, hasPoints, lengthOf, type PanelDocument } from './panel-document.ts';
import { foldsOf, setState, type Panel } from './panel.ts';
import { documentOf, tabOf, type AccessReason, type NotNewsReason, type PanelState } from './panel-state.ts';
import { openingScript } from './opening-script.ts';

/** After this the reader may stop. */
const slowMs = 3000;
/** A page that has not answered after this never will. */
const silentMs = 30_000;

const accessReasons: readonly ReadError[] = ['withheld', 'browser-page', 'pdf', 'file'];

/** Begins to follow the window's active tab. Reads only when a click opened this panel. */
export async function startPanel(panel: Panel): Promise<void> {
  const { platform } = panel;
  // Everything is asked at once: each answer takes its way through the browser.
  const here = platform.activeTab();
  const windowId = here.then((tab) => tab?.windowId ?? platform.currentWindowId());
  const known = Promise.all([here, platform.wasClicked(windowId), platform.loadSettings()]);
  platform.onPanelRequest((request) => { void windowId.then(late).then(({ hear }) => hear(panel, request)); });
  platform.watchAccess(() => { void refresh(panel); });
  platform.watchSettings((changed) => { panel.settings.value = changed; });
  let begin!: () => void;
  const begun = new Promise<void>((resolve) => { begin = resolve; });
  // A page that goes on loading while we start must not make us forget the click.
  platform.watchActiveTab((tab, why) => { void begun.then(() => follow(panel, tab, why)); });
  panel.windowId = await windowId;
  const [tab, click, loaded] = await known;
  panel.settings.value = loaded;
  // A click that came while we were starting has begun its own reading.
  if (tab !== null && panel.turn === 0) void (click?.tabId === tab.id ? read(panel, tab, { way: click.way }) : show(panel, tab, 'activated'));
  begin();
}

async function follow(panel: Panel, tab: TabInfo | null, why: TabChange): Promise<void> {
  if (tab === null) return;
  const state = panel.state.peek();
  const sameTab = tabOf(state)?.id === tab.id;
  if (sameTab && state.status === 'reading' && why !== 'activated') {
    const { turn } = panel;
    return (await late()).endIfGone(panel, tab, state.tab.url, turn);
  }
  if (sameTab && panel.pasted.has(tab.id)) return;
  await show(panel, tab, why);
}

/** Looks at the active tab again. */
export async function refresh(panel: Panel): Promise<void> {
  const tab = await panel.platform.activeTab();
  if (tab !== null && panel.state.peek().status !== 'reading' && !panel.pasted.has(tab.id)) await show(panel, tab, 'activated');
}

/** Shows what is known of a tab: its document's own reading, or that it waits to be read. Reads nothing. */
export async function show(panel: Panel, tab: TabInfo, why: TabChange): Promise<void> {
  const turn = ++panel.turn;
  const pasted = panel.pasted.get(tab.id);
  if (pasted !== undefined) return open(panel, tab, pasted);
  if (tab.access !== 'ok') return settle(panel, { status: 'no-access', tab, reason: tab.access });
  const answer = await panel.platform.askReader(tab.id, { to: 'reader', type: 'get-reading' });
  if (turn !== panel.turn) return;
  if (answer.ok && answer.value !== null) return openPage(panel, tab, answer.value, false);
  // Only now: judging a large page in the middle of its conversion would lay it out once more.
  const verdict = await panel.platform.askDetector(tab.id);
  if (turn !== panel.turn) return;
  const state = panel.state.peek();
  // It has come to an end, and its page is the same. The browser's own viewer loads once more behind the address of a PDF.
  if ('reason' in state && state.reason !== 'withheld' && (why === 'updated' || state.reason === 'pdf') && state.tab.id === tab.id && state.tab.url === tab.url) return;
  const title = verdict?.title || tab.title || '';
  await settle(panel, { status: 'waiting', tab, title, news: verdict?.news ?? false, former: formerOf(panel, tab) });
  if (turn !== panel.turn) return;
  if (verdict !== null && wasWanted(panel, tab)) await read(panel, tab, { way: 'page-menu', force: true });
  else if (verdict?.news && siteOf(panel.settings.peek(), hostOf(tab.url)).readOnLoad) await read(panel, tab, { way: 'page-menu' });
}

/** Whether the reader went to this page by the panel's own link: asked once. */
function wasWanted(panel: Panel, tab: TabInfo): boolean {
  const { wanted } = panel;
  if (wanted?.tabId !== tab.id || wanted.url !== tab.url?.replace(/#.*$/, '')) return false;
  panel.wanted = null;
  return true;
}

/** What was last shown of this tab. */
function formerOf(panel: Panel, tab: TabInfo): PanelDocument | null {
  const current = documentOf(panel.state.peek());
  return current?.tabId === tab.id ? current : panel.former.get(tab.id) ?? null;
}

export interface ReadOptions {
  way?: ClickWay;
  /** Also when it does not look like a report. */
  force?: boolean;
  /** Again, although it was read before. */
  again?: boolean;
}

/** Reads a tab's page and shows what came of it. Every way ends in a state with a next step. */
export async function read(panel: Panel, tab: TabInfo, { way = 'action', force = false, again = false }: ReadOptions = {}): Promise<void> {
  const turn = ++panel.turn;
  const isWanted = (): boolean => turn === panel.turn;
  panel.pasted.delete(tab.id);
  panel.sheet.value = null;
  if (tab.access !== 'ok' && tab.access !== 'browser-page') return settle(panel, { status: 'no-access', tab, reason: tab.access });
  const former = formerOf(panel, tab);
  setState(panel, { status: 'reading', tab, title: tab.title ?? '', slow: false, former });
  const slow = setTimeout(() => {
    const state = panel.state.peek();
    if (isWanted() && state.status === 'reading') setState(panel, { ...state, slow: true });
  }, slowMs);
  const silent = setTimeout(() => { if (isWanted()) void fail(panel, tab, 'timeout', 'silent', former); }, silentMs);
  try {
    await readNow(panel, tab, { selection: way === 'selection-menu', force, again, former, isWanted });
  } catch (error) {
    console.error('reading failed', error);
    if (isWanted()) await fail(panel, tab, 'failed', String(error), former);
  } finally {
    clearTimeout(slow);
    clearTimeout(silent);
  }
}

interface Reading { selection: boolean; force: boolean; again: boolean; former: PanelDocument | null; isWanted(): boolean }

async function readNow(panel: Panel, tab: TabInfo, { selection, force, again, former, isWanted }: Reading): Promise<void> {
  const { platform } = panel;
  const [verdict, ready] = await Promise.all([force ? null : platform.askDetector(tab.id), platform.ensureReader(tab.id)]);
  if (!isWanted()) return;
  if (!ready.ok) return fail(panel, tab, ready.error, ready.detail ?? '', former);
  panel.arrived = panel.turn;
  if (verdict !== null && !mayHoldArticle(verdict)) return notNews(panel, tab, verdict.reason ?? 'other');
  const settings = panel.settings.peek();
  const answer = await platform.askReader(tab.id, { to: 'reader', type: 'read', settings, selection, again });
  if (!isWanted()) return;
  if (!answer.ok && answer.error === 'empty' && verdict?.reason === 'language') return notNews(panel, tab, 'language');
  if (!answer.ok) return answer.error === 'no-reader' ? show(panel, tab, 'navigated') : fail(panel, tab, answer.error, answer.detail ?? '', former);
  // A page that was still loading has a verdict by now.
  const judged = verdict ?? (force ? null : await platform.askDetector(tab.id));
  if (!isWanted()) return;
  const foreign = judged?.reason === 'language' || answer.value.reading.script.script === 'other';
  if (judged !== null && !foreign && !(judged.news || (mayHoldArticle(judged) && isArticle(answer.value.reading)))) {
    void platform.askReader(tab.id, { to: 'reader', type: 'set-hidden', ids: [] });
    return notNews(panel, tab, judged.reason ?? 'other');
  }
  // Without a selection the whole page was read.
  const selected = selection && (await platform.askReader(tab.id, { to: 'reader', type: 'selection' }));
  if (!isWanted()) return;
  await openPage(panel, tab, answer.value, true, { selection: selected !== false && selected.ok && selected.value !== null, foreign });
}

/** Without text of its own a page may hold the article in a frame; one in another language has headings. */
const mayHoldArticle = ({ news, reason }: Verdict): boolean => news || reason === 'language' || reason === 'empty';

/** Shorter than this is no article, unless it has points. */
const minArticle = 200;

const isArticle = ({ article, outline, removals }: PageState['reading']): boolean => hasPoints(outline) || lengthOf(article, removals) >= minArticle;

/** Shows a state with its words: those come behind the first paint. */
async function settle(panel: Panel, state: PanelState): Promise<void> {
  const { turn } = panel;
  await late();
  if (turn === panel.turn) setState(panel, state);
}

function notNews(panel: Panel, tab: TabInfo, reason: NotNewsReason, document: PanelDocument | null = null, detail = ''): Promise<void> {
  return settle(panel, { status: 'not-news', tab, reason, document, detail });
}

export function fail(panel: Panel, tab: TabInfo, error: ReadError, detail: string, former: PanelDocument | null): Promise<void> {
  panel.turn++;
  if (accessReasons.includes(error)) return settle(panel, { status: 'no-access', tab, reason: error as AccessReason });
  if (error === 'empty') return notNews(panel, tab, 'empty', null, detail);
  return settle(panel, { status: 'failed', tab, title: tab.title ?? '', reason: error, detail, former });
}

interface Opening { selection?: boolean; foreign?: boolean }

/** Shows the reading of a page and listens to it. */
async function openPage(panel: Panel, tab: TabInfo, page: PageState, fresh: boolean, { selection = false, foreign = page.reading.script.script === 'other' }: Opening = {}): Promise<void> {
  const shown = documentOf(panel.state.peek());
  if (shown?.documentId === page.documentId && shown.url === page.url && !fresh) {
    shown.view.value = page.view;
    // A newer reading of the same page waits until the reader asks for it.
    if (page.version !== shown.version) shown.pending.value = page;
    return;
  }
  const turn = panel.turn;
  // The rest of the panel is there by now: the outline comes with its field and its foot, nothing moves afterwards.
  const { listen, rememberEnd, setScript, showScript } = await late();
  const document = await createDocument({ tabId: tab.id, ...page, selection }, panel.settings.peek(), foldsOf(panel, page.url));
  if (turn !== panel.turn) return;
  // The same document as before keeps the script of its outline: it may differ from the page's.
  const before = panel.former.get(tab.id);
  const kept = before?.documentId === page.documentId ? before.texts.peek().choice : null;
  if (foreign) await notNews(panel, tab, 'language', document);
  else open(panel, tab, document);
  listen(panel, tab, document);
  rememberEnd(panel, document);
  if (foreign) return;
  // A page that is shown in a script stays in it when the panel comes back.
  const first = fresh && page.view.script === 'original' ? openingScript(panel, page.url) : page.view.script;
  const script = kept ?? first;
  if (script === 'original') return;
  await (fresh && page.view.script !== script ? setScript : showScript)(panel, document, script);
}

export function open(panel: Panel, tab: TabInfo | null, document: PanelDocument): void {
  setState(panel, { status: document.listing.peek() === 'points' ? 'ready' : 'no-points', tab, document });
}
