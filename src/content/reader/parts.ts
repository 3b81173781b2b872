import type { cleanArticle } from '../../core/clean/index.ts';
import type { correct } from '../../core/corrections/index.ts';
import type { converterFor, detectScript, openTables, tablesFor } from '../../core/script/index.ts';
import type { createPageView, hasTraces } from '../../page/index.ts';
import type { outlineOf } from './outline-of.ts';

/** What judges and converts an article, and knows no page. */
export interface Engines {
  cleanArticle: typeof cleanArticle;
  outlineOf: typeof outlineOf;
  correct: typeof correct;
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
