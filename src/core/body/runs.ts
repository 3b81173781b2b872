import { editorLabel, hint, isAgedItem, isAlike, isDateLike, isFeedTeaser, isNotice, linesPerStep, otherStories, sectionOf, squash, teaserLinkBefore, type Line, type Scan } from '../lines/index.ts';
import type { Headline } from './headline.ts';
import { maxHeaderLines, plainRun, sentenceRun } from './lonely-body.ts';
import { isOfOneMatter } from './other-matter.ts';
import type { Run } from './run.ts';
import { isClosing, isDated, maxBeforeSection, opensNext, sectionAt } from './sections.ts';

/** What a line that is no prose takes from a run: a short label little, a link much, the end of an article and another headline most. */
function costOf(line: Line): number {
  if (line.level === 1) return 60;
  if (line.level > 0 && line.linked > line.length * 0.8) return 60;
  if (line.length < 16 && otherStories.test(line.text)) return 40;
  if (line.length < 40 && editorLabel.test(line.text)) return 30;
  if (line.linked > line.length * 0.5) return 8 + Math.min(line.length, 40) * 0.6;
  return labelCost;
}

const labelCost = 4;
/** A label among the paragraphs: a name in a list of names, a figure. */
const siblingCost = 1;
const noticeCost = 10;
/** Furniture inside a text does not end it. */
const maxHintedCost = 30;

/** Shorter runs are notices (“video does not play”), not articles: they do not come between headline and body. */
const minRun = 20;
/** Lines between two pauses: each costs a few patterns, together about 2 ms. */
const runLinesPerStep = 1000;
/** What a run counts behind the name of a section: a long text outweighs a line before it, a list of stories or remarks does not. */
const sectionShare = { stories: 0.15, remarks: 0.05, behind: 0.3 } as const;
/** A run ends when lines in between have eaten so much: a long article may have a long table or list inside. */
const maxLoss = 160;

/**
 * Runs of prose in reading order: a run ends where links and labels have eaten its weight. Prose inside hinted
 * elements (comments, side bars) counts a quarter.
 */
