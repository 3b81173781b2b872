import { encoder, numberAt, numbersOf, radix, zero } from './columns.ts';
import { digits, endCode, firstCode, group, kid, longestGap, node, ref, type TrieData } from './table-data.ts';
import { rankOf } from './unit-set.ts';

/**
 * An entry of `Trie.codes`: the dense code (13 bits), the base of the unit's children (17), or where no key begins with it a
 * base that leads nowhere; the sign: it leaves the fast path.
 */
export const codeMask = 0x1fff;
export const baseShift = 13;
const special = 1 << 31;
/** The base of a unit whose keys are not placed yet. */
const pending = node.payload << baseShift;
/** The entry of a unit that was not looked up yet, and its code: no slot in use has it for a label. */
export const unknown = 0;
/** The code of a unit in no key. */
const none = codeMask;

/** Whether a unit's entry does not say all yet: `meet` makes it do so. */
export const isPending = (entry: number): boolean => entry === unknown || (entry & pending) === pending;

/** Refs by value that are no place in the pool. */
export const byCharacters = 0;
export const transparent = -1;
export const slow = -2;
/** As the first mode has it, where its key is not placed yet. */
export const later = -3;

/**
 * What all modes of a trie share. Units are looked up, and the keys that begin with them placed, when they are first met: a
 * reader waits for the few that a sentence needs.
 */
export interface Trie {
  /** By UTF-16 unit, see `codeMask`; `unknown` until it is looked up. */
  codes: Int32Array;
  nodes: Int32Array;
  /** The texts of the values, of each mode, as they are read. */
  pool: Uint16Array;
  /** Units of the pool in use. */
  filled: number;
  /** By code less `firstCode`: the keys that begin so. */
  records: string[];
  /** The values that several keys have. */
  shared: Int32Array;
  /** What `Machine.image` is, of each mode in use; a unit's is there once the unit is looked up. */
  images: Uint16Array[];
  /** The refs of each mode in use: by value `byCharacters`, `transparent`, `slow`, `later`, or place in the pool << 6 | length. */
  refs: Int32Array[];
  data: TrieData;
}

export function openTrie(data: TrieData): Trie {
  // A base and any code are a place among the nodes. New arrays cost nothing before somebody writes to them.
  return { codes: new Int32Array(0x10000), nodes: new Int32Array(data.slots + codeMask + 1), pool: new Uint16Array(data.pool), filled: 0, records: data.records.split(' '), shared: numbersOf(data.shared), images: [], refs: [], data };
}

/** Ideographic description characters, surrogates and compatibility ideographs leave the fast path. */
const isOdd = (unit: number): boolean => (unit >= 0x2ff0 && unit < 0x3000) || (unit >= 0xd800 && unit < 0xe000) || (unit >= 0xf900 && unit < 0xfb00);

/** Looks a unit up: its code, whether it begins keys, and for all modes what replaces it. Once for each unit; returns its entry. */
export function lookUp({ codes, images, records, data }: Trie, unit: number): number {
  const rank = rankOf(data.units, unit), replaced = rankOf(data.replaced, unit);
  const code = rank < 0 ? none : numberAt(data.codes, digits.codes, rank) + firstCode;
  codes[unit] = code | (rank >= 0 && records[code - firstCode] !== '' ? special | pending : data.slots << baseShift) | (isOdd(unit) ? special : 0);
  // A mode that has another than its base has it already.
  if (replaced >= 0) for (const image of images) image[unit] ||= unit ^ numberAt(data.images, digits.units, replaced);
  return codes[unit];
}

/** Makes a unit's entry say all, and returns it: looks the unit up, and places its keys. */
export function meet(trie: Trie, unit: number): number {
  if (isPending(trie.codes[unit] || lookUp(trie, unit))) placeKeys(trie, unit);
  return trie.codes[unit];
}

/** The record that is read, and the slots of its nodes level by level; they grow. */
let record = new Uint8Array(4096), slots = new Int32Array(512);

const { labelShift, leaf, term } = node;
const { wide, leafWithValue } = kid;
const { text } = ref;
const { shared: sharedGroup } = group;
/** What digits read as they stand are too high by. */
const zeros2 = zero * (radix + 1), zeros3 = zero * (radix * radix + radix + 1);

