import type { Article, Removal } from '../article/index.ts';

/** Finds what is not the article: promotion, credits, related links, repetitions. Never throws; when unsure it leaves the text alone. */
export function cleanArticle(article: Article): Removal[] {
  void article;
  return [];
}
