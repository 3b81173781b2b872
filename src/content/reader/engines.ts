import type { cleanArticle } from '../../core/clean/index.ts';
import type { buildOutline } from '../../core/outline/index.ts';
import type { detectScript } from '../../core/script/index.ts';

/** What judges an article, and knows no page. */
export interface Engines {
  cleanArticle: typeof cleanArticle;
  buildOutline: typeof buildOutline;
  detectScript: typeof detectScript;
}
