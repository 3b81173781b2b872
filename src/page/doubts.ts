import type { Place, Range } from '../core/article/index.ts';
import type { ArticleText } from './article-text.ts';
import type { Highlights } from './highlights.ts';
import type { Ledger } from './ledger.ts';
import { hearPresses } from './press.ts';

/** Marks the characters whose conversion was a guess, and hears presses on them. */
export interface Doubts {
  /** Marks those of an article, as it is converted now; null: none. */
  show(article: ArticleText | null): void;
}

const doubtsIn = (article: ArticleText, block: number): Range[] =>
  article.spansOf(block).filter(({ alternatives }) => alternatives !== undefined).map(({ start, end }) => ({ block, start, end }));

/** The doubtful character at an offset of a node as published. */
function doubtAt(article: ArticleText, node: Text, offset: number): Place | null {
  for (const { block, segment: { from, at, length } } of article.usesOf(node)) {
    const place = at + offset - from;
    const doubt = offset >= from && offset < from + length && doubtsIn(article, block).find(({ start, end }) => start <= place && place < end);
    if (doubt) return { block, offset: doubt.start };
  }
  return null;
}

export function createDoubts(ledger: Ledger, highlights: Highlights, onPress: (place: Place) => void): Doubts {
  /** Null while nothing is marked: then nothing is listened to. */
  let stop: (() => void) | null = null;
  return {
    show(article) {
      const ranges = article?.reading.article.blocks.flatMap((_, block) => doubtsIn(article, block)) ?? [];
      highlights.uncertain(article, ranges);
      stop?.();
      const document = article?.reading.root?.ownerDocument;
      stop = article === null || document === undefined || ranges.length === 0 ? null
        : hearPresses(document, (node, at) => doubtAt(article, node, ledger.publishedOffset(node, at)), onPress);
    },
  };
}
