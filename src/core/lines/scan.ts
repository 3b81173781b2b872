import { limits, type TextSource } from '../article/index.ts';
import { headingLevel, hint, hintsOf, inlineTags, isHiddenInMarkup, silentTags } from './tags.ts';
import { startWalk, walkOn, type Visitor } from './walk.ts';

/** A line of text of the page, as far as tags tell (style is not asked). */
export interface Line {
  /** The nearest element around it that is no inline one. */
  element: Element;
  /** The first text node that has a character of it. */
  node: Text;
  /** White space collapsed, trimmed; at most `keptCharacters` long. */
  text: string;
  /** Where one inline element follows another without a space: offsets in `text`. Short lines only. */
  seams?: number[];
  /** Characters that are no white space. */
  length: number;
  /** Those of them that stand in links. */
  linked: number;
  /** Punctuation of prose: ，。；！？、“” and their ASCII twins after a Han character. */
  points: number;
  /** 1 to 6 inside a heading, else 0. */
  level: number;
  /** Bits of `hint`, from the elements around it. */
  hints: number;
  /** Weight as prose: 0 for what does not read like it. */
  prose: number;
}

/** An element whose name hints at something, and the lines inside it: [first, last). */
export interface Hinted { hints: number; first: number; last: number; believed: boolean }

/** All lines of a page in reading order. */
export interface Scan {
  lines: Line[];
  nodes: number;
  hinted: Map<Element, Hinted>;
  /** True when the cap on nodes was reached. */
  stopped: boolean;
}

const keptCharacters = 300;
const maxSeamed = 120;
/** Prose between headline and comments from which there is an article between them. */
const minLead = 40;
/** Nodes between two pauses: about 2 ms on a slow machine. */
const nodesPerStep = 1500;

const isSpace = (unit: number): boolean =>
  unit === 32 || (unit < 14 && unit > 8) || unit === 0x3000 || unit === 0xa0 || unit === 0x200b || unit === 0xfeff || (unit >= 0x2000 && unit <= 0x200a);

/** Reads all lines of a document's body, or those before the cap on nodes or before `signal` ends it. */
export function* scanLines(document: Document, source: TextSource, maxNodes: number = limits.nodes, signal?: AbortSignal): Generator<void, Scan> {
  const scan: Scan = { lines: [], nodes: 0, hinted: new Map(), stopped: false };
  if (!document.body) return scan;
  const visitor = collectLines(document.body, scan, source);
  const walk = startWalk(document.body);
  while (!walkOn(walk, visitor, source, nodesPerStep)) {
    if (walk.nodes >= maxNodes) { scan.stopped = true; break; }
    yield;
    if (signal?.aborted) break;
  }
  visitor.end();
  scan.nodes = walk.nodes;
  yield* weighVisibility(scan, source);
  applyHints(scan);
  return scan;
}

function collectLines(body: Element, scan: Scan, source: TextSource): Visitor & { end(): void } {
  const { lines, hinted } = scan;
  /** Flow elements around the current place, innermost last. */
  const flow: Element[] = [body];
  let level = 0;
  /** Open links: one that an author forgot to close swallows the rest of the page, an anchor without address is none. */
  let links = 0;
  let text = '';
  let seams: number[] = [];
  let firstNode: Text | null = null;
  let length = 0;
  let linked = 0;
  let points = 0;
  let gap = false;

  const seam = (): void => {
    if (text.length > 0 && text.length < maxSeamed && !gap && seams[seams.length - 1] !== text.length) seams.push(text.length);
  };
  const end = (): void => {
    if (length > 0 && firstNode) {
      lines.push({ element: flow[flow.length - 1], node: firstNode, text, ...(seams.length > 0 && length < maxSeamed ? { seams } : {}), length, linked, points, level, hints: 0, prose: proseWeight(length, linked, points, level) });
      text = '';
      seams = [];
      firstNode = null;
      length = linked = points = 0;
    }
    gap = false;
  };
  return {
    end,
    enter(element) {
      const name = element.localName;
      if (silentTags.has(name)) return false;
      if (name === 'br' || name === 'hr') { end(); return false; }
      if (isHiddenInMarkup(element) && !source.isHiddenByUs(element)) return false;
      if (name === 'a' && element.hasAttribute('href')) links++;
      if (inlineTags.has(name)) seam();
      else {
        end();
        flow.push(element);
        const heading = headingLevel(name);
        if (heading > 0) level = heading;
      }
      const hints = hintsOf(element, name);
      if (hints) hinted.set(element, { hints, first: lines.length, last: -1, believed: true });
      return true;
    },
    leave(element) {
      const name = element.localName;
      if (name === 'a' && element.hasAttribute('href')) links--;
      if (inlineTags.has(name)) seam();
      else {
        end();
        flow.pop();
        if (headingLevel(name) > 0) level = 0;
      }
      const range = hinted.get(element);
      if (range) range.last = lines.length;
    },
    text(node) {
      const data = source.textOf(node);
      let start = -1;
      for (let i = 0; i <= data.length; i++) {
        const unit = i < data.length ? data.charCodeAt(i) : 32;
        if (isSpace(unit)) {
          if (start >= 0) {
            if (text.length < keptCharacters) text += (gap && text ? ' ' : '') + data.slice(start, Math.min(i, start + keptCharacters));
            length += i - start;
            if (links > 0) linked += i - start;
            start = -1;
            gap = i < data.length;
          } else gap = gap || i < data.length;
        } else {
          if (start < 0) { start = i; firstNode ??= node; }
          if (unit > 0x2000 && isPoint(unit)) points++;
          else if (unit < 64 && (unit === 44 || unit === 33 || unit === 63 || unit === 59) && i > 0 && data.charCodeAt(i - 1) > 0x2e80) points++;
        }
      }
    },
  };
}

