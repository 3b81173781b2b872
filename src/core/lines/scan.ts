import { limits, type TextSource } from '../article/index.ts';
import { headingLevel, hintsOf, inlineTags, isHiddenInMarkup, silentTags } from './tags.ts';
import { startWalk, walkOn, type Visitor } from './walk.ts';

/** A line of text of the page, as far as tags tell (style is not asked). */
export interface Line {
  /** The nearest element around it that is no inline one. */
  element: Element;
  /** The first text node that has a character of it. */
  node: Text;
  /** White space collapsed, trimmed; at most `keptCharacters` long. */
  text: string;
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

/** All lines of a page in reading order. */
export interface Scan {
  lines: Line[];
  nodes: number;
  /** Elements whose names hint at something, with the lines inside them: [first, last). */
  hinted: Map<Element, { hints: number; first: number; last: number }>;
  /** True when the cap on nodes was reached. */
  stopped: boolean;
}

const keptCharacters = 300;
/** Nodes between two pauses: about 2 ms on a slow machine. */
const nodesPerStep = 3000;

const isSpace = (unit: number): boolean =>
  unit === 32 || (unit < 14 && unit > 8) || unit === 0x3000 || unit === 0xa0 || unit === 0x200b || unit === 0xfeff || (unit >= 0x2000 && unit <= 0x200a);

/** Reads all lines of a document's body. */
export function* scanLines(document: Document, source: TextSource, maxNodes: number = limits.nodes): Generator<void, Scan> {
  const scan: Scan = { lines: [], nodes: 0, hinted: new Map(), stopped: false };
  if (!document.body) return scan;
  const visitor = collectLines(document.body, scan, source);
  const walk = startWalk(document.body);
  while (!walkOn(walk, visitor, source, nodesPerStep)) {
    if (walk.nodes >= maxNodes) { scan.stopped = true; break; }
    yield;
  }
  visitor.end();
  scan.nodes = walk.nodes;
  applyHints(scan);
  return scan;
}

function collectLines(body: Element, scan: Scan, source: TextSource): Visitor & { end(): void } {
  const { lines, hinted } = scan;
  /** Flow elements around the current place, innermost last. */
  const flow: Element[] = [body];
  let level = 0;
  let links = 0;
  let text = '';
  let firstNode: Text | null = null;
  let length = 0;
  let linked = 0;
  let points = 0;
  let gap = false;

  const end = (): void => {
    if (length > 0 && firstNode) {
      lines.push({ element: flow[flow.length - 1], node: firstNode, text, length, linked, points, level, hints: 0, prose: proseWeight(length, linked, points, level) });
      text = '';
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
      if (name === 'a') links++;
      if (!inlineTags.has(name)) {
        end();
        flow.push(element);
        const heading = headingLevel(name);
        if (heading > 0) level = heading;
      }
      const hints = hintsOf(element, name);
      if (hints) hinted.set(element, { hints, first: lines.length, last: -1 });
      return true;
    },
    leave(element) {
      const name = element.localName;
      if (name === 'a') links--;
      if (!inlineTags.has(name)) {
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
  if (level === 1 || length < 10 || points === 0) return 0;
  const own = length - linked;
  if (own < length * 0.5) return 0;
  // A headline has a comma too: under 30 characters a line counts half.
  return Math.min(own, 400) * (length < 30 ? 0.5 : 1);
}

/** Marks the lines inside hinted elements, except where an element holds most of the page's prose: names lie. */
function applyHints(scan: Scan): void {
  const { lines, hinted } = scan;
  const sums = new Float64Array(lines.length + 1);
  for (let i = 0; i < lines.length; i++) sums[i + 1] = sums[i] + lines[i].prose;
  const total = sums[lines.length];
  const starts: number[][] = [[], [], []];
  for (const [element, range] of hinted) {
    if (range.last < 0) range.last = lines.length;
    if (total > 0 && sums[range.last] - sums[range.first] > total * 0.5) hinted.delete(element);
    else for (let bit = 0; bit < 3; bit++) if (range.hints & (1 << bit)) starts[bit].push(range.first, range.last);
  }
  for (let bit = 0; bit < 3; bit++) {
    // Elements nest, so the furthest end seen covers all that began before it.
    let until = 0;
    for (let k = 0; k < starts[bit].length; k += 2) {
      for (let i = Math.max(until, starts[bit][k]); i < starts[bit][k + 1]; i++) lines[i].hints |= 1 << bit;
      until = Math.max(until, starts[bit][k + 1]);
    }
  }
}
