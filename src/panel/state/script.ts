import type { ScriptVerdict } from '../../core/article/article.ts';
import type { ConvertOptions } from '../../core/script/types.ts';
import type { ScriptChoice, Settings } from '../../core/settings/settings.ts';
import { patch } from '../outline/tree.ts';
import { inSlices } from '../outline/slices.ts';
import type { PanelDocument } from './panel-document.ts';
import { documentOf } from './panel-state.ts';
import type { Panel } from './panel.ts';
import { convertedTexts, textsToConvert } from './converted-texts.ts';
import { publishedTexts, type Texts } from './texts.ts';

/** What the reader chose, on this page and always, and what the whole article is written in, for a block without evidence of its own. */
export function convertOptions({ quotes, phrases, keepWords, ownWords }: Settings, { script, region }: ScriptVerdict, wordsOfPage: Readonly<Record<string, string>>): ConvertOptions {
  return { quotes, phrases, keepWords, ownWords: { ...ownWords, ...wordsOfPage }, written: script, region, uncertain: true };
}

const running = new WeakMap<PanelDocument, AbortController>();

/** A newer choice ends the one under way. */
function begin(document: PanelDocument, script: ScriptChoice): AbortSignal {
  running.get(document)?.abort();
  const controller = new AbortController();
  running.set(document, controller);
  document.converting.value = script;
  return controller.signal;
}

/** Sets the script of panel and page. When either fails, both stay as they were. */
export async function setScript(panel: Panel, document: PanelDocument, script: ScriptChoice): Promise<void> {
  const signal = begin(document, script);
  document.conversionFailed.value = false;
  // The page first: it is what the reader looks at, and its message waits behind the panel's own work.
  const page = document.tabId === null || panel.settings.peek().scope === 'outline' ? Promise.resolve(true) : convertPage(panel, document, document.tabId, script);
  const texts = convertTexts(panel, document, script, signal);
  const [shown, converted] = await Promise.all([texts, page]);
  if (signal.aborted) return;
  document.converting.value = null;
  if (shown === null || !converted) {
    document.conversionFailed.value = true;
    if (document.tabId !== null && document.view.peek().script !== document.texts.peek().choice) void convertPage(panel, document, document.tabId, document.texts.peek().choice);
    return;
  }
  showTexts(panel, document, shown);
}

/** Shows the outline in a script that the page has already. */
export async function showScript(panel: Panel, document: PanelDocument, script: ScriptChoice): Promise<void> {
  if (document.texts.peek().choice === script && document.converting.peek() === null) return;
  await convertAgain(panel, document, script);
}

/** Converts the outline anew, as the reader's words now want it; the page is left to its own reader. */
export async function convertAgain(panel: Panel, document: PanelDocument, script: ScriptChoice = document.texts.peek().choice): Promise<void> {
  const signal = begin(document, script);
  const texts = await convertTexts(panel, document, script, signal);
  if (signal.aborted) return;
  document.converting.value = null;
  document.conversionFailed.value = texts === null;
  if (texts !== null) showTexts(panel, document, texts);
}

const prepared = new WeakSet<PanelDocument>();

/** The reader comes near the choice of script: its tables are brought into the page and opened, so that a press finds them ready. */
export function prepareScripts(panel: Panel, document: PanelDocument): void {
  if (document.tabId === null || prepared.has(document)) return;
  prepared.add(document);
  const { tabId } = document;
  // What a press on any of them needs is the same.
  void panel.platform.ensureTables(tabId, 'tw').then((there) => { if (there.ok) void panel.platform.askReader(tabId, { to: 'reader', type: 'prepare-scripts' }); });
}

async function convertPage(panel: Panel, document: PanelDocument, tabId: number, script: ScriptChoice): Promise<boolean> {
  const answer = await panel.platform.setPageScript(tabId, script, panel.settings.peek());
  if (answer.ok) document.view.value = answer.value;
  return answer.ok;
}

/** Null when the table did not load. */
async function convertTexts(panel: Panel, document: PanelDocument, script: ScriptChoice, signal: AbortSignal): Promise<Texts | null> {
  const { article, script: verdict } = document.reading;
  if (script === 'original') return publishedTexts(article, verdict);
  try {
    return convertedTexts(article, script, await panel.converter.convert(script, textsToConvert(article), convertOptions(panel.settings.peek(), verdict, document.ownWords.peek()), signal));
  } catch (error) {
    if (!signal.aborted) console.error('conversion failed', error);
    return null;
  }
}

/** New words for all rows, a slice a task. */
function showTexts(panel: Panel, document: PanelDocument, texts: Texts): void {
  document.texts.value = texts;
  const { rows } = document.tree.peek();
  void inSlices(rows.length, (index) => patch(rows[index], { texts: rows[index].state.peek().texts + 1 }), () => documentOf(panel.state.peek()) === document && document.texts.peek() === texts);
}
