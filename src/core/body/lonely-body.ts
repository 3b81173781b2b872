import { authorLabel, hint, isCard, isDateLike, isNotice, itemTail, sectionOf, sentenceEnd, sourceLabel, type Line, type Scan } from '../lines/index.ts';
import type { Headline } from './headline.ts';
import type { Run } from './run.ts';

/** Lines between headline and body at most where a body of one short line is believed. */
export const maxHeaderLines = 6;
/** Prose that weighs less does not compete with a lonely line. */
const minRival = 40;
/** A headline that is no heading and ends like a sentence: a flash whose page is called what it says. Null for any other. */
export function sentenceRun(lines: readonly Line[], headline: number): Run | null {
  const line: Line | undefined = lines[headline];
  return line?.prose > 0 && line.level === 0 && sentenceEnd.test(line.text) ? { first: headline, last: headline, weight: line.prose, prose: line.prose } : null;
}

const minPlain = 18;
/** A line of Chinese without a mark of punctuation, a space, or a sign of another kind. */
const plainText = /^[\u4e00-\u9fff\d]+$/;

/** Whether a line stands in a link that is not one of several beside each other. */
function isLonelyLink({ element, node, linked, length }: Line): boolean {
  const link = linked > length * 0.8 ? node.parentElement?.closest('a') : null;
  const beside = [link?.previousElementSibling, link?.nextElementSibling, element.previousElementSibling, element.nextElementSibling];
  return link !== null && link !== undefined && !beside.some((other) => other && !link.contains(other) && (other.localName === 'a' || other.querySelector('a[href]') !== null));
}

/** What a line of a text weighs at least, so that its first one is not taken for a label. */
const minWeight = 8;

/** Lines that are text although nothing in them says so: a link around them is none. */
function asProse({ lines, falseLinks }: Scan, first: number, isMore: (line: Line) => boolean): Run {
  const link = lines[first].linked > 0 ? lines[first].node.parentElement?.closest('a') : null;
  if (link) falseLinks.add(link.getAttribute('href') ?? '');
  let prose = 0;
  let last = first;
  for (let i = first; i < lines.length && (i === first || isMore(lines[i])); i++) {
    lines[i].linked = 0;
    prose += lines[i].prose = Math.max(lines[i].length, minWeight);
    last = i;
  }
  return { first, last, weight: prose, prose };
}

/** Whether a line stands below a picture, or beside it in one element. */
const isCaption = ({ element, linked, level }: Line): boolean => {
  const above = element.previousElementSibling;
  return linked === 0 && level === 0 && (element.querySelector('img') ?? (above?.localName === 'img' ? above : above?.querySelector('img')) ?? null) !== null;
};

/** A text of short lines has so many at least, together so long. */
const minShort = 3;
const maxShort = 60;
/** How a line of verse ends. */
const verseEnd = /[，。；！？、]$/;

/** How many lines from here on are verses, or a sentence and the cells of its table: in one element without links; 0 for anything else. */
function shortLines(lines: readonly Line[], first: number, headline: Element): number {
  const holder = lines[first].element.closest('div,td,section,article');
  if (!holder) return 0;
  // In one element with the headline the lines are paragraphs side by side.
  const isWide = holder.contains(headline);
  const { parentElement: around, localName } = lines[first].element;
  if (isWide && localName !== 'p') return 0;
  let count = 0;
  let length = 0;
  let ended = 0;
  for (let i = first; i < lines.length && count < maxShort && (isWide ? lines[i].element.parentElement === around && lines[i].element.localName === 'p' : holder.contains(lines[i].element)); i++, count++) {
    const { text, linked, level } = lines[i];
    if (linked > 0 || level > 0 || isDateLike(text) || itemTail.test(text) || sourceLabel.test(text) || authorLabel.test(text)) return 0;
    length += lines[i].length;
    if (verseEnd.test(text)) ended++;
  }
  const isTable = lines[first].text.endsWith('：') && lines[first + count - 1].element.localName === 'td';
  return count >= minShort && length >= minPlain && (isTable || ended * 2 > count) ? count : 0;
}

/**
 * A body of one sentence without punctuation, as captions of pictures are: behind a headline and its date, where what would be
 * the body else is far away; or a body in a link. Null when there is none.
 */
export function plainRun(scan: Scan, headline: Headline, best: Run | null): Run | null {
  if (headline.line < 0) return null;
  const { lines } = scan;
  const isNear = best !== null && best.first > headline.line && best.first - headline.line <= maxHeaderLines * 2 && best.weight >= minRival && !isNotice(lines[best.first]);
  const between = isNear ? lines.slice(headline.line, best.first).findIndex(({ text }) => sectionOf(text)) : maxHeaderLines;
  let dated = false;
  for (let i = headline.line + 1; i < lines.length && i <= headline.line + maxHeaderLines; i++) {
    const { text, length, linked, level, hints, prose } = lines[i];
    if (prose > 0) return null;
    if (dated && sentenceEnd.test(text) && length >= minPlain && isLonelyLink(lines[i])) {
      const link = lines[i].node.parentElement?.closest('a');
      return asProse(scan, i, ({ node }) => link?.contains(node) === true);
    }
    if (dated && i <= headline.line + between && length >= minPlain && linked === 0 && level === 0 && hints === (hints & hint.body) && plainText.test(text)) return { first: i, last: i, weight: length, prose: length };
    if (dated && isCaption(lines[i]) && i + 1 < lines.length && isCaption(lines[i + 1]) && (best === null || best.first < i || isCard(lines, best.first, lines[i].element, lines[headline.line]))) return asProse(scan, i, isCaption);
    const short = dated && hints === (hints & hint.body) && level === 0 && linked === 0 ? shortLines(lines, i, lines[headline.line].element) : 0;
    if (short > 0 && (best === null || best.section || best.first >= i + short || best.last < i)) return asProse(scan, i, ({ node }) => lines[i + short - 1].node.compareDocumentPosition(node) !== Node.DOCUMENT_POSITION_FOLLOWING);
    dated ||= isDateLike(text) || itemTail.test(text) || sourceLabel.test(text) || authorLabel.test(text);
  }
  return null;
}
