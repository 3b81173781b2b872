import { encoder, numberAt, numbersOf, radix, zero } from './columns.ts';
import { digits, ref, type ModeData, type ScriptTable, type TrieData } from './table-data.ts';
import { later, lookUp, meet, openTrie, refOf, transparent, unknown, type Trie } from './trie.ts';

/** A conversion ready to run. */
export interface Machine {
  trie: Trie;
  /** By UTF-16 unit: XOR to what replaces it, so that a new table says “itself” of all. */
  image: Uint16Array;
  /** See `Trie.refs`. */
  refs: Int32Array;
  /** Values up to here convert a character or a phrase inside a run. */
  runValues: number;
  /** The exact way for a run, where the composed table cannot tell; null where there is one stage. Opened when first needed. */
  stages: (() => Machine[]) | null;
}

/** Reads a mode of a trie; `machine` answers for its base and stages. */
function openMode(trie: Trie, mode: ModeData, machine: (name: string) => Machine): Machine {
  const base = mode.base === undefined ? null : machine(mode.base);
  const { groups, sharedRefs } = trie.data;
  const image = base === null ? new Uint16Array(0x10000) : mode.chars === '' ? base.image : base.image.slice();
  if (image !== base?.image) trie.images.push(image);
  setImages(trie, image, mode.chars);
  let refs: Int32Array;
  if (base === null) {
    refs = new Int32Array(groups[3]).fill(later, 1);
    trie.shared.forEach((value, i) => { refs[value] = refOf(numberAt(sharedRefs, digits.refs, i), 0); });
  } else refs = mode.values === '' && !mode.plain ? base.refs : base.refs.slice();
  if (mode.plain) refs.fill(transparent, groups[2]);
  change(trie, refs, mode);
  trie.refs.push(refs);
  const { stages } = mode;
  return { trie, image, refs, runValues: groups[1] - 1, stages: stages ? () => stages.map(machine) : null };
}

function setImages(trie: Trie, image: Uint16Array, chars: string): void {
  const units = numbersOf(chars);
  for (let i = 0; i < units.length; i += 2) {
    // Else what the base replaces it by would come later.
    if (units[i] === units[i + 1] && trie.codes[units[i]] === unknown) lookUp(trie, units[i]);
    image[units[i]] = units[i] ^ units[i + 1];
  }
}

/** What a conversion makes of a unit that stands alone. */
export function replacementOf({ trie, image }: Machine, unit: number): number {
  meet(trie, unit);
  return unit ^ image[unit];
}

/** Gives a mode the values that it has otherwise than its base. Their texts go to the end of the pool. */
function change(trie: Trie, refs: Int32Array, mode: ModeData): void {
  const steps = encoder.encode(mode.values), stored = encoder.encode(mode.refs), { length } = stored;
  let place = trie.filled, value = 0;
  trie.pool.set(numbersOf(mode.texts), place);
  for (let i = 0; i < length; i++) {
    value += steps[i] * radix + steps[length + i] - zero * (radix + 1);
    const size = stored[i] - zero - ref.text;
    if (size < 0) refs[value] = refOf(size + ref.text, 0);
    else { refs[value] = (place << 6) | size; place += size; }
  }
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
