import { furnitureHints, hint, isAlike, isDateLike, isNotice, itemTail, linesPerStep, parentOf, sectionOf, type Line, type Scan } from '../lines/index.ts';
import type { Run } from './run.ts';

/** Where the article's text is. */
export interface Body {
  /** The deepest element that holds most of it: what stands in it beside the prose belongs to the article too. */
  core: Element;
  /** The deepest element that holds all of it: the core, or more where a part stands outside. */
  root: Element;
  /** Lines of the scan: first and last that belong to the run of prose, both inclusive. */
  first: number;
  last: number;
  /** Prose of the run. */
  weight: number;
  /** Line of the scan that is the headline of a further article in the same element. */
  end?: number;
}

/** Share of the prose that the core holds at least; in a short item a disclaimer below it weighs more. */
const coreShare = 0.8;
const coreShareShort = 0.55;
const shortBody = 400;
/** Prose outside the core that is so large a share belongs to the article whatever stands between. */
const largeShare = 0.25;
const largeProse = 150;
/** A sentence too short to count as prose, or the day of a notice: close behind a lonely paragraph it belongs to it. */
const shortPart = /^[^\s。]{2,9}。$|^(?:20\d\d|二[〇零○].{2})年.{1,3}月.{1,3}日$/;
const maxSiblings = 3;
/** A headline with a question mark weighs less than this; it is no paragraph before the body. */
const minLeadProse = 8;
/** A caption beside a picture says little about where the text is. */
const captionShare = 0.3;

/** How a sentence ends. */
const saidBefore = /[。！？，；]$/;

/** Where a short text begins: its first lines may be too short to count as prose (问：何时复航？). */
function beginningOf({ lines }: Scan, first: number, headline: number): number {
  let at = first;
  while (at - 1 > headline && saidBefore.test(lines[at - 1].text) && lines[at - 1].linked === 0 && !isDateLike(lines[at - 1].text) && lines[at - 1].element.nextElementSibling === lines[at].element
    && lines[at - 1].element.localName === 'p' && isAlike(lines[at - 1].element, lines[at].element)) lines[--at].prose ||= minLeadProse;
  return at;
}

/** Finds the element of a run, and lets go of prose at its edges that stands elsewhere: disclaimers, abstracts of other stories. */
export function* placeBody(scan: Scan, run: Run, headline = -1): Generator<void, Body> {
  const { lines } = scan;
  let total = 0;
  for (let i = run.first; i <= run.last; i++) {
    total += weightOf(lines[i]);
    if (i % linesPerStep === 0) yield;
  }
  const large = Math.max(total * largeShare, largeProse);
  const holder = yield* holderOf(scan, run.first, run.last, total < shortBody ? coreShareShort : coreShare);
  const around = holder.localName === 'p' ? parentOf(holder) : null;
  const hasMore = around !== null && (isOfText(scan, run, around) || lines.slice(run.last + 1, run.last + 1 + maxSiblings).some(({ element, text }) => element.parentElement === around && shortPart.test(text)));
  const core = namedBody(scan, (hasMore && around) || holder, headline);
  const inCore = (i: number): boolean => contains(core, lines[i].element);
  let first = run.first;
  let last = run.last;
  while (first < last && !inCore(first)) first++;
  while (last > first && !inCore(last)) last--;
  const coreFirst = first;
  const coreLast = last;
  // Going outwards: a paragraph next to the core, a part of the same make, or a large part is the article's.
  let weight = 0;
  for (let i = coreFirst - 1, gaps = 0; i >= run.first && gaps < 3; i--) {
    if (lines[i].prose < minLeadProse) { gaps++; continue; }
    weight += lines[i].prose;
    // What follows the headline directly is the article's beginning, wherever it stands; a picture's caption is not.
    if (gaps === 0 || (lines[i].prose > minLeadProse && !(lines[i].hints & hint.caption)) || weight > large || isBeside(lines[i].element, core)) { first = i; gaps = 0; }
  }
  weight = 0;
  for (let i = coreLast + 1; i <= run.last; i++) {
    if (i % linesPerStep === 0) yield;
    weight += lines[i].prose;
    if (lines[i].prose > 0 && (weight > large || isBeside(lines[i].element, core))) last = i;
  }
  if (total < shortBody) first = beginningOf(scan, first, headline);
  let sum = 0;
  for (let i = first; i <= last; i++) sum += lines[i].prose;
  const root = first === coreFirst && last === coreLast ? core : yield* holderOf(scan, first, last, 1);
  return { core, root, first, last, weight: sum, end: run.end };
}

