const openers = '（(【〔[「『《〈“‘';
const closers = '）)】〕]」』》〉”’';
/** Marks that end a sentence. ASCII “.” is none: it stands in amounts and addresses. */
const enders = '。！？!?；;…';

/** How deep quotation marks and brackets may nest before they are taken for stray ones. */
const maxDepth = 8;
/** A bracket that has not closed after this many characters is taken for a stray one. */
const maxSpan = 400;

export interface SentenceOptions {
  /** Whether ； and ; end a sentence too. Default false. */
  semicolons?: boolean;
}

/** Most characters are ideographs or letters: one comparison each. */
const isPlain = (code: number): boolean => (code >= 0x3040 && code <= 0x9fff) || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

const isEnder = (character: string, semicolons: boolean): boolean =>
  enders.includes(character) && (semicolons || (character !== '；' && character !== ';'));

/**
 * Ends of the sentences of a text, in order: offsets behind the closing mark and behind the quotation marks and
 * brackets that close with it. The end of the text is always the last one. Marks inside quotation marks and brackets
 * end nothing, unless the bracket never closes. Linear in the length of the text.
 */
export function sentenceEnds(text: string, options: SentenceOptions = {}): number[] {
  const ends: number[] = [];
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (isPlain(text.charCodeAt(i))) continue;
    const character = text[i];
    if (openers.includes(character)) {
      if (open.length < maxDepth) open.push(i);
    } else if (closers.includes(character)) {
      open.pop();
      // “……好。”他说 goes on; “……好。” 他说 after a closing quote with an ender inside ends only at the block's end.
    } else if (enders.includes(character)) {
      if (open.length > 0 && i - open[open.length - 1] > maxSpan) open.length = 0;
      if (open.length > 0) continue;
      if (!isEnder(character, options.semicolons === true)) continue;
      let end = i + 1;
      while (end < text.length && (enders.includes(text[end]) || (closers.includes(text[end]) && !openers.includes(text[end])))) end++;
      ends.push(end);
      i = end - 1;
    }
  }
  if (ends.at(-1) !== text.length && text.length > 0) ends.push(text.length);
  return ends;
}

/**
 * Offset of the first mark that ends the sentence in which `at` stands, or `to` when none does before it. Marks inside
 * quotation marks and brackets that open after `at` count only when these stay open. Reads no further than it must.
 */
export function sentenceStop(text: string, at: number, to: number, options: SentenceOptions = {}): number {
  let depth = 0;
  let opened = 0;
  let inside = -1;
  for (let i = at; i < to; i++) {
    if (isPlain(text.charCodeAt(i))) continue;
    const character = text[i];
    if (openers.includes(character)) {
      if (depth++ === 0) { opened = i; inside = -1; }
    } else if (closers.includes(character)) {
      if (depth > 0) depth--;
    } else if (isEnder(character, options.semicolons === true)) {
      if (depth === 0) return i;
      if (inside < 0) inside = i;
    }
    if (depth > 0 && i - opened > maxSpan) {
      if (inside >= 0) return inside;
      depth = 0;
    }
  }
  return depth > 0 && inside >= 0 ? inside : to;
}

/** Behind the mark at `stop`, further such marks and the quotation marks and brackets that close with it. */
export function behindStop(text: string, stop: number, to: number): number {
  let end = stop;
  while (end < to && (enders.includes(text[end]) || closers.includes(text[end]))) end++;
  return end;
}

/**
 * Where the sentence that ends at `at` begins, not before `from`: behind the nearest mark that ends a sentence and
 * stands in no closed quotation or bracket. `at` itself is the offset behind the sentence's own closing mark.
 */
export function sentenceStart(text: string, at: number, from: number, options: SentenceOptions = {}): number {
  let depth = 0;
  let closed = 0;
  let i = at - 1;
  while (i >= from && (enders.includes(text[i]) || closers.includes(text[i]) || text[i] === ' ')) {
    if (closers.includes(text[i]) && depth++ === 0) closed = i;
    i--;
  }
  for (; i >= from; i--) {
    if (isPlain(text.charCodeAt(i))) continue;
    const character = text[i];
    if (closers.includes(character)) { if (depth++ === 0) closed = i; }
    else if (openers.includes(character)) { if (depth > 0) depth--; }
    else if (depth === 0 && isEnder(character, options.semicolons === true)) break;
    if (depth > 0 && closed - i > maxSpan) depth = 0;
  }
  let start = i + 1;
  while (start < at && (closers.includes(text[start]) || text[start] === ' ')) start++;
  return start;
}
