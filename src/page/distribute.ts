import type { Segment } from '../core/article/index.ts';
import type { ChangedSpan, Converter } from '../core/script/index.ts';
import type { Change } from './changes.ts';

/** Converts a block's text in units that end at the edges (of removals): no phrase is found across one. */
export function convertUnits(converter: Converter, text: string, edges: readonly number[]): ChangedSpan[] {
  const cuts = [...new Set([0, ...edges, text.length])].filter((at) => at >= 0 && at <= text.length).toSorted((a, b) => a - b);
  if (cuts.length <= 2) return converter(text).spans;
  const spans: ChangedSpan[] = [];
  for (let i = 1; i < cuts.length; i++) {
    for (const span of converter(text.slice(cuts[i - 1], cuts[i])).spans)
      spans.push({ ...span, start: span.start + cuts[i - 1], end: span.end + cuts[i - 1] });
  }
  return spans;
}

/**
 * The share of a span's new text that each part of it gets: one code unit for each where the lengths are equal, so that
 * `<b>头</b>发` stays bold on its first character; else as many as the part had, and the rest to the last.
 */
export function shareOut(text: string, lengths: readonly number[]): string[] {
  let at = 0;
  return lengths.map((length, i) => {
    const start = at;
    at = i === lengths.length - 1 ? text.length : Math.min(text.length, at + length);
    // Half a character in one node and half in the next would show as two boxes.
    if (at < text.length && at > start && isLowSurrogate(text.charCodeAt(at))) at++;
    return text.slice(start, at);
  });
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Distributes a block's changed spans over its segments: for each node, changes in the node's published offsets. */
export function distribute(spans: readonly ChangedSpan[], segments: readonly Segment[]): Map<Text, Change[]> {
  const edits = new Map<Text, Change[]>();
  const addTo = (node: Text, change: Change): void => {
    const list = edits.get(node);
    if (list === undefined) edits.set(node, [change]); else list.push(change);
  };
  let first = 0;
  for (const { start, end, text } of spans) {
    while (first < segments.length && segments[first].at + segments[first].length <= start) first++;
    const segment = segments[first];
    if (segment === undefined) break;
    // Nearly all of them lie in one node.
    if (segment.at <= start && end <= segment.at + segment.length) {
      addTo(segment.node, { start: segment.from + start - segment.at, end: segment.from + end - segment.at, text });
      continue;
    }
    const parts: { node: Text; start: number; end: number }[] = [];
    for (let i = first; i < segments.length && segments[i].at < end; i++) {
      const { node, from, at, length } = segments[i];
      parts.push({ node, start: from + Math.max(0, start - at), end: from + Math.min(length, end - at) });
    }
    const shares = shareOut(text, parts.map((part) => part.end - part.start));
    parts.forEach((part, i) => addTo(part.node, { start: part.start, end: part.end, text: shares[i] }));
  }
  return edits;
}
