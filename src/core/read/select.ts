import { type Body, type Headline, type Scan } from '../lines/index.ts';
import type { PageBlock } from './blocks.ts';

/** So many blocks of links in a row are a list of other stories: the article is over. */
const maxLinkBlocks = 3;

/** Of the root's blocks those between headline and the end of the article. */
export function selectBlocks(blocks: readonly PageBlock[], scan: Scan, headline: Headline, body: Body): PageBlock[] {
  const firstNode = scan.lines[body.first].node;
  const lastNode = scan.lines[body.last].node;
  const headNode = headline.line >= 0 ? scan.lines[headline.line].node : null;
  let first = -1;
  let last = -1;
  let head = -1;
  blocks.forEach((block, index) => {
    for (const { node } of block.segments) {
      if (node === firstNode && first < 0) first = index;
      if (node === lastNode) last = index;
      if (node === headNode && head < 0) head = index;
    }
  });
  if (first < 0) first = 0;
  if (last < first) last = blocks.length - 1;
  let from = first;
  while (from > 0 && from - 1 > head && !isFurniture(blocks[from - 1]) && !isLink(blocks[from - 1])) from--;
  let to = last;
  for (let at = last + 1, links = 0; at < blocks.length; at++) {
    if (isFurniture(blocks[at])) break;
    links = isLink(blocks[at]) ? links + 1 : 0;
    if (links >= maxLinkBlocks) break;
    if (links === 0) to = at;
  }
  return blocks.slice(from, to + 1).filter((block, index) => from + index !== head && !isFurniture(block));
}

const isFurniture = (block: PageBlock): boolean => block.hints !== 0;
const isLink = ({ block }: PageBlock): boolean => (block.marks?.linked ?? 0) > 0.6;
