import type { Evidence } from '../article/index.ts';
import { isGone, takeAll, type Draft } from './draft.ts';
import { isHeadlineLike } from './find-lists.ts';
import { guardOf, isTopic } from './guards.ts';
import { isForeign } from './kinship.ts';
import { isNeutral, isSentence } from './neutral.ts';
import type { RuleId } from './promo-rules.ts';
import { isToldBehind, isOutletName, isSignedThroughout, nameOf, signsOf, type SignKind } from './tail-signs.ts';
import { isTrue } from './true-text.ts';
import { toUnit, type Unit } from './units.ts';
import { closings } from './walk-tail.ts';

/** Longest line that goes for what stands around it. */
const maxEnclosed = 260;
/** Lines from the end that are looked at. */
const maxTail = 60;
/** Kinds of signs that a line needs alone at the end, right before a trailer, and that lines need together. */
const minAlone = 3;
const minBeside = 2;
const minTogether = 4;
/** Longest line that one sign speaks for; and from which length on every sentence has its own. */
const lengthOfSign = 60;
const maxUnread = 120;

/** Signs that the article is over: （完）, END. */
const endMark = /^[-—=_*~\s(（【[]*(?:the end|end|完|全文完|正文完|文章结束)[-—=_*~\s)）】\]]*$/;

/** The reason that is shown for what went by its signs, the most telling first. */
const reasons: readonly [SignKind, RuleId][] = [['contact', 'ad-cooperation'], ['offer', 'ad-line'], ['portrait', 'outlet-bio'], ['mission', 'outlet-bio'], ['self', 'outlet-bio'], ['own-name', 'outlet-bio'], ['slogan', 'outlet-bio'], ['schedule', 'keep-updating'], ['call', 'more-content'], ['channel', 'wechat-follow'], ['question', 'like-share-beg'], ['reading', 'more-content'], ['address', 'like-share-beg']];
/** Signs of an outlet that speaks; without one of them lines do not prove each other: a notice has addresses and telephones. */
const voices: readonly SignKind[] = ['self', 'portrait', 'mission', 'own-name'];

/** Longest line that is a slogan or the time of a programme. */
const maxLabel = 40;

/** Signs that pages have and firms have not. */
const pageSigns: readonly SignKind[] = ['channel', 'reading', 'call', 'schedule', 'address'];

/** A line of the tail that has been neither taken nor proven to be the report. */
interface Open { at: number; unit: Unit; signs: SignKind[] }

/**
 * Takes lines of the tail for their signs and their place: behind the proven end of the report or behind a proven trailer one
 * sign is the second proof; right before a trailer, alone, or together at the end they need more, and nothing in common
 * with the report.
 */
