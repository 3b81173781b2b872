import { numbersOf } from './columns.ts';
import { digits, ref, type ModeData, type ScriptTable, type TrieData } from './table-data.ts';
import { openTrie, type Trie } from './trie.ts';

/** A conversion ready to run. */
export interface Machine {
  trie: Trie;
  /** By UTF-16 unit: XOR to what replaces it, so that a new table says “itself” of all. */
  image: Uint16Array;
  /** By value: `byCharacters`, `transparent`, `slow`, or place in the pool << 6 | length. */
  refs: Int32Array;
  /** Values up to here convert a character or a phrase inside a run. */
  runValues: number;
  /** The exact way for a run, where the composed table cannot tell; null where there is one stage. Opened when first needed. */
  stages: (() => Machine[]) | null;
}

export const byCharacters = 0;
export const transparent = -1;
export const slow = -2;

/** Reads a mode of a trie; `machine` answers for its base and stages. */
function openMode(trie: Trie, mode: ModeData, machine: (name: string) => Machine): Machine {
  const base = mode.base === undefined ? null : machine(mode.base);
  const { groups } = trie.data;
  const image = base === null ? new Uint16Array(0x10000) : mode.chars === '' ? base.image : base.image.slice();
  for (let i = 0; i < mode.chars.length; i += 2) image[mode.chars.charCodeAt(i)] = mode.chars.charCodeAt(i) ^ mode.chars.charCodeAt(i + 1);
  let refs = base?.refs ?? new Int32Array(groups[3]);
  if (base !== null && (mode.values !== '' || mode.plain)) refs = refs.slice();
  if (mode.plain) refs.fill(transparent, groups[2]);
  setRefs(trie, refs, base === null ? null : numbersOf(mode.values, digits.values), base === null ? trie.data : mode);
  const { stages } = mode;
  return { trie, image, refs, runValues: groups[1] - 1, stages: stages ? () => stages.map(machine) : null };
}

/** Gives values new refs: those at the distances `steps`, or all when it is null. Their texts go to the end of the pool. */
function setRefs(trie: Trie, refs: Int32Array, steps: Int32Array | null, { refs: stored, texts }: { refs: string; texts: string }): void {
  const { pool } = trie;
  let place = trie.filled, value = 0;
  const kinds = numbersOf(stored, digits.refs);
  for (let i = 0; i < kinds.length; i++) {
    value += steps === null ? 1 : steps[i];
    const kind = kinds[i];
    refs[value] = kind >= ref.text ? (place << 6) | (kind - ref.text) : kind === ref.slow ? slow : kind === ref.transparent ? transparent : byCharacters;
    if (kind >= ref.text) place += kind - ref.text;
  }
  for (let i = 0, at = trie.filled; i < texts.length; i++) pool[at + i] = texts.charCodeAt(i);
  trie.filled = place;
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
