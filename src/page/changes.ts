/**
 * A node's text as published and the changes that make of it what the page shows. Pure; positions are UTF-16 code units
 * of the published text, ends exclusive.
 */
export interface Change { start: number; end: number; text: string }

/** Cuts and edits as one list in order; an edit inside a cut goes with it. */
export function mergeChanges(cuts: readonly Change[], edits: readonly Change[]): Change[] {
  if (cuts.length === 0) return [...edits];
  const outside = edits.filter((edit) => !cuts.some((cut) => edit.start < cut.end && cut.start < edit.end));
  return [...cuts, ...outside].toSorted((a, b) => a.start - b.start);
}

/** Joins runs that touch or overlap into cuts, in order. */
export function joinCuts(runs: readonly { start: number; end: number }[]): Change[] {
  const joined: Change[] = [];
  for (const run of runs.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && run.start <= last.end) last.end = Math.max(last.end, run.end);
    else joined.push({ start: run.start, end: run.end, text: '' });
  }
  return joined;
}

/** The published text with its changes. */
export function applyChanges(published: string, changes: readonly Change[]): string {
  if (changes.length === 0) return published;
  let shown = '';
  let at = 0;
  for (const { start, end, text } of changes) {
    shown += published.slice(at, start) + text;
    at = end;
  }
  return shown + published.slice(at);
}

/** Where a published offset stands in the shown text; inside a change, as far into its text as it goes. */
export function toShown(changes: readonly Change[], offset: number): number {
  let shift = 0;
  for (const { start, end, text } of changes) {
    if (offset <= start) break;
    if (offset < end) return start + shift + Math.min(offset - start, text.length);
    shift += text.length - (end - start);
  }
  return offset + shift;
}

/** Which published offset a shown offset stands for; where something is cut, the offset behind it. */
export function toPublished(changes: readonly Change[], offset: number): number {
  let shift = 0;
  for (const { start, end, text } of changes) {
    const from = start + shift;
    if (offset < from) break;
    if (offset < from + text.length) return Math.min(start + (offset - from), end);
    shift += text.length - (end - start);
  }
  return offset - shift;
}

/**
 * Makes a node's data `wanted` by replacing only the middle that differs: assigning all of it would collapse every
 * selection and live range in the node. Never writes an equal string.
 */
export function writeMiddle(node: CharacterData, wanted: string): void {
  const { data } = node;
  if (data === wanted) return;
  const shortest = Math.min(data.length, wanted.length);
  let head = 0;
  while (head < shortest && data.charCodeAt(head) === wanted.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shortest - head && data.charCodeAt(data.length - 1 - tail) === wanted.charCodeAt(wanted.length - 1 - tail)) tail++;
  node.replaceData(head, data.length - head - tail, wanted.slice(head, wanted.length - tail));
}

/**
 * Makes a node's data `wanted` in one piece, for conversions, where little of the middle stays the same. Chromium shapes
 * the whole paragraph anew at each replacement of a middle: 14,000 of them took 250 ms instead of 10, and a report of
 * 500 lines in one element took the square of it. Never writes an equal string.
 */
export function writeWhole(node: CharacterData, wanted: string): void {
  if (node.data !== wanted) node.data = wanted;
}
