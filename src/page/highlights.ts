import type { Place, Range as BlockRange } from '../core/article/index.ts';
import type { ArticleText } from './article-text.ts';

/** How long the passage of a jump stays marked. */
const markMs = 2000;

interface Registry { has(name: string): boolean; set(name: string, highlight: unknown): void; delete(name: string): void }
type HighlightWindow = Window & { CSS?: { highlights?: Registry }; Highlight?: new (...ranges: Range[]) => unknown };

/** Marks on text that add nothing to the page: no element, no attribute. Made in the node's own document. */
export interface Highlights {
  /** Marks a passage; the mark goes two seconds after `arrived`. */
  target(article: ArticleText, from: Place, to: Place): void;
  arrived(): void;
  /** Marks ranges until the next call. */
  uncertain(article: ArticleText | null, ranges: readonly BlockRange[]): void;
  /** After text was written: ranges stand where their characters now are. */
  rebuild(): void;
  clear(): void;
}

/** An empty highlight: it shows nothing, and outlives a script that was cut off before it could put the page back. */
const trace = 'gangmu-changes';

/** Notes in the document whether it shows changes of ours. */
export function leaveTrace(document: Document, on: boolean): void {
  const view = document.defaultView as HighlightWindow | null;
  if (!on) view?.CSS?.highlights?.delete(trace);
  else if (view?.Highlight !== undefined) view.CSS?.highlights?.set(trace, new view.Highlight());
}

/** Whether the document shows changes of a script that is gone. */
export function hasTraces(document: Document): boolean {
  return (document.defaultView as HighlightWindow | null)?.CSS?.highlights?.has(trace) === true;
}

/** The page's range for a passage as read; null when the page has changed its first or last node. */
export function rangeOf(article: ArticleText, from: Place, to: Place): Range | null {
  const start = article.locate(from.block, from.offset, false);
  const end = article.locate(to.block, to.offset, true);
  if (start === null || end === null || start.node.getRootNode() !== end.node.getRootNode()) return null;
  const range = start.node.ownerDocument.createRange();
  range.setStart(start.node, Math.min(start.offset, start.node.length));
  range.setEnd(end.node, Math.min(end.offset, end.node.length));
  return range;
}

function paint(name: string, ranges: readonly Range[], before: ReadonlySet<HighlightWindow>): Set<HighlightWindow> {
  const byWindow = new Map<HighlightWindow, Range[]>();
  for (const range of ranges) {
    const view = range.startContainer.ownerDocument?.defaultView as HighlightWindow | null | undefined;
    if (view?.CSS?.highlights === undefined || view.Highlight === undefined || range.collapsed) continue;
    byWindow.set(view, [...(byWindow.get(view) ?? []), range]);
  }
  for (const view of before) if (!byWindow.has(view)) view.CSS?.highlights?.delete(name);
  for (const [view, own] of byWindow) if (view.Highlight) view.CSS?.highlights?.set(name, new view.Highlight(...own));
  return new Set(byWindow.keys());
}

export function createHighlights(): Highlights {
  let target: { article: ArticleText; from: Place; to: Place } | null = null;
  let doubts: { article: ArticleText; ranges: readonly BlockRange[] } | null = null;
  let targetIn = new Set<HighlightWindow>();
  let doubtsIn = new Set<HighlightWindow>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const rebuild = (): void => {
    const range = target === null ? null : rangeOf(target.article, target.from, target.to);
    targetIn = paint('gangmu-target', range === null ? [] : [range], targetIn);
    const held = doubts?.article;
    const ranges = (held === undefined ? [] : doubts?.ranges ?? []).map(({ block, start, end }) =>
      held === undefined ? null : rangeOf(held, { block, offset: start }, { block, offset: end }));
    doubtsIn = paint('gangmu-uncertain', ranges.filter((one) => one !== null), doubtsIn);
  };

  return {
    target(article, from, to) {
      target = { article, from, to };
      clearTimeout(timer);
      rebuild();
    },
    arrived() {
      clearTimeout(timer);
      timer = setTimeout(() => { target = null; rebuild(); }, markMs);
    },
    uncertain(article, ranges) {
      doubts = article === null || ranges.length === 0 ? null : { article, ranges };
      rebuild();
    },
    rebuild() { if (target !== null || doubts !== null) rebuild(); },
    clear() {
      clearTimeout(timer);
      target = null;
      doubts = null;
      rebuild();
    },
  };
}
