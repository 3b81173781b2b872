import type { Article, Range, Removal } from './article.ts';

/** Ranges of all removals, by block and start; overlapping and touching ones are joined. */
export function removedRanges(removals: readonly Removal[]): Range[] {
  const sorted = removals.flatMap((removal) => removal.ranges).toSorted((a, b) => a.block - b.block || a.start - b.start);
  const joined: Range[] = [];
  for (const range of sorted) {
    const last = joined.at(-1);
    if (last && last.block === range.block && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else joined.push({ ...range });
  }
  return joined;
}

/**
 * The cleaned text, one string per block of the article; a block that is gone entirely is the empty string, so the
 * index of a string is still the index of its block.
 */
export function keptText(article: Article, removals: readonly Removal[]): string[] {
  const texts = article.blocks.map((block) => block.text);
  for (const { block, start, end } of removedRanges(removals).toReversed()) {
    texts[block] = texts[block].slice(0, start) + texts[block].slice(end);
  }
  return texts.map((text) => text.trim());
}
