import { piecesOf, restOf, type Piece } from '../outline/doubt-pieces.ts';
import type { Row } from '../outline/rows.ts';
import type { PanelDocument } from '../state/panel-document.ts';

/** Title or rest of the point that is open, with the characters marked whose conversion was a guess. Pressing one shows its forms. */
export function OpenWords({ document: shown, row, part }: { document: PanelDocument; row: Row; part: 'title' | 'rest' }) {
  const texts = shown.texts.value;
  const pieces: Piece[] = part === 'title' ? piecesOf([row.point.title], texts) : restOf(piecesOf(shown.words.restRanges(row.point), texts));
  return <>{pieces.map(({ text, doubt }, i) => (doubt === undefined ? text : <span key={i} class="doubt">{text}</span>))}</>;
}