function isPoint(unit: number): boolean {
  return unit === 0xff0c || unit === 0x3002 || unit === 0x3001 || unit === 0xff1b || unit === 0xff01 || unit === 0xff1f || unit === 0x201c || unit === 0x201d || unit === 0x300c || unit === 0x300d;
}

/** Characters of a line that count as prose. A line of links or without punctuation is a label, however long. */
export function proseWeight(length: number, linked: number, points: number, level: number): number {
  if (length < 10 || points === 0 || (level > 0 && length < 50)) return 0;
  const own = length - linked;
  if (own < length * 0.5) return 0;
  // A headline has a comma too: under 30 characters a line counts half.
  return Math.min(own, 400) * (length < 30 ? 0.5 : 1);
}

/** Prose that no style shows: a copy for print, a window that is not open yet. It is the article only where nothing else is. */
const hiddenShare = 0.3;
const linesPerStep = 2000;

/** The one visibility pass: asks for each line of prose whether a style hides it. Style only, no layout. */
function* weighVisibility({ lines }: Scan, source: TextSource): Generator<void, void> {
  for (let i = 0, asked = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line.prose === 0 || !line.element.checkVisibility) continue;
    if (++asked % linesPerStep === 0) yield;
    if (!line.element.checkVisibility() && !source.isHiddenByUs(line.element)) line.prose *= hiddenShare;
  }
}

/**
 * Marks the lines inside hinted elements. Names lie: an element that holds the headline, or most of the page's prose,
 * is not what it is called. Comments may well hold most of the prose; they are not believed only where nothing
 * stands between them and the headline. Called again when the headline is known.
 */
export function applyHints(scan: Scan, headline = -1): void {
  const { lines, hinted } = scan;
  const sums = new Float64Array(lines.length + 1);
  for (let i = 0; i < lines.length; i++) {
    lines[i].hints = 0;
    sums[i + 1] = sums[i] + lines[i].prose;
  }
  const total = sums[lines.length];
  const isFalse = ({ hints, first, last }: Hinted): boolean => {
    if (hints === hint.body) return false;
    if (headline >= first && headline < last) return true;
    const within = sums[last] - sums[first];
    if (within <= total * 0.5) return false;
    return hints !== hint.comment || headline < 0 || (headline < first && sums[first] - sums[headline + 1] < minLead);
  };
  // Elements nest and come in order: a stack of those that are open tells the hints of each line.
  const ranges = [...hinted.values()];
  for (const range of ranges) {
    if (range.last < 0) range.last = lines.length;
    range.believed = !isFalse(range);
  }
  const open: { last: number; hints: number }[] = [];
  let next = 0;
  for (let i = 0; i < lines.length; i++) {
    while (open.length > 0 && open[open.length - 1].last <= i) open.pop();
    for (; next < ranges.length && ranges[next].first <= i; next++) {
      const { believed, last, hints } = ranges[next];
      if (believed && last > i) open.push({ last, hints: (open.length > 0 ? open[open.length - 1].hints : 0) | hints });
    }
    lines[i].hints = open.length > 0 ? open[open.length - 1].hints : 0;
  }
}

/** Text of a line with a space at every seam: two spans side by side are two words (“2026-03-05” “08:30”, author and outlet). */
export function spacedText({ text, seams }: Line): string {
  if (!seams) return text;
  let out = '';
  let from = 0;
  for (const seam of seams) {
    if (seam >= text.length) break;
    out += text.slice(from, seam) + (text[seam] === ' ' ? '' : ' ');
    from = seam;
  }
  return out + text.slice(from);
}
