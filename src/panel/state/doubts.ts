import type { Place } from '../../core/article/article.ts';
import type { Row } from '../outline/rows.ts';
import { keep } from './correcting.ts';
import { change } from './hiding.ts';
import type { PanelDocument } from './panel-document.ts';
import type { Panel } from './panel.ts';
import { convertAgain, convertOptions } from './script.ts';
import type { Doubt, Texts } from './texts.ts';

/** The doubtful characters of a point, or of the whole article. */
export function doubtsOf({ reading, texts, words }: PanelDocument, row: Row | null): Doubt[] {
  const ranges = row === null ? reading.article.blocks.map(({ text }, block) => ({ block, start: 0, end: text.length })) : words.ranges(row.point);
  return ranges.flatMap((range) => texts.value.doubts(range));
}

/** Opens the list of a point's doubtful characters, or of the whole article's, where one of them was pressed in the page there. */
export function showDoubts(panel: Panel, row: Row | null, at: Place | null = null): void {
  panel.doubtsOf.value = row;
  panel.doubtAt.value = at;
  panel.sheet.value = 'doubts';
}

/** How many characters before and behind make the word by which a choice is kept, the shortest that does first. */
const widths = [[1, 0], [0, 1], [1, 1], [2, 1], [1, 2], [2, 2], [3, 3]] as const;
const isWord = /^\p{Script=Han}+$/u;

/**
 * The reader's word for a doubtful character: it and its neighbours, so that it says nothing about the same character
 * elsewhere. A word that would change more than this character (it cuts a phrase in two) is not taken.
 */
export async function decide(panel: Panel, document: PanelDocument, doubt: Doubt, form: string): Promise<void> {
  const texts = document.texts.peek();
  const { text } = document.reading.article.blocks[doubt.block];
  let pair: [string, string] = [text.slice(doubt.start, doubt.end), form];
  for (const [left, right] of widths) {
    const start = doubt.start - left;
    const end = doubt.end + right;
    const published = text.slice(Math.max(0, start), end);
    if (start < 0 || end > text.length || !isWord.test(published)) continue;
    pair = [published, texts.of({ block: doubt.block, start, end: doubt.start }) + form + texts.of({ block: doubt.block, start: doubt.end, end })];
    if (await changesThisAlone(panel, document, pair, left, { texts, doubt, form })) break;
  }
  await setWords(panel, document, { ...document.ownWords.peek(), [pair[0]]: pair[1] });
}

interface Wanted { texts: Texts; doubt: Doubt; form: string }

async function changesThisAlone(panel: Panel, document: PanelDocument, [published, wanted]: [string, string], left: number, { texts, doubt: { block, start, end }, form }: Wanted): Promise<boolean> {
  if (texts.choice === 'original') return true;
  const { article, script } = document.reading;
  const { text } = article.blocks[block];
  let expected = '';
  let from = 0;
  for (let at = text.indexOf(published); at !== -1; at = text.indexOf(published, at + published.length)) {
    expected += texts.of({ block, start: from, end: at + left }) + form;
    from = at + left + end - start;
  }
  expected += texts.of({ block, start: from, end: text.length });
  const options = convertOptions(panel.settings.peek(), script, { ...document.ownWords.peek(), [published]: wanted });
  const [converted] = await panel.converter.convert(texts.choice, [text], options);
  return converted.text === expected;
}

/** The choice holds for the page no more. */
export async function takeBack(panel: Panel, document: PanelDocument, published: string): Promise<void> {
  const { [published]: _, ...others } = document.ownWords.peek();
  await setWords(panel, document, others);
}

/** The choice becomes a word of the reader's own list: it holds on every page, and the options show it. */
export async function alwaysUse(panel: Panel, document: PanelDocument, published: string): Promise<void> {
  const { [published]: wanted, ...others } = document.ownWords.peek();
  document.ownWords.value = others;
  keep(panel, document);
  await change(panel, document, { ownWords: { ...panel.settings.peek().ownWords, [published]: wanted } });
}

async function setWords(panel: Panel, document: PanelDocument, words: Record<string, string>): Promise<void> {
  document.ownWords.value = words;
  keep(panel, document);
  await convertAgain(panel, document);
}
