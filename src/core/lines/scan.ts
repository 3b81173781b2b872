import { limits, type TextSource } from '../article/index.ts';
import { applyHints, findFalseLinks, weighVisibility } from './weigh-lines.ts';
import { headingLevel, hintsOf, hintsOfTag, inlineTags, isButton, isHiddenInMarkup, silentTags } from './tags.ts';
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
  /** Prose that a style hides. */
  hidden?: boolean;
  /** Address of the link around prose that is a link for the most part. */
  href?: string;
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
  /** Addresses of links around whole paragraphs, one after another: the author forgot to close it, or meant no link. */
  falseLinks: Set<string>;
  /** True when the cap on nodes was reached. */
  stopped: boolean;
}

const keptCharacters = 300;
const maxSeamed = 120;
/** Nodes between two pauses: about 2 ms on a slow machine. */
const nodesPerStep = 1500;

const space = /[\s\u200b]/;
const spaces = /[\s\u200b]+/g;
const prosePoint = /[，。、；！？“”「」]|[\u2e80-\uffff][,!?;]/;

/** Reads all lines of a document's body, or those before the cap on nodes or before `signal` ends it. */
export function* scanLines(document: Document, source: TextSource, maxNodes: number = limits.nodes, signal?: AbortSignal): Generator<void, Scan> {
  const scan: Scan = { lines: [], nodes: 0, hinted: new Map(), falseLinks: new Set(), stopped: false };
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
  yield* findFalseLinks(scan);
  yield* weighVisibility(scan, source);
  yield* applyHints(scan);
  return scan;
}

function collectLines(body: Element, scan: Scan, source: TextSource): Visitor & { end(): void } {
  const { lines, hinted } = scan;
  /** Flow elements around the current place, innermost last. */
  const flow: Element[] = [body];
  let level = 0;
  /** Hinted elements around the current place, innermost last. */
  const open: { element: Element; range: Hinted }[] = [];
  /** Open links: one that an author forgot to close swallows the rest of the page, an anchor without address is none. */
  let links = 0;
  let href = '';
  /** For each `<a>` around the current place whether it has an address. */
  const anchors: boolean[] = [];
  let text = '';
  let seams: number[] = [];
  let firstNode: Text | null = null;
  let length = 0;
  let linked = 0;
  /** What the line's nodes hold, where a sign of prose is looked for: ，。；！？、“” or an ASCII twin after a Han character. */
  let unread = '';
  let gap = false;

  const seam = (): void => {
    if (text.length > 0 && text.length < maxSeamed && !gap && seams[seams.length - 1] !== text.length) seams.push(text.length);
  };
  const end = (): void => {
    if (length > 0 && firstNode) {
      const pointed = length >= minPointed && prosePoint.test(unread);
      lines.push({
        element: flow[flow.length - 1], node: firstNode, text, seams: seams.length > 0 && length < maxSeamed ? seams : undefined, length, linked, level,
        href: pointed && length >= minParagraph && linked > length * 0.5 && isAddress(href, flow[flow.length - 1]) ? href : undefined, hints: 0, prose: pointed ? proseWeight(text, length, linked, level) : 0,
      });
      text = '';
      if (seams.length > 0) seams = [];
      firstNode = null;
      length = linked = 0;
      unread = '';
    }
    gap = false;
  };
  return {
    end,
    enter(element, name) {
      if (silentTags.has(name) || isButton(element, name)) return false;
      if (name === 'br' || name === 'hr') { end(); return false; }
      const isBare = !element.hasAttributes();
      if (!isBare && isHiddenInMarkup(element) && !source.isHiddenByUs(element)) return false;
      if (name === 'a') {
        const address = isBare ? null : element.getAttribute('href');
        anchors.push(address !== null);
        if (address !== null) { links++; href = address; }
      }
      if (inlineTags.has(name)) seam();
      else {
        end();
        flow.push(element);
        const heading = headingLevel(name);
        if (heading > 0) level = heading;
      }
      const hints = isBare ? hintsOfTag(name) : hintsOf(element, name);
      if (hints !== 0) {
        const range = { hints, first: lines.length, last: -1, believed: true };
        hinted.set(element, range);
        open.push({ element, range });
      }
      return true;
    },
    leave(element, name) {
      if (name === 'a' && anchors.pop()) links--;
      if (inlineTags.has(name)) seam();
      else {
        end();
        flow.pop();
        if (headingLevel(name) > 0) level = 0;
      }
      if (open.length > 0 && open[open.length - 1].element === element) {
        const { range } = open[open.length - 1];
        range.last = lines.length;
        open.pop();
      }
    },
    text(node) {
      const data = source.textOf(node);
      let words = data.trim();
      if (words === '') { gap = true; return data.length; }
      let characters = words.length;
      let isSpaced = data.charCodeAt(0) !== words.charCodeAt(0);
      let isOpen = data.charCodeAt(data.length - 1) !== words.charCodeAt(characters - 1);
      // Most texts have no space inside: one look says so.
      if (space.test(words)) {
        words = words.replace(spaces, ' ');
        if (words === ' ') { gap = true; return data.length; }
        const [from, to] = [words[0] === ' ' ? 1 : 0, words.length - (words.endsWith(' ') ? 1 : 0)];
        isSpaced ||= from > 0;
        isOpen ||= to < words.length;
        words = words.slice(from, to);
        characters = words.length;
        for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) characters--;
      }
      if (text.length < keptCharacters) {
        const kept = words.length > keptCharacters ? words.slice(0, keptCharacters) : words;
        text = text === '' ? kept : `${text}${gap || isSpaced ? ' ' : ''}${kept}`;
      }
      firstNode ??= node;
      length += characters;
      if (links > 0) linked += characters;
      // Nodes are looked at together, and kept apart by the space: no sign reaches over it.
      unread = unread === '' ? data : `${unread} ${data}`;
      gap = isOpen;
      return data.length;
    },
  };
}

/** Whether a link leads elsewhere; an item of a list is one link of many. */
const isAddress = (href: string, element: Element): boolean => element.localName !== 'li' && !/^(?:#|javascript:|$)/i.test(href);

/** Shorter linked lines are headlines of other stories. */
const minParagraph = 25;
/** Shorter lines are no prose, whatever their signs. */
const minPointed = 10;
export const sentenceEnd = /。[”」』）]?$/;

/** Characters of a line with punctuation that count as prose. A line of links is a label, however long. */
export function proseWeight(text: string, length: number, linked: number, level: number): number {
  if (length < minPointed) return 0;
  // A headline has no full stop: what stands in a heading's element and has one is text. So is a sentence full of linked names.
  const isSentence = sentenceEnd.test(text);
  if (level > 0 && length < 50 && !isSentence) return 0;
  const own = length - linked;
  if (own < length * (isSentence ? 0.25 : 0.5)) return 0;
  // A headline has a comma too: under 30 characters a line counts half.
  return Math.min(own, 400) * (length < 30 ? 0.5 : 1);
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
