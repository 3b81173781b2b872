import type { Range } from '../../core/article/index.ts';
import type { Doubt, Texts } from '../state/texts.ts';
import { joints, maxRest } from './point-text.ts';

/** A run of shown text; `doubt` when it is a character whose conversion was a guess. */
export interface Piece { text: string; doubt?: Doubt }

/** Ranges as shown, cut at each doubtful character. */
export function piecesOf(ranges: readonly Range[], texts: Texts): Piece[] {
  const pieces: Piece[] = [];
  for (const [i, range] of ranges.entries()) {
    if (i > 0 && ranges[i - 1].block !== range.block) pieces.push({ text: '\n' });
    let at = range.start;
    for (const doubt of texts.doubts(range)) {
      pieces.push({ text: texts.of({ ...range, start: at, end: doubt.start }) }, { text: doubt.shown, doubt });
      at = doubt.end;
    }
    pieces.push({ text: texts.of({ ...range, start: at, end: range.end }) });
  }
  return pieces.filter(({ text }) => text !== '');
}

/** The rest of a sentence behind its title: without what joins them, and not longer than a row shows. */
export function restOf(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  let left = maxRest;
  for (const piece of pieces) {
    const text = (out.length === 0 && piece.doubt === undefined ? piece.text.replace(joints, '') : piece.text).slice(0, left);
    if (text === '') continue;
    out.push({ ...piece, text });
    left -= text.length;
  }
  return out;
}
