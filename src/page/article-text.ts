import type { Range, Removal, Segment } from '../core/article/index.ts';
import type { PageReading } from '../core/read/index.ts';
import type { ChangedSpan, Converter } from '../core/script/index.ts';
import type { Change } from './changes.ts';
import { convertUnits, distribute } from './distribute.ts';
import { usesOf, type Use } from './hidden-text.ts';
import type { Entry, Ledger } from './ledger.ts';
import { isLeftAlone } from './outside.ts';

/** A reading held against the page: which nodes still carry what was read. */
export interface ArticleText {
  readonly reading: PageReading;
  /** Uses of a node that still carries what was read, else none. */
  usesOf(node: Text): readonly Use[];
  has(node: Text): boolean;
  nodes(): Iterable<Text>;
  /** Converts a block and hands its nodes' edits to the ledger. */
  convert(block: number, converter: Converter): void;
  /** What the block's conversion changed, in the block's offsets. */
  spansOf(block: number): readonly ChangedSpan[];
  forgetSpans(): void;
  /** A segment's place in the page for an offset of the block; null when the page has changed the node. */
  locate(block: number, offset: number, behind: boolean): { node: Text; offset: number } | null;
}

/** Edges of the passages in each block: no unit of conversion goes across one, hidden or not. */
function edgesOf(removals: readonly Removal[]): Map<number, number[]> {
  const edges = new Map<number, number[]>();
  for (const { block, start, end } of removals.flatMap((removal): Range[] => removal.ranges))
    edges.set(block, [...(edges.get(block) ?? []), start, end]);
  return edges;
}

export function holdArticle(reading: PageReading, removals: readonly Removal[], ledger: Ledger): ArticleText {
  const { article, root } = reading;
  // A segment that does not stand in the page as it says would put our changes in the wrong place.
  const segments = reading.segments.map((list, block) => list.filter(({ node, from, at, length }) =>
    ledger.textOf(node).startsWith(article.blocks[block].text.slice(at, at + length), from)));
  const uses = usesOf(segments);
  const entries = new Map<Text, Entry>();
  for (const node of uses.keys()) entries.set(node, ledger.open(node));
  const edges = edgesOf(removals);
  const spans = new Map<number, ChangedSpan[]>();
  const edits = new Map<number, Map<Text, Change[]>>();
  const leftAlone = new Map<Element, boolean>();

  const has = (node: Text): boolean => {
    const entry = entries.get(node);
    return entry !== undefined && ledger.find(node) === entry;
  };
  const staysAsIs = (node: Text): boolean => {
    const way: Element[] = [];
    let alone = false;
    for (let element = node.parentElement; element !== null && !alone; element = element.parentElement) {
      const known = leftAlone.get(element);
      alone = known ?? isLeftAlone(element, root);
      if (known !== undefined) break;
      way.push(element);
    }
    for (const element of way) leftAlone.set(element, alone);
    return alone;
  };
  const editsOf = (node: Text): Change[] => {
    const all = uses.get(node) ?? [];
    if (all.length === 1) return edits.get(all[0].block)?.get(node) ?? [];
    return all.flatMap(({ block }, i) => (i > 0 && all[i - 1].block === block ? [] : edits.get(block)?.get(node) ?? []))
      .toSorted((a, b) => a.start - b.start);
  };

  return {
    reading,
    usesOf: (node) => (has(node) ? uses.get(node) ?? [] : []),
    has,
    nodes: () => uses.keys(),
    convert(block, converter) {
      const { text } = article.blocks[block];
      const changed = convertUnits(converter, text, edges.get(block) ?? []);
      spans.set(block, changed);
      edits.set(block, distribute(changed, segments[block]));
      let last: Segment | undefined;
      for (const segment of segments[block]) {
        if (segment.node !== last?.node && has(segment.node)) ledger.setEdits(segment.node, staysAsIs(segment.node) ? [] : editsOf(segment.node));
        last = segment;
      }
    },
    spansOf: (block) => spans.get(block) ?? [],
    forgetSpans() { spans.clear(); edits.clear(); },
    locate(block, offset, behind) {
      const list = segments[block] ?? [];
      const found = behind
        ? list.findLast((segment) => segment.at < offset) ?? list[0]
        : list.find((segment) => segment.at + segment.length > offset) ?? list.at(-1);
      if (found === undefined || !found.node.isConnected || !has(found.node)) return null;
      const published = found.from + Math.min(Math.max(0, offset - found.at), found.length);
      return { node: found.node, offset: ledger.shownOffset(found.node, published) };
    },
  };
}
