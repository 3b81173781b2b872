import { bytesOf, numbersOf, radix, zero } from './columns.ts';
import { digits, endCode, firstCode, kid, node, type TrieData } from './table-data.ts';

/** Bits of `Trie.codes` beside the dense code: the unit begins a key or is special; it leaves the fast path. */
export const head = 0x8000;
export const special = 0x4000;
export const codeMask = 0x1fff;

/** What all modes of a trie share. */
export interface Trie {
  /** By UTF-16 unit: the dense code, `special`, `head`. */
  codes: Uint16Array;
  nodes: Int32Array;
  /** The texts of the values, of each mode as it is opened. */
  pool: Uint16Array;
  /** Units of the pool in use. */
  filled: number;
  data: TrieData;
}

export function openTrie(data: TrieData): Trie {
  const nodes = placed(data);
  const codes = new Uint16Array(0x10000);
  // Ideographic description characters, surrogates and compatibility ideographs leave the fast path.
  codes.fill(special | head, 0x2ff0, 0x3000);
  codes.fill(special | head, 0xd800, 0xe000);
  codes.fill(special | head, 0xf900, 0xfb00);
  for (let i = 0; i < data.codes.length; i++) {
    const code = i + firstCode;
    const root = nodes[code];
    let entry = code;
    if (root >>> node.labelShift === code) entry |= root & (node.leaf | node.term) ? head | special : head;
    codes[data.codes.charCodeAt(i)] |= entry;
  }
  return { codes, nodes, pool: new Uint16Array(data.pool), filled: 0, data };
}

/**
 * The double array: the child of a node by code c stands at the node's base + c and bears c as its label. Bases are unique,
 * so a label proves its parent. One loop and no calls: this is most of what a reader waits for.
 */
function placed(data: TrieData): Int32Array {
  const kids = bytesOf(data.kids), labels = bytesOf(data.labels), kinds = bytesOf(data.kinds);
  const wide = numbersOf(data.wide, digits.wide), bases = numbersOf(data.bases, digits.bases), shared = numbersOf(data.shared, digits.shared);
  const next = Int32Array.from(data.groups);
  const count = kids.length, half = count - 1;
  const empty = node.emptyLabel << node.labelShift;
  const nodes = new Int32Array(data.slots + data.codes.length + firstCode).fill(empty);
  const usedBases = new Uint8Array(nodes.length);
  const slots = new Int32Array(count);
  let free = data.codes.length + firstCode;
  let child = 1, w = 0, b = 0, v = 0;
  for (let parent = 0; parent < count; parent++) {
    const what = kids[parent] - zero;
    let value = 0;
    const ends = what < 3 ? what : what % 3;
    if (what === kid.leafWithValue || (ends === 2 && what > 3)) {
      const kind = kinds[v++] - zero;
      value = kind < 3 ? next[kind]++ : shared[kind - 3];
    }
    if (what < 3) { nodes[slots[parent]] |= node.leaf | value; continue; }
    const children = what < kid.wide ? (what / 3) | 0 : wide[w++];
    let label = (labels[child - 1] - zero) * radix + labels[half + child - 1] - zero + firstCode;
    let base = 0;
    if (children === 1 && ends < 2) {
      while (nodes[free] !== empty) free++;
      let place = free;
      while (nodes[place] !== empty || place <= label || usedBases[place - label] === 1) place++;
      base = place - label;
    } else if (parent > 0) base = bases[b++];
    usedBases[base] = 1;
    nodes[slots[parent]] |= ends > 0 ? base | node.term : base;
    if (value > 0) nodes[base + endCode] = (endCode << node.labelShift) | node.leaf | value;
    for (const last = child + children; ;) {
      nodes[base + label] = label << node.labelShift;
      slots[child++] = base + label;
      if (child === last) break;
      label += (labels[child - 1] - zero) * radix + labels[half + child - 1] - zero + 1;
    }
  }
  return nodes;
}

/** The value of a key that other keys continue: 0 unless its end slot says otherwise. */
export const endValue = (nodes: Int32Array, entry: number): number => {
  const end = nodes[(entry & node.payload) + endCode];
  return end >>> node.labelShift === endCode ? end & node.payload : 0;
};
