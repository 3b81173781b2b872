import { pairsOf } from '../text/index.ts';
import type { Draft } from './draft.ts';
import { isSentence } from './neutral.ts';

/** The share of an article's characters that is the report where its end is not known, and the most that is compared. */
const sharedPart = 0.6;
const maxReport = 5000;
/** Characters of a report that say enough of what it is about, and pairs of a line that can be compared. */
const minReport = 100;
const minPairs = 5;
/** Of the last paragraphs of real reports one in ten shares less, of the trailers behind them every second. */
const maxForeign = 0.1;

const reports = new WeakMap<Draft, Map<number, Set<number> | null>>();

/** What the report before line `end` speaks of, as pairs; null when it is too short to tell. */
function reportPairs(draft: Draft, end: number): Set<number> | null {
  const known = reports.get(draft) ?? new Map<number, Set<number> | null>();
  reports.set(draft, known);
  let pairs = known.get(end);
  if (pairs === undefined) {
    const told = draft.lines.slice(0, end).map(({ folded }) => folded).filter(isSentence).join('\n').slice(0, maxReport);
    known.set(end, pairs = told.length < minReport ? null : pairsOf(draft.topic.title + told));
  }
  return pairs;
}

/** The line at which the first part of an article ends that is surely the report. */
function endOfReport({ lines }: Draft): number {
  const total = lines.reduce((sum, { text }) => sum + text.length, 0);
  let read = 0;
  return Math.max(1, lines.findIndex(({ text }) => (read += text.length) > total * sharedPart));
}

/**
 * The share of a line's words, 0 to 1, that the report before line `end` has too. Where the end is not known, the first part of
 * the article is the report. Null when either is too short to tell.
 */
export function kinshipOf(draft: Draft, core: string, end?: number): number | null {
  const of = pairsOf(core);
  const report = of.size < minPairs ? null : reportPairs(draft, end ?? endOfReport(draft));
  if (!report) return null;
  let shared = 0;
  for (const pair of of) if (report.has(pair)) shared++;
  return shared / of.size;
}

/** Whether a line speaks of other things than the report: it shares hardly a word with it. */
export const isForeign = (draft: Draft, core: string, end?: number): boolean => (kinshipOf(draft, core, end) ?? 1) < maxForeign;
