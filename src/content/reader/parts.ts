import type { readMetadata } from '../../core/about/index.ts';
import type { cleanArticle } from '../../core/clean/index.ts';
import type { correct } from '../../core/corrections/index.ts';
import type { detectScript } from '../../core/script/index.ts';
import type { createPageView, hasTraces, jumpOrUnfold, pageNumberOf } from '../../page/index.ts';
import type { convertersFrom } from './converter-for.ts';
import type { outlineOf } from './outline-of.ts';

/** What judges and converts an article, and knows no page but the lines that it is handed. */
export interface Engines {
  readMetadata: typeof readMetadata;
  cleanArticle: typeof cleanArticle;
  outlineOf: typeof outlineOf;
  correct: typeof correct;
  detectScript: typeof detectScript;
  convertersFrom: typeof convertersFrom;
}

/** What writes to the page, tells the traces of one that did, and to which others the page leads. */
export interface PageWriter {
  createPageView: typeof createPageView;
  hasTraces: typeof hasTraces;
  jumpOrUnfold: typeof jumpOrUnfold;
  pageNumberOf: typeof pageNumberOf;
}
