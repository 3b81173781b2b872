/**
 * What `src/tables/build.ts` writes and the runtime reads. Everything is strings, because a string literal is the one
 * thing that reaches a content script and a worker alike without a fetch; a column is numbers, see `columns.ts`.
 */

/** A conversion's keys as a double-array trie, shared by its modes, without what the reader of it can work out again. */
export interface TrieData {
  /** The units that occur in keys; the n-th (from 0) has the dense code n + `firstCode`. */
  codes: string;
  /** Column, by node and level by level, the root first: see `kid`. */
  kids: string;
  /** Column of the numbers of children that `kids` cannot say. */
  wide: string;
  /** Column, by node but the root: the code that leads there, less what it must at least be, being above the sibling before. */
  labels: string;
  /** Column of the places of nodes with several children; a lone child stands in the first place that is free. */
  bases: string;
  /** Slots in all. */
  slots: number;
  /** Column, by key with a value of its own and level by level: which of the three groups' next value it has, or 3 + place in `shared`. */
  kinds: string;
  /** Column of the values that several keys have. */
  shared: string;
  /** Where the three groups of values begin, and end: in runs (matching one does not end the run), others, our corrections. */
  groups: [number, number, number, number];
  /** The first mode's values: see `ModeData`. */
  refs: string;
  texts: string;
  /** Units of all texts of all modes together. */
  pool: number;
  modes: Record<string, ModeData>;
}

/** What one target changes in the values; the first mode of a trie is what the trie's own `refs` say. */
export interface ModeData {
  /** The mode that this one starts from. */
  base?: string;
  /** Our corrections are no keys here. */
  plain?: true;
  /** Pairs: a unit and the unit that replaces it. */
  chars: string;
  /** Columns: the values that change, each as its distance from the one before; their refs. */
  values: string;
  refs: string;
  /** The text of each ref that is a length, one after another. */
  texts: string;
  /** Conversions that, one after the other, give the exact result for a run with phrases of the second stage. */
  stages?: [string, string];
}

export interface ScriptTable {
  tries: Record<string, TrieData>;
  /** Characters that occur in Simplified text alone, and in Traditional text alone. */
  hansOnly?: string;
  hantOnly?: string;
  /** Words, a Simplified character and what it may stand for, the most likely first: `发发髮 干乾幹干`. */
  alternatives?: string;
}

/** How many digits the numbers of a column have. */
export const digits = { kids: 1, wide: 2, labels: 2, bases: 3, kinds: 1, shared: 3, refs: 1, values: 2 } as const;

/**
 * A node of `kids`: a leaf with value 0 (“convert by characters”) or another; else three times its children plus whether it
 * ends no key, one with value 0, or another. From `wide` on the number of children is in the column of that name.
 */
export const kid = { leaf: 0, leafWithValue: 1, wide: 60 } as const;

/** A slot: label (13 bits), term, leaf, payload (17 bits: base of the children, or the value of a leaf). */
export const node = { labelShift: 19, term: 1 << 18, leaf: 1 << 17, payload: 0x1ffff, emptyLabel: 0x1ffe } as const;

/** Codes: 0 is “in no key”, 1 the end of a key that other keys continue. */
export const endCode = 1;
export const firstCode = 2;

/** Stored refs: a length plus `text`, or one of the others. */
export const ref = { byCharacters: 0, transparent: 1, slow: 2, text: 3 } as const;
