import type { Article, Range } from '../article/index.ts';

/**
 * Lengths in code units. A short passage is quoted whole, a long one by its two ends. The first term has to be long
 * enough to be unlike anything else of the page that we did not read (menus, related headlines).
 */
const quotedWhole = 40;
const firstTerm = 12;
const longestTerm = 60;
const longestContext = 40;

interface Terms { prefix?: string; start: string; end?: string; suffix?: string }

/**
 * The text directive that finds a passage again, without `#`: `:~:text=[prefix-,]start[,end][,-suffix]`
 * (https://wicg.github.io/scroll-to-text-fragment/). Browsers go to the first match in the page, so terms grow, and
 * neighbouring words are added, until the passage is the first match in the article. Always from the text as published.
 * Null when the passage is empty or an earlier one reads exactly alike, neighbours included.
 */
export function textFragment(article: Article, range: Range): string | null {
  const block = article.blocks[range.block]?.text ?? '';
  const [start, end] = narrowed(block, range.start, Math.min(range.end, block.length));
  if (start >= end) return null;
  const texts = article.blocks.map(({ text }) => foldCase(text));
  const page = texts.join('\n');
  const offset = texts.slice(0, range.block).reduce((sum, text) => sum + text.length + 1, 0);
  for (const terms of candidates(article, range.block, start, end)) {
    const found = firstMatch(page, terms);
    if (found?.start === offset + start && found.end === offset + end) return directive(terms);
  }
  return null;
}

/**
 * A space beside a Chinese character: in the page it may be U+3000, which Firefox does not take for a space
 * (“第一条”, the wide space, “为了……”). Terms never contain one.
 */
const unsureSpace = /(?<=[^\x21-\x7e]) | (?=[^\x21-\x7e])/g;
/** A run of this length beside an unsure space is worth keeping; “第一条” is not. */
const shortestRun = 6;

/** The passage from its first to its last run that is worth keeping; the longest run where none is. */
function narrowed(text: string, from: number, to: number): [number, number] {
  const [start, end] = trimmed(text, from, to);
  const edges = [start - 1, ...[...text.slice(start, end).matchAll(unsureSpace)].map(({ index }) => start + index), end];
  const runs = edges.slice(1).map((edge, i): [number, number] => [edges[i] + 1, edge]);
  const length = ([first, last]: [number, number]): number => last - first;
  const longest = runs.reduce((best, run) => (length(run) > length(best) ? run : best));
  if (length(longest) < shortestRun) return longest;
  const kept = runs.filter((run) => length(run) >= shortestRun);
  return trimmed(text, kept[0][0], kept[kept.length - 1][1]);
}

function trimmed(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return [start, end];
}

/** Browsers match without regard to case. Only ASCII, so that offsets hold. */
const foldCase = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/**
 * Offsets near `around` at which a browser may begin or end a match: it does not look inside words. Looking at a
 * neighbourhood keeps the work bounded; the edges at its own ends are no edges.
 */
function wordEdges(text: string, around: number): number[] {
  const from = Math.max(0, around - 2 * longestTerm);
  const to = Math.min(text.length, around + 2 * longestTerm);
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  const edges = [...words.segment(text.slice(from, to))].map(({ index }) => from + index);
  return [...(from > 0 ? edges.slice(1) : edges), ...(to === text.length ? [to] : [])];
}
/** First edge at or behind an offset; the offset itself where no word ends for long. */
const edgeFrom = (text: string, offset: number): number => wordEdges(text, offset).find((edge) => edge >= offset) ?? offset;
/** Last edge at or before an offset. */
const edgeTo = (text: string, offset: number): number => wordEdges(text, offset).findLast((edge) => edge <= offset) ?? offset;

/** The passage by itself: whole, or by its first and last words, which an unsure space cuts short. */
function whole(block: string, start: number, end: number, length = firstTerm): Terms {
  const passage = block.slice(start, end);
  const space = passage.search(unsureSpace);
  if (space < 0 && end - start <= Math.max(quotedWhole, 2 * length)) return { start: passage };
  const first = passage.slice(0, edgeFrom(block, start + length) - start);
  const last = passage.slice(Math.max(0, edgeTo(block, end - length) - start));
  const terms = { start: first.split(unsureSpace)[0].trim(), end: (last.split(unsureSpace).at(-1) ?? last).trim() };
  return terms.start.length + terms.end.length <= passage.length ? terms : { start: passage };
}

/** From the shortest: longer terms first, then the words before and behind in the block, then the block before. */
function* candidates({ blocks }: Article, index: number, start: number, end: number): Generator<Terms> {
  const block = blocks[index].text;
  for (let length = firstTerm; length <= longestTerm; length *= 2) yield whole(block, start, end, length);
  const terms = whole(block, start, end, longestTerm / 2);
  for (let length = 5; length <= longestContext; length *= 2) {
    const prefix = block.slice(edgeFrom(block, Math.max(0, start - length)), start).trim().split(unsureSpace).at(-1);
    const suffix = block.slice(end, edgeTo(block, Math.min(block.length, end + length))).trim().split(unsureSpace)[0];
    if (prefix) yield { ...terms, prefix };
    if (suffix) yield { ...terms, suffix };
    if (prefix && suffix) yield { ...terms, prefix, suffix };
  }
  // Something that we did not read may stand between two blocks, so this is the last resort.
  const before = blocks[index - 1]?.text;
  if (before && block.slice(0, start).trim() === '')
    yield { ...terms, prefix: before.slice(edgeFrom(before, Math.max(0, before.length - longestContext))).trim().split(unsureSpace).at(-1) };
}

/** Where a browser that follows the specification ends up in a text whose blocks are lines; null when nowhere. */
function firstMatch(page: string, terms: Terms): { start: number; end: number } | null {
  const [first, prefix, suffix] = [terms.start, terms.prefix ?? '', terms.suffix ?? ''].map(foldCase);
  const last = terms.end === undefined ? undefined : foldCase(terms.end);
  for (let start = page.indexOf(first); start >= 0; start = page.indexOf(first, start + 1)) {
    if (!page.slice(Math.max(0, start - prefix.length - 2), start).trimEnd().endsWith(prefix)) continue;
    let end = start + first.length;
    if (last !== undefined) {
      const at = page.indexOf(last, end);
      if (at < 0) return null;
      end = at + last.length;
    }
    if (page.slice(end, end + suffix.length + 2).trimStart().startsWith(suffix)) return { start, end };
  }
  return null;
}

/** Percent-encoded with the signs that have a meaning in the directive (- , &) or end a link in plain text. */
const encode = (term: string): string =>
  encodeURIComponent(term.replace(/\p{Cs}/gu, '\ufffd')).replace(/[-!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

function directive({ prefix, start, end, suffix }: Terms): string {
  const parts = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`];
  return `:~:text=${parts.filter(Boolean).join(',')}`;
}
