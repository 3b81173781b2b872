import { removedRanges, type Article, type Place, type Point, type Range, type Removal } from '../../core/article/index.ts';
import type { Texts } from '../state/texts.ts';

/** Cuts the words of points out of an article, without the passages that are not the article. */
export interface PointText {
  marker(point: Point, texts: Texts): string;
  title(point: Point, texts: Texts): string;
  /** What the sentence says after the title, up to the first point under it; empty when the title says all. */
  rest(point: Point, texts: Texts): string;
  /** Marker, title and the rest, as they stand in the text, up to the first point under it. */
  sentence(point: Point, texts: Texts): string;
  /** The runs of text that `sentence` is made of. */
  ranges(point: Point): Range[];
  /** The runs of text behind the title, up to the first point under it. */
  restRanges(point: Point): Range[];
}

/** Longer texts are cut for the panel: the page itself is beside it. */
export const maxRest = 400;
/** What joins a title to the rest of its sentence. */
export const joints = /^[，,、：:；;。.！!？?\s—–-]+/;

const before = (a: Place, b: Place): boolean => a.block < b.block || (a.block === b.block && a.offset < b.offset);

export function createPointText(article: Article, removals: readonly Removal[]): PointText {
  const gone = new Map<number, Range[]>();
  for (const range of removedRanges(removals)) gone.set(range.block, [...(gone.get(range.block) ?? []), range]);

  /** Runs between two places, without what was removed. */
  function runs(from: Place, to: Place): Range[] {
    const out: Range[] = [];
    for (let block = from.block; block <= to.block && block < article.blocks.length; block++) {
      let start = block === from.block ? from.offset : 0;
      const end = block === to.block ? to.offset : article.blocks[block].text.length;
      for (const hole of gone.get(block) ?? []) {
        if (hole.end <= start || hole.start >= end) continue;
        if (hole.start > start) out.push({ block, start, end: hole.start });
        start = hole.end;
      }
      if (end > start) out.push({ block, start, end });
    }
    return out;
  }

  const endOf = (point: Point): Place => {
    const [child] = point.children;
    return child !== undefined && before(child.from, point.to) ? child.from : point.to;
  };
  const join = (ranges: readonly Range[], texts: Texts): string =>
    ranges.map((range, i) => (i > 0 && ranges[i - 1].block !== range.block ? '\n' : '') + texts.of(range)).join('').trim();

  const ranges = (point: Point): Range[] => runs(point.from, endOf(point));
  const restRanges = (point: Point): Range[] => runs({ block: point.title.block, offset: point.title.end }, endOf(point));
  return {
    ranges,
    restRanges,
    marker: (point, texts) => {
      const range = { block: point.from.block, start: point.from.offset, end: point.from.offset + point.marker.length };
      // A number that only the mark-up has is no text of the block: shown as the page shows it.
      const inText = point.marker !== '' && article.blocks[range.block]?.text.startsWith(point.marker, range.start);
      return inText ? texts.of(range) : point.marker;
    },
    title: (point, texts) => texts.of(point.title).trim(),
    rest: (point, texts) => {
      const rest = join(restRanges(point), texts);
      return rest.replace(joints, '').slice(0, maxRest);
    },
    sentence: (point, texts) => join(ranges(point), texts),
  };
}
