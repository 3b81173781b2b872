import type { Article, Outline, Place, Point, Removal } from '../../core/article/index.ts';
import { addParagraphs } from '../../core/corrections/index.ts';
import { buildOutline } from '../../core/outline/index.ts';
import type { SiteRule } from '../../core/settings/index.ts';

export interface Span { from: Place; to: Place }

/** What stands outside a selection, as if it were removed: the outline then is of the selection, in the same coordinates. */
function outside(article: Article, { from, to }: Span): Removal {
  const ranges = article.blocks.flatMap(({ text }, block) => {
    const before = block < from.block ? text.length : block === from.block ? from.offset : 0;
    const after = block > to.block ? 0 : block === to.block ? to.offset : text.length;
    if (before >= after) return text === '' ? [] : [{ block, start: 0, end: text.length }];
    return [{ block, start: 0, end: before }, { block, start: after, end: text.length }].filter(({ start, end }) => start < end);
  });
  return { id: 'outside', ranges, family: 'related-links', rule: 'outside-selection', evidence: [] };
}

const opensWith = (article: Article, point: Point, opens: string): boolean =>
  (article.blocks[point.from.block]?.text ?? '').startsWith(opens, point.from.offset);

/** The tree without the points that a rule of the reader's takes out; what hangs below one moves to its place. */
function without(points: readonly Point[], isOut: (point: Point) => boolean): Point[] {
  return points.flatMap((point) => {
    const children = without(point.children, isOut);
    return isOut(point) ? children : [{ ...point, children }];
  });
}

/** Number paths from 1, in the order of the tree. */
function renumber(points: readonly Point[], path = ''): Point[] {
  return points.map((point, i) => {
    const id = `${path}${i + 1}`;
    return { ...point, id, children: renumber(point.children, `${id}.`) };
  });
}

/** The outline of the article or of a selection in it, with what the reader said about this site: what opens so is a point, or is none. */
export function outlineOf(article: Article, removals: readonly Removal[], rules: readonly SiteRule[], selection: Span | null): Outline {
  const gone = selection === null ? removals : [...removals, outside(article, selection)];
  const found = buildOutline(article, gone);
  const named = rules.filter(({ kind }) => kind === 'point').map(({ opens }) => opens);
  const built = named.length === 0 ? found : addParagraphs(article, found, gone, named);
  const out = rules.filter(({ kind }) => kind === 'no-point').map(({ opens }) => opens);
  if (out.length === 0) return built;
  const kept = new Set<Point>();
  const points = without(built.points, (point) => {
    const isOut = out.some((opens) => opensWith(article, point, opens));
    if (!isOut) kept.add(point);
    return isOut;
  });
  const ids = new Set([...kept].map(({ id }) => id));
  const numbered = renumber(points);
  // Notes name a point by its number path, which has changed: each follows its point.
  const moved = new Map(pairs(points, numbered));
  const notes = built.notes.filter(({ point }) => point === undefined || ids.has(point))
    .map((note) => (note.point === undefined ? note : { ...note, point: moved.get(note.point) ?? note.point }));
  return { points: numbered, notes };
}

const pairs = (before: readonly Point[], after: readonly Point[]): [string, string][] =>
  before.flatMap((point, i) => [[point.id, after[i].id] as [string, string], ...pairs(point.children, after[i].children)]);
