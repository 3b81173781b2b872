import type { cleanArticle } from '../../core/clean/index.ts';
import type { addParagraphs, correct } from '../../core/corrections/index.ts';
import type { buildOutline } from '../../core/outline/index.ts';
import type { converterFor, detectScript, openTables, tablesFor } from '../../core/script/index.ts';
import type { createPageView, hasTraces } from '../../page/index.ts';

/** What judges and converts an article, and knows no page. */
export interface Engines {
  cleanArticle: typeof cleanArticle;
  buildOutline: typeof buildOutline;
  correct: typeof correct;
  addParagraphs: typeof addParagraphs;
  detectScript: typeof detectScript;
  openTables: typeof openTables;
  tablesFor: typeof tablesFor;
  converterFor: typeof converterFor;
}

/** What writes to the page, and tells the traces of one that did. */
export interface PageWriter {
  createPageView: typeof createPageView;
  hasTraces: typeof hasTraces;
}
