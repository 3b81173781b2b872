import type { ModeData, ScriptTable, TrieData } from './table-data.ts';
import { endCode, firstCode, node, ref } from './table-data.ts';

/** A conversion ready to run. */
export interface Machine {
  /** By UTF-16 unit: XOR to its replacement (16 bits), code (13), special (bit 29), begins a key or is special (sign). */
  unit: Int32Array;
  nodes: Int32Array;
  /** By value: `byCharacters`, `transparent`, `slow`, or place in the pool << 6 | length. */
  refs: Int32Array;
  pool: Uint16Array;
  runValues: number;
  /** The exact way for a run, where the composed table cannot tell. */
  stages: [Machine, Machine] | null;
}

export const byCharacters = 0;
export const transparent = -1;
export const slow = -2;
export const special = 1 << 29;
export const codeMask = 0x1fff;
const head = 1 << 31;

/** The decoded part that all modes of a trie share. */
interface Trie { unit: Int32Array; nodes: Int32Array; data: TrieData }

const unitsOf = (text: string): Uint16Array => {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
};

function openTrie(data: TrieData): Trie {
  const { codes, nodes: stored } = data;
  const nodes = new Int32Array(stored.length / 2 + codes.length + firstCode);
  const size = stored.length / 2;
  for (let i = 0; i < size; i++) nodes[i] = (stored.charCodeAt(i) << 16) | stored.charCodeAt(size + i);
  nodes.fill(node.emptyLabel << node.labelShift, size);
  const unit = new Int32Array(0x10000);
  // Ideographic description characters, surrogates and compatibility ideographs leave the fast path.
  unit.fill(special | head, 0x2ff0, 0x3000);
  unit.fill(special | head, 0xd800, 0xe000);
  unit.fill(special | head, 0xf900, 0xfb00);
  for (let i = 0; i < codes.length; i++) {
    const code = i + firstCode;
    const root = nodes[code];
    let entry = code << 16;
    if (root >>> node.labelShift === code) entry |= root & (node.leaf | node.term) ? head | special : head;
    unit[codes.charCodeAt(i)] |= entry;
  }
  return { unit, nodes, data };
}

/** Reads a mode of a trie; `machines` answers for its base and stages. */
function openMode(trie: Trie, mode: ModeData, machine: (name: string) => Machine): Machine {
  const base = mode.base === undefined ? null : machine(mode.base);
  const unit = mode.chars === '' ? (base?.unit ?? trie.unit) : (base?.unit ?? trie.unit).slice();
  for (let i = 0; i < mode.chars.length; i += 2) {
    const from = mode.chars.charCodeAt(i);
    unit[from] = (unit[from] & ~0xffff) | (from ^ mode.chars.charCodeAt(i + 1));
  }
  const pool = base === null ? unitsOf(trie.data.pool) : pooled(base.pool, mode);
  const refs = base === null ? openRefs(trie.data.refs) : mode.values === '' ? base.refs : base.refs.slice();
  let end = pool.length - mode.added.length;
  for (let i = 0; i < mode.values.length; i += 2) {
    const stored = mode.values.charCodeAt(i + 1);
    refs[mode.values.charCodeAt(i)] = openRef(stored, end);
    if (stored >= ref.text) end += stored - ref.text;
  }
  return { unit, nodes: trie.nodes, refs, pool, runValues: trie.data.runValues, stages: mode.stages ? [machine(mode.stages[0]), machine(mode.stages[1])] : null };
}

function pooled(base: Uint16Array, mode: ModeData): Uint16Array {
  if (mode.patches === '' && mode.added === '') return base;
  const pool = new Uint16Array(base.length + mode.added.length);
  pool.set(base);
  for (let i = 0; i < mode.patches.length; i += 3) pool[(mode.patches.charCodeAt(i) << 15) | mode.patches.charCodeAt(i + 1)] = mode.patches.charCodeAt(i + 2);
  for (let i = 0; i < mode.added.length; i++) pool[base.length + i] = mode.added.charCodeAt(i);
  return pool;
}

const openRef = (stored: number, place: number): number =>
  stored >= ref.text ? (place << 6) | (stored - ref.text) : stored === ref.slow ? slow : stored === ref.transparent ? transparent : byCharacters;

function openRefs(stored: string): Int32Array {
  const refs = new Int32Array(stored.length + 1);
  let place = 0;
  for (let i = 0; i < stored.length; i++) {
    const value = stored.charCodeAt(i);
    refs[i + 1] = openRef(value, place);
    if (value >= ref.text) place += value - ref.text;
  }
  return refs;
}

/** Gives the machine of a conversion (`s2tw`, `tw2s`, …), opened when first asked for. Throws when no table has it. */
export function machinesOf(tables: readonly ScriptTable[]): (name: string) => Machine {
  const opened = new Map<string, Machine>();
  const tries = new Map<TrieData, Trie>();
  const machine = (name: string): Machine => {
    const known = opened.get(name);
    if (known) return known;
    for (const table of tables) {
      for (const data of Object.values(table.tries)) {
        const mode = data.modes[name];
        if (!mode) continue;
        const trie = tries.get(data) ?? openTrie(data);
        tries.set(data, trie);
        const made = openMode(trie, mode, machine);
        opened.set(name, made);
        return made;
      }
    }
    throw new Error(`No conversion table has “${name}”.`);
  };
  return machine;
}

/** The value of a key that other keys continue: 0 unless its end slot says otherwise. */
export const endValue = (nodes: Int32Array, entry: number): number => {
  const end = nodes[(entry & node.payload) + endCode];
  return end >>> node.labelShift === endCode ? end & node.payload : 0;
};
