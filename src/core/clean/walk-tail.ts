import type { Evidence, Family, Marks } from '../article/index.ts';
import { isGone, takeAll, takeTail, type Draft } from './draft.ts';
import { lawVoice, noticeFiller, pageVoice, promoFiller } from './fillers.ts';
import { findList, isHeadlineLike } from './find-lists.ts';
import { isBesidePromotion, takePortrait } from './find-portrait.ts';
import { allTitleForms, isLonger, isNearTitle } from './find-repeats.ts';
import { isFact } from './guards.ts';
import { judge, type Verdict } from './judge.ts';
import { isNeutral, isSentence } from './neutral.ts';
import { peelEnd } from './peel.ts';
import { mayMatch } from './possible.ts';
import type { PromoRule, RuleId } from './promo-rules.ts';
import { isTrue } from './true-text.ts';
import { essence, toUnit, type Line } from './units.ts';

/** Neutral and unproven lines that the walk looks past, at most. */
const maxNeutral = 8;
const maxUnproven = 40;

const familyAtTail = (rule: PromoRule): Family => (rule.family === 'promo' ? 'promo-trailer' : rule.family);

/** The proofs of a passage: its words, its form or place, and what the page's structure says. */
export function evidenceOf(verdict: Verdict, place: Evidence['kind'], marks?: Marks): Evidence[] {
  const evidence: Evidence[] = [{ kind: 'cue', value: verdict.cue }, { kind: verdict.proof }, { kind: place }];
  if (marks?.qr) evidence.push({ kind: 'code-image' });
  return evidence;
}

/**
 * Works from the end of the article towards its beginning and stops at the first line that keeps true text: nothing
 * that it takes has a true sentence behind it. Then does the same from each closing line near the end, because feeds
 * and comments of the page may stand behind it.
 */
export function walkTail(draft: Draft): void {
  walkFrom(draft, draft.lines.length - 1, []);
  for (const i of findClosings(draft)) {
    if (isGone(draft, i)) continue;
    walkFrom(draft, i, draft.lines.slice(i + 1).map((line) => line.block).filter((k) => !isGone(draft, k)));
  }
}

/** Lines from the end in which a closing line is looked for, and the share of the article's characters before it. */
const closingLines = 25;
const minShareBefore = 0.6;

/** Paragraphs near the end that are closing lines as a whole, last first. */
function findClosings(draft: Draft): number[] {
  const { lines, left, topic } = draft;
  const total = lines.reduce((sum, line) => sum + line.text.length, 0);
  const found: number[] = [];
  let behind = 0;
  for (let i = lines.length - 1; i > 0 && i >= lines.length - closingLines; i--) {
    behind += lines[i].text.length;
    if (behind > total * (1 - minShareBefore)) break;
    if (isGone(draft, i) || lines[i].text.length > 300) continue;
    if (mayMatch(lines[i].possible, isClosing) && judge(toUnit(lines[i], left[i].from, left[i].to), topic, isClosing)) found.push(i);
  }
  return found;
}

const isClosing = (rule: PromoRule): boolean => closings.has(rule.id) && rule.id !== 'tags';

function walkFrom(draft: Draft, start: number, behind: readonly number[]): void {
  const titles = allTitleForms(draft);
  let neutral = 0;
  let unproven: number[] = [...behind];
  // Behind a sentence that was looked past for its signs, only whole lines are promotion.
  let isPast = false;
  let i = start;
  while (i >= 0) {
    if (isGone(draft, i)) { i--; continue; }
    const list = findList(draft, i);
    if (list !== null) { i = list - 1; continue; }
    const before = draft.finds.length;
    peelLine(draft, i, isPast);
    takeCode(draft, i);
    if (!isGone(draft, i) && i > 0 && draft.left[i].from === 0 && isTitleAgain(draft.lines[i], draft.left[i].to, titles)) {
      takeAll(draft, { block: i, rule: 'dup-title', family: 'duplicate', evidence: [{ kind: 'equals-title' }, { kind: 'tail-position' }] });
    }
    takePortrait(draft, i);
    if (isGone(draft, i)) {
      if (unproven.length > 0 && closes(draft, i, before)) { takeBehind(draft, unproven, i); unproven = []; }
    } else {
      const { from, to } = draft.left[i];
      if (isTrue(draft, i, from, to)) return;
      if (isNeutral(toUnit(draft.lines[i], from, to).core)) { if (++neutral > maxNeutral) return; }
      else unproven.push(i);
      isPast ||= isSentence(draft.lines[i].folded.slice(from, to));
      if (unproven.length > maxUnproven + behind.length) return;
    }
    i--;
  }
}

function isTitleAgain({ text, folded }: Line, to: number, titles: ReadonlySet<string>): boolean {
  const stretch = text.slice(0, to);
  return (!isLonger(folded.slice(0, to), titles) && titles.has(essence(stretch))) || isNearTitle(stretch, titles);
}

/** Rules whose line closes an article: behind it nothing of the report was ever seen, away from the head. */
export const closings: ReadonlySet<RuleId> = new Set(['editor', 'copyright-notice', 'disclaimer', 'invest-risk', 'infringement-contact', 'back-to-portal', 'tags', 'repost-note']);

