import { digitsOf, unitsOf } from '../core/script/columns.ts';
import { endCode, firstCode, group, kid, longestGap } from '../core/script/table-data.ts';

/** A key as dense codes, and its value: null is 0, the one that needs no entry. */
export interface CodedKey { codes: number[]; value: CodedValue | null }

/** `id` null: one of the shared values, by its place there. The ref and the text are the first mode's. */
export type CodedValue = { id: null; shared: number } | { id: number; group: 0 | 1 | 2; ref: number; text: string };

/** A node: the keys that go through it, sorted. */
interface Branch { from: number; to: number; depth: number }

/** Keys in the order in which a reader of the records meets their ends: by first unit, then level by level. */
export function inRecordOrder<Key extends { codes: number[] }>(keys: readonly Key[]): Key[] {
  return keys.toSorted((a, b) => a.codes[0] - b.codes[0] || a.codes.length - b.codes.length || compare(a.codes, b.codes));
}

/**
 * Lays the keys out as a double array and writes down what `placeKeys` needs to make the same one, by first unit. The first
 * free place is taken throughout, by lone children behind the one before. Deterministic.
 */
export function recordsOf(keys: readonly CodedKey[], codeCount: number): { records: string; slots: number } {
  const sorted = keys.toSorted((a, b) => compare(a.codes, b.codes));
  const layout: Layout = { used: new Uint8Array(1 << 18), usedBases: new Uint8Array(1 << 18), free: codeCount + firstCode, last: codeCount + firstCode - 1 };
  layout.used.fill(1, 0, layout.free);
  layout.usedBases[0] = 1;
  const records: string[] = Array.from({ length: codeCount }, () => '');
  for (let from = 0; from < sorted.length;) {
    const [first] = sorted[from].codes;
    let to = from;
    while (to < sorted.length && sorted[to].codes[0] === first) to++;
    records[first - firstCode] = recordOf(sorted.slice(from, to), layout);
    from = to;
  }
  return { records: records.join(' '), slots: layout.last + 1 };
}

interface Layout { used: Uint8Array; usedBases: Uint8Array; free: number; last: number }

/** The first base at which all children find their slots free; takes them. */
function take(layout: Layout, labels: readonly number[], from: number): number {
  const { used, usedBases } = layout;
  while (used[layout.free]) layout.free++;
  let base = Math.max(layout.free, from) - labels[0];
  while (base < 1 || usedBases[base] || labels.some((label) => used[base + label])) base++;
  usedBases[base] = 1;
  for (const label of labels) { used[base + label] = 1; layout.last = Math.max(layout.last, base + label); }
  return base;
}

function recordOf(keys: readonly CodedKey[], layout: Layout): string {
  const starts: (number | null)[] = [null, null, null];
  let record = '', lone = -1;
  const branches: Branch[] = [{ from: 0, to: keys.length, depth: 1 }];
  for (const { from, to, depth } of branches) {
    const own = keys[from].codes.length === depth ? keys[from].value : undefined;
    const children: { label: number; from: number; to: number }[] = [];
    for (let i = own === undefined ? from : from + 1; i < to;) {
      const label = keys[i].codes[depth], start = i;
      while (i < to && keys[i].codes[depth] === label) i++;
      children.push({ label, from: start, to: i });
      branches.push({ from: start, to: i, depth: depth + 1 });
    }
    const ends = own === undefined ? 0 : own === null ? 1 : 2;
    const isWide = children.length * 3 + ends >= kid.wide;
    record += digitsOf(children.length === 0 ? (own === null ? kid.leaf : kid.leafWithValue) : isWide ? kid.wide + ends : children.length * 3 + ends, 1);
    if (own) {
      if (own.id !== null) starts[own.group] ??= own.id;
      record += own.id === null ? digitsOf(group.shared + own.shared, 1) : digitsOf(own.group, 1) + digitsOf(own.ref, 1) + unitsOf(own.text).map((unit) => digitsOf(unit, 3)).join('');
    }
    if (children.length === 0) continue;
    if (isWide) record += digitsOf(children.length, 2);
    const labels = children.map(({ label }) => label);
    record += digitsOf(labels[0] - firstCode, 2);
    if (labels.length > 1 || ends === 2) record += digitsOf(take(layout, ends === 2 ? [endCode, ...labels] : labels, 0), 3);
    else {
      const before = lone;
      lone = take(layout, labels, before) + labels[0];
      if (before < 0) record += digitsOf(lone, 3);
      else record += digitsOf(longestGap, 1).repeat(Math.floor((lone - before) / longestGap)) + digitsOf((lone - before) % longestGap, 1);
    }
    for (let i = 1; i < labels.length; i++) record += digitsOf(labels[i] - labels[i - 1] - 1, 2);
  }
  const known = starts.flatMap((start) => (start === null ? [] : [digitsOf(start, 3)]));
  return digitsOf(starts.reduce<number>((bits, start, i) => (start === null ? bits : bits | (1 << i)), 0), 1) + known.join('') + record;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) if (a[i] !== b[i]) return a[i] - b[i];
  return a.length - b.length;
}
