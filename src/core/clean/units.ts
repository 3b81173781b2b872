import { fold, sentenceEnds } from '../text/index.ts';
import { possibleIn, type Possible } from './possible.ts';

/** A block as the rules see it: folded, with the offsets of the original. */
export interface Line {
  block: number;
  /** The block's own text. */
  text: string;
  /** Same length, width and script folded, lower case; of a very long block only both ends. Made when first asked for. */
  readonly folded: string;
  /** `essence` of the whole text. Made when first asked for. */
  readonly essence: string;
  /** The rules that can match in it. Made when first asked for. */
  readonly possible: Possible;
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
  /** The rules that can match in its line. */
  readonly possible: Possible;
  /** Those that can match in the stretch itself. Made when first asked for. */
  readonly own: Possible;
}

/** Signs that decorate a notice on either side and mean nothing: arrows, shapes, emoji, stars, rules, `※`. */
const decoration = /[\s#*\u00b7|\-_=~<>^\u2010-\u2015\u2022\u2026\u203b\u2190-\u23ff\u2500-\u27bf\u2b00-\u2bff\ud800-\udfff]|\ufe0f/;
const enders = /[。!?,;.、:]/;
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
/** Most ends of a unit are Han: they are neither, and no pattern is asked. */
const isEdge = (text: string, at: number): boolean => !isHan(text.charCodeAt(at)) && (enders.test(text[at]) || decoration.test(text[at]));
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
  let told: string | undefined;
  let possible: Possible | undefined;
  return {
    block, text,
    get folded() { return (folded ??= foldLine(text)); },
    get essence() { return (told ??= essence(text)); },
    get possible() { return (possible ??= possibleIn(this.folded)); },
  };
}

/** Reads the stretch `[start, end)` of a line as one unit. */
export function toUnit(line: Line, start: number, end: number): Unit {
  let from = start;
  let to = end;
  const { folded } = line;
  for (let round = 0; round < 3; round++) {
    while (from < to && (isEdge(folded, from) || (folded[from] === '》' && folded[from + 1] === '》') || (folded[from] === '》' && folded[from - 1] === '》'))) from++;
    while (to > from && isEdge(folded, to - 1)) to--;
    const close = pairs[folded[from]];
    if (close === undefined || folded[to - 1] !== close || folded.indexOf(close, from) !== to - 1) break;
    from++;
    to--;
  }
  const core = folded.slice(from, to);
  const raw = folded.slice(start, end).trim();
  let clauses: string[] | undefined;
  let own: Possible | undefined;
  return {
    start, end, core, raw, at: from,
    get clauses() { return (clauses ??= toClauses(core)); },
    get possible() { return line.possible; },
    get own() { return (own ??= raw.length === folded.length ? line.possible : possibleIn(raw)); },
  };
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
  const ends = sentenceEnds(stretch);
  const inner = Array.from(stretch.matchAll(innerEnd), (match) => match.index + match[0].length);
  const all = inner.length === 0 ? ends : [...new Set([...ends, ...inner])].toSorted((a, b) => a - b);
  return all.map((offset) => offset + start);
}

/** Characters that tell two texts apart: letters, digits and Han alone. */
export function essence(text: string): string {
  const told = fold(text).toLowerCase().replace(common, '');
  return uncommon.test(told) ? told.replace(/[^\p{L}\p{N}]/gu, '') : told;
}

/** The frequent characters that are neither letters nor digits. What stands beside them and Han is rare: only there Unicode is asked. */
const common = /[\s!-/:-@[-`{-~\u2010-\u2027\u3001-\u3003\u3008-\u3011\u00b7]+/g;
const uncommon = /[^\u4e00-\u9fffa-z\d]/;

/** Whether a folded text has at least so many characters of essence. Reads no further than it must. */
export function hasEssence(folded: string, least: number): boolean {
  let told = 0;
  for (let i = 0; i < folded.length && told < least; i++) {
    const code = folded.charCodeAt(i);
    if (isHan(code) || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) told++;
    // Neither ASCII nor 。、《》“”: Unicode is asked for the rest.
    else if (code > 0x7f && !isMark(code)) {
      const character = String.fromCodePoint(folded.codePointAt(i) ?? code);
      if (letter.test(character)) told += character.length;
      i += character.length - 1;
    }
  }
  return told >= least;
}

const letter = /[\p{L}\p{N}]/u;

const isMark = (code: number): boolean => (code >= 0x3008 && code <= 0x3011) || code === 0x3001 || code === 0x3002 || code === 0x201c || code === 0x201d;
