import { encoder, numbersOf, radix, zero } from './columns.ts';
import { digits, endCode, firstCode, group, kid, longestGap, node, ref, type TrieData } from './table-data.ts';

/** An entry of `Trie.codes`: the dense code (13 bits), the base of the unit's children (17), `special`: it leaves the fast path; the sign: it begins a key or is special. */
export const codeMask = 0x1fff;
export const baseShift = 13;
export const special = 1 << 30;
const head = 1 << 31;
/** The base of a unit whose keys are not placed yet. */
const pending = node.payload << baseShift;

export const isPending = (entry: number): boolean => (entry & pending) === pending;

/** Refs by value that are no place in the pool. */
export const byCharacters = 0;
export const transparent = -1;
export const slow = -2;
/** As the first mode has it, where its key is not placed yet. */
export const later = -3;

/** What all modes of a trie share. Keys are placed when their first unit is met: a reader waits for the few that a sentence needs. */
export interface Trie {
  /** By UTF-16 unit, see `codeMask`. */
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
  /** The refs of each mode in use: by value `byCharacters`, `transparent`, `slow`, `later`, or place in the pool << 6 | length. */
  refs: Int32Array[];
  data: TrieData;
}

/** Ideographic description characters, surrogates and compatibility ideographs leave the fast path. */
const odd: [number, number][] = [[0x2ff0, 0x3000], [0xd800, 0xe000], [0xf900, 0xfb00]];

export function openTrie(data: TrieData): Trie {
  const units = numbersOf(data.codes, digits.units);
  const nodes = new Int32Array(data.slots + units.length + firstCode).fill(node.emptyLabel << node.labelShift);
  const codes = new Int32Array(0x10000);
  for (const [from, to] of odd) codes.fill(special | head, from, to);
  const records = data.records.split(' ');
  for (let i = 0; i < units.length; i++) codes[units[i]] |= records[i] === '' ? i + firstCode : (i + firstCode) | head | special | pending;
  return { codes, nodes, pool: new Uint16Array(data.pool), filled: 0, records, shared: numbersOf(data.shared, digits.values), refs: [], data };
}

/** The record that is read, and the slots of its nodes level by level; they grow. */
let record = new Uint8Array(4096), slots = new Int32Array(512);

/** What digits read as they stand are too high by. */
const zeros2 = zero * (radix + 1), zeros3 = zero * (radix * radix + radix + 1);

/**
 * Places the keys that begin with `unit` in the double array: the child of a node by code c stands at the node's base + c
 * and bears c as its label. Bases are unique, so a label proves its parent. See `TrieData.records`.
 * Calls are spared and written out: a reader waits for this, and it has never run before.
 */
export function placeKeys(trie: Trie, unit: number): void {
  const { codes, nodes, pool } = trie;
  const first = codes[unit] & codeMask;
  const text = trie.records[first - firstCode];
  trie.records[first - firstCode] = '';
  if (record.length < text.length) record = new Uint8Array(2 * text.length);
  if (slots.length < text.length) slots = new Int32Array(2 * text.length);
  encoder.encodeInto(text, record);
  const bytes = record, places = slots, next = [0, 0, 0];
  let at = 1;
  for (let g = 0; g < 3; g++) if ((bytes[0] - zero) & (1 << g)) { next[g] = (bytes[at] * radix + bytes[at + 1]) * radix + bytes[at + 2] - zeros3; at += 3; }
  places[0] = first;
  nodes[first] = first << node.labelShift;
  let lone = -1;
  for (let parent = 0, count = 1; parent < count; parent++) {
    const what = bytes[at++] - zero;
    const ends = what < 3 ? what : what % 3;
    let value = 0;
    if (what === kid.leafWithValue || ends === 2) {
      const kind = bytes[at++] - zero;
      if (kind >= group.shared) value = trie.shared[kind - group.shared];
      else {
        value = next[kind]++;
        const stored = bytes[at++] - zero, made = refOf(stored, trie.filled);
        for (let i = ref.text; i < stored; i++) { pool[trie.filled++] = (bytes[at] * radix + bytes[at + 1]) * radix + bytes[at + 2] - zeros3; at += 3; }
        // For all modes that have it alike.
        for (const refs of trie.refs) if (refs[value] === later) refs[value] = made;
      }
    }
    if (what < 3) { nodes[places[parent]] |= node.leaf | value; continue; }
    let children = (what / 3) | 0;
    if (what >= kid.wide) { children = bytes[at] * radix + bytes[at + 1] - zeros2; at += 2; }
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
    nodes[places[parent]] |= ends > 0 ? base | node.term : base;
    if (value > 0) nodes[base + endCode] = (endCode << node.labelShift) | node.leaf | value;
    for (const last = count + children; ;) {
      nodes[base + label] = label << node.labelShift;
      places[count++] = base + label;
      if (count === last) break;
      label += bytes[at] * radix + bytes[at + 1] - zeros2 + 1;
      at += 2;
    }
  }
  const oneUnit = (nodes[first] & (node.leaf | node.term)) !== 0;
  const base = (nodes[first] & node.leaf) === 0 ? nodes[first] & node.payload : 0;
  codes[unit] = first | (base << baseShift) | head | (oneUnit || odd.some(([from, to]) => unit >= from && unit < to) ? special : 0);
}

/** A stored ref as the scan wants it; its text, if it has one, stands at `place`. */
export const refOf = (stored: number, place: number): number =>
  stored >= ref.text ? (place << 6) | (stored - ref.text) : stored === ref.slow ? slow : stored === ref.transparent ? transparent : byCharacters;

/** The value of a key that other keys continue: 0 unless its end slot says otherwise. */
export const endValue = (nodes: Int32Array, entry: number): number => {
  const end = nodes[(entry & node.payload) + endCode];
  return end >>> node.labelShift === endCode ? end & node.payload : 0;
};
