import type { Evidence } from '../article/index.ts';
import { isGone, takeAll, type Draft } from './draft.ts';
import { isHeadlineLike } from './find-lists.ts';
import { isTopic } from './guards.ts';
import { isForeign, kinshipOf } from './kinship.ts';
import { isNeutral, isSentence } from './neutral.ts';
import type { RuleId } from './promo-rules.ts';
import { isToldBehind, isOutletName, isSignedThroughout, nameOf, unsignedIn, signsOf, voiceOf, type SignKind } from './tail-signs.ts';
import { readStaffLine } from './staff-line.ts';
import { isTrue } from './true-text.ts';
import { toUnit, type Unit } from './units.ts';
import { closings } from './walk-tail.ts';

/** Longest line that goes for what stands around it. */
const maxEnclosed = 260;
/** Lines from the end that are looked at. */
const maxTail = 60;
/** Points that a line needs alone at the end, behind a proven end, and there when it is as short as a subheading. */
const [alone, enclosed, enclosedLabel] = [8, 1, 3];
/** Characters of a line that may be a subheading. */
const maxSubheading = 12;
/** Points that lines need together, each of them, and the first. */
const [together, least, opening] = [10, 0, 3];
/** Points of a trailer right behind such lines, and kinds of signs that an offer needs beside it. */
const pointsOfTrailer = 4;
const minKinds = 5;
/** Points for sharing nothing with the report, and against sharing much. */
const strangeness = (kinship: number | null): number => (kinship === null ? 0 : kinship < 0.1 ? 1 : -Math.min(4, Math.round(10 * kinship - 1)));

/** Names that are portrayed behind a report at most: the outlet, its author, its patron. */
const maxPortraits = 2;
/** Points that the clauses of a long line without any sign take at most. */
const maxUnsigned = 4;

/** Longest line that one sign speaks for; and from which length on every sentence has its own. */
const lengthOfSign = 60;
const maxUnread = 120;

/** Signs that the article is over: （完）, END. */
const endMark = /^[-—=_*~\s(（【[]*(?:the end|end|完|全文完|正文完|文章结束)[-—=_*~\s)）】\]]*$/;

/** The reason that is shown for what went by its signs, the most telling first. */
const reasons: readonly [SignKind, RuleId][] = [['contact', 'ad-cooperation'], ['offer', 'ad-line'], ['medium', 'outlet-bio'], ['mission', 'outlet-bio'], ['self', 'outlet-bio'], ['own-name', 'outlet-bio'], ['slogan', 'outlet-bio'], ['schedule', 'keep-updating'], ['call', 'more-content'], ['channel', 'wechat-follow'], ['question', 'like-share-beg'], ['reading', 'more-content'], ['address', 'like-share-beg']];
/** Signs of an outlet that speaks; without one of them lines do not prove each other: a notice has addresses and telephones. */
const voices: readonly SignKind[] = ['self', 'medium', 'mission', 'own-name', 'benefit', 'schedule', 'address', 'question'];

/** A line that announces what follows. */
const announces = /(?:如下|以下|名单|分别|依次|包括|[是为有])[^,。]{0,6}:$/;
/** Signs that the page and no report announces what follows: 往期好文：. */
const addressed: readonly SignKind[] = ['self', 'address', 'call', 'reading', 'question', 'medium', 'offer'];

/** Longest line without the end of a sentence that may stand behind what goes. */
const maxLabel = 40;

/** A line of the tail that has been neither taken nor proven to be the report; `name` opens it and is never said by the report. */
interface Open { at: number; unit: Unit; signs: SignKind[]; name: string | null; points: number; unsigned: number }

/**
 * Takes lines of the tail for their signs and their place: behind the proven end of the report or behind a proven trailer a
 * point is the second proof; alone or together at the end they need more.
 */
