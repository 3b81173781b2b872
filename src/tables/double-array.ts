import { endCode, node } from '../core/script/table-data.ts';

/** A key as dense codes, with its value (0: the one that needs no entry of its own). */
export interface CodedKey { codes: number[]; value: number }

interface Branch { from: number; to: number; depth: number; slot: number }

/**
 * Places the keys in a double array: the child of a node by code c stands at the node's base + c and bears c as its
 * label. Bases are unique, so a label proves its parent. Slots 1 … `codes` are the root's children. Deterministic.
 */
export function placeKeys(keys: CodedKey[], codes: number): Int32Array {
  const sorted = [...keys].sort((a, b) => compare(a.codes, b.codes));
  let slots = new Int32Array(1 << 18).fill(node.emptyLabel << node.labelShift);
  const used = new Uint8Array(slots.length);
  const usedBases = new Uint8Array(slots.length);
  used[0] = usedBases[0] = 1;
  used.fill(1, 0, codes);
  let last = codes - 1;
  const put = (slot: number, label: number, rest: number): void => {
    slots[slot] = (label << node.labelShift) | rest;
    used[slot] = 1;
    if (slot > last) last = slot;
  };

  const branches: { labels: number[]; parts: [number, number][]; depth: number; slot: number; own: number }[] = [];
  const expand = ({ from, to, depth, slot }: Branch): void => {
    const own = sorted[from].codes.length === depth ? sorted[from].value : -1;
    const labels: number[] = [], parts: [number, number][] = [];
    for (let i = own >= 0 ? from + 1 : from; i < to;) {
      const label = sorted[i].codes[depth];
      const start = i;
      while (i < to && sorted[i].codes[depth] === label) i++;
      labels.push(label);
      parts.push([start, i]);
    }
    branches.push({ labels, parts, depth, slot, own });
  };
  expand({ from: 0, to: sorted.length, depth: 0, slot: 0 });

  // The widest nodes first: they need many free slots at fixed distances.
  const root = branches.pop();
  const place = (branch: (typeof branches)[number], base: number): void => {
    branch.parts.forEach(([from, to], i) => {
      const label = branch.labels[i], slot = base + label;
      const only = to - from === 1 && sorted[from].codes.length === branch.depth + 1;
      put(slot, label, only ? node.leaf | sorted[from].value : 0);
      if (!only) expand({ from, to, depth: branch.depth + 1, slot });
    });
  };
  if (root) place(root, 0);
  let firstFree = 1;
  while (branches.length > 0) {
    const level = branches.splice(0).sort((a, b) => b.labels.length - a.labels.length || a.slot - b.slot);
    for (const branch of level) {
      const labels = branch.own > 0 ? [endCode, ...branch.labels] : branch.labels;
      while (used[firstFree]) firstFree++;
      let base = 0;
      for (let free = firstFree; base === 0; free++) {
        const candidate = free - labels[0];
        if (used[free] || candidate < 1 || usedBases[candidate]) continue;
        if (labels.every((label) => used[candidate + label] === 0)) base = candidate;
      }
      usedBases[base] = 1;
      slots[branch.slot] |= base | (branch.own >= 0 ? node.term : 0);
      if (branch.own > 0) put(base + endCode, endCode, node.leaf | branch.own);
      place(branch, base);
    }
  }
  if (last > node.payload) throw new Error(`The trie has ${last} slots; a payload holds ${node.payload}.`);
  slots = slots.slice(0, last + 1);
  return slots;
}

function compare(a: number[], b: number[]): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) if (a[i] !== b[i]) return a[i] - b[i];
  return a.length - b.length;
}
