import { isDateLike } from './date-like.ts';
import type { Headline } from './headline.ts';
import { editorLabel } from './labels.ts';
import type { Line, Scan } from './scan.ts';
import { hint } from './tags.ts';
import { linesPerStep } from './weigh-lines.ts';

/** A run of lines whose prose outweighs what lies between: first and last line, both inclusive. */
export interface Run { first: number; last: number; weight: number; prose: number }

/** Headings over other stories and over what readers wrote. */
const otherStories = /^(?:相关|相關|推荐|推薦|延伸|更多|热门|熱門|热点|猜你|[为為]您|[为為]你|最新|往期|网友|編輯推薦|编辑推荐|大家都在|精彩|[评評][论論]|留言|上一篇|下一篇|你可能|您可能)/;

/** Legal notices below an article: prose by its form, no part of it. A minister's 声明 inside a sentence is none. */
const notice = /^[【（(*※]?(?:[\u4e00-\u9fff]{0,4}(?:声明|聲明|提示|公告)\s*[:：】]|(?:凡|本[网網站文平]|未经|未經|版权|版權|转载|轉載|投资有).{0,60}(?:转载|轉載|版权|版權|观点|觀點|侵权|侵權|立场|立場|授权|授權|风险|参考))/;
export const isNotice = (line: Line): boolean => notice.test(line.text);

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
/** Lines between two pauses: each costs a few patterns, together about 2 ms. */
const runLinesPerStep = 1000;
/** A run ends when lines in between have eaten so much: a long article may have a long table or list inside. */
const maxLoss = 160;

/**
 * Runs of prose in reading order: a run ends where links and labels have eaten its weight. Prose inside hinted
 * elements (comments, side bars) counts a quarter.
 */
function* findRuns({ lines }: Scan, headline: number): Generator<void, Run[]> {
  const runs: Run[] = [];
  let run: Run | null = null;
  let sum = 0;
  for (let i = 0; i < lines.length; i++) {
    if (i % runLinesPerStep === runLinesPerStep - 1) yield;
    const line = lines[i];
    if (i === headline) { if (run) runs.push(run); run = null; continue; }
    let value = line.prose > 0 ? line.prose : -costOf(line);
    // A link, then a sentence, and again: the teasers of a feed.
    if (value > 0 && isNotice(line)) value = -10;
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
export function* findRun(scan: Scan, headline: Headline): Generator<void, Run | null> {
  let best: Run | null = null;
  let bestScore = 0;
  let between = 0;
  const runs = yield* findRuns(scan, headline.line);
  for (let i = 0; i < runs.length; i++) {
    if (i % linesPerStep === linesPerStep - 1) yield;
    const run = runs[i];
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
  return best;
}

/** Whether a line with a date stands between headline and body. */
function isDated({ lines }: Scan, headline: number, first: number): boolean {
  for (let i = headline + 1; i < first && i < headline + 12; i++) if (lines[i].length < 90 && isDateLike(lines[i].text)) return true;
  return false;
}

