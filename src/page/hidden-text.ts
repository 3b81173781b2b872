import type { Range, Segment } from '../core/article/index.ts';
import type { PageReading } from '../core/read/index.ts';
import { joinCuts, type Change } from './changes.ts';

/** Where a block stands in a node. */
export interface Use { block: number; segment: Segment }

/** By node: the segments that lie in it, in the order of the node's text. */
export function usesOf(segments: PageReading['segments']): Map<Text, Use[]> {
  const uses = new Map<Text, Use[]>();
  segments.forEach((list, block) => {
    for (const segment of list) {
      const known = uses.get(segment.node);
      if (known) known.push({ block, segment });
      else uses.set(segment.node, [{ block, segment }]);
    }
  });
  for (const list of uses.values()) list.sort((a, b) => a.segment.from - b.segment.from);
  return uses;
}

/** White space that takes room on the page: U+3000 makes a line of its own where a passage is gone. */
const space = /^[\s\u3000\u00a0\u200b-\u200d\ufeff]*$/;
export const isBlank = (text: string): boolean => space.test(text);

/**
 * The cuts in one node. A passage takes the space in front of it along when it goes to the end of a block or starts
 * before this node; the space behind it, when nothing else is left in the node.
 */
export function cutsIn(published: string, uses: readonly Use[], hidden: ReadonlyMap<number, readonly Range[]>): Change[] {
  const runs: { start: number; end: number }[] = [];
  let before = 0;
  for (const { block, segment } of uses) {
    const { from, at, length } = segment;
    for (const range of hidden.get(block) ?? []) {
      const start = Math.max(range.start, at);
      const end = Math.min(range.end, at + length);
      if (start >= end) continue;
      const whole = start === at && end === at + length;
      runs.push({ start: whole ? before : from + start - at, end: from + end - at });
    }
    before = from + length;
  }
  if (runs.length === 0) return [];
  const cuts = joinCuts(runs);
  const rest = cuts.reduceRight((text, cut) => text.slice(0, cut.start) + text.slice(cut.end), published);
  return isBlank(rest) ? [{ start: 0, end: published.length, text: '' }] : cuts;
}
