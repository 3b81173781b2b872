import { encoder } from './columns.ts';

/** By UTF-16 unit, what a character says about the script of its clause. */
export type Evidence = Uint8Array;

export const hansBit = 1, hantBit = 2, hanBit = 4, kanaBit = 8, hangulBit = 16, edgeBit = 32;

/** The units that `ScriptTable.scripts` tells of. */
export const firstHan = 0x3400, endOfHan = 0xa000;

/** Makes the table from `ScriptTable.scripts`, whose bytes are entries as they stand (the bit of @ says nothing). */
export function openEvidence(scripts: string): Evidence {
  const evidence = new Uint8Array(0x10000);
  evidence.set(encoder.encode(scripts), firstHan);
  evidence.fill(hanBit, 0xf900, 0xfb00);
  evidence.fill(hanBit, 0xd840, 0xd88d);
  evidence.fill(kanaBit, 0x3041, 0x3100);
  evidence[0x30fb] = 0;                                         // ・ also stands in Chinese names
  evidence.fill(hangulBit, 0xac00, 0xd7b0);
  // Spaces, ASCII and general punctuation, CJK and full-width signs end a clause; letters and digits do not.
  evidence.fill(edgeBit, 0, 0x30);
  evidence.fill(edgeBit, 0x3a, 0x41);
  evidence.fill(edgeBit, 0x2000, 0x2070);
  evidence.fill(edgeBit, 0x3000, 0x3020);
  evidence.fill(edgeBit, 0xff01, 0xff10);
  evidence.fill(edgeBit, 0xff1a, 0xff21);
  // 〇 and 々 are characters, 〆 a sign; the others of that block are marks.
  evidence[0x3005] = evidence[0x3007] = hanBit;
  return evidence;
}

export interface Counts { hans: number; hant: number; han: number; kana: number; hangul: number }

export function countEvidence(evidence: Evidence, text: string, start = 0, end = text.length): Counts {
  let hans = 0, hant = 0, han = 0, kana = 0, hangul = 0;
  for (let i = start; i < end; i++) {
    const e = evidence[text.charCodeAt(i)];
    if (e & hanBit) { han++; hans += e & hansBit; hant += (e & hantBit) >> 1; }
    else if (e & (kanaBit | hangulBit)) { if (e & kanaBit) kana++; else hangul++; }
  }
  return { hans, hant, han, kana, hangul };
}

/** `neutral`: no evidence at all, neither in the clause nor around it. */
export type Written = 'hans' | 'hant' | 'mixed' | 'neutral' | 'foreign';
export interface Stretch { start: number; end: number; written: Written; counts: Counts }

/** Over two kana in a hundred characters are Japanese; Korean has its own letters. */
export const isForeign = ({ han, kana, hangul }: Counts): boolean => kana * 50 > han || hangul > han;

export function writtenBy({ hans, hant }: Counts): Written {
  return hans === 0 ? (hant === 0 ? 'neutral' : 'hant') : hant === 0 ? 'hans' : 'mixed';
}

/** Cuts a text with evidence for both scripts into clauses; neighbours that are judged alike are one stretch. */
export function stretchesOf(evidence: Evidence, text: string, around: Written): Stretch[] {
  const stretches: Stretch[] = [];
  for (let start = 0; start < text.length;) {
    let end = start;
    while (end < text.length && !(evidence[text.charCodeAt(end)] & edgeBit)) end++;
    while (end < text.length && evidence[text.charCodeAt(end)] & edgeBit) end++;
    const counts = countEvidence(evidence, text, start, end);
    const own = isForeign(counts) ? 'foreign' : writtenBy(counts);
    const written = own === 'neutral' ? around : own;
    const last = stretches[stretches.length - 1];
    if (last?.written === written && written !== 'mixed') {
      last.end = end;
      last.counts = { han: last.counts.han + counts.han, hans: last.counts.hans + counts.hans, hant: last.counts.hant + counts.hant, kana: 0, hangul: 0 };
    } else stretches.push({ start, end, written, counts });
    start = end;
  }
  return stretches;
}
