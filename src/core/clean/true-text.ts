import type { Draft } from './draft.ts';
import { isForeign } from './kinship.ts';
import { isToldBehind, signsOf, voiceOf } from './tail-signs.ts';
import { isSentence } from './neutral.ts';
import { toUnit } from './units.ts';

/** Longest sentence that is looked past for its signs. */
const maxSigned = 260;

/** Whether what is left of a line is true text: a whole sentence without any sign that the page speaks. */
export function isTrue(draft: Draft, i: number, from: number, to: number): boolean {
  if (!isSentence(draft.lines[i].folded.slice(from, to))) return false;
  if (from > 0 || to > maxSigned) return true;
  const unit = toUnit(draft.lines[i], from, to);
  return isToldBehind(unit.core) || (voiceOf(unit, signsOf(unit)) < -2 || signsOf(unit).length === 0 && !isForeign(draft, unit.core));
}
