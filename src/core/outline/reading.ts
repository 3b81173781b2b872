import { removedRanges } from '../article/index.ts';
import type { Article, Place, Range, Removal } from '../article/index.ts';

/** A block as the outline reads it, at `from`..`to` of the reading's text. */
export interface Paragraph {
  block: number;
  from: number;
  to: number;
  /** 1 to 6 for a heading of the page, 7 for a paragraph that is all bold: both head what follows. 0 for text. */
  level: number;
  /** How many headings of the first level stood before: what one text shows tells nothing about another. */
  part: number;
  /** The number that only the mark-up has. */
  ordinal?: string;
}

/** What is kept of an article as one text, a line break between paragraphs, and the way back to the blocks. */
export interface Reading {
  text: string;
  paragraphs: Paragraph[];
  /** Stretches of the text that stand together in a block, in order. */
  pieces: { at: number; length: number; block: number; offset: number }[];
  /** The piece that `placeOf` found last. */
  latest: number;
}

/** A bold paragraph longer than this is emphasis, not a subhead. */
const maxSubhead = 60;

/**
 * First step, because every later one reads plain text: leaves out captions and what was removed, and joins the rest.
 * Later steps speak in offsets of this text; `rangeOf` and `placeOf` translate at the end.
 */
export function readKept(article: Article, removals: readonly Removal[]): Reading {
  const removed = removedRanges(removals);
  const reading: Reading = { text: '', paragraphs: [], pieces: [], latest: 0 };
  const parts: string[] = [];
  let length = 0;
  let next = 0;
  let part = 0;
  for (const [index, block] of article.blocks.entries()) {
    while (next < removed.length && removed[next].block < index) next++;
    if (block.kind === 'caption') continue;
    const from = length;
    let offset = 0;
    const keep = (end: number) => {
      if (end > offset) {
        reading.pieces.push({ at: length, length: end - offset, block: index, offset });
        parts.push(block.text.slice(offset, end));
        length += end - offset;
      }
    };
    for (; next < removed.length && removed[next].block === index; next++) {
      keep(removed[next].start);
      offset = Math.max(offset, removed[next].end);
    }
    keep(block.text.length);
    if (length === from) continue;
    if (block.kind === 'heading' && block.level === 1) part++;
    reading.paragraphs.push({
      block: index, from, to: length, ordinal: block.ordinal, part,
      level: block.kind === 'heading' ? (block.level ?? 2) : block.marks?.bold === true && block.text.length <= maxSubhead ? 7 : 0,
    });
    parts.push('\n');
    length++;
  }
  reading.text = parts.join('');
  return reading;
}

/** Whether a heading of one level ends what stands under a paragraph of another. */
export const endsUnder = (heading: number, level: number): boolean => heading > 0 && (level === 0 || heading <= level);

/** Index of the last element whose `key` is not behind `at`; -1 when all are. The list is in order. */
export function lastBefore<T>(list: readonly T[], at: number, key: (element: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(list[middle]) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The character at an offset, as a position in its block. */
export function placeOf(reading: Reading, at: number): Place {
  const { pieces } = reading;
  // Questions come nearly in order: the piece of the last answer, or the one behind it, holds most.
  let index = reading.latest;
  if (pieces[index].at > at || (pieces[index + 1]?.at ?? Infinity) <= at) {
    index++;
    if ((pieces[index]?.at ?? Infinity) > at || (pieces[index + 1]?.at ?? Infinity) <= at) index = Math.max(0, lastBefore(pieces, at, ({ at: start }) => start));
    reading.latest = index;
  }
  const piece = pieces[index];
  return { block: piece.block, offset: piece.offset + Math.min(at - piece.at, piece.length) };
}

/** Behind the last character before `end`. */
export function placeBehind(reading: Reading, end: number): Place {
  const { block, offset } = placeOf(reading, end - 1);
  return { block, offset: offset + 1 };
}

/** A run of characters of one paragraph as a range of its block. */
export function rangeOf(reading: Reading, from: number, to: number): Range {
  const start = placeOf(reading, from);
  return { block: start.block, start: start.offset, end: to > from ? placeBehind(reading, to).offset : start.offset };
}
