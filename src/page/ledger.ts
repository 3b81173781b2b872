import { applyChanges, mergeChanges, toPublished, toShown, writeMiddle, writeWhole, type Change } from './changes.ts';

/** What is written down about one Text node. */
export interface Entry {
  readonly published: string;
  /** What we left in the node; when its data is anything else, the page has changed it. */
  shown: string;
  /** Merged and in order; kept also while the page is shown as published. */
  changes: Change[];
  cuts: Change[];
  edits: Change[];
  /** How often the page put back what we had changed. */
  putBack: number;
}

/** Somebody who puts the same text back again and again wins: a third change would start a fight that never ends. */
const patience = 2;

/** The record of every Text node that the view touches, and the only code that writes to them. */
export interface Ledger {
  /** The node's entry, made when there is none; a node that the page has changed gets a new one. */
  open(node: Text): Entry;
  /** The entry if there is one and the page has left the node alone. */
  find(node: Text): Entry | undefined;
  textOf(node: Text): string;
  setCuts(node: Text, cuts: Change[]): void;
  /** Replaces what the node's conversion changes. */
  setEdits(node: Text, edits: Change[]): void;
  /** True: every node shows what was published. */
  setPublished(published: boolean): void;
  shownOffset(node: Text, offset: number): number;
  publishedOffset(node: Text, offset: number): number;
  /** Forgets nodes that have left their document, after they show what was published. */
  forgetDetached(): void;
  /** Forgets such nodes when many have been opened since the last time: a page may go on for ever. */
  sweep(): void;
  nodes(): Iterable<Text>;
}

const manyNodes = 10_000;

export function createLedger(): Ledger {
  const entries = new Map<Text, Entry>();
  let asPublished = false;
  let opened = 0;

  const find = (node: Text): Entry | undefined => {
    const entry = entries.get(node);
    return entry?.shown === node.data ? entry : undefined;
  };

  const open = (node: Text): Entry => {
    const known = entries.get(node);
    if (known?.shown === node.data) return known;
    const back = known !== undefined && known.published === node.data;
    const putBack = known === undefined ? 0 : back ? known.putBack + 1 : known.putBack;
    const entry: Entry = { published: node.data, shown: node.data, changes: [], cuts: [], edits: [], putBack };
    entries.set(node, entry);
    opened++;
    return entry;
  };

  const show = (node: Text, entry: Entry, whole = entry.edits.length > 0): void => {
    const wanted = asPublished ? entry.published : applyChanges(entry.published, entry.changes);
    if (whole) writeWhole(node, wanted); else writeMiddle(node, wanted);
    entry.shown = wanted;
  };

  const rewrite = (node: Text, entry: Entry, hadEdits = false): void => {
    entry.changes = mergeChanges(entry.cuts, entry.edits);
    show(node, entry, hadEdits || entry.edits.length > 0);
  };

  const forgetDetached = (): void => {
    opened = 0;
    for (const node of entries.keys()) {
      if (node.isConnected) continue;
      const entry = find(node);
      if (entry !== undefined) writeMiddle(node, entry.published);
      entries.delete(node);
    }
  };

  return {
    open,
    find,
    textOf: (node) => find(node)?.published ?? node.data,
    setCuts(node, cuts) {
      const entry = cuts.length === 0 ? find(node) : open(node);
      if (entry === undefined || (entry.cuts.length === 0 && cuts.length === 0) || entry.putBack >= patience) return;
      entry.cuts = cuts;
      rewrite(node, entry);
    },
    setEdits(node, edits) {
      const entry = edits.length === 0 ? find(node) : open(node);
      if (entry === undefined || (entry.edits.length === 0 && edits.length === 0)) return;
      if (entry.putBack >= patience) return;
      const had = entry.edits.length > 0;
      entry.edits = edits;
      rewrite(node, entry, had);
    },
    setPublished(published) {
      asPublished = published;
      for (const node of entries.keys()) {
        const entry = find(node);
        if (entry !== undefined) show(node, entry);
      }
    },
    shownOffset: (node, offset) => (asPublished ? offset : toShown(find(node)?.changes ?? [], offset)),
    publishedOffset: (node, offset) => (asPublished ? offset : toPublished(find(node)?.changes ?? [], offset)),
    forgetDetached,
    sweep() { if (opened > manyNodes) forgetDetached(); },
    nodes: () => entries.keys(),
  };
}
