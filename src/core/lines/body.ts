import type { Headline } from './headline.ts';
import type { Scan } from './scan.ts';
import { hint } from './tags.ts';
import { parentOf } from './walk.ts';

/** Where the article's text is. */
export interface Body {
  /** The deepest element that holds it. */
  root: Element;
  /** Lines of the scan: first and last that belong to the run of prose, both inclusive. */
  first: number;
  last: number;
}

/** A run of lines whose prose outweighs what lies between. */
interface Run { first: number; last: number; weight: number }

/** What a line that is no prose takes from a run: a short label little, a link much, a comment's furniture more. */
function costOf(scan: Scan, index: number): number {
  const line = scan.lines[index];
  if (line.level === 1) return 60;
  if (line.linked > line.length * 0.5) return 8 + Math.min(line.length, 40) * 0.6;
  return 4;
}

/**
 * Runs of prose in reading order: a run ends where links and labels have eaten its weight. Prose inside hinted
 * elements (comments, side bars) counts a quarter.
 */
function findRuns(scan: Scan): Run[] {
  const { lines } = scan;
  const runs: Run[] = [];
  let run: Run | null = null;
  let sum = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    let value = line.prose > 0 ? line.prose : -costOf(scan, i);
    if (line.hints & (hint.comment | hint.side)) value = value > 0 ? value / 4 : value * 2;
    if (value > 0) {
      if (!run) { run = { first: i, last: i, weight: 0 }; sum = 0; }
      sum += value;
      if (sum > run.weight) { run.weight = sum; run.last = i; }
    } else if (run) {
      sum += value;
      // A long article may have a long table or list inside; what is spent stays bounded.
      if (sum <= 0 || run.weight - sum > 160) { runs.push(run); run = null; }
    }
  }
  if (run) runs.push(run);
  return runs;
}

/** The article's run: the heaviest, where the first one behind the headline counts more. Null on a page without prose. */
export function findBody(scan: Scan, headline: Headline): Body | null {
  const runs = findRuns(scan);
  let best: Run | null = null;
  let bestScore = 0;
  let seenFirst = false;
  for (const run of runs) {
    let score = run.weight;
    if (headline.line >= 0) {
      if (run.last < headline.line) score *= 0.3;
      else if (!seenFirst) {
        seenFirst = true;
        // The body follows its headline: however short it is, what comes later must be much longer.
        score = score * 2 + 150;
      }
    }
    if (score > bestScore) { best = run; bestScore = score; }
  }
  if (!best) return null;
  const { first, last } = best;
  return { root: rootOf(scan, first, last), first, last };
}

/** The deepest element that holds nine tenths of the run's prose. */
function rootOf(scan: Scan, first: number, last: number): Element {
  const { lines } = scan;
  const weights = new Map<Element, number>();
  let total = 0;
  for (let i = first; i <= last; i++) {
    if (lines[i].prose === 0) continue;
    total += lines[i].prose;
    weights.set(lines[i].element, (weights.get(lines[i].element) ?? 0) + lines[i].prose);
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
    if (sum >= total * 0.9) return element;
    const parent = parentOf(element);
    if (parent) weights.set(parent, (weights.get(parent) ?? 0) + sum);
  }
  return lines[first].element;
}
