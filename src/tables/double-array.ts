import { columnOf } from '../core/script/columns.ts';
import { digits, endCode, firstCode, kid, type TrieData } from '../core/script/table-data.ts';

/** A key as dense codes; `kind`: -1 when its value is 0, else what the column `kinds` says. */
export interface CodedKey { codes: number[]; kind: number }

type Shape = Pick<TrieData, 'kids' | 'wide' | 'labels' | 'bases' | 'kinds' | 'slots'>;

/** A node: the keys that go through it, sorted. */
interface Branch { from: number; to: number; depth: number }

/** Keys in the order in which `shapeOf` meets their ends, level by level. */
export function byLevel<Key extends { codes: number[] }>(keys: readonly Key[]): Key[] {
  return keys.toSorted((a, b) => a.codes.length - b.codes.length || compare(a.codes, b.codes));
}

/**
 * Lays the keys out as a double array and writes down the least from which `openTrie` makes the same one: the tree level by
 * level, and where nodes with several children went. The first free place is taken throughout. Deterministic.
 */
export function shapeOf(keys: readonly CodedKey[], codeCount: number): Shape {
  const sorted = keys.toSorted((a, b) => compare(a.codes, b.codes));
  const kids: number[] = [], wide: number[] = [], labels: number[] = [], bases: number[] = [], kinds: number[] = [];
  const used = new Uint8Array(1 << 18), usedBases = new Uint8Array(1 << 18);
  let free = codeCount + firstCode;
  used.fill(1, 0, free);
  usedBases[0] = 1;
  let last = free - 1;
  const branches: Branch[] = [{ from: 0, to: sorted.length, depth: 0 }];
  for (let parent = 0; parent < branches.length; parent++) {
    const { from, to, depth } = branches[parent];
    const own = sorted[from].codes.length === depth ? sorted[from].kind : null;
    if (own !== null && own >= 0) kinds.push(own);
    const first = own === null ? from : from + 1;
    if (first === to) { kids.push(own === -1 ? kid.leaf : kid.leafWithValue); continue; }
    const children: number[] = [];
    for (let i = first; i < to;) {
      const label = sorted[i].codes[depth], start = i;
      while (i < to && sorted[i].codes[depth] === label) i++;
      labels.push(children.length === 0 ? label - firstCode : label - children[children.length - 1] - 1);
      children.push(label);
      branches.push({ from: start, to: i, depth: depth + 1 });
    }
    const ends = own === null ? 0 : own === -1 ? 1 : 2;
    if (children.length * 3 + ends < kid.wide) kids.push(children.length * 3 + ends);
    else { kids.push(kid.wide + ends); wide.push(children.length); }
    if (parent === 0) continue;
    const wanted = ends === 2 ? [endCode, ...children] : children;
    while (used[free]) free++;
    let base = free - wanted[0];
    while (base < 1 || usedBases[base] || wanted.some((label) => used[base + label])) base++;
    usedBases[base] = 1;
    if (wanted.length > 1) bases.push(base);
    for (const label of wanted) { used[base + label] = 1; last = Math.max(last, base + label); }
  }
  return {
    kids: columnOf(kids, digits.kids), wide: columnOf(wide, digits.wide), labels: columnOf(labels, digits.labels), bases: columnOf(bases, digits.bases),
    kinds: columnOf(kinds, digits.kinds), slots: last + 1,
  };
}

function compare(a: readonly number[], b: readonly number[]): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) if (a[i] !== b[i]) return a[i] - b[i];
  return a.length - b.length;
}