export function takeEnclosed(draft: Draft): void {
  const { first, isProven } = firstOfTail(draft);
  for (let round = 0; round < 3; round++) {
    const open = openLines(draft, first).filter(({ at }) => isProven || !isSentence(draft.lines[at].folded));
    if (open.length === 0) return;
    const before = draft.finds.length;
    const last = lastTold(draft, open);
    for (const line of open.toReversed()) if (line.at > last && standsAlone(draft, line, first)) take(draft, line, [{ kind: isForeign(draft, line.unit.core, first) ? 'foreign' : 'address' }]);
    const anchor = draft.lines.findIndex((_, i) => i >= first && isAnchor(draft, i));
    const proofs: Evidence[] = anchor < 0 ? [{ kind: 'address' }, { kind: 'neighbour' }] : [{ kind: 'behind-closing-line', value: draft.lines[anchor].text.slice(0, 12) }];
    const behind = anchor < 0 ? proveTogether(open, 0) : Math.min(anchor, proveTogether(open.filter(({ at }) => at < anchor && at > last), isPromoAt(draft, anchor) ? pointsOfTrailer : 0));
    for (const line of open) if (line.at > behind && isEnclosed(draft, line)) take(draft, line, proofs);
    if (anchor >= 0) takeHeadlines(draft, open.filter((line) => line.at > anchor && !isGone(draft, line.at)), proofs);
    if (draft.finds.length === before) return;
  }
}

/** The first line behind the last one that is true text. Where none is, nothing says where the report ends, and no sentence goes. */
function firstOfTail(draft: Draft): { first: number; isProven: boolean } {
  const { lines, left } = draft;
  for (let i = lines.length; i > 0 && lines.length - i < maxTail; i--) {
    const { from, to } = left[i - 1];
    if (isGone(draft, i - 1)) continue;
    if (!(isCut(draft, i - 1) && (from > 0 || signsOf(toUnit(lines[i - 1], from, to)).length === 0)) && !isTrue(draft, i - 1, from, to)) continue;
    // A line with promotion glued to its end is where the tail begins.
    return { first: isPromoAt(draft, i - 1) ? i - 1 : i, isProven: true };
  }
  return { first: Math.max(1, lines.length - maxTail), isProven: false };
}

/** The last line that may be a sentence of the report after all: nothing before it goes alone. */
function lastTold(draft: Draft, open: readonly Open[]): number {
  for (let i = draft.lines.length - 1; i > 0; i--) {
    if (isGone(draft, i) || isEnd(draft, i)) continue;
    const line = open.find(({ at }) => at === i);
    const { folded } = draft.lines[i];
    if (line ? isSentence(folded) && line.points < least : folded.length > maxLabel || isSentence(folded)) return i;
  }
  return 0;
}

function openLines(draft: Draft, first: number): Open[] {
  const units: Open[] = [];
  for (let at = Math.max(1, first); at < draft.lines.length; at++) {
    const { from, to } = draft.left[at];
    const line = draft.lines[at];
    if (isGone(draft, at) || from > 0 || to > maxEnclosed || endMark.test(line.folded)) continue;
    const unit = toUnit(line, from, to);
    if (isNeutral(unit.core) || isToldBehind(unit.core) || readStaffLine(unit.core) !== null || isTopic(draft.topic.title, unit.core)) continue;
    const signs = signsOf(unit);
    // 获奖名单如下：…: what the report announces is the report.
    if (announces.test(unit.raw) && !signs.some((sign) => addressed.includes(sign))) break;
    // Where a report tells how something is done, calls are its steps.
    if (draft.topic.howTo && !(voices.some((voice) => signs.includes(voice)) && !signs.includes('call'))) continue;
    units.push({ at, unit, signs, name: ownNameOf(draft, at, unit), points: 0, unsigned: 0 });
  }
  // 周石，资深媒体人…; 林青，知名评论人…: names below each other are a list of the report.
  const portraits = units.filter(({ unit, signs }) => signs.includes('medium') && /^[^,。:]{2,8},/.test(unit.core));
  const isList = new Set(portraits.map(({ unit }) => unit.clauses[0])).size > maxPortraits;
  const open = isList ? units.filter((line) => !portraits.includes(line)) : units;
  for (const line of open) {
    const { name } = line;
    if (name !== null) {
      if (isOutletName(name) || isNamedAgain(draft, line.at, name, first)) line.signs.push('own-name');
      else if (line.unit.core[name.length] !== ',') line.signs.push('strange-name');
    }
    line.points = voiceOf(line.unit, line.signs) + strangeness(kinshipOf(draft, line.unit.core, first));
    // Where the points are too few already, nothing is taken off them.
    line.unsigned = name === null && line.points >= least ? Math.min(maxUnsigned, unsignedIn(line.unit)) : 0;
  }
  return open;
}

/** Whether another line of the tail says a name too. */
const isNamedAgain = (draft: Draft, at: number, name: string, first: number): boolean =>
  draft.lines.slice(first).some(({ block, folded }) => block !== at && folded.includes(name));

