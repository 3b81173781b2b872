import enginesScript from '../content/engines.iife.ts?script';
import readerScript from '../content/reader.iife.ts?script';
import writerScript from '../content/view.iife.ts?script';
import type { ScriptChoice } from '../core/settings/index.ts';
import { isPracticePage } from './access.ts';
import browser from './browser.ts';
import type { ReadError, Result } from './messages.ts';
import { pingReader } from './reader-client.ts';
import { tabById } from './tabs.ts';

/** What a click brings into a page, in this order: the reader composes the two before it. */
export const readerFiles: readonly string[] = [enginesScript, writerScript, readerScript];

/** Chrome never answers an injection into a page that is withheld from us. */
const patienceMs = 2000;

/**
 * The mark of a jump, and the doubt about a character, which need no element and no attribute of the page; what is hidden,
 * whatever the page's own rules say; nothing of ours on paper. Inserted as the reader's own sheet, which wins.
 */
export const pageCss = `
[hidden="gangmu"] { display: none !important; }
@media print { gangmu-line { display: none !important; } }
::highlight(gangmu-target) { background-color: #ffe08a; color: #1b1c20; }
::highlight(gangmu-uncertain) { text-decoration: underline dotted 2px #b06f00; }
@media (forced-colors: active) { ::highlight(gangmu-target) { background-color: Mark; color: MarkText; } }
`;

function inTime<T>(work: Promise<T>): Promise<T | 'timeout'> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<'timeout'>((resolve) => { timer = setTimeout(() => resolve('timeout'), patienceMs); });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const failure = (error: ReadError, detail?: string): Result<null> => ({ ok: false, error, detail });
const done: Result<null> = { ok: true, value: null };

/** Firefox takes a path without a slash as relative to the page that calls, which here is the panel. */
const fromRoot = (file: string): string => file.replace(/^\/?/, '/');

/** Runs our files in the tab's page, or says why the browser does not let us. At once: a page that never ends loading has its readers too. */
async function inject(tabId: number, files: readonly string[]): Promise<Result<null>> {
  try {
    const answer = await inTime(browser.scripting.executeScript({ target: { tabId }, files: files.map(fromRoot), injectImmediately: true }));
    if (answer === 'timeout') return failure('timeout');
    // Firefox tells a failure in its answer only.
    const refused = answer.find(({ error }) => error !== undefined && error !== null);
    return refused === undefined ? done : failure('failed', String(refused.error));
  } catch (error) {
    return failure('browser-page', String(error));
  }
}

/** A PDF shows as a page of the browser's own viewer, which carries the PDF's address. */
async function isPdf(tabId: number, url: string): Promise<boolean> {
  if (URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname)) {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType }).catch(() => []);
    return frame?.result !== 'text/html';
  }
  return false;
}

/**
 * Makes sure that the tab's document has our reader. Checks access before it injects, and waits two seconds at most.
 * Errors: `withheld`, `browser-page`, `pdf`, `file`, `timeout`, `no-reader` (the tab is gone).
 */
export async function ensureReader(tabId: number): Promise<Result<null>> {
  if (await pingReader(tabId)) return done;
  const tab = await tabById(tabId);
  if (tab === null) return failure('no-reader');
  if (tab.access !== 'ok') {
    return failure(tab.access === 'browser-page' && tab.url !== undefined && /\.pdf(?:[?#]|$)/i.test(tab.url) ? 'pdf' : tab.access);
  }
  if (await inTime(isPdf(tabId, tab.url ?? '')) === true) return failure('pdf');
  const injected = await inject(tabId, readerFiles);
  if (!injected.ok) return injected;
  // Not waited for: Firefox holds it back until a page has loaded, and the marks are not needed before the first jump.
  void browser.scripting.insertCSS({ target: { tabId }, css: pageCss, origin: 'USER' }).catch(() => undefined);
  return done;
}

/** Tables that a script needs; a clause in mixed script goes there and back. */
const tablesFor: Record<ScriptChoice, string[]> = {
  original: [], hans: ['tables/hans.js'], tw: ['tables/hant.js', 'tables/hans.js'], hk: ['tables/hant.js', 'tables/hans.js'],
};
/** All tables there are. */
export const tableFiles: readonly string[] = [...new Set(Object.values(tablesFor).flat())];

/** Brings the conversion tables for a script into the tab's page. Errors as in `ensureReader`. */
export async function ensureTables(tabId: number, script: ScriptChoice): Promise<Result<null>> {
  if (tablesFor[script].length === 0) return done;
  const injected = await inject(tabId, tablesFor[script]);
  return injected.ok || isPracticePage((await tabById(tabId))?.url) ? done : injected;
}

/** Runs the detector in a tab that was open before the extension came (Chrome does not do so by itself). */
export async function injectDetector(tabId: number): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts?.flatMap((script) => script.js ?? []) ?? [];
  await inject(tabId, scripts);
}
