import { readFileSync, writeFileSync } from 'node:fs';
import type { Article, Block } from '../../src/core/article/index.ts';
import { removedRanges } from '../../src/core/article/index.ts';
import { cleanArticle } from '../../src/core/clean/index.ts';

interface GoldArticle { id: string; title?: string; lang?: string; paragraphs: { text: string }[] }

/** The articles of a gold file: one, a list, or `{ articles }`. Their labels are not read. */
function articlesOf(file: string): GoldArticle[] {
  const json = JSON.parse(readFileSync(file, 'utf8')) as GoldArticle | GoldArticle[] | { articles: GoldArticle[] };
  if (Array.isArray(json)) return json;
  return 'articles' in json ? json.articles : [json];
}

const toArticle = (gold: GoldArticle): Article => ({
  url: '', title: gold.title ?? '', language: gold.lang ?? '',
  blocks: gold.paragraphs.map(({ text }): Block => ({ kind: 'paragraph', text })),
});

/** `{ id: [[paragraph, start, end], …] }` for the articles of the gold files; positions are UTF-16 code units. */
export function predictPromo(goldFiles: string[], outFile: string): void {
  const predicted = goldFiles.flatMap(articlesOf).map((gold) =>
    [gold.id, removedRanges(cleanArticle(toArticle(gold))).map(({ block, start, end }) => [block, start, end])]);
  writeFileSync(outFile, JSON.stringify(Object.fromEntries(predicted)));
}
