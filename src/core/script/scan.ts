import type { Machine } from './machine.ts';
import { baseShift, codeMask, endValue, isPending, lookUp, meet, slow, transparent, unknown } from './trie.ts';
import { descriptionEnd } from './ideographic-description.ts';
import { node } from './table-data.ts';
import { newTape, textOf, type Tape } from './tape.ts';

const { labelShift, payload, leaf, term } = node;

const compatibility = /[\uf900-\ufaff\ud87e]/;

/** The best key at a place: end in the text and its ref; filled by `longestAt`. */
const found = { end: 0, ref: 0, value: 0 };

/** The longest key that begins at `at`, with `breaking` only one that ends a run. False when there is none. */
function longestAt(m: Machine, text: string, at: number, breaking: boolean): boolean {
  const { refs } = m;
  const { codes, nodes } = m.trie;
  const first = meet(m.trie, text.charCodeAt(at)) & codeMask;
  let entry = nodes[first];
  if (entry >>> labelShift !== first) return false;
  found.end = 0;
  for (let i = at + 1; ; i++) {
    if (entry & (leaf | term)) {
      const value = entry & leaf ? entry & payload : endValue(nodes, entry);
      const ref = refs[value];
      if (breaking ? ref >= 0 && (value === 0 || value > m.runValues) : ref !== transparent) {
        found.end = i;
        found.ref = ref;
        found.value = value;
      }
      if (entry & leaf) break;
    }
    if (i >= text.length) break;
    const code = (codes[text.charCodeAt(i)] || lookUp(m.trie, text.charCodeAt(i))) & codeMask;
    entry = nodes[(entry & payload) + code];
    if (entry >>> labelShift !== code) break;
  }
  return found.end !== 0;
}

/**
 * Converts `text` onto the tape: forward, longest key first, as OpenCC does. The values already went through the second
 * stage; a run of characters between two keys in which a key of the second stage may lie (`slow`) is done again stage by
 * stage. False, and nothing done, when the text has compatibility ideographs and is not `normalized`.
 */
