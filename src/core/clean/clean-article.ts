import type { Article, Removal } from '../article/index.ts';
import { keptText } from '../article/index.ts';
import { toDraft } from './draft.ts';
import { takeEnclosed } from './find-enclosed.ts';
import { findInline } from './find-inline.ts';
import { findRepeats, takeRepeatedRemainders } from './find-repeats.ts';
import { mergeRemovals } from './merge-removals.ts';
import { walkHead } from './walk-head.ts';
import { walkTail } from './walk-tail.ts';

/** Characters that must stay: an article of which less would be left is a notice itself. */
const minKept = 15;

/**
 * Finds what is not the article: promotion, credits, related links, repetitions. Positions are UTF-16 code units of the
 * blocks' texts. Every removal rests on two independent proofs, carried as its evidence. Returns nothing for an article
 * that is nothing but a notice. Never throws; when unsure it leaves the text alone.
 */
export function cleanArticle(article: Article): Removal[] {
  const draft = toDraft(article);
  findRepeats(draft);
  // The tail first: 关注… under a single-paragraph article is a trailer, not a lead.
  walkTail(draft);
  takeEnclosed(draft);
  walkHead(draft);
  takeRepeatedRemainders(draft);
  findInline(draft);
  const removals = mergeRemovals(draft);
  const kept = keptText(article, removals).reduce((sum, text) => sum + text.length, 0);
  return kept < minKept ? [] : removals;
}
