import { untouched, type Article, type Reading } from '../../core/article/article.ts';
import { cleanArticle } from '../../core/clean/index.ts';
import { buildOutline } from '../../core/outline/index.ts';
import { readArticle, readText } from '../../core/read/index.ts';
import { detectScript } from '../../core/script/index.ts';
import { open } from './follow.ts';
import { createDocument } from './panel-document.ts';
import { tabOf } from './panel-state.ts';
import type { Panel } from './panel.ts';
import { openingScript } from './opening-script.ts';
import { showScript } from './script.ts';

/** HTML is read as a page is: parsed without running or loading anything. */
function articleFromHtml(html: string): Article {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const { article } = readArticle(document, 'paste:', untouched);
  return { ...article, url: 'paste:' };
}

const readingOf = (article: Article): Reading => {
  const removals = cleanArticle(article);
  return { article, removals, outline: buildOutline(article, removals), script: detectScript(article.blocks.map((block) => block.text).join('\n')) };
};

/** The outline of pasted text, cleaned and in the reader's script, without a page. HTML that holds no article falls back to its text. */
export async function readPasted(panel: Panel, text: string, html: string): Promise<void> {
  const fromHtml = html === '' ? null : articleFromHtml(html);
  const article = fromHtml !== null && fromHtml.blocks.length > 0 ? fromHtml : readText(text || plainOf(html));
  const reading = readingOf(article);
  panel.turn++;
  panel.sheet.value = null;
  panel.pastedText = text || article.blocks.map((block) => block.text).join('\n');
  const tab = tabOf(panel.state.peek());
  const document = await createDocument({ tabId: null, documentId: `paste:${panel.turn}`, url: 'paste:', reading }, panel.settings.peek(), new Map());
  if (tab !== null) panel.pasted.set(tab.id, document);
  open(panel, tab, document);
  const script = openingScript(panel, '');
  if (script !== 'original') await showScript(panel, document, script);
}

/** A file, HTML or text that was dropped on the panel. */
export interface Dropped { file?: File; html: string; text: string }

export async function readDropped(panel: Panel, { file, html, text }: Dropped): Promise<void> {
  const content = file === undefined ? '' : decode(await file.arrayBuffer());
  const isHtml = file !== undefined && (/html?$/i.test(file.name) || file.type === 'text/html');
  const [plain, rich] = file === undefined ? [text, html] : isHtml ? ['', content] : [content, ''];
  if (plain.trim() !== '' || rich.trim() !== '') await readPasted(panel, plain, rich);
}

/** UTF-8, else the encoding of older Chinese files. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function plainOf(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
}