export function scan(m: Machine, text: string, tape: Tape, normalized = false): boolean {
  const { image, refs, runValues } = m;
  const { codes, nodes, pool } = m.trie;
  const n = text.length;
  if (tape.out.length < 2 * n + 64) tape.out = new Uint16Array(3 * n + 64);
  let out = tape.out, matches = tape.matches;
  let o = 0, k = 0, i = 0;
  let runIn = 0, runOut = 0, runMatches = 0;
  tape.lone = false;
  // The unit at i and its entry; each is read once and handed on.
  let u = n > 0 ? text.charCodeAt(0) : 0, e = codes[u];
  const last = n - 1;
  while (i < n) {
    // Most pairs of units begin no key. All are asked: a branch that may go either way costs more than a look that is in vain.
    while (e > 0 && i < last) {
      const v = text.charCodeAt(i + 1), f = codes[v], code = f & codeMask;
      if (nodes[(e >>> baseShift) + code] >>> labelShift === code || f === unknown) break;
      out[o++] = u ^ image[u];
      i++;
      u = v;
      e = f;
    }
    const v = i + 1 < n ? text.charCodeAt(i + 1) : 0;
    const f = codes[v] || lookUp(m.trie, v);
    let end = 0, ref = 0, value = 0;
    if (e > 0) {
      const code = f & codeMask;
      let entry = nodes[(e >>> baseShift) + code];
      if (entry >>> labelShift === code) {
        for (let j = i + 2; ; j++) {
          if (entry & (leaf | term)) {
            const known = entry & leaf ? entry & payload : endValue(nodes, entry);
            if (refs[known] !== transparent) { end = j; value = known; ref = refs[known]; }
            if (entry & leaf) break;
          }
          if (j >= n) break;
          const following = (codes[text.charCodeAt(j)] || lookUp(m.trie, text.charCodeAt(j))) & codeMask;
          entry = nodes[(entry & payload) + following];
          if (entry >>> labelShift !== following) break;
        }
      }
    } else {
      if (isPending(e)) { e = meet(m.trie, u); continue; }
      if (!normalized && ((u >= 0xf900 && u <= 0xfaff) || u === 0xd87e)) return false;
      if (longestAt(m, text, i, false)) ({ end, ref, value } = found);
      else {
        let next = i + 1;
        if (u >= 0x2ff0 && u <= 0x2fff) {
          next = descriptionEnd(text, i);
          if (next === 0) {
            next = i + 1;
            if (m.stages) { end = i; ref = slow; }
          }
        } else if (u >= 0xd800 && u <= 0xdbff && (v & 0xfc00) === 0xdc00) next = i + 2;
        else if ((u & 0xf800) === 0xd800) tape.lone = true;
        if (ref !== slow && next > i + 1) {
          for (let j = i; j < next; j++) {
            const part = text.charCodeAt(j);
            // A description may hold half a pair.
            if (next !== i + 2 && (part & 0xf800) === 0xd800) tape.lone = true;
            out[o++] = part;
          }
          i = next;
          u = i < n ? text.charCodeAt(i) : 0;
          e = codes[u];
          continue;
        }
      }
    }
    if (end === 0 && ref !== slow) { out[o++] = u ^ image[u]; i++; u = v; e = f; continue; }
    if (k + 8 > matches.length) {
      const grown = new Int32Array(matches.length * 2);
      grown.set(matches);
      matches = tape.matches = grown;
    }
    if (ref === slow) {
      end = runEnd(m, text, i);
      const stop = end < 0 ? n : end;
      // Read before the stages below use `found` for themselves.
      ({ end, ref, value } = found);
      const original = text.slice(runIn, stop);
      if (!normalized && compatibility.test(original)) return false;
      const run = stageByStage(m, original);
      o = runOut;
      k = runMatches;
      if (out.length < o + run.length + 2 * (n - stop) + 64) {
        const grown = new Uint16Array(2 * (o + run.length + 2 * (n - stop)) + 64);
        grown.set(out.subarray(0, o));
        out = tape.out = grown;
      }
      matches[k++] = runIn; matches[k++] = stop; matches[k++] = o;
      for (let j = 0; j < run.length; j++) {
        const part = run.charCodeAt(j);
        if ((part & 0xf800) === 0xd800) tape.lone = true;
        out[o++] = part;
      }
      matches[k++] = o;
      i = stop;
      if (stop === n) break;
    }
    matches[k++] = i; matches[k++] = end; matches[k++] = o;
    if (ref === 0) {
      for (let j = i; j < end; j++) { const c = text.charCodeAt(j); out[o++] = c ^ image[c]; }
    } else {
      const stop = (ref >> 6) + (ref & 63);
      for (let p = ref >> 6; p < stop; p++) out[o++] = pool[p];
    }
    matches[k++] = o;
    i = end;
    if (value > runValues || value === 0) { runIn = i; runOut = o; runMatches = k; }
    u = i < n ? text.charCodeAt(i) : 0;
    e = codes[u];
  }
  tape.length = o;
  tape.matchCount = k;
  return true;
}

/** Where the run that holds `at` ends: the next key that breaks runs (then in `found`), or -1. */
function runEnd(m: Machine, text: string, at: number): number {
  for (let i = at; i < text.length;) {
    if (longestAt(m, text, i, true)) return i;
    i = descriptionEnd(text, i) || i + ((text.codePointAt(i) as number) > 0xffff ? 2 : 1);
  }
  return -1;
}

/** A run is short and this is rare, so the inner scans get tapes of their own. */
function stageByStage(m: Machine, run: string): string {
  let text = run;
  for (const stage of m.stages?.() ?? []) {
    const tape = newTape();
    scan(stage, text, tape, true);
    text = textOf(tape);
  }
  return text;
}
