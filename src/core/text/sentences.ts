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

/**
 * Ends of the sentences of a text, in order: offsets behind the closing mark and behind the quotation marks and
 * brackets that close with it. The end of the text is always the last one. Marks inside quotation marks and brackets
 * end nothing, unless the bracket never closes. Linear in the length of the text.
 */
export function sentenceEnds(text: string, options: SentenceOptions = {}): number[] {
  const ends: number[] = [];
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (openers.includes(character)) {
      if (open.length < maxDepth) open.push(i);
    } else if (closers.includes(character)) {
      open.pop();
      // “……好。”他说 goes on; “……好。” 他说 after a closing quote with an ender inside ends only at the block's end.
    } else if (enders.includes(character)) {
      if (open.length > 0 && i - open[open.length - 1] > maxSpan) open.length = 0;
      if (open.length > 0) continue;
      if ((character === '；' || character === ';') && !options.semicolons) continue;
      let end = i + 1;
      while (end < text.length && (enders.includes(text[end]) || (closers.includes(text[end]) && !openers.includes(text[end])))) end++;
      ends.push(end);
      i = end - 1;
    }
  }
  if (ends.at(-1) !== text.length && text.length > 0) ends.push(text.length);
  return ends;
}
