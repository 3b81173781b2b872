import type { Article, Evidence, Family } from '../article/index.ts';
import { fold } from '../text/index.ts';
import { toTopic, type Topic } from './judge.ts';
import type { RuleId } from './promo-rules.ts';
import { toLine, type Line } from './units.ts';

/** One passage that a step has proven. */
export interface Find {
  block: number;
  start: number;
  end: number;
  rule: RuleId;
  family: Family;
  evidence: Evidence[];
}

/** What the steps share: the article as lines, what is left of each line, and what was found so far. */
export interface Draft {
  article: Article;
  lines: Line[];
  topic: Topic;
  /** Per line the part that no step has taken from its ends, `[from, to)`. */
  left: { from: number; to: number }[];
  finds: Find[];
}

export function toDraft(article: Article): Draft {
  const lines = article.blocks.map((block, i) => toLine(block.text, i));
  return {
    article,
    lines,
    topic: toTopic(fold(article.title).toLowerCase()),
    left: lines.map((line) => ({ from: 0, to: line.text.length })),
    finds: [],
  };
}

export const isGone = (draft: Draft, i: number): boolean => draft.left[i].to <= draft.left[i].from;

/** Separators that tie a passage to the sentence before it: they go with it. Enders stay with their sentence. */
const ties = /[\s,，、;；:：|｜·•\-—–―]/;

/** Takes `[start, to)` off the end of a line, with the separators that tied it on. */
export function takeTail(draft: Draft, find: Find): void {
  const left = draft.left[find.block];
  const { text } = draft.lines[find.block];
  let start = find.start;
  while (start > left.from && ties.test(text[start - 1])) start--;
  draft.finds.push({ ...find, start, end: left.to });
  left.to = start;
}

/** Takes `[from, end)` off the beginning of a line, with the separators behind it. */
export function takeHead(draft: Draft, find: Find): void {
  const left = draft.left[find.block];
  const { text } = draft.lines[find.block];
  let end = find.end;
  while (end < left.to && ties.test(text[end])) end++;
  draft.finds.push({ ...find, start: left.from, end });
  left.from = end;
}

/** Takes all that is left of a line. */
export function takeAll(draft: Draft, find: Omit<Find, 'start' | 'end'>): void {
  const left = draft.left[find.block];
  draft.finds.push({ ...find, start: left.from, end: left.to });
  left.from = left.to;
}
