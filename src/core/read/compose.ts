import type { Segment } from '../article/index.ts';

/** Text of one node, or of no node (the gap between two cells), on its way into a block. */
export interface Piece { node: Text | null; text: string; linked: boolean; bold: boolean; keepsLines: boolean }

export interface Composed {
  text: string;
  segments: Segment[];
  /** Share of the characters inside links, 0 to 1, two decimals. */
  linked: number;
  bold: boolean;
}

const isSpace = (unit: number): boolean =>
  unit === 32 || (unit < 14 && unit > 8) || unit === 0x3000 || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x205f || unit === 0x1680;
/** Characters that nobody sees: they are left out and stand between two segments. */
const isUnseen = (unit: number): boolean => unit === 0x200b || unit === 0xfeff || unit === 0x2060 || unit === 0xad || unit === 0x200e || unit === 0x200f || unit === 0x2028 || unit === 0x2029;
/** A paragraph that ends, before two full-width spaces that begin the next one. */
const endsParagraph = (unit: number): boolean => '。！？!?…”」』：；）)】》'.includes(String.fromCharCode(unit));

/**
 * Makes blocks of pieces: white space collapses to single spaces, invisible characters go, ends are trimmed. Several
 * blocks come of it where the text itself breaks: at a line feed that the style keeps, and at two full-width (or four
 * no-break) spaces behind the end of a sentence. Pieces without a visible character make none.
 */
export function composeText(pieces: readonly Piece[]): Composed[] {
  const out: Composed[] = [];
  let text = '';
  let segments: Segment[] = [];
  let characters = 0;
  let linked = 0;
  let plain = 0;
  let gap = 0;
  let lastUnit = 0;

  const end = (): void => {
    if (characters > 0) out.push({ text, segments, linked: Math.round((linked / characters) * 100) / 100, bold: plain === 0 });
    text = '';
    segments = [];
    characters = linked = plain = gap = lastUnit = 0;
  };

  for (const piece of pieces) {
    const data = piece.text;
    let open: Segment | null = null;
    for (let i = 0; i < data.length; i++) {
      const unit = data.charCodeAt(i);
      if (isUnseen(unit)) { open = null; continue; }
      if (isSpace(unit)) {
        if (unit === 10 && piece.keepsLines) { end(); open = null; continue; }
        // An indent counts by its width: two full-width spaces, or four no-break or wider ones.
        gap += unit === 0x3000 || unit === 0x2003 ? 2 : unit === 0xa0 || unit === 0x2002 ? 1 : 0.001;
        if (gap >= 4 && endsParagraph(lastUnit) && text.length > 12) { end(); open = null; }
        continue;
      }
      if (gap > 0 && text !== '') {
        // A lone space stays in its segment.
        if (open && data[i - 1] === ' ' && open.from + open.length === i - 1) open.length++;
        else open = null;
        text += ' ';
      }
      gap = 0;
      if (!open && piece.node) {
        open = { node: piece.node, from: i, at: text.length, length: 0 };
        segments.push(open);
      }
      text += data[i];
      if (open) open.length++;
      lastUnit = unit;
      characters++;
      if (piece.linked) linked++;
      if (!piece.bold && !isWeak(unit)) plain++;
    }
  }
  end();
  return out;
}

/** Punctuation beside bold words is often not bold itself. */
const isWeak = (unit: number): boolean => unit < 48 || (unit >= 0x3000 && unit < 0x3040) || unit >= 0xff00;
