import type { Body, Headline } from '../body/index.ts';
import { isDateLike, itemTail, leadsOn, linesPerStep, sectionOf, sourceLabel, type Scan } from '../lines/index.ts';
import { beforeStories, findAsides, isNumbered, isTools } from './asides.ts';
import type { PageBlock } from './blocks.ts';

/** So many blocks of links in a row are a list of other stories: the article is over. */
const maxLinkBlocks = 3;

/**
 * Of the root's blocks those of the article: the run of prose, and in the core what stands beside it up to the
 * headline, up to furniture, up to a list of links.
 */
export function* selectBlocks(blocks: readonly PageBlock[], scan: Scan, headline: Headline, body: Body): Generator<void, PageBlock[]> {
  const at = (line: number): Text | null => (line >= 0 ? scan.lines[line].node : null);
  const firstNode = at(body.first);
  const lastNode = at(body.last);
  const headNode = at(headline.line);
  let first = -1;
  let last = -1;
  let head = -1;
  for (let index = 0; index < blocks.length; index++) {
    if (index % linesPerStep === linesPerStep - 1) yield;
    for (const { node } of blocks[index].segments) {
      if (node === firstNode && first < 0) first = index;
      if (node === lastNode) last = index;
      if (node === headNode && head < 0) head = index;
    }
  }
  if (first < 0) first = 0;
  if (last < first) last = blocks.length - 1;
  const inCore = (index: number): boolean => body.core === body.root || body.core.contains(blocks[index].element);
  let from = first;
  while (from > 0 && from - 1 > head && inCore(from - 1) && !isFurniture(blocks[from - 1]) && (!isLink(blocks[from - 1]) || isNumbered(blocks[from - 1])) && !isHeaderLine(blocks[from - 1])) from--;
  let to = last;
  const endNode = body.end === undefined ? null : at(body.end);
  for (let index = last + 1, links = 0; index < blocks.length && inCore(index); index++) {
    if (endNode !== null && blocks[index].segments.some(({ node }) => node === endNode)) break;
    if (isFurniture(blocks[index]) || sectionOf(blocks[index].block.text) || leadsOn.test(blocks[index].block.text) || isTools(blocks[index])) break;
    links = isLink(blocks[index]) ? links + 1 : 0;
    if (links >= maxLinkBlocks) break;
    if (links === 0) to = index;
  }
  to = beforeStories(blocks, from, to, headline.title);
  // Names lie: where they would take most of the prose, they are not believed.
  let all = 0;
  let named = 0;
  for (let index = first; index <= last; index++) {
    if (index % linesPerStep === 0) yield;
    const { length } = blocks[index].block.text;
    all += length;
    if (isFurniture(blocks[index])) named += length;
  }
  const isBelieved = named <= all * 0.5;
  const asides = yield* findAsides(blocks, from, to, body.core);
  const selected: PageBlock[] = [];
  for (let index = from; index <= to; index++) {
    if (index % linesPerStep === 0) yield;
    const block = blocks[index];
    if (index === head || (isBelieved && isFurniture(block)) || asides.has(block)) continue;
    if (index - from < openingBlocks && isBareDate(block) && (blocks[index + 1]?.block.text.length ?? 0) > 30) continue;
    selected.push(block);
  }
  return selected;
}

const isFurniture = (block: PageBlock): boolean => block.hints !== 0;
/** A sentence may be full of linked names. */
const isLink = ({ block }: PageBlock): boolean => (block.marks?.linked ?? 0) > (block.text.endsWith('。') ? 0.75 : 0.6);

/** Among the first blocks a date may stand alone, below a picture and its caption. */
const openingBlocks = 3;

/** What a date and its clock are written with. */
const ofDates = /[\d\s年月日号號时時:：./\-－〇零○一二三四五六七八九十]/g;
const maxBesideDate = 5;
const isBareDate = ({ block: { text } }: PageBlock): boolean => text.length <= 40 && isDateLike(text) && text.replace(ofDates, '').length <= maxBesideDate;

/** 03-05 08:30: a day without its year. */
const shortDate = /(?<![\d./-])\d{1,2}\s?[-/月]\s?\d{1,2}日?\s*\d{1,2}[:：]\d\d/;
/** A line of date, source or tools (字号 大 中 小) between headline and body: it is read into the article's fields, or furniture. */
function isHeaderLine(block: PageBlock): boolean {
  const { text } = block.block;
  if (text.length >= 90) return false;
  if (text.length < 50 && (isDateLike(text) || shortDate.test(text) || itemTail.test(text))) return true;
  return sourceLabel.test(text) || isTools(block);
}
