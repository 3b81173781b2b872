import type { ArticleText } from './article-text.ts';

/** Keeps what the reader looks at where it is while text above it comes and goes. */
export interface ScrollKeeper {
  /** `toPublished`: the page shows what was published afterwards, and stands where it stood then if nobody has scrolled since. */
  keep(article: ArticleText | null, work: () => void, toPublished?: boolean): void;
}

/** Blocks tried as a fixed point: the first may be one that goes. */
const candidates = 8;

function blocksInView(article: ArticleText, height: number): Element[] {
  const { elements } = article.reading;
  let low = 0;
  for (let high = elements.length; low < high;) {
    const middle = (low + high) >> 1;
    if (elements[middle].getBoundingClientRect().bottom <= 0) low = middle + 1; else high = middle;
  }
  return [...new Set(elements.slice(low, low + candidates))].filter((element) => element.getBoundingClientRect().top < height);
}

export function createScrollKeeper(document: Document): ScrollKeeper {
  /** Where the page stood as published, and where our changes left it: at a height, or at its end, which a resize moves. */
  let stood: { published: number; now: number; atEnd: boolean } | null = null;
  const isAtEnd = (view: Window): boolean => view.scrollY >= document.documentElement.scrollHeight - view.innerHeight - 1;

  return {
    keep(article, work, toPublished = false) {
      const view = document.defaultView;
      if (view === null) return work();
      const y = view.scrollY;
      const blocks = article === null || y === 0 ? [] : blocksInView(article, view.innerHeight);
      const tops = blocks.map((element) => element.getBoundingClientRect().top);
      if (stood !== null && Math.abs(stood.now - y) > 1 && !(stood.atEnd && isAtEnd(view))) stood = null;
      work();
      if (toPublished) {
        const back = stood?.published ?? null;
        stood = null;
        if (back !== null) {
          if (back !== 0 || view.scrollY !== 0) view.scrollTo({ top: back, behavior: 'instant' });
          return;
        }
      }
      const still = blocks.findIndex((element) => element.isConnected && element.getBoundingClientRect().height > 0);
      const moved = still < 0 ? 0 : blocks[still].getBoundingClientRect().top - tops[still];
      if (Math.abs(moved) > 0.5) view.scrollBy({ top: moved, behavior: 'instant' });
      if (!toPublished) stood = y === 0 ? { published: stood?.published ?? 0, now: 0, atEnd: false } : { published: stood?.published ?? y, now: view.scrollY, atEnd: isAtEnd(view) };
    },
  };
}
