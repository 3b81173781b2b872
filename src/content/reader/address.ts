import type { PageReading } from '../../core/read/index.ts';

/** The address without what names a place in the page; the fragment of a hash router is part of it. */
export const pageOf = (url: string): string => url.replace(/#(?![!/]).*$/, '');

/** Of a sample of what was read, the share that must still stand in the page for it to be the same article. */
const enough = 0.6;
const samples = 40;

/** Whether what was read is still the article of the page: scripts also rewrite the address of a page that stays. */
export function isStillThere({ segments }: PageReading): boolean {
  const step = Math.max(1, Math.floor(segments.length / samples));
  let seen = 0;
  let there = 0;
  for (let block = 0; block < segments.length; block += step) {
    const node = segments[block][0]?.node;
    if (node === undefined) continue;
    seen++;
    if (node.isConnected) there++;
  }
  return seen > 0 && there / seen >= enough;
}
