import { removedRanges, type Article, type Block, type Outline, type Point, type Removal } from '../../core/article/index.ts';
import { sentenceEnds } from '../../core/text/sentences.ts';

/** Blocks that a reader may read, with the part of each that was not removed (its first run). */
function* kept(article: Article, removals: readonly Removal[]): Generator<{ block: Block; index: number; start: number; end: number }> {
  const gone = removedRanges(removals);
  for (const [index, block] of article.blocks.entries()) {
    let start = 0;
    let end = block.text.length;
    for (const range of gone) {
      if (range.block !== index) continue;
      if (range.start <= start) start = range.end;
      else end = Math.min(end, range.start);
    }
    if (end > start) yield { block, index, start, end };
  }
}

/** The headings of an article as a tree by their levels; the headline itself is none of them. */
export function headingsOf(article: Article, removals: readonly Removal[]): Outline {
  const points: Point[] = [];
  const open: { point: Point; level: number }[] = [];
  const last = { block: Math.max(0, article.blocks.length - 1), offset: article.blocks.at(-1)?.text.length ?? 0 };
  for (const { block, index, start, end } of kept(article, removals)) {
    if (block.kind !== 'heading' || block.text === article.title) continue;
    const level = block.level ?? 6;
    while (open.length > 0 && open[open.length - 1].level >= level) close(open.pop()?.point, index);
    const siblings = open.at(-1)?.point.children ?? points;
    const id = [open.at(-1)?.point.id, siblings.length + 1].filter((part) => part !== undefined).join('.');
    const point: Point = { id, marker: '', title: { block: index, start, end }, from: { block: index, offset: start }, to: last, heading: true, children: [] };
    siblings.push(point);
    open.push({ point, level });
  }
  return { points, notes: [] };
}

function close(point: Point | undefined, block: number): void {
  if (point !== undefined) point.to = { block, offset: 0 };
}

/** The first sentence of each paragraph. Shown under that name, never as points. */
export function sentencesOf(article: Article, removals: readonly Removal[]): Outline {
  const points: Point[] = [];
  for (const { block, index, start, end } of kept(article, removals)) {
    if (block.kind === 'heading' || block.kind === 'caption' || block.kind === 'table-row') continue;
    const [length] = sentenceEnds(block.text.slice(start, end));
    const title = { block: index, start, end: start + length };
    points.push({ id: String(points.length + 1), marker: '', title, from: { block: index, offset: start }, to: { block: index, offset: end }, children: [] });
  }
  return { points, notes: [] };
}
