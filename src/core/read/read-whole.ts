import { readMetadata } from '../about/index.ts';
import type { TextSource } from '../article/index.ts';
import { readArticleSteps, type PageReading } from './read-article.ts';

/** Reads the page in one go. */
export function readArticle(document: Document, url: string, source: TextSource): PageReading {
  const steps = readArticleSteps(document, url, source, readMetadata);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
