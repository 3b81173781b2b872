import { findDates } from './dates.ts';
import type { Headline } from './headline.ts';
import { editorLabel } from './labels.ts';
import type { Line, Scan } from './scan.ts';
import { hint } from './tags.ts';
import { parentOf } from './walk.ts';

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
}

/** A run of lines whose prose outweighs what lies between. */
interface Run { first: number; last: number; weight: number; prose: number }

/** Headings over other stories and over what readers wrote. */
const otherStories = /^(?:相关|相關|推荐|推薦|延伸|更多|热门|熱門|热点|猜你|[为為]您|[为為]你|最新|往期|网友|編輯推薦|编辑推荐|大家都在|精彩|[评評][论論]|留言|上一篇|下一篇|你可能|您可能)/;

/** What a line that is no prose takes from a run: a short label little, a link much, the end of an article and another headline most. */
function costOf(line: Line): number {
  if (line.level === 1) return 60;
  if (line.level > 0 && line.linked > line.length * 0.8) return 60;
  if (line.length < 16 && otherStories.test(line.text)) return 40;
  if (line.length < 40 && editorLabel.test(line.text)) return 30;
  if (line.linked > line.length * 0.5) return 8 + Math.min(line.length, 40) * 0.6;
  return 4;
}

/** Shorter runs are notices (“video does not play”), not articles: they do not come between headline and body. */
const minRun = 20;
/** A run ends when lines in between have eaten so much: a long article may have a long table or list inside. */
const maxLoss = 160;

/**
 * Runs of prose in reading order: a run ends where links and labels have eaten its weight. Prose inside hinted
 * elements (comments, side bars) counts a quarter.
 */
function findRuns({ lines }: Scan, headline: number): Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  let sum = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (i === headline) { if (run) runs.push(run); run = null; continue; }
    let value = line.prose > 0 ? line.prose : -costOf(line);
    // A link, then a sentence, and again: the teasers of a feed.
    if (value > 0 && i > 0 && isTeaserLink(lines[i - 1])) value *= 0.4;
    if (line.hints & (hint.comment | hint.side)) value = value > 0 ? value / 4 : value * 2;
    if (value > 0) {
      if (!run) { run = { first: i, last: i, weight: 0, prose: 0 }; sum = 0; }
      sum += value;
      run.prose += line.prose;
      if (sum > run.weight) { run.weight = sum; run.last = i; }
    } else if (run) {
      sum += value;
      if (sum <= 0 || run.weight - sum > maxLoss) { runs.push(run); run = null; }
    }
  }
  if (run) runs.push(run);
  return runs;
}

const isTeaserLink = (line: Line): boolean => line.length > 5 && line.length < 50 && line.linked > line.length * 0.8;

/** The article's run: the heaviest, where what follows the headline closely counts more. Null on a page without prose. */
export function findBody(scan: Scan, headline: Headline): Body | null {
  let best: Run | null = null;
  let bestScore = 0;
  let between = 0;
  for (const run of findRuns(scan, headline.line)) {
    let score = run.weight;
    if (headline.line >= 0) {
      if (run.last < headline.line) score *= 0.3;
      else {
        // The body follows its headline: however short it is, what comes later must be much longer.
        const closeness = 1 / (1 + between / 40);
        // Right behind the headline a body is one, whatever its element is called.
        if (closeness > 0.9 && !(scan.lines[run.first].hints & hint.comment)) score = Math.max(score, run.prose);
        score += score * closeness + (150 + (between === 0 && isDated(scan, headline.line, run.first) ? 100 : 0)) * closeness;
        if (scan.lines[run.first].hints & hint.body) score *= 1.3;
        between += run.weight < minRun ? 0 : run.weight;
      }
    }
    if (score > bestScore) { best = run; bestScore = score; }
  }
  return best && placeRun(scan, best);
}

/** Whether a line with a date stands between headline and body. */
function isDated({ lines }: Scan, headline: number, first: number): boolean {
  for (let i = headline + 1; i < first && i < headline + 12; i++) if (lines[i].length < 90 && findDates(lines[i].text).length > 0) return true;
  return false;
}

/** Share of the prose that the core holds at least; in a short item a disclaimer below it weighs more. */
const coreShare = 0.8;
const coreShareShort = 0.55;
const shortBody = 400;
/** Prose outside the core that is so large a share belongs to the article whatever stands between. */
const largeShare = 0.25;
const largeProse = 150;
/** A caption beside a picture says little about where the text is. */
const captionShare = 0.3;

/** Finds the element of a run, and lets go of prose at its edges that stands elsewhere: disclaimers, abstracts of other stories. */
function placeRun(scan: Scan, run: Run): Body {
  const { lines } = scan;
  let total = 0;
  for (let i = run.first; i <= run.last; i++) total += weightOf(lines[i]);
  const large = Math.max(total * largeShare, largeProse);
  const core = holderOf(scan, run.first, run.last, total < shortBody ? coreShareShort : coreShare);
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
    if (lines[i].prose === 0) { gaps++; continue; }
    weight += lines[i].prose;
    if (gaps === 0 || weight > large || isBeside(lines[i].element, core)) { first = i; gaps = 0; }
  }
  weight = 0;
  for (let i = coreLast + 1; i <= run.last; i++) {
    weight += lines[i].prose;
    if (lines[i].prose > 0 && (weight > large || isBeside(lines[i].element, core))) last = i;
  }
  let sum = 0;
  for (let i = first; i <= last; i++) sum += lines[i].prose;
  const root = first === coreFirst && last === coreLast ? core : holderOf(scan, first, last, 1);
  return { core, root, first, last, weight: sum };
}

const weightOf = (line: Line): number => (line.hints & hint.caption ? line.prose * captionShare : line.prose);

function contains(outer: Element, inner: Element): boolean {
  if (outer === inner || outer.contains(inner)) return true;
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
function holderOf({ lines }: Scan, first: number, last: number, share: number): Element {
  const weights = new Map<Element, number>();
  let total = 0;
  for (let i = first; i <= last; i++) {
    const weight = weightOf(lines[i]);
    if (weight === 0) continue;
    total += weight;
    weights.set(lines[i].element, (weights.get(lines[i].element) ?? 0) + weight);
  }
  // Each ancestor is met once: a tree of any depth costs its own size.
  const depths = new Map<Element, number>();
  const chain: Element[] = [];
  for (const element of weights.keys()) {
    chain.length = 0;
    let at: Element | null = element;
    while (at && !depths.has(at)) { chain.push(at); at = parentOf(at); }
    let depth = at ? (depths.get(at) ?? 0) : 0;
    for (let i = chain.length - 1; i >= 0; i--) depths.set(chain[i], ++depth);
  }
  const byDepth = [...depths.keys()].sort((a, b) => (depths.get(b) ?? 0) - (depths.get(a) ?? 0));
  for (const element of byDepth) {
    const sum = weights.get(element) ?? 0;
    // A paragraph is no container: what holds the article is what holds its paragraphs.
    if (sum >= total * share - 0.001) return element.localName === 'p' && weights.size > 1 ? parentOf(element) ?? element : element;
    const parent = parentOf(element);
    if (parent) weights.set(parent, (weights.get(parent) ?? 0) + sum);
  }
  return lines[first].element;
}
