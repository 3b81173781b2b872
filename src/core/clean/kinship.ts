import type { Draft } from './draft.ts';
import { isSentence } from './neutral.ts';

/** The report that a line is compared with: its title and this share of its characters from the front, at most so many. */
const sharedPart = 0.6;
const maxReport = 5000;
/** Characters of a report that say enough of what it is about, and pairs of a line that can be compared. */
const minReport = 100;
const minPairs = 5;
/** Of the last paragraphs of real reports one in ten shares less, of the trailers behind them every second. */
const maxForeign = 0.08;

/** Pairs of neighbouring Han characters, those with a word of grammar left out; folded text. */
function pairsOf(folded: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < folded.length; i++) {
    const pair = folded.slice(i, i + 2);
    if (/^[\u4e00-\u9fff]{2}$/.test(pair) && !/[的了是在和与也就不有为这那个我你您们]/.test(pair)) pairs.add(pair);
  }
  return pairs;
}

const reports = new WeakMap<Draft, Set<string> | null>();

/** What the report speaks of, as pairs; null when it is too short to tell. */
function reportPairs(draft: Draft): Set<string> | null {
  const known = reports.get(draft);
  if (known !== undefined) return known;
  const total = draft.lines.reduce((sum, { text }) => sum + text.length, 0);
  let told = '';
  let read = 0;
  for (const line of draft.lines) {
    read += line.text.length;
    if (told !== '' && read > Math.min(total * sharedPart, maxReport)) break;
    if (isSentence(line.folded)) told += `\n${line.folded.slice(0, maxReport)}`;
  }
  const pairs = told.length < minReport ? null : pairsOf(draft.topic.title + told);
  reports.set(draft, pairs);
  return pairs;
}

/** Whether a line speaks of other things than the report: it shares hardly a word with it. False when either is too short to tell. */
export function isForeign(draft: Draft, core: string): boolean {
  const of = pairsOf(core);
  const report = of.size < minPairs ? null : reportPairs(draft);
  if (!report) return false;
  let shared = 0;
  for (const pair of of) if (report.has(pair)) shared++;
  return shared < maxForeign * of.size;
}
