import { signal, type Signal } from '@preact/signals';
import { hiddenFamilies, type Article, type Family, type Outline, type Reading, type Removal } from '../../core/article/article.ts';
import type { ScriptChoice, Settings } from '../../core/settings/settings.ts';
import type { History } from '../../core/corrections/index.ts';
import type { Kept, PageState, ViewState } from '../../platform/messages.ts';
import { late } from '../later.tsx';
import type { Gap } from '../outline/gaps.ts';
import { createPointText, type PointText } from '../outline/point-text.ts';
import type { Row } from '../outline/rows.ts';
import { createTree, identity, patch, type FoldMemory, type Tree } from '../outline/tree.ts';
import { publishedTexts, type Texts } from './texts.ts';

/** What the tree lists: the report's points, or, where there are none, its headings or first sentences. */
export type Listing = 'points' | 'headings' | 'sentences';

/** A reading as the panel shows it: the reading stays, the signals change. */
export interface PanelDocument {
  /** Null for pasted text. */
  tabId: number | null;
  documentId: string;
  /** Which of the document's readings this is: a jump says so. */
  version: number;
  url: string;
  reading: Reading;
  /** The reading is of the selected text only. */
  selection: boolean;
  listing: Signal<Listing>;
  /** What the tree shows. */
  outline: Signal<Outline>;
  tree: Signal<Tree>;
  /** Doubts about the numbering, by the index of the row before which they stand; they change with the tree. */
  gaps: ReadonlyMap<number, Gap>;
  words: PointText;
  texts: Signal<Texts>;
  view: Signal<ViewState>;
  /** The script that is on its way; null when none is. */
  converting: Signal<ScriptChoice | null>;
  conversionFailed: Signal<boolean>;
  /** A newer reading of the same page, shown when the reader asks for it. */
  pending: Signal<PageState | null>;
  unsettled: Signal<boolean>;
  /** The point that the page has folded away. */
  folded: Signal<Row | null>;
  /** What stands in the filter field. */
  query: Signal<string>;
  ledgerOpen: Signal<boolean>;
  /** What the reader mended in the outline. The page's reader keeps it. */
  history: Signal<History>;
  /** Words whose conversion the reader chose for this page: published form → wanted form. */
  ownWords: Signal<Kept['words']>;
}

const shownAtOnce = { script: 'original', published: false, hidden: [] } as const;

export interface DocumentSource {
  tabId: number | null;
  documentId: string;
  version?: number;
  url: string;
  reading: Reading;
  view?: ViewState;
  selection?: boolean;
  kept?: Kept;
}

/** Points of the text itself; headings alone are no points. */
export const hasPoints = (outline: Outline): boolean =>
  outline.points.some(function counts(point): boolean { return (point.marker !== '' || !point.heading) || point.children.some(counts); });

export async function createDocument(source: DocumentSource, settings: Settings, memory: FoldMemory): Promise<PanelDocument> {
  const { reading, kept } = source;
  const corrections = kept?.corrections.done ?? [];
  const { article, removals } = reading;
  const outline = corrections.length === 0 ? reading.outline : (await late()).correct(article, reading.outline, corrections);
  const texts = publishedTexts(article, reading.script);
  const words = createPointText(article, removals);
  const listing: Listing = hasPoints(outline) ? 'points' : 'headings';
  const listed = listing === 'points' ? outline : (await late()).headingsOf(article, removals);
  const tree = createTree(listed, firstLevel(outline, settings));
  recall(tree, words, texts, memory);
  const gaps = listing === 'points' && outline.notes.length > 0 ? (await late()).gapsOf(tree, outline.notes) : new Map<number, Gap>();
  return {
    tabId: source.tabId, documentId: source.documentId, version: source.version ?? 0, url: source.url, reading, selection: source.selection ?? false,
    listing: signal(listing), outline: signal(listed), tree: signal(tree), gaps, words, texts: signal(texts), view: signal(source.view ?? { ...shownAtOnce, hidden: [] }),
    converting: signal(null), conversionFailed: signal(false), pending: signal(null), unsettled: signal(false), folded: signal(null), query: signal(''), ledgerOpen: signal(false), history: signal(kept?.corrections ?? { done: [], undone: [] }), ownWords: signal(kept?.words ?? {}),
  };
}

/** A very long outline opens at its top level; the branch being read opens by itself. */
function firstLevel(outline: Outline, settings: Settings): number {
  let count = 0;
  const add = (points: Outline['points']): void => points.forEach((point) => { count++; add(point.children); });
  add(outline.points);
  // The one sentence under which all of a report hangs is no level that a reader counts.
  const root = outline.points.length === 1 && outline.points[0].marker === '' ? 1 : 0;
  return root + (count > 500 ? 1 : Math.max(settings.openLevel, 1));
}

/** Lists the headings or the first sentences instead of the points. */
export async function list(document: PanelDocument, listing: 'headings' | 'sentences'): Promise<void> {
  const { headingsOf, sentencesOf } = await late();
  const { article, removals } = document.reading;
  document.listing.value = listing;
  document.outline.value = listing === 'headings' ? headingsOf(article, removals) : sentencesOf(article, removals);
  document.tree.value = createTree(document.outline.peek(), 9);
}

/** What the page hides or would hide: credits stay on the page unless the reader chose otherwise. */
export function promotional(removals: readonly Removal[], settings: Settings): Removal[] {
  return settings.hideCredits ? [...removals] : removals.filter((removal) => (hiddenFamilies as readonly Family[]).includes(removal.family));
}

const nameOf = (row: Row, words: PointText, texts: Texts): string => identity(row, words.title(row.point, texts));

/** Writes down which branches the reader opened and folded. */
export function remember(document: PanelDocument, memory: FoldMemory): void {
  const tree = document.tree.peek();
  const texts = publishedTexts(document.reading.article, document.reading.script);
  for (const row of tree.rows) if (row.children.length > 0) memory.set(nameOf(row, document.words, texts), tree.expanded[row.index]);
}

function recall(tree: Tree, words: PointText, texts: Texts, memory: FoldMemory): void {
  if (memory.size === 0) return;
  for (const row of tree.rows) {
    const expanded = row.children.length > 0 ? memory.get(nameOf(row, words, texts)) : undefined;
    if (expanded === undefined) continue;
    tree.expanded[row.index] = expanded;
    patch(row, { expanded });
  }
}

/** Characters of the cleaned text. */
export function lengthOf({ blocks }: Article, removals: readonly Removal[]): number {
  const gone = removals.flatMap((removal) => removal.ranges).reduce((sum, range) => sum + range.end - range.start, 0);
  return blocks.reduce((sum, block) => sum + block.text.length, 0) - gone;
}