/** Whether line `i` was taken as a closing line and the report stands before it. */
function closes(draft: Draft, i: number, since: number): boolean {
  return draft.finds.slice(since).some((find) => closings.has(find.rule)) && draft.lines.slice(0, i).some((line) => isSentence(line.folded));
}

/** Short lines behind a closing line: headlines of other articles and what is left of the page. */
function takeBehind(draft: Draft, unproven: readonly number[], closing: number): void {
  const lines = unproven.filter((i) => draft.left[i].from === 0 && isHeadlineLike(draft.lines[i].folded.trim()));
  const rule = lines.filter((i) => draft.lines[i].text.length >= 10).length >= 2 ? 'related-list' : 'page-nav';
  const evidence: Evidence[] = [{ kind: 'behind-closing-line', value: draft.lines[closing].text.slice(0, 12) }, { kind: 'tail-position' }];
  for (const block of lines) takeAll(draft, { block, rule, family: 'related-links', evidence });
}

/** Takes proven passages off the end of one line until a true one ends it. */
function peelLine(draft: Draft, i: number, wholeOnly: boolean): void {
  const line = draft.lines[i];
  for (let round = 0; round < 12 && !isGone(draft, i); round++) {
    const { from, to } = draft.left[i];
    const peel = peelEnd(line, from, to, draft.topic, (rule) => rule.id !== 'seo-intro' && rule.id !== 'outlet-id');
    if (!peel) {
      if (round === 0 || !takeGluedTitle(draft, i)) return;
      continue;
    }
    const { start } = peel;
    if ((wholeOnly && start > 0) || (peel.verdict.soft && !isBesidePromotion(draft, i))) return;
    takeTail(draft, { block: i, start, end: peel.end, rule: peel.verdict.rule.id, family: familyAtTail(peel.verdict.rule), evidence: evidenceOf(peel.verdict, 'tail-position', draft.article.blocks[i].marks) });
    takeOpening(draft, i, peel.verdict);
  }
}

/** The title printed again between the last sentence and what was taken behind it. */
function takeGluedTitle(draft: Draft, i: number): boolean {
  const { from, to } = draft.left[i];
  const { title } = draft.topic;
  const stretch = draft.lines[i].folded.slice(from, to).trimEnd();
  const at = stretch.length - title.length;
  if (title.length < 10 || at < 15 || !stretch.endsWith(title) || !/[。!?”」)\s]/.test(stretch[at - 1])) return false;
  takeTail(draft, { block: i, start: from + at, end: to, rule: 'dup-title', family: 'duplicate', evidence: [{ kind: 'equals-title' }, { kind: 'tail-position' }] });
  return true;
}

/** A short line beside a code to scan that speaks of scanning or following: 用手机看. */
function takeCode(draft: Draft, i: number): void {
  const { from, to } = draft.left[i];
  if (isGone(draft, i) || from > 0 || to > 50 || draft.article.blocks[i].marks?.qr !== true) return;
  const { core } = toUnit(draft.lines[i], from, to);
  if (!/扫|码|关注|识别|公众号|微信|客户端|app|手机/.test(core) || isFact(core)) return;
  takeAll(draft, { block: i, rule: 'qr-scan', family: 'promo-trailer', evidence: [{ kind: 'code-image' }, { kind: 'cue', value: core.slice(0, 12) }, { kind: 'tail-position' }] });
}

/**
 * What is left of a paragraph before a proven passage, when it belongs to it: calls (想看更多猛料？嘘！), the first
 * sentences of a notice. Only if nothing else is left of the paragraph.
 */
function takeOpening(draft: Draft, i: number, verdict: Verdict): void {
  const { from, to } = draft.left[i];
  const { rule } = verdict;
  if (isGone(draft, i) || from > 0 || to > 160 || !(rule.family === 'promo' || rule.voice === 'notice')) return;
  const { core, clauses } = toUnit(draft.lines[i], from, to);
  if (rule.voice === 'notice' ? !opensNotice(core, clauses) : !opensCall(draft.lines[i].folded.slice(from, to).trim(), clauses)) return;
  takeAll(draft, { block: i, rule: rule.id, family: familyAtTail(rule), evidence: evidenceOf(verdict, 'neighbour') });
}

const opensNotice = (core: string, clauses: readonly string[]): boolean =>
  pageVoice.test(core) && !lawVoice.test(core) && !isFact(core) && !/[“「][^”」]*$|[念喊问写笑说]道|写着/.test(core) && clauses.every((clause) => clause.length <= 4 || noticeFiller.test(clause));

function opensCall(stretch: string, clauses: readonly string[]): boolean {
  if (stretch.length > 70 || !/[!?~…]$/.test(stretch)) return false;
  const opens = /^(?:想|喜欢|觉得|还|更多|嘘|亲|感谢|谢谢|最后|如果|你|您)/.test(stretch);
  return clauses.every((clause) => clause.length <= 6) || (opens && clauses.every((clause) => clause.length <= 4 || promoFiller.test(clause)));
}
