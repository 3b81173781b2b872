import { removedRanges, type Article, type Outline, type Place, type Point, type Range, type Removal } from '../article/index.ts';
import { isBehind, itemsOf, opensAt, treeOf, type Item } from './items.ts';
import { markerOf, styleOf } from './marker-style.ts';

/** Adds the passages that open so. */
export function addPassages(article: Article, items: readonly Item[], opens: readonly string[]): Item[] {
  return addAt(article, items, opens.map((words) => placeOf(article, words)).filter((place) => place !== null));
}

/** Adds points in one walk through the list, each on the level of its style, else of the point before it. */
function addAt(article: Article, items: readonly Item[], places: readonly Place[]): Item[] {
  const levels = new Map<string, number>();
  for (const { point, level } of items) if (!levels.has(styleOf(point.marker))) levels.set(styleOf(point.marker), level);
  const sorted = places.toSorted((a, b) => a.block - b.block || a.offset - b.offset);
  const all: Item[] = [];
  let at = 0;
  for (const [i, from] of sorted.entries()) {
    while (at < items.length && !isBehind(items[at].point.from, from)) all.push(items[at++]);
    const last = all.at(-1)?.point.from;
    if (last?.block === from.block && last.offset === from.offset) continue;
    const { text } = article.blocks[from.block];
    const marker = markerOf(text.slice(from.offset));
    const style = styleOf(marker);
    const level = (style === '' ? undefined : levels.get(style)) ?? all.at(-1)?.level ?? 1;
    if (!levels.has(style)) levels.set(style, level);
    const next = [items[at]?.point.from, sorted[i + 1]].find((place) => place?.block === from.block && place.offset > from.offset);
    const to = next ?? { block: from.block, offset: text.length };
    const point: Point = { id: '', marker, title: titleFrom(text, from.block, from.offset + marker.length, to.offset), from, to, children: [] };
    all.push({ point, level, opens: opensAt(article, from) });
  }
  return [...all, ...items.slice(at)];
}

/** The outline with every paragraph that opens as a rule of the reader's says, but for what was removed. */
export function addParagraphs(article: Article, outline: Outline, removals: readonly Removal[], opens: readonly string[]): Outline {
  const gone = new Set(removedRanges(removals).filter(({ start }) => start === 0).map(({ block }) => block));
  const places = article.blocks.flatMap(({ kind, text }, block) =>
    (kind !== 'caption' && !gone.has(block) && opens.some((words) => text.startsWith(words)) ? [{ block, offset: 0 }] : []));
  return places.length === 0 ? outline : treeOf(addAt(article, itemsOf(article, outline), places), outline.notes);
}

/** Up to the first mark that ends a clause. */
function titleFrom(text: string, block: number, start: number, end: number): Range {
  const clause = /[，。；：！？,;:!?]/.exec(text.slice(start, end));
  return { block, start, end: clause === null || clause.index === 0 ? end : start + clause.index };
}

function placeOf(article: Article, opens: string): Place | null {
  const whole = article.blocks.findIndex(({ text }) => text.startsWith(opens));
  if (whole !== -1) return { block: whole, offset: 0 };
  const block = article.blocks.findIndex(({ text }) => text.includes(opens));
  return block === -1 ? null : { block, offset: article.blocks[block].text.indexOf(opens) };
}

/**
 * What a selection of the reader's adds: the passage itself and, when it opens a paragraph, all paragraphs of the same
 * pattern: the same style of number, or bold as a whole.
 */
export function passagesLike(article: Article, from: Place): string[] {
  const { text, marks } = article.blocks[from.block];
  const own = opensAt(article, from);
  if (from.offset > 0) return [own];
  const style = styleOf(markerOf(text));
  const isLike = (block: Article['blocks'][number]): boolean => (style !== '' ? styleOf(markerOf(block.text)) === style : marks?.bold === true && block.marks?.bold === true);
  const like = article.blocks.flatMap((block, index) => (block.kind !== 'caption' && isLike(block) ? [opensAt(article, { block: index, offset: 0 })] : []));
  return like.includes(own) ? like : [own];
}
