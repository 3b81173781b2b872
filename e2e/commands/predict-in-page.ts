import { keptText, untouched, type Article, type Evidence, type Removal } from '../../src/core/article/index.ts';
import { cleanArticle } from '../../src/core/clean/index.ts';
import { detectNews } from '../../src/core/detect/index.ts';
import { readArticle } from '../../src/core/read/index.ts';

export interface InPagePrediction {
  news: boolean;
  title: string;
  date: string | null;
  source: string | null;
  paragraphs: string[];
  article: Article;
  removals: Removal[];
  evidence: Evidence[];
}

/**
 * What detector, reader and cleaner say of the page this runs in: the pipeline of the extension without its panel. The
 * headline is no block of the article; the subheads of the body are paragraphs of what a reader reads.
 */
export function predict(): InPagePrediction {
  const { news, evidence } = detectNews(document, location.href);
  const { article } = readArticle(document, location.href, untouched);
  const removals = cleanArticle(article);
  const paragraphs = keptText(article, removals).filter((text) => text !== '');
  return { news, title: article.title, date: article.publishedAt ?? null, source: article.source ?? null, paragraphs, article, removals, evidence };
}