/**
 * Places the keys that begin with `unit` in the double array: the child of a node by code c stands at the node's base + c
 * and bears c as its label. Bases are unique, so a label proves its parent. See `TrieData.records`.
 * Calls are spared and written out: a reader waits for this, and it has never run before.
 */
function placeKeys(trie: Trie, unit: number): void {
  const { codes, nodes, pool, records, shared, refs: modes, data } = trie;
  const first = codes[unit] & codeMask;
  const { length } = records[first - firstCode];
  if (record.length < length) record = new Uint8Array(2 * length);
  if (slots.length < length) slots = new Int32Array(2 * length);
  encoder.encodeInto(records[first - firstCode], record);
  records[first - firstCode] = '';
  const bytes = record, places = slots, next = [0, 0, 0];
  let at = 1, filled = trie.filled;
  for (let g = 0; g < 3; g++) if ((bytes[0] - zero) & (1 << g)) { next[g] = (bytes[at] * radix + bytes[at + 1]) * radix + bytes[at + 2] - zeros3; at += 3; }
  places[0] = first;
  nodes[first] = first << node.labelShift;
  let lone = -1;
  for (let parent = 0, count = 1; parent < count; parent++) {
    const what = bytes[at++] - zero;
    const ends = what % 3;
    let value = 0;
    if (what === leafWithValue || ends === 2) {
      const kind = bytes[at++] - zero;
      if (kind >= sharedGroup) value = shared[kind - sharedGroup];
      else {
        value = next[kind]++;
        const stored = bytes[at++] - zero - text, made = stored < 0 ? refOf(stored + text, 0) : (filled << 6) | stored;
        for (let i = 0; i < stored; i++) { pool[filled++] = (bytes[at] * radix + bytes[at + 1]) * radix + bytes[at + 2] - zeros3; at += 3; }
        // For all modes that have it alike.
        for (let i = 0; i < modes.length; i++) if (modes[i][value] === later) modes[i][value] = made;
      }
    }
    if (what < 3) { nodes[places[parent]] |= leaf | value; continue; }
    let children = (what / 3) | 0;
    if (what >= wide) { children = bytes[at] * radix + bytes[at + 1] - zeros2; at += 2; }
    let label = bytes[at] * radix + bytes[at + 1] - zeros2 + firstCode;
    at += 2;
    let base: number;
    if (children > 1 || ends === 2 || lone < 0) {
      base = (bytes[at] * radix + bytes[at + 1]) * radix + bytes[at + 2] - zeros3;
      at += 3;
      if (children === 1 && ends < 2) { lone = base; base -= label; }
    } else {
      for (let gap = longestGap; gap === longestGap; lone += gap) gap = bytes[at++] - zero;
      base = lone - label;
    }
    nodes[places[parent]] |= ends > 0 ? base | term : base;
    if (value > 0) nodes[base + endCode] = (endCode << labelShift) | leaf | value;
    for (const last = count + children; ;) {
      nodes[base + label] = label << labelShift;
      places[count++] = base + label;
      if (count === last) break;
      label += bytes[at] * radix + bytes[at + 1] - zeros2 + 1;
      at += 2;
    }
  }
  trie.filled = filled;
  const oneUnit = (nodes[first] & (node.leaf | node.term)) !== 0;
  const base = (nodes[first] & node.leaf) === 0 ? nodes[first] & node.payload : data.slots;
  codes[unit] = first | (base << baseShift) | (oneUnit || isOdd(unit) ? special : 0);
}

/** A stored ref as the scan wants it; its text, if it has one, stands at `place`. */
export const refOf = (stored: number, place: number): number =>
  stored >= ref.text ? (place << 6) | (stored - ref.text) : stored === ref.slow ? slow : stored === ref.transparent ? transparent : byCharacters;

/** The value of a key that other keys continue: 0 unless its end slot says otherwise. */
export const endValue = (nodes: Int32Array, entry: number): number => {
  const end = nodes[(entry & node.payload) + endCode];
  return end >>> node.labelShift === endCode ? end & node.payload : 0;
};
