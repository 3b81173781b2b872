import type { Place } from '../core/article/index.ts';
import type { ArticleText } from './article-text.ts';
import type { Ledger } from './ledger.ts';

interface End { node: Text; published: number }

const endOf = (node: Node | null, offset: number, ledger: Ledger): End | null =>
  node?.nodeType === 3 ? { node: node as Text, published: ledger.publishedOffset(node as Text, offset) } : null;

/** Keeps the reader's selection on the characters it was on. */
export interface SelectionKeeper {
  /** Runs `work`, which may write to the selected nodes. */
  keep(work: () => void): void;
  stop(): void;
}

export function createSelectionKeeper(document: Document, ledger: Ledger): SelectionKeeper {
  // Chromium lays the whole page out to say that nothing is selected: after a “no” it is asked again when that has changed.
  let isNone = false;
  const onChange = (): void => { isNone = false; };
  document.addEventListener('selectionchange', onChange);

  return {
    keep(work) {
      const selection = isNone ? null : document.getSelection();
      isNone ||= selection === null || selection.rangeCount === 0;
      if (selection === null || isNone) return work();
      const anchor = endOf(selection.anchorNode, selection.anchorOffset, ledger);
      const focus = endOf(selection.focusNode, selection.focusOffset, ledger);
      const before = [anchor?.node.data, focus?.node.data];
      work();
      if (anchor?.node.data !== before[0] || focus?.node.data !== before[1]) putBack(document, anchor, focus, ledger);
    },
    stop: () => document.removeEventListener('selectionchange', onChange),
  };
}

function putBack(document: Document, anchor: End | null, focus: End | null, ledger: Ledger): void {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return;
  const { anchorNode, focusNode } = selection;
  if (anchorNode?.isConnected !== true || focusNode?.isConnected !== true) return;
  if ((anchor !== null && anchor.node !== anchorNode) || (focus !== null && focus.node !== focusNode)) return;
  // An end between elements moves with them by itself.
  const anchorAt = anchor === null ? selection.anchorOffset : Math.min(ledger.shownOffset(anchor.node, anchor.published), anchor.node.length);
  const focusAt = focus === null ? selection.focusOffset : Math.min(ledger.shownOffset(focus.node, focus.published), focus.node.length);
  if (selection.anchorOffset === anchorAt && selection.focusOffset === focusAt) return;
  selection.setBaseAndExtent(anchorNode, anchorAt, focusNode, focusAt);
}

/** The selection as places of the article as read; null when it is empty or touches no text of the article. */
export function selectedPlaces(document: Document, article: ArticleText | null, ledger: Ledger): { from: Place; to: Place } | null {
  const selection = document.getSelection();
  if (article === null || selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  let from: Place | null = null;
  let to: Place | null = null;
  article.reading.segments.forEach((segments, block) => {
    for (const { node, from: start, at, length } of segments) {
      if (!node.isConnected || !article.has(node) || !range.intersectsNode(node)) continue;
      const first = node === range.startContainer ? ledger.publishedOffset(node, range.startOffset) : 0;
      const last = node === range.endContainer ? ledger.publishedOffset(node, range.endOffset) : Infinity;
      if (last <= start || first >= start + length) continue;
      from ??= { block, offset: at + Math.max(0, first - start) };
      to = { block, offset: at + Math.min(length, last - start) };
    }
  });
  return from === null || to === null ? null : { from, to };
}
