import type { Evidence, Family } from '../article/index.ts';
import { isGone, takeAll, takeTail, type Draft, type Find } from './draft.ts';
import type { Verdict } from './judge.ts';
import { isNeutral } from './neutral.ts';
import { peelEnd } from './peel.ts';
import { listHeading, type PromoRule } from './promo-rules.ts';
import { toUnit } from './units.ts';

/** Neutral lines that the walk looks past, at most. */
const maxNeutral = 8;
/** Longest list of other articles, in lines. */
const maxList = 40;

const familyAtTail = (rule: PromoRule): Family => (rule.family === 'promo' ? 'promo-trailer' : rule.family);

/** The two proofs of a passage: its words, and its form or place. */
export function evidenceOf(verdict: Verdict, place: Evidence['kind']): Evidence[] {
  return [{ kind: 'cue', value: verdict.cue }, { kind: verdict.proof }, { kind: place }];
}

/**
 * Works from the end of the article towards its beginning and stops at the first line that keeps true text: nothing
 * that it takes has a true sentence behind it.
 */
export function walkTail(draft: Draft): void {
  let neutral = 0;
  let i = draft.lines.length - 1;
  while (i >= 0) {
    if (isGone(draft, i)) { i--; continue; }
    const list = findList(draft, i);
    if (list !== null) { i = list - 1; continue; }
    peelLine(draft, i);
    if (!isGone(draft, i)) {
      const { from, to } = draft.left[i];
      if (!isNeutral(toUnit(draft.lines[i], from, to).core) || ++neutral > maxNeutral) return;
    }
    i--;
  }
}

/** Takes proven passages off the end of one line until a true one ends it. */
function peelLine(draft: Draft, i: number): void {
  const line = draft.lines[i];
  for (let round = 0; round < 12 && !isGone(draft, i); round++) {
    const { from, to } = draft.left[i];
    const peel = peelEnd(line, from, to, draft.topic, (rule) => rule.id !== 'seo-intro' && rule.id !== 'outlet-id');
    if (!peel) return;
    takeTail(draft, { block: i, start: peel.start, end: peel.end, rule: peel.verdict.rule.id, family: familyAtTail(peel.verdict.rule), evidence: evidenceOf(peel.verdict, 'tail-position') });
  }
}

/** A line that could be the headline of another article: short, without the end of a sentence, no amount or year first. */
export function isHeadlineLike(folded: string): boolean {
  return folded.length >= 3 && folded.length <= 60 && !/[。;:]$/.test(folded) && !/。./.test(folded) && !/^\d{2,4}年|^\d{1,2}月/.test(folded);
}

/**
 * A list of other articles that ends at line `last`: its heading and short lines without the end of a sentence, or a run
 * of titles in 《》. Takes it and returns the index of its first line; null when there is none.
 */
function findList(draft: Draft, last: number): number | null {
  const { lines, left } = draft;
  const isWhole = (i: number): boolean => left[i].from === 0;
  const coreOf = (i: number): string => toUnit(lines[i], left[i].from, left[i].to).core;
  for (let i = last; i >= 0 && last - i <= maxList; i--) {
    if (isGone(draft, i)) continue;
    if (!isWhole(i)) break;
    if (listHeading.test(coreOf(i)) && i > 0) return takeList(draft, i, last, [{ kind: 'list-heading', value: lines[i].text.slice(0, 12) }, { kind: 'tail-position' }]);
    if (!isHeadlineLike(lines[i].folded.slice(left[i].from, left[i].to).trim())) break;
  }
  return findTitleRun(draft, last);
}

/** 《…》 alone on each of two or more lines at the end: titles of other articles, unless the line before announces them. */
function findTitleRun(draft: Draft, last: number): number | null {
  const { lines, left } = draft;
  const isTitle = (i: number): boolean => {
    const text = lines[i].folded.slice(left[i].from, left[i].to).replace(/返回[^,]{2,6},?查看更多$/, '').trim();
    return left[i].from === 0 && /^《[^《》]{8,50}》$/.test(text);
  };
  let first = last + 1;
  while (first > 0 && !isGone(draft, first - 1) && isTitle(first - 1)) first--;
  if (last - first + 1 < 2 || first === 0 || /[:：]\s*$/.test(lines[first - 1].folded)) return null;
  return takeList(draft, first, last, [{ kind: 'title-run', value: last - first + 1 }, { kind: 'tail-position' }]);
}

function takeList(draft: Draft, first: number, last: number, evidence: Evidence[]): number {
  for (let i = first; i <= last; i++) {
    if (isGone(draft, i)) continue;
    const find: Omit<Find, 'start' | 'end'> = { block: i, rule: 'related-list', family: 'related-links', evidence };
    takeAll(draft, find);
  }
  return first;
}