function* findRuns(scan: Scan, headline: number, said: string): Generator<void, Run[]> {
  const { lines } = scan;
  const runs: Run[] = [];
  let run: Run | null = null;
  let sum = 0;
  /** Where the last prose of the run stands: its siblings are parts of the text. */
  let around: Element | null = null;
  /** The last run, where it is short and a headline or a date tells that it may be the article. */
  let before: Run | null = null;
  let section: Run['section'];
  /** Index of the line that is the name of a section, the last thing seen. */
  let named = 0;
  const asked = { times: 0 };
  /** Whether the last line of an article with a header was seen. */
  let isClosed = false;
  for (let i = 0; i < lines.length; i++) {
    if (i % runLinesPerStep === runLinesPerStep - 1) yield;
    const line = lines[i];
    if (i === headline) {
      if (run) runs.push(run);
      run = null;
      before = sentenceRun(lines, headline);
      around = line.element.parentElement;
      section = undefined;
      named = 0;
      continue;
    }
    if (said !== '' && line.prose > 0 && begins(line, said)) {
      if (run) runs.push(run);
      run = before = null;
    }
    if (run && headline >= 0 && i > headline && opensNext(lines, i)) {
      runs.push({ ...run, end: i });
      run = null;
      section = 'stories';
    }
    if (named === 0 && before && line.prose === 0 && sectionOf(line.text)) named = i;
    isClosed ||= before !== null && before.weight >= minRun && before.weight < maxBeforeSection && isClosing(line) && isDated(scan, headline, before.first);
    let value = line.prose > 0 ? line.prose : -costOf(line);
    if (value > 0 && isNotice(line)) value = -noticeCost;
    else if (value > 0 && teaserLinkBefore(lines, i) >= 0) value = isFeedTeaser(lines, i) ? -noticeCost : value * 0.4;
    else if (value > 0 && isAgedItem(lines, i)) value = -noticeCost;
    else if (value === -labelCost && around !== null && line.linked === 0 && line.element.parentElement === around) value = -siblingCost;
    if (line.hints & (hint.comment | hint.side)) value = value > 0 ? value / 4 : Math.max(value * 2, -maxHintedCost);
    if (value > 0) {
      const begun = sectionAt(scan, i, headline, { before, around, named, isClosed, section, asked });
      if (begun) {
        if (run) { runs.push(run); run = null; }
        section = begun;
      }
      named = 0;
      const ended = runs[runs.length - 1];
      if (!run && !section && value === line.prose && ended?.last > headline && isNextTo(line, lines[ended.last]) && isInserted(lines, ended.last, i)) {
        run = ended;
        runs.pop();
        sum = run.weight;
      } else if (!run) {
        run = { first: i, last: i, weight: 0, prose: 0, section };
        sum = 0;
        if (headline >= 0 ? i > headline : (i > 0 && isDateLike(lines[i - 1].text)) || (said !== '' && begins(line, said))) before = isQuestion(line) ? null : run;
      }
      sum += value;
      around = line.element.parentElement;
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

/** What a poll asks; no report is one short question. */
const isQuestion = ({ text, length }: Line): boolean => length < 30 && /^[^。：:]+[？?]$/.test(text);

/** An advertisement and its words between two lines of one text; a list of links that stands in an element of its own. */
const maxInserted = 3;
const maxList = 12;
function isInserted(lines: readonly Line[], before: number, behind: number): boolean {
  if (behind - before <= maxInserted) return true;
  const { parentElement: around } = lines[behind].element;
  if (behind - before > maxList || lines[behind].element.localName !== 'p' || lines[before].element === lines[behind].element) return false;
  for (let i = before + 1; i < behind; i++) {
    const { element, linked, length, prose } = lines[i];
    if (prose > 0 || !around?.contains(element) || (linked < length * 0.8 && length > maxListLabel)) return false;
  }
  return true;
}
const maxListLabel = 12;

/** Whether two lines stand in one element, or in two of one make beside each other. */
const isNextTo = (a: Line, b: Line): boolean => a.element === b.element || (a.element.parentElement === b.element.parentElement && isAlike(a.element, b.element));

/** Characters of a description that a paragraph begins with when it is the one that is described. */
const minDescribed = 14;
/** What a run is worth more whose beginning the head of the page repeats. */
const describedWorth = 400;

/** What stands in the place of a film. */
const player = /不支持|[无無]法播放|加[载載]|[播浏瀏][放览覽]|[扫掃][码碼]|[点點][击擊]|JavaScript/i;
const minSaid = 6;

/** Whether a line begins with a headline, also in brackets, or with what the head describes. */
const begins = ({ text }: Line, opening: string): boolean => squash(text).replace(/^[【[「]/, '').startsWith(opening);

/**
 * The article's run: the heaviest, where what follows the headline closely counts more, and what the head describes. Null on a
 * page without prose.
 */
export function* findRun(scan: Scan, headline: Headline, described = ''): Generator<void, Run | null> {
  const said = squash(headline.title);
  const openings = [squash(described).slice(0, minDescribed)].filter((opening) => opening.length === minDescribed);
  if (headline.line < 0 && said.length >= minSaid) openings.push(said);
  let best: Run | null = null;
  let bestScore = 0;
  let between = 0;
  const runs = yield* findRuns(scan, headline.line, headline.line < 0 && said.length >= minSaid ? said : '');
  for (let i = 0; i < runs.length; i++) {
    if (i % linesPerStep === linesPerStep - 1) yield;
    const run = runs[i];
    let score = run.weight;
    if (run.section && !(scan.lines[run.first].hints & hint.body)) score *= headline.line < 0 ? sectionShare.remarks : sectionShare[run.section];
    else if (headline.line >= 0) {
      if (run.last < headline.line) score *= 0.3;
      else {
        // The body follows its headline: however short it is, what comes later must be much longer.
        const closeness = 1 / (1 + between / 40);
        // Right behind the headline a body is one, whatever its element is called.
        if (closeness > 0.9 && !(scan.lines[run.first].hints & hint.comment)) score = Math.max(score, run.prose);
        score += score * closeness + (150 + (between === 0 && isDated(scan, headline.line, run.first) ? 100 : 0)) * closeness;
        if (scan.lines[run.first].hints & hint.body) score *= 1.3;
        // A sentence right behind the date is a body, however short.
        const isPoll = run.first === run.last && isQuestion(scan.lines[run.first]);
        if (isPoll) score = run.weight;
        const isFirst = between === 0 && run.first - headline.line <= maxHeaderLines && !player.test(scan.lines[run.first].text) && !isPoll;
        between += run.weight >= minRun ? run.weight : isFirst ? minRun * 2 : 0;
      }
    }
    if (!isNotice(scan.lines[run.first]) && openings.some((opening) => begins(scan.lines[run.first], opening))) score = score * 2 + describedWorth;
    if (score > bestScore) { best = run; bestScore = score; }
  }
  best = runAbove(scan.lines, headline.line, runs, best) ?? best;
  if (!best || best.section) best = sentenceRun(scan.lines, headline.line) ?? best;
  return plainRun(scan, headline, best) ?? best;
}

/** Prose that a body above its headline has at least. */
const minAbove = 30;

/** The run right above the headline, where it speaks of the headline's matter and what would be the body else does not. */
function runAbove(lines: readonly Line[], headline: number, runs: readonly Run[], best: Run | null): Run | null {
  if (headline < 0 || (best && best.first < headline)) return null;
  const isOfIt = ({ first, last }: Run): boolean => isOfOneMatter(lines[headline].text, lines.slice(first, Math.min(last + 1, first + maxAskedLines)).map(({ text }) => text).join(' '));
  const above = runs.findLast(({ last }) => last < headline);
  return above && headline - above.last <= maxHeaderLines && above.prose >= minAbove && isOfIt(above) && !(best && isOfIt(best)) ? above : null;
}
const maxAskedLines = 12;
