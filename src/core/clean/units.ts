import { fold, sentenceEnds } from '../text/index.ts';

/** A block as the rules see it: folded, with the offsets of the original. */
export interface Line {
  block: number;
  /** The block's own text. */
  text: string;
  /** Same length, width and script folded, lower case; of a very long block only both ends. Made when first asked for. */
  readonly folded: string;
}

/** A stretch of a line that is judged as one: `core` is what stands between its decorations, brackets and enders. */
export interface Unit {
  start: number;
  end: number;
  core: string;
  /** The stretch with its decorations, trimmed. */
  raw: string;
  /** Where `core` begins in the line. */
  at: number;
  readonly clauses: string[];
}

/** Signs that decorate a notice on either side and mean nothing: arrows, shapes, emoji, stars, rules, `※`. */
const decoration = /[\s#*\u00b7|\-_=~<>^\u2010-\u2015\u2022\u2026\u203b\u2190-\u23ff\u2500-\u27bf\u2b00-\u2bff\ud800-\udfff]|\ufe0f/;
const enders = /[。!?,;.、:]/;
const pairs: Record<string, string> = { '(': ')', '【': '】', '[': ']', '〔': '〕' };

/** All rules look at the ends of a block, so the middle of a very long one need not be folded. */
const foldedEnd = 3000;

function foldLine(text: string): string {
  if (text.length > 2 * foldedEnd) return foldLine(text.slice(0, foldedEnd)) + text.slice(foldedEnd, -foldedEnd) + foldLine(text.slice(-foldedEnd));
  const lower = fold(text).toLowerCase();
  // A few letters grow when lowered (İ); such a text is matched as it is.
  return lower.length === text.length ? lower : fold(text);
}

/** Prepares a block for the rules; offsets stay. */
export function toLine(text: string, block: number): Line {
  let folded: string | undefined;
  return { block, text, get folded() { return (folded ??= foldLine(text)); } };
}

/** Reads the stretch `[start, end)` of a line as one unit. */
export function toUnit(line: Line, start: number, end: number): Unit {
  let from = start;
  let to = end;
  const { folded } = line;
  for (let round = 0; round < 3; round++) {
    while (from < to && (decoration.test(folded[from]) || enders.test(folded[from]) || (folded[from] === '》' && folded[from + 1] === '》') || (folded[from] === '》' && folded[from - 1] === '》'))) from++;
    while (to > from && (decoration.test(folded[to - 1]) || enders.test(folded[to - 1]))) to--;
    const close = pairs[folded[from]];
    if (close === undefined || folded[to - 1] !== close || folded.indexOf(close, from) !== to - 1) break;
    from++;
    to--;
  }
  const core = folded.slice(from, to);
  let clauses: string[] | undefined;
  return { start, end, core, raw: folded.slice(start, end).trim(), at: from, get clauses() { return (clauses ??= toClauses(core)); } };
}

/** Clauses of a folded text: between commas, enders and spaces that part two Chinese words. */
export function toClauses(core: string): string[] {
  return core.split(/[,;!?。~|…]|(?<=[^\x20-\x7e])\s+(?=[^\x20-\x7e])/).map((clause) => clause.replace(/^[\s"“”(【]+|[\s"”)】]+$/g, '')).filter((clause) => clause !== '');
}

/** A quotation that ends its sentence inside (。」 and no “he said” behind it), and the star that opens a notice. */
const innerEnd = /[。!?…][”」』’"](?![,、:”」』’的地是]|[^。]{0,6}[说道称])|[^\s※★☆◎●](?=[※★☆◎●])/g;

/** Ends of the sentences between two offsets of a line, in order; the last is `end`. */
export function sentencesOf(line: Line, start: number, end: number): number[] {
  const stretch = line.folded.slice(start, end);
  const ends = new Set(sentenceEnds(stretch));
  for (const match of stretch.matchAll(innerEnd)) ends.add(match.index + match[0].length);
  return [...ends].toSorted((a, b) => a - b).map((offset) => offset + start);
}

/** Characters that tell two texts apart: letters, digits and Han alone. */
export function essence(text: string): string {
  return fold(text).toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
