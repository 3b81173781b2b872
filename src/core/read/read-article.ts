import type { readMetadata } from '../about/index.ts';
import { limits, type Article, type Segment, type Stopped, type TextSource } from '../article/index.ts';
import { findHeadline, findRun, headlineByPlace, isSaid, placeBody, wholeHeadline } from '../body/index.ts';
import { headTitles, languageOf, linesPerStep, readMeta, scanLines } from '../lines/index.ts';
import { readBlocks, type PageBlock } from './blocks.ts';
import { findFolded } from './folded.ts';
import { selectBlocks } from './select.ts';
import { surroundingsOf } from './surroundings.ts';

/** An article and where it stands in the page. */
export interface PageReading {
  article: Article;
  /** By block: its runs of text in the page, in order. */
  segments: Segment[][];
  /** By block: the element that a reader sees as the paragraph (the nearest flow element; blocks made by `<br>` share one). */
  elements: Element[];
  /** The element that holds all blocks; null when nothing was found. */
  root: Element | null;
  /** What a reader presses to see the rest of a folded text. */
  wayToRest?: HTMLElement;
  stopped?: Stopped;
}

/**
 * Reads the page in steps: each `next()` does a bounded amount of work (well under 8 ms), so the caller can pause
 * between them. `stop()` of the caller is `generator.return`; `signal.aborted` makes it return what it has. What the page
 * says about its report is told by `about`.
 */
export function* readArticleSteps(document: Document, url: string, source: TextSource, about: typeof readMetadata, signal?: AbortSignal): Generator<void, PageReading> {
  // The scan comes first: headline and body are places among its lines.
  const scan = yield* scanLines(document, source, limits.nodes, signal);
  const meta = readMeta(document);
  const pageTitle = source.titleOf(document);
  const found = yield* findHeadline(pageTitle, scan, meta);
  const run = yield* findRun(scan, found, meta.get('description') ?? meta.get('og:description'));
  const body = run && (yield* placeBody(scan, run, found.line));
  // A flash whose headline is the text itself: the line is read as the text.
  if (body && body.first === found.line) found.line = -1;
  const headline = found.line < 0 && body && !isSaid(scan, found.title, body.first) ? headlineByPlace(scan, found, body.first) : found;
  if (found.line >= 0) headline.title = wholeHeadline(scan, found.line, headTitles(pageTitle, meta));
  const article: Article = { url, title: headline.title, language: '', blocks: [] };
  const reading: PageReading = { article, segments: [], elements: [], root: body?.root ?? null };
  if (scan.stopped) reading.stopped = 'nodes';
  Object.assign(article, about(document, url, meta, surroundingsOf(scan, headline, body)));
  yield;
  if (body && !signal?.aborted) {
    const { node: first } = scan.lines[body.first];
    const folded = findFolded(scan, body);
    if (folded.way) reading.wayToRest = folded.way;
    let read = yield* readBlocks(body.root, scan, source, { first, signal, folded: folded.elements });
    // WeChat's body, and many an app's, waits hidden inside the root for a script of the page.
    if (!read.blocks.some((block) => block.segments.some((segment) => segment.node === first))) read = yield* readBlocks(body.root, scan, source, { first, signal, hiddenToo: true });
    if (read.isCut) reading.stopped = 'characters';
    yield* fill(reading, yield* selectBlocks(read.blocks, scan, headline, body));
  }
  if (signal?.aborted) reading.stopped = 'reader';
  article.language = languageOf(source.languageOf(document), article.blocks.map((block) => block.text));
  return reading;
}

/** Puts the blocks into the reading, up to the cap on characters. */
export function* fill(reading: PageReading, blocks: readonly PageBlock[]): Generator<void, void> {
  let characters = 0;
  for (let i = 0; i < blocks.length; i++) {
    if (i % linesPerStep === linesPerStep - 1) yield;
    const { block, segments, element } = blocks[i];
    characters += block.text.length;
    if (characters > limits.characters) { reading.stopped = 'characters'; return; }
    reading.article.blocks.push(block);
    reading.segments.push(segments);
    reading.elements.push(element);
  }
}