/** Lines on either side of a lonely paragraph that are looked at. */
const maxPlainLines = 12;

/** Whether an element around a lonely paragraph holds nothing but lines of text: no link, no date, no name of a section, no rules. */
function isOfText({ lines }: Scan, { first, last }: Run, around: Element): boolean {
  for (const step of [-1, 1]) {
    for (let i = step < 0 ? first - 1 : last + 1, left = maxPlainLines; around.contains(lines[i]?.element ?? null); i += step) {
      const line = lines[i];
      if (left-- === 0 || line.level === 1 || line.linked > 0 || line.hints & furnitureHints || sectionOf(line.text) || isNotice(line) || isDateLike(line.text) || itemTail.test(line.text)) return false;
    }
  }
  return true;
}

/** So many elements above the core one that is called a body is sought: WeChat wraps each paragraph in three. */
const maxWrappers = 4;

/**
 * The core, or an element close around it that is called a body and begins behind the headline: what stands at its
 * edges (“关注我们” above the text) is the cleaner's to judge.
 */
function namedBody(scan: Scan, core: Element, headline: number): Element {
  for (let at: Element | null = core, i = 0; at && i <= maxWrappers; at = parentOf(at), i++) {
    const range = scan.hinted.get(at);
    if (range?.hints === hint.body) return range.first > headline ? at : core;
  }
  return core;
}

const weightOf = (line: Line): number => line.prose * (line.hints & hint.caption || isNotice(line) ? captionShare : 1);

function contains(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  // Across shadow roots and frames.
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** Whether a paragraph stands directly in an element around the core, or in a sibling of the core with the core's tag and class. */
function isBeside(element: Element, core: Element): boolean {
  if (element.contains(core)) return true;
  if (element.localName !== 'div' && element.parentElement?.contains(core)) return true;
  const parent = core.parentElement;
  const name = core.getAttribute('class');
  if (!parent) return false;
  let at: Element | null = element;
  for (let i = 0; at && at.parentElement !== parent && i < 12; i++) at = at.parentElement;
  return at !== null && at.parentElement === parent && at.localName === core.localName && at.getAttribute('class') === name;
}

/** The deepest element that holds such a share of the prose between two lines. */
function* holderOf({ lines }: Scan, first: number, last: number, share: number): Generator<void, Element> {
  const weights = new Map<Element, number>();
  let total = 0;
  for (let i = first; i <= last; i++) {
    if (i % linesPerStep === 0) yield;
    const weight = weightOf(lines[i]);
    if (weight === 0) continue;
    total += weight;
    weights.set(lines[i].element, (weights.get(lines[i].element) ?? 0) + weight);
  }
  // Each ancestor is met once: a tree of any depth costs its own size.
  const depths = new Map<Element, number>();
  /** Elements by depth. */
  const levels: Element[][] = [];
  const chain: Element[] = [];
  let met = 0;
  for (const element of weights.keys()) {
    if (++met % linesPerStep === 0) yield;
    let at: Element | null = element;
    while (at && !depths.has(at)) { chain.push(at); at = parentOf(at); }
    let depth = at ? (depths.get(at) ?? 0) : -1;
    for (let above = chain.pop(); above; above = chain.pop()) { depths.set(above, ++depth); (levels[depth] ??= []).push(above); }
  }
  for (let depth = levels.length - 1; depth >= 0; depth--) {
    for (const element of levels[depth]) {
      if (++met % linesPerStep === 0) yield;
      const sum = weights.get(element) ?? 0;
      // A paragraph is no container: what holds the article is what holds its paragraphs.
      if (sum >= total * share - 0.001) return element.localName === 'p' && weights.size > 1 ? parentOf(element) ?? element : element;
      const parent = parentOf(element);
      if (parent) weights.set(parent, (weights.get(parent) ?? 0) + sum);
    }
  }
  return lines[first].element;
}
