import type { Place } from '../core/article/index.ts';
import type { ArticleText } from './article-text.ts';
import { rangeOf } from './highlights.ts';
import { insetTop, marginAbove } from './jump.ts';

/** Tells where the reader reads while the page scrolls. */
export interface Follower {
  follow(on: boolean): void;
  /** After a jump the place is its target, even where the page is too short to bring it to the top … */
  pin(place: Place): void;
  /** … until the page is scrolled again, once it has arrived. */
  settle(): void;
  unpin(): void;
}

/** Where one character stands; null when it does not show. A range over a whole paragraph would be measured line by line. */
function rectAt(article: ArticleText, block: number, offset: number): DOMRect | null {
  const rect = rangeOf(article, { block, offset }, { block, offset: offset + 1 })?.getBoundingClientRect();
  return rect === undefined || rect.height === 0 ? null : rect;
}

/** Offset of the first character of a block below a line of the view. */
function offsetAt(article: ArticleText, block: number, line: number): number {
  const { length } = article.reading.article.blocks[block].text;
  let low = 0;
  for (let high = length; low < high;) {
    const middle = (low + high) >> 1;
    if ((rectAt(article, block, middle)?.bottom ?? 0) <= line) low = middle + 1; else high = middle;
  }
  return Math.min(low, Math.max(0, length - 1));
}

/** The first block that reaches below a line of the view; null before the article has one there. */
function placeAt(article: ArticleText, line: number, height: number): Place | null {
  const { elements } = article.reading;
  let low = 0;
  for (let high = elements.length; low < high;) {
    const middle = (low + high) >> 1;
    if (elements[middle].getBoundingClientRect().bottom <= line) low = middle + 1; else high = middle;
  }
  // Blocks made by line breaks share an element: their own text tells them apart.
  for (let block = low; block < elements.length; block++) {
    const { length } = article.reading.article.blocks[block].text;
    const last = rectAt(article, block, length - 1);
    if (last === null || last.bottom <= line) continue;
    const top = rectAt(article, block, 0)?.top ?? last.top;
    return top >= height ? null : { block, offset: top >= line ? 0 : offsetAt(article, block, line) };
  }
  return null;
}

export function createFollower(document: Document, article: () => ArticleText | null, onPlace: (place: Place | null) => void): Follower {
  const view = document.defaultView;
  let on = false;
  let asked = 0;
  let last = '';
  let pinned: Place | null = null;
  let hasArrived = false;

  const look = (): void => {
    asked = 0;
    const held = article();
    if (!on || held === null || view === null) return;
    const place = pinned ?? placeAt(held, insetTop(document) + marginAbove + 4, view.innerHeight);
    const key = JSON.stringify(place);
    if (key === last) return;
    last = key;
    onPlace(place);
  };
  const ask = (): void => { if (asked === 0 && view !== null) asked = view.requestAnimationFrame(look); };
  const onScroll = (): void => {
    if (hasArrived) pinned = null;
    ask();
  };
  const events = { capture: true, passive: true } as const;

  return {
    follow(wanted) {
      if (wanted === on) { if (on) { last = ''; ask(); } return; }
      on = wanted;
      const change = on ? 'addEventListener' : 'removeEventListener';
      document[change]('scroll', onScroll, events);
      view?.[change]('resize', ask, events);
      last = '';
      if (on) ask();
    },
    pin(place) {
      pinned = place;
      hasArrived = false;
      ask();
    },
    // The scroll event of the jump's last step is still to come: it comes with the next frame.
    settle() { view?.requestAnimationFrame(() => { view.requestAnimationFrame(() => { hasArrived = true; }); }); },
    unpin() { pinned = null; },
  };
}
