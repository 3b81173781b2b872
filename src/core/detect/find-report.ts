import type { PageLine } from './page-lines.ts';

/** White space in a line is single spaces; each `\s` would make the pattern slower to compile. */
const dateLike = /(?<![\d.])20\d\d ?[-/.年－] ?\d+ ?[-/.月－] ?\d|\d\d-\d\d[ T]?\d\d:\d\d|(?<!\d)1\d\d[-年/]\d+[-月/]\d|^２０..年|\d月\d+日 ?\d+[:：]\d\d|\d\/20\d\d - \d|^20\d\d[-年/.]\d+月?$/;

/** A short line with what looks like a date. */
export const isDated = (line: PageLine): boolean => line.length < 160 && (line.prose === 0 || line.length < 30) && dateLike.test(line.text);

const squash = (text: string): string => text.replace(/\s+/g, '');

/** Index of the line that is the headline: the words of `<title>`, a heading, a date soon behind it; -1 for none. */
export function findHeadline(lines: readonly PageLine[], titles: readonly string[]): number {
  const squashed = titles.map(squash);
  let best = -1;
  let bestScore = 30;
  let before = 0;
  lines.forEach((line, index) => {
    const { length, level, prose } = line;
    before += prose;
    if (length < (level === 1 ? 2 : 4) || length > 120) return;
    const words = squash(line.text);
    const begins = squashed.some((title) => title.startsWith(words));
    const inside = begins || (length > 6 && squashed.some((title) => title.includes(words) && (before < 30 || !title.endsWith(words))));
    if (level === 0 && (!inside || length < 6)) return;
    const score = (inside ? (begins ? 50 : 35) + Math.min(length, 40) : 0) + ([0, 30, 18][level] ?? 8)
      - (line.linked > length * 0.8 ? 30 : 0) - (line.comment ? 25 : 0) + (lines.slice(index + 1, index + 7).some(isDated) ? 20 : 0);
    if (score > bestScore) { best = index; bestScore = score; }
  });
  return best;
}

/** The headline of a page whose `<title>` names the site only: a heading above the body, or the line above the date; -1 for none. */
export function headlineAbove(lines: readonly PageLine[], first: number): number {
  // A headline with a question mark reads like prose: the run begins with it.
  for (let i = first; i >= 0 && i > first - 6; i--) {
    const { length, linked, level } = lines[i];
    if (length > 5 && length < 60 && linked < length / 2 && !isDated(lines[i]) && (level > 0 || (!lines[i].text.endsWith('。') && lines[i + 1] && (isDated(lines[i + 1]) || /^来 *源/.test(lines[i + 1].text))))) return i;
  }
  return -1;
}

/** A run of lines whose prose outweighs what lies between, both ends inclusive. */
export interface Run { first: number; last: number; prose: number }

/** The run of prose that is the body: the heaviest, where what follows the headline closely counts more. Null without prose. */
export function findRun(lines: readonly PageLine[], headline: number): Run | null {
  let best: Run | null = null;
  let bestScore = 0;
  let between = 0;
  for (let i = 0; i < lines.length; i++) {
    if (lines[i].prose === 0 || i === headline) continue;
    const run: Run = { first: i, last: i, prose: 0 };
    let sum = 0;
    let top = 0;
    for (; i < lines.length && i !== headline; i++) {
      const { prose, level, linked, length, comment } = lines[i];
      const teaser = i > 0 && lines[i - 1].length > 5 && lines[i - 1].linked > lines[i - 1].length * 0.8;
      sum += prose > 0 ? prose * (comment ? 0.25 : teaser ? 0.4 : 1) : level === 1 || (level > 0 && linked > 0) ? -60 : linked > length / 2 ? -20 : -4;
      run.prose += prose;
      if (sum > top) { top = sum; run.last = i; }
      if (sum <= 0 || top - sum > 160) break;
    }
    let score = top;
    if (headline >= 0 && run.last < headline) score *= 0.3;
    else if (headline >= 0) {
      const closeness = 1 / (1 + between / 40);
      score += (score + 200) * closeness;
      between += Math.max(top, 20);
    }
    if (score > bestScore) { best = run; bestScore = score; }
  }
  return best;
}
