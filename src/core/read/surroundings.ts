import type { Surroundings } from '../about/index.ts';
import type { Body, Headline } from '../body/index.ts';
import { spacedText, type Line, type Scan } from '../lines/index.ts';

const maxHeader = 30;
const maxFooter = 14;
/** Lines above a headline: the index of an official document is a table of a dozen cells. */
const maxAbove = 14;

/** The lines around headline and body that may say something about the report. */
export function surroundingsOf(scan: Scan, headline: Headline, body: Body | null): Surroundings {
  const { lines } = scan;
  const first = body?.first ?? Math.min(lines.length, headline.line + maxHeader);
  const from = headline.line >= 0 && headline.line < first ? headline.line + 1 : Math.max(0, first - 12);
  const last = body?.last ?? first;
  const spaced = (start: number, end: number): Line[] => lines.slice(start, end).map((line) => (line.seams ? { ...line, text: spacedText(line) } : line));
  return {
    title: headline.title,
    header: spaced(from, Math.min(Math.max(first + 2, from), from + maxHeader)),
    above: spaced(Math.max(0, from - 1 - maxAbove), Math.max(0, from - 1)).toReversed(),
    body: lines.slice(first, first + 2),
    footer: spaced(Math.max(first, last - 3), last + 1 + maxFooter),
  };
}
