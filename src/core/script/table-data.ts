/**
 * What `src/tables/build.ts` writes and the runtime reads. Everything is strings, because a string literal is the one
 * thing that reaches a content script and a worker alike without a fetch; numbers are UTF-16 code units.
 */

/** A conversion's keys as a double-array trie, shared by its modes. */
export interface TrieData {
  /** The units that occur in keys; the n-th (from 0) has the dense code n + `firstCode`. */
  codes: string;
  /** The high halves of all slots, then the low halves: see `node` below. */
  nodes: string;
  /** Values 1 … `runValues` convert a single character or a phrase inside a run; matching one does not end the run. */
  runValues: number;
  /** One unit for each value from 1: see `ref`. */
  refs: string;
  /** The values' texts, one after another. */
  pool: string;
  modes: Record<string, ModeData>;
}

/** What one target changes in the values; the first mode of a trie is what `refs` and `pool` say. */
export interface ModeData {
  /** The mode that this one starts from. */
  base?: string;
  /** Pairs: a unit and the unit that replaces it. */
  chars: string;
  /** Triples: high and low half of a place in the pool, the unit that stands there in this mode. */
  patches: string;
  /** Pairs value, ref; a ref that is a length takes the next text of `added`. */
  values: string;
  added: string;
  /** Conversions that, one after the other, give the exact result for a run with phrases of the second stage. */
  stages?: [string, string];
}

export interface ScriptTable {
  tries: Record<string, TrieData>;
  /** Characters that occur in Simplified text alone, and in Traditional text alone. */
  hansOnly?: string;
  hantOnly?: string;
  /** Words, a Simplified character and what it may stand for, the most likely first: `发發髮 干乾幹干`. */
  alternatives?: string;
}

/** A slot: label (13 bits), term, leaf, payload (17 bits: base of the children, or the value of a leaf). */
export const node = { labelShift: 19, term: 1 << 18, leaf: 1 << 17, payload: 0x1ffff, emptyLabel: 0x1ffe } as const;

/** Codes: 0 is “in no key”, 1 the end of a key that other keys continue. */
export const endCode = 1;
export const firstCode = 2;

/** Stored refs: a length plus `textRef`, or one of the others. */
export const ref = { byCharacters: 0, transparent: 1, slow: 2, text: 3 } as const;