/** The name that opens a line, where neither the title nor the report speaks of it; bylines and datelines may. */
function ownNameOf({ lines, left, topic }: Draft, at: number, { core }: Unit): string | null {
  const name = nameOf(core);
  if (name === null || topic.title.includes(name)) return null;
  return lines.some(({ block, folded }) => block < at && left[block].to > 30 && folded.slice(8, left[block].to).includes(name)) ? null : name;
}

const isPromoAt = (draft: Draft, i: number): boolean => draft.finds.some((find) => find.block === i && find.family === 'promo-trailer');
const isEnd = (draft: Draft, i: number): boolean => !isGone(draft, i) && endMark.test(draft.lines[i].folded);
const isAnchor = (draft: Draft, i: number): boolean =>
  isEnd(draft, i) || draft.finds.some((find) => find.block === i && (find.family === 'promo-trailer' || find.rule === 'related-list' || closings.has(find.rule)));

/**
 * Behind the anchor a point is enough for a short line, none for one that has promotion on both sides; a long one has to speak of
 * other things than the report.
 */
function isEnclosed(draft: Draft, { at, unit, signs, points }: Open): boolean {
  if (isGone(draft, at) || isCut(draft, at)) return false;
  const { length } = unit.core;
  if (length >= lengthOfSign) return points >= enclosed + 1 && isForeign(draft, unit.core) && (length < maxUnread || isSignedThroughout(unit.core));
  if (length <= maxSubheading) return points >= enclosedLabel;
  const isBetween = (isPromoAt(draft, at - 1) || isEnd(draft, at - 1)) && (at + 1 === draft.lines.length || isPromoAt(draft, at + 1));
  return isBetween ? points >= enclosed - 3 : signs.length > 0 && points >= enclosed;
}

/** Whether the end of a line has been taken: what is left may be a sentence of the report. */
const isCut = (draft: Draft, at: number): boolean => draft.left[at].to < draft.lines[at].text.trimEnd().length;

const hasVoice = ({ signs }: Open): boolean => signs.some((sign) => voices.includes(sign));

/** Many points; a long line has to speak of other things than the report as well, or of somebody whom it never names. */
function standsAlone(draft: Draft, { unit, points, unsigned, signs, name }: Open, first: number): boolean {
  if (unit.core.length >= maxUnread && !isSignedThroughout(unit.core)) return false;
  return points - unsigned >= alone && (unit.core.length < lengthOfSign || isForeign(draft, unit.core, first) || (signs.includes('medium') && name !== null));
}

/** The line before the first of those that prove each other; `behind` is what a trailer right behind them has proven. Infinity when none do. */
function proveTogether(open: readonly Open[], behind: number): number {
  let sum = behind;
  let best = Infinity;
  const run: Open[] = [];
  for (const line of open.toReversed()) {
    if (line.points - line.unsigned < least) break;
    sum += line.points;
    run.push(line);
    const kinds = new Set(run.flatMap(({ signs }) => signs));
    // A whole sentence may be the report's: it opens with a point more.
    if (line.points >= (isSentence(line.unit.raw) ? opening + 1 : opening) && sum >= together && run.length > 1 && (run.some(hasVoice) || kinds.has('offer') && kinds.size >= minKinds)) best = line.at - 1;
  }
  return best;
}

/** Lines of a length and form that headlines have, at least so many: lists of other articles behind the end. */
const minHeadlines = 2;
const isHeadline = ({ unit }: Open): boolean => unit.core.length >= 10 && isHeadlineLike(unit.raw) && !/:/.test(unit.core.slice(0, 6));

function takeHeadlines(draft: Draft, open: readonly Open[], proofs: Evidence[]): void {
  const headlines = open.filter(isHeadline);
  if (headlines.length < minHeadlines) return;
  for (const { at } of headlines) takeAll(draft, { block: at, rule: 'related-list', family: 'related-links', evidence: [...proofs, { kind: 'title-run', value: headlines.length }, { kind: 'tail-position' }] });
}

function take(draft: Draft, { at, unit, signs }: Open, proofs: Evidence[]): void {
  const rule = reasons.find(([kind]) => signs.includes(kind))?.[1] ?? 'more-content';
  takeAll(draft, { block: at, rule, family: 'promo-trailer', evidence: [{ kind: 'cue', value: unit.core.slice(0, 12) }, ...proofs, { kind: 'tail-position' }] });
}
