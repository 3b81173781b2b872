import type { Draft } from './draft.ts';
import { isForeign } from './kinship.ts';
import { isToldBehind, signsOf, voiceOf } from './tail-signs.ts';
import { isSentence } from './neutral.ts';
import { toUnit, type Line, type Unit } from './units.ts';

/** Longest sentence that is looked past for its signs. */
const maxSigned = 260;

/** Whether what is left of a line is true text: a whole sentence without any sign that the page speaks. */
export function isTrue(draft: Draft, i: number, from: number, to: number): boolean {
  if (!isSentence(draft.lines[i].folded.slice(from, to))) return false;
  if (from > 0 || to > maxSigned) return true;
  const known = answers.get(draft.lines[i]);
  if (known?.to === to) return known.isTrue;
  const unit = toUnit(draft.lines[i], from, to);
  const answer = isToldBehind(unit.core) || isUnsigned(draft, unit);
  answers.set(draft.lines[i], { to, isTrue: answer });
  return answer;
}

function isUnsigned(draft: Draft, unit: Unit): boolean {
  const signs = signsOf(unit);
  return voiceOf(unit, signs) < -2 || (signs.length === 0 && !isForeign(draft, unit.core));
}

/** The last answer about a line from its beginning to an offset: both walks over the tail ask the same. */
const answers = new WeakMap<Line, { to: number; isTrue: boolean }>();
