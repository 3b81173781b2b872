import type { TextSource } from '../article/index.ts';
import { proseWeight, type Hinted, type Line, type Scan } from './scan.ts';
import { hint } from './tags.ts';

/** Lines that are looked at between two pauses: about 1 ms. */
export const linesPerStep = 4000;
/** Prose between headline and comments from which there is an article between them. */
const minLead = 40;

/** Prose that no style shows: a copy for print, a window that is not open yet. It is the article only where nothing else is. */
const hiddenShare = 0.3;
/** Style is asked for so many lines between two pauses: about 1 ms. */
const askedPerStep = 400;

/** The one visibility pass: asks for each line of prose whether a style hides it. Style only, no layout. */
export function* weighVisibility({ lines }: Scan, source: TextSource): Generator<void, void> {
  const hidden: Line[] = [];
  for (let i = 0, asked = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line.prose === 0 || !line.element.checkVisibility) continue;
    if (++asked % askedPerStep === 0) yield;
    if (line.element.checkVisibility() || source.isHiddenByUs(line.element)) continue;
    line.hidden = true;
    line.prose *= hiddenShare;
    hidden.push(line);
  }
  if (hidden.length === 0) return;
  yield;
  // A copy of what shows: for telephones, for print. It is nothing of its own, also where it stands first.
  const shown = new Set<string>();
  for (const line of lines) if (line.prose > 0 && !line.hidden) shown.add(line.text);
  for (const line of hidden) if (shown.has(line.text)) line.prose = 0;
}

/**
 * Marks the lines inside hinted elements. Names lie: an element that holds the headline, or most of the page's prose,
 * is not what it is called. Comments may well hold most of the prose; they are not believed only where nothing
 * stands between them and the headline. Called again when the headline is known.
 */
export function* applyHints(scan: Scan, headline = -1): Generator<void, void> {
  const { lines, hinted } = scan;
  const sums = new Float64Array(lines.length + 1);
  for (let i = 0; i < lines.length; i++) {
    lines[i].hints = 0;
    sums[i + 1] = sums[i] + lines[i].prose;
    if (i % linesPerStep === linesPerStep - 1) yield;
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
  const ranges: Hinted[] = [];
  for (const range of hinted.values()) {
    if (range.last < 0) range.last = lines.length;
    range.believed = !isFalse(range);
    if (ranges.push(range) % linesPerStep === 0) yield;
  }
  const open: { last: number; hints: number }[] = [];
  let next = 0;
  for (let i = 0; i < lines.length; i++) {
    while (open.length > 0 && open[open.length - 1].last <= i) open.pop();
    for (; next < ranges.length && ranges[next].first <= i; next++) {
      const { believed, last, hints } = ranges[next];
      if (believed && last > i) open.push({ last, hints: (open.length > 0 ? open[open.length - 1].hints : 0) | hints });
    }
    if (open.length > 0) lines[i].hints = open[open.length - 1].hints;
    if (i % linesPerStep === linesPerStep - 1) yield;
  }
}

/** So many paragraphs in one link are no link. */
const minInLink = 3;

/**
 * Paragraphs that stand in one link, one after another: what a browser makes of a link that was never closed, or an author of a
 * link around all of the text. They count as prose, and the link's address is written down.
 */
export function* findFalseLinks({ lines, falseLinks }: Scan): Generator<void, void> {
  let from = 0;
  for (let i = 0; i <= lines.length; i++) {
    if (i % linesPerStep === linesPerStep - 1) yield;
    const href = lines[i]?.href;
    if (href !== undefined && (from === i || lines[from].href === href)) continue;
    if (i - from >= minInLink) falseLinks.add(lines[from].href ?? '');
    from = href === undefined ? i + 1 : i;
  }
  if (falseLinks.size === 0) return;
  for (let i = 0; i < lines.length; i++) {
    if (i % linesPerStep === linesPerStep - 1) yield;
    const line = lines[i];
    if (line.href === undefined || !falseLinks.has(line.href)) continue;
    line.linked = 0;
    line.prose = proseWeight(line.text, line.length, 0, line.level);
  }
}
