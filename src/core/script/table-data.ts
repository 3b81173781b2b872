import type { UnitSet } from './unit-set.ts';

/**
 * What `src/tables/build.ts` writes and the runtime reads. Everything is strings, because a string literal is the one
 * thing that reaches a content script and a worker alike without a fetch; a column is numbers, see `columns.ts`.
 */

/** A conversion's keys as a double-array trie, shared by its modes. */
export interface TrieData {
  /** The units that occur in keys, and as a column (2 digits), in the order of the units, their dense codes less `firstCode`. */
  units: UnitSet;
  codes: string;
  /** The units that the first mode replaces one by one, and as a column by what. */
  replaced: UnitSet;
  images: string;
  /**
   * By code, a space between them: the keys that begin with it, nothing when none does. A record begins with a
   * digit whose bits say of which groups it has values of its own, and the first value of each such group (3 digits). Then
   * node by node and level by level: what it is (`kid`); if it has a value other than 0, its group, or `group.shared` + place
   * in `shared`, and for a value of its own the first mode's ref and the units of its text (3 digits each); the number of
   * children where `kid` cannot say (2); the first child's code less `firstCode` (2); the base (3), or for a lone child its
   * slot (3) and from the second one on how far it is behind the one before; the other children's codes, each less the one
   * before and 1 (2).
   */
  records: string;
  /** Column of the values that several keys have, and the first mode's refs of them. */
  shared: string;
  sharedRefs: string;
  /** Slots in all. */
  slots: number;
  /** Where the three groups of values begin, and end: in runs (matching one does not end the run), others, our corrections. */
  groups: [number, number, number, number];
  /** Units of all texts of all modes together. */
  pool: number;
  modes: Record<string, ModeData>;
}

/** What one target changes in the values; the first mode of a trie is what its records say. */
export interface ModeData {
  /** The mode that this one starts from. */
  base?: string;
  /** Our corrections are no keys here. */
  plain?: true;
  /** Column of pairs: a unit and the unit that replaces it, where the base has another; nothing in the first mode. */
  chars: string;
  /** Columns: the values that change, each as its distance from the one before; their refs. */
  values: string;
  refs: string;
  /** Column of the units of each ref that is a length, one after another. */
  texts: string;
  /** Conversions that, one after the other, give the exact result for a run with phrases of the second stage. */
  stages?: [string, string];
}

export interface ScriptTable {
  tries: Record<string, TrieData>;
  /** By unit from U+3400 to U+9FFF: @ plus `hanBit`, plus `hansBit` or `hantBit` for characters that occur in one script alone. */
  scripts?: string;
  /** Column of units: a text of words, each a Simplified character and what it may stand for, the most likely first: `发发髮 干乾幹干`. */
  alternatives?: string;
}

/** How many digits the numbers of a column have. */
export const digits = { units: 3, codes: 2, values: 3, steps: 2, refs: 1 } as const;

/** Groups of values, by place in `groups`. */
export const group = { running: 0, breaking: 1, ours: 2, shared: 3 } as const;

/**
 * What a node is: a leaf with value 0 (“convert by characters”) or another; else three times its children plus whether it
 * ends no key, one with value 0, or another. From `wide` on the number of children follows. A gap of `longestGap` goes on
 * in the next digit.
 */
export const kid = { leaf: 0, leafWithValue: 1, wide: 60 } as const;
export const longestGap = 78;

/** A slot: label (13 bits), term, leaf, payload (17 bits: base of the children, or the value of a leaf). */
export const node = { labelShift: 19, term: 1 << 18, leaf: 1 << 17, payload: 0x1ffff } as const;

/** Codes: 0 is “not looked up yet”, 1 the end of a key that other keys continue, the highest “in no key”. */
export const endCode = 1;
export const firstCode = 2;

/** Stored refs: a length plus `text`, or one of the others. */
export const ref = { byCharacters: 0, transparent: 1, slow: 2, text: 3 } as const;