export function takeEnclosed(draft: Draft): void {
  const { first, isProven } = firstOfTail(draft);
  for (let round = 0; round < 3; round++) {
    const open = openLines(draft, first).filter(({ at }) => isProven || !isSentence(draft.lines[at].folded));
    if (open.length === 0) return;
    const before = draft.finds.length;
    for (const line of open.toReversed()) if (standsAlone(draft, line, first)) take(draft, line, [{ kind: 'foreign' }]);
    const anchor = draft.lines.findIndex((_, i) => i >= first && isAnchor(draft, i));
    const proofs: Evidence[] = anchor < 0 ? [{ kind: 'foreign' }, { kind: 'neighbour' }] : [{ kind: 'behind-closing-line', value: draft.lines[anchor].text.slice(0, 12) }];
    const behind = anchor < 0 ? proveTogether(draft, open, first) : anchor;
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

function openLines(draft: Draft, first: number): Open[] {
  const units: Open[] = [];
  for (let at = Math.max(1, first); at < draft.lines.length; at++) {
    const { from, to } = draft.left[at];
    const line = draft.lines[at];
    if (isGone(draft, at) || from > 0 || to > maxEnclosed || endMark.test(line.folded)) continue;
    const unit = toUnit(line, from, to);
    if (isNeutral(unit.core) || isToldBehind(unit.core) || isTopic(draft.topic.title, unit.core)) continue;
    const signs = signsOf(unit);
    // Where a report tells how something is done, calls are its steps.
    if (draft.topic.howTo && !(voices.some((voice) => signs.includes(voice)) && !signs.includes('call'))) continue;
    units.push({ at, unit, signs });
  }
  for (const line of units) if (isNamedAgain(draft, line, first)) line.signs.push('own-name');
  return units;
}

/** Whether the name at the head of a line is said again in the tail and never in the report. */
function isNamedAgain(draft: Draft, line: Open, first: number): boolean {
  const name = nameOf(line.unit.core);
  return name !== null && hasOwnName(draft, line) && draft.lines.slice(first).some(({ block, folded }) => block !== line.at && folded.includes(name));
}

/** Whether a line opens with a name that neither the title nor the report speaks of; bylines and datelines may. */
function hasOwnName({ lines, left, topic }: Draft, { at, unit }: Open): boolean {
  const name = nameOf(unit.core);
  if (name === null || topic.title.includes(name)) return false;
  return !lines.some(({ block, folded }) => block < at && left[block].to > 30 && folded.slice(8, left[block].to).includes(name));
}

const isPromoAt = (draft: Draft, i: number): boolean => draft.finds.some((find) => find.block === i && find.family === 'promo-trailer');
const isEnd = (draft: Draft, i: number): boolean => !isGone(draft, i) && endMark.test(draft.lines[i].folded);
const isAnchor = (draft: Draft, i: number): boolean =>
  isEnd(draft, i) || draft.finds.some((find) => find.block === i && (find.family === 'promo-trailer' || find.rule === 'related-list' || closings.has(find.rule)));

/** Behind the anchor one sign is enough for a short line, none for one that has promotion on both sides. */
function isEnclosed(draft: Draft, { at, unit, signs }: Open): boolean {
  if (isGone(draft, at) || isCut(draft, at)) return false;
  const isBetween = (isPromoAt(draft, at - 1) || isEnd(draft, at - 1)) && (at + 1 === draft.lines.length || isPromoAt(draft, at + 1));
  return isBetween && unit.core.length < lengthOfSign || signs.length >= (unit.core.length < lengthOfSign ? 1 : 2) && (unit.core.length < maxUnread || isSignedThroughout(unit.core));
}

/** Whether the end of a line has been taken: what is left may be a sentence of the report. */
const isCut = (draft: Draft, at: number): boolean => draft.left[at].to < draft.lines[at].text.trimEnd().length;

function isUnguarded(core: string, signs: readonly SignKind[]): boolean {
  // Read as a call to follow, so that the steps of a service are guarded too.
  const guard = guardOf(core, '', 'wechat-follow');
  return guard === null || (guard === 'figures' && (signs.includes('offer') || signs.includes('contact') || (signs.includes('portrait') && signs.includes('self'))));
}

/** An outlet or author by a name that the report never says, and what he is; a firm has neither an outlet's name nor signs of a page. */
function isBio(draft: Draft, line: Open, first: number): boolean {
  const { signs, unit } = line;
  const name = nameOf(unit.core);
  if (name === null || !signs.some((sign) => sign === 'portrait' || sign === 'mission')) return false;
  const isOutlet = isOutletName(name);
  const isPage = signs.some((sign) => pageSigns.includes(sign));
  if (!(isOutlet && isPage) && !((isOutlet || isPage) && isForeign(draft, unit.core, first))) return false;
  const guard = guardOf(unit.core, '', 'wechat-follow');
  return guard !== 'quotation' && guard !== 'reporting' && guard !== 'service' && hasOwnName(draft, line);
}

/** A short line without a comma or the end of a sentence right before what has been taken: 某事的追踪者, 首播时间：…. */
const isLabel = (draft: Draft, { at, unit, signs }: Open): boolean =>
  at + 1 < draft.lines.length && isGone(draft, at + 1) && unit.core.length <= maxLabel && isHeadlineLike(unit.raw) && !unit.core.includes(',')
  && (signs.includes('portrait') || signs.includes('schedule')) && !/董事长|总经理|[一-龥]长$/.test(unit.core) && guardOf(unit.core, '', 'outlet-bio') === null;

/** Two signs right before a trailer, three with nothing behind; no guard, and nothing of the report in it. */
function standsAlone(draft: Draft, line: Open, first: number): boolean {
  const { at, unit, signs } = line;
  if (unit.core.length >= maxUnread && !isSignedThroughout(unit.core)) return false;
  if (isLabel(draft, line)) return true;
  // Short true sentences have two signs by chance (领取福利的队伍很长), and even halves too.
  const isVoice = signs.some((sign) => sign === 'schedule' || sign === 'question' || voices.includes(sign));
  const needed = isVoice && (isPromoAt(draft, at + 1) || isCut(draft, at)) ? minBeside : minAlone;
  return isBio(draft, line, first) || signs.filter((sign) => sign !== 'slogan').length >= needed && isUnguarded(unit.core, signs) && isForeign(draft, unit.core, first);
}

/** The line before the first of those that prove each other: many kinds of signs, an outlet's voice, nothing of the report. Infinity when none do. */
function proveTogether(draft: Draft, open: readonly Open[], first: number): number {
  const run = open.filter(({ signs, unit }) => signs.length > 0 && isUnguarded(unit.core, signs));
  const kinds = new Set(run.flatMap(({ signs }) => signs));
  if (run.length < 2 || kinds.size < minTogether || !voices.some((voice) => kinds.has(voice))) return Infinity;
  return isForeign(draft, run.map(({ unit }) => unit.core).join('\n'), first) ? run[0].at - 1 : Infinity;
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
