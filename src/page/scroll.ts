import type { ArticleText } from './article-text.ts';

/** Keeps what the reader looks at where it is while text above it comes and goes. */
export interface ScrollKeeper {
  /**
   * `published`: the page shows what was published afterwards, and stands where it stood then if nobody has scrolled
   * since; `at-once` when there will be no next frame for us.
   */
  keep(article: ArticleText | null, work: () => void, published?: 'published' | 'at-once'): void;
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
  /** What is left to do once the page is laid out again. */
  let pending: { run(): void; frame: number } | null = null;

  const settle = (): void => {
    const due = pending;
    pending = null;
    due?.run();
  };

  return {
    keep(article, work, published) {
      const view = document.defaultView;
      if (view === null) return work();
      if (pending !== null) { view.cancelAnimationFrame(pending.frame); settle(); }
      const y = view.scrollY;
      const isAtEnd = (): boolean => view.scrollY >= document.documentElement.scrollHeight - view.innerHeight - 1;
      if (stood !== null && Math.abs(stood.now - y) > 1 && !(stood.atEnd && isAtEnd())) stood = null;
      const before = stood?.published ?? y;
      const back = published !== undefined && stood !== null ? before : null;
      if (y === 0 && (back ?? 0) === 0) {
        // At its top a page stays there, and nobody waits for a layout.
        stood = published === undefined ? { published: before, now: 0, atEnd: false } : null;
        return work();
      }
      const blocks = article === null || back !== null ? [] : blocksInView(article, view.innerHeight);
      const tops = blocks.map((element) => element.getBoundingClientRect().top);
      work();
      stood = null;
      const run = (): void => {
        const still = blocks.findIndex((element) => element.isConnected && element.getBoundingClientRect().height > 0);
        const moved = still < 0 ? 0 : blocks[still].getBoundingClientRect().top - tops[still];
        if (back !== null) view.scrollTo({ top: back, behavior: 'instant' });
        else if (Math.abs(moved) > 0.5) view.scrollBy({ top: moved, behavior: 'instant' });
        if (published === undefined) stood = { published: before, now: view.scrollY, atEnd: isAtEnd() };
      };
      // The frame lays the page out anyway; asking for positions now would do it twice, and in one long task.
      if (published === 'at-once' || document.visibilityState !== 'visible') run();
      else pending = { run, frame: view.requestAnimationFrame(settle) };
    },
  };
}
