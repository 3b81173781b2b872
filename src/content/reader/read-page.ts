import type { Reading, Removal, TextSource } from '../../core/article/index.ts';
import { readArticleSteps, type PageReading } from '../../core/read/read-article.ts';
import { readPartSteps } from '../../core/read/read-part.ts';
import type { SiteRule } from '../../core/settings/index.ts';
import { inSlices } from '../../page/index.ts';
import type { Engines } from './parts.ts';
import type { Span } from './outline-of.ts';
import type { ReadAhead } from './read-ahead.ts';

/** Characters that are enough to tell a script. */
const sample = 20_000;

/** A reading, and where it stands in the page. */
export interface Read { page: PageReading; reading: Reading }

/** Composes clean and outline over what was read from the page. */
export function compose(engines: Engines, page: PageReading, removals: Removal[], rules: readonly SiteRule[], selection: Span | null): Read {
  const { article, stopped } = page;
  const outline = engines.outlineOf(article, removals, rules, selection);
  const script = engines.detectScript(article.blocks.map(({ text }) => text).join('\n').slice(0, sample));
  return { page, reading: { article, removals, outline, script, ...(stopped === undefined ? {} : { stopped }) } };
}

/**
 * Reads the document in slices. Aborting ends the reading where it is, and what was read is composed; null when the
 * reader's own page view is gone. What was read ahead is taken when the page has not changed since; it knew no rules.
 */
export async function readPage(engines: Engines, document: Document, source: TextSource, rules: readonly SiteRule[], signal: AbortSignal, isOver: () => boolean, ahead: ReadAhead | null = null): Promise<Read | null> {
  const begun = await ahead?.take() ?? null;
  if (begun !== null) {
    const { article, removals } = begun.reading;
    if (rules.length > 0) begun.reading.outline = engines.outlineOf(article, removals, rules, null);
    return begun;
  }
  const page = await inSlices(readArticleSteps(document, document.URL, source, engines.readMetadata, signal), isOver);
  return page === null ? null : compose(engines, page, engines.cleanArticle(page.article), rules, null);
}

/** Whether two readings are of the same text. */
export const sameText = (a: Read, b: Read): boolean =>
  a.page.article.blocks.length === b.page.article.blocks.length
  && a.page.article.blocks.every(({ text }, i) => text === b.page.article.blocks[i].text);

/** The element around a selection that touches nothing of what was read; null when it does, or when nothing is selected. */
export function selectedBeside(document: Document, { segments }: PageReading): Element | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (segments.some((list) => list.some(({ node }) => node.ownerDocument === document && range.intersectsNode(node)))) return null;
  const around = range.commonAncestorContainer;
  return around.nodeType === 1 ? (around as Element) : around.parentElement;
}

/** Reads an element that is no article; nothing in it is hidden. Null when the reader's own page view is gone. */
export async function readPart(engines: Engines, document: Document, root: Element, source: TextSource, rules: readonly SiteRule[], signal: AbortSignal, isOver: () => boolean): Promise<Read | null> {
  const page = await inSlices(readPartSteps(document, root, document.URL, source, signal), isOver);
  return page === null ? null : compose(engines, page, [], rules, null);
}
