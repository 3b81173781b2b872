import type { TextSource } from '../../core/article/index.ts';
import type { PageReading } from '../../core/read/index.ts';

/** The address without what names a place in the page; the fragment of a hash router is part of it. */
export const pageOf = (url: string): string => url.replace(/#(?![!/]).*$/, '');

/** Of a sample of what was read, the share that must still stand in the page for it to be the same article. */
const enough = 0.6;
const samples = 40;

/** Whether what was read is still the article of the page: scripts also rewrite the address of a page that stays. */
function isStillThere({ article, segments }: PageReading, textOf: TextSource['textOf']): boolean {
  const step = Math.max(1, Math.floor(segments.length / samples));
  let seen = 0;
  let there = 0;
  for (let block = 0; block < segments.length; block += step) {
    const first = segments[block][0];
    if (first === undefined) continue;
    seen++;
    // Frameworks also keep the node and exchange its text.
    if (first.node.isConnected && textOf(first.node).startsWith(article.blocks[block].text.slice(first.at, first.at + first.length), first.from)) there++;
  }
  return seen > 0 && there / seen >= enough;
}

/** A page that changes its address exchanges its article within so long, or keeps it. */
const swapMs = 10_000;

/** Knows under which address an article was read, and when the page has left it. */
export interface Address {
  /** The article was read, or is read again as the same: it belongs to this address. */
  settle(url: string, isAsked: boolean): void;
  /** Whether another article has taken the place of what was read. */
  isLeft(url: string, page: PageReading, textOf: TextSource['textOf']): boolean;
}

export function createAddress(now: () => number = () => performance.now()): Address {
  let own = '';
  /** An address that the page has taken since, and when: its article may be still to come. */
  let moved: { to: string; at: number } | null = null;
  return {
    settle(url, isAsked) {
      if (moved !== null && !isAsked) return;
      own = pageOf(url);
      moved = null;
    },
    isLeft(url, page, textOf) {
      const to = pageOf(url);
      if (to === own) { moved = null; return false; }
      if (!isStillThere(page, textOf)) return true;
      if (moved?.to !== to) moved = { to, at: now() };
      else if (now() - moved.at > swapMs) { own = to; moved = null; }
      return false;
    },
  };
}
