import { removedRanges, type Range, type Removal } from '../core/article/index.ts';
import type { ArticleText } from './article-text.ts';
import type { AttributeRecord } from './attributes.ts';
import { codesOf } from './codes.ts';
import { breaksBehind, elementsToHide, type HidingContext } from './hidden-elements.ts';
import { cutsIn, isBlank } from './hidden-text.ts';
import type { Ledger } from './ledger.ts';
import { makeLine, showInPrint, spotFor, type Spot } from './line.ts';
import type { Hiding, LineWords } from './types.ts';

/** Marks what we hid; an unknown value of `hidden` hides as the empty one does. */
export const hiddenValue = 'gangmu';

export interface Passages {
  /** Hides these passages and no others. */
  hide(article: ArticleText, removals: readonly Removal[], hiding: Hiding): void;
  /** Everything hidden shows again. */
  clear(): void;
  isHiddenByUs(element: Element): boolean;
  isLine(element: Element): boolean;
  printing(on: boolean): void;
}

function byBlock(ranges: readonly Range[]): Map<number, Range[]> {
  const blocks = new Map<number, Range[]>();
  for (const range of ranges) blocks.set(range.block, [...(blocks.get(range.block) ?? []), range]);
  return blocks;
}

interface Passage { removal: Removal; nodes: Text[] }

export function createPassages(document: Document, ledger: Ledger, attributes: AttributeRecord, words: LineWords, onRestore: (id: string) => void): Passages {
  let cutNodes = new Set<Text>();
  const lines = new Map<string, HTMLElement>();

  const isCutWhole = (node: Text): boolean => {
    const entry = ledger.find(node);
    return entry !== undefined && entry.cuts.length === 1 && entry.cuts[0].start === 0 && entry.cuts[0].end === entry.published.length;
  };

  const showElements = (): void => { for (const element of attributes.elements('hidden')) attributes.undo(element, 'hidden'); };

  /** Cuts the text of the passages; what was cut before and is none of them shows again. */
  const cut = (article: ArticleText, hidden: ReadonlyMap<number, Range[]>): void => {
    const before = cutNodes;
    cutNodes = new Set();
    for (const node of article.nodes()) {
      const uses = article.usesOf(node);
      if (!uses.some(({ block }) => hidden.has(block))) continue;
      const cuts = cutsIn(ledger.textOf(node), uses, hidden);
      if (cuts.length === 0) continue;
      ledger.setCuts(node, cuts);
      cutNodes.add(node);
    }
    for (const node of before) if (!cutNodes.has(node)) ledger.setCuts(node, []);
  };

  const nodesOf = (article: ArticleText, removal: Removal): Text[] => {
    const nodes = new Set<Text>();
    for (const { block, start, end } of removal.ranges)
      for (const { node, at, length } of article.reading.segments[block] ?? [])
        if (at < end && at + length > start && cutNodes.has(node)) nodes.add(node);
    return [...nodes];
  };

  const hideElements = (passages: readonly Passage[], article: ArticleText): void => {
    const context: HidingContext = { root: article.reading.root, isCutWhole, codes: new Set() };
    const textOf = (removal: Removal): string =>
      removal.ranges.map(({ block, start, end }) => article.reading.article.blocks[block].text.slice(start, end)).join('\n');
    context.codes = new Set(passages.flatMap(({ removal, nodes }) => codesOf(nodes, textOf(removal), isCutWhole)));
    const hidden = elementsToHide(passages.flatMap(({ nodes }) => nodes), context);
    const breaks = passages.flatMap(({ nodes }) => {
      const last = nodes.at(-1);
      return last !== undefined && isCutWhole(last) && last.isConnected ? breaksBehind(last, context, hidden) : [];
    });
    for (const element of [...hidden, ...breaks]) attributes.set(element, 'hidden', hiddenValue);
  };

  /** The line goes to where the passage began; behind its paragraph when the passage ended it. */
  const spotOf = ({ removal, nodes }: Passage, article: ArticleText): Spot | null => {
    const range = removal.ranges[0];
    const node = nodes[0];
    if (node === undefined || !node.isConnected) return null;
    const { text } = article.reading.article.blocks[range.block];
    const behind = range.start > 0 && !isBlank(text.slice(0, range.start));
    // Beside the wrapper that went with the passage, not inside it.
    return spotFor(node.parentElement?.closest(`[hidden="${hiddenValue}"]`) ?? node, article.reading.root, behind);
  };

  const placeLines = (passages: readonly Passage[], article: ArticleText): void => {
    const wanted = new Map(passages.map((passage) => [passage.removal.id, passage]));
    for (const [id, line] of lines) if (!wanted.has(id)) { line.remove(); lines.delete(id); }
    for (const [id, passage] of wanted) {
      if (lines.get(id)?.isConnected === true) continue;
      const spot = spotOf(passage, article);
      if (spot === null) continue;
      const line = makeLine(spot.parent.ownerDocument ?? document, words, () => onRestore(id));
      spot.parent.insertBefore(line, spot.before);
      lines.set(id, line);
    }
  };

  return {
    hide(article, removals, hiding) {
      const shown = hiding === 'list' ? [] : removals;
      showElements();
      cut(article, byBlock(removedRanges(shown)));
      const passages = shown.map((removal) => ({ removal, nodes: nodesOf(article, removal) })).filter(({ nodes }) => nodes.length > 0);
      hideElements(passages, article);
      placeLines(hiding === 'line' ? passages : [], article);
    },
    clear() {
      showElements();
      for (const node of cutNodes) ledger.setCuts(node, []);
      cutNodes = new Set();
      for (const line of lines.values()) line.remove();
      lines.clear();
    },
    isHiddenByUs: (element) => element.getAttribute('hidden') === hiddenValue && attributes.publishedValue(element, 'hidden') === null,
    isLine: (element) => element.localName === 'gangmu-line' && [...lines.values()].includes(element as HTMLElement),
    printing(on) { for (const line of lines.values()) showInPrint(line, on); },
  };
}
