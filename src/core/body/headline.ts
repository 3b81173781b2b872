import { applyHints, headTitles, hint, isDateLike, squash, stripSite, type Meta, type Scan } from '../lines/index.ts';

export interface Headline {
  /** Headline without the site's name; empty when there is none. */
  title: string;
  /** Index of the line that is the headline; -1 when it stands in the page's head only. */
  line: number;
}

/** Lines that are compared with the titles between two pauses: about 1 ms. */
const headlinesPerStep = 1000;

/** Behind so much prose a line with the last words of a title is the signature of the office whose site it is. */
const minBefore = 30;

/** A shorter title is a channel's; and what a headline adds to one at most. */
const minBare = 8;
const maxAdded = 10;

/**
 * Finds the headline: the line whose words the page's `<title>` repeats, the first heading, a line before the date.
 * Where no line fits, the `<title>` without the names behind it.
 */
export function* findHeadline(documentTitle: string, scan: Scan, meta: Meta): Generator<void, Headline> {
  const { lines } = scan;
  const titles = headTitles(documentTitle, meta);
  const squashed = titles.map(squash);
  const bare = titles.map((title) => squash(stripSite(title))).filter((title) => title.length >= minBare);
  let best = -1;
  let bestScore = 30;
  let seenProse = 0;
  for (let i = 0; i < lines.length && seenProse < 20_000; i++) {
    if (i % headlinesPerStep === headlinesPerStep - 1) yield;
    const line = lines[i];
    seenProse += line.prose;
    if (line.length < 4 || line.length > 120) continue;
    const words = squash(line.text);
    const inTitle = squashed.some((title) => title.startsWith(words));
    const inside = inTitle || (line.length > 6 && squashed.some((title) => title.includes(words) && (seenProse < minBefore || !title.endsWith(words))));
    // 【民生】某事（图）: the page shows a little more than its title says.
    const around = inside ? undefined : bare.find((title) => words.length - title.length <= maxAdded && words.includes(title));
    if (line.level === 0 && (!inside || line.length < 6)) continue;
    const shared = inside ? line.length : around?.length ?? 0;
    let score = (inTitle ? 50 : inside || around ? 35 : 0) + Math.min(shared, 40) + (line.level === 1 ? 30 : line.level === 2 ? 18 : line.level > 0 ? 8 : 0);
    if (line.linked > line.length * 0.8 && !leadsHere(line.element)) score -= 30;
    if (line.hints & (hint.side | hint.comment)) score -= 25;
    if (hasDateSoon(scan, i)) score += 20;
    if (score > bestScore) { best = i; bestScore = score; }
  }
  yield* applyHints(scan, best);
  if (best >= 0) return { title: lines[best].text, line: best };
  return { title: titles.length > 0 ? stripSite(titles[0]) : '', line: -1 };
}

/** Whether the link in or around a line leads to the page itself, as many a headline's does. */
function leadsHere(element: Element): boolean {
  const link = (element.closest('a') ?? element.querySelector('a')) as HTMLAnchorElement | null;
  return !!link && link.hash === '' && link.pathname.length > 1 && link.href === element.ownerDocument.URL.replace(/#.*/, '');
}

function hasDateSoon(scan: Scan, index: number): boolean {
  for (let i = index + 1; i < Math.min(index + 7, scan.lines.length); i++) {
    if (scan.lines[i].length < 80 && /\d/.test(scan.lines[i].text) && isDateLike(scan.lines[i].text)) return true;
  }
  return false;
}
