import type { Aligned } from './types.ts';
import { alignedOf, chained } from './aligned.ts';
import { descriptionEnd } from './ideographic-description.ts';
import type { Machine } from './machine.ts';
import { scan } from './scan.ts';
import { newTape, textOf } from './tape.ts';

/** The conversions that OpenCC names so; the two with Japanese are in no file of the package. */
export const openccConfigs = ['s2t', 's2tw', 's2twp', 's2hk', 's2hkp', 't2s', 'tw2s', 'tw2sp', 'hk2s', 'hk2sp', 't2tw', 't2hk', 'tw2t', 'hk2t', 'jp2t', 't2jp'] as const;
export type OpenccConfig = (typeof openccConfigs)[number];

/** Below U+2E80 nothing is a key by itself: the few keys with Latin letters have Han characters too. */
const beyondLatin = /[\u2e80-\uffff]/;
const mayConvert = (text: string): boolean => text.charCodeAt(0) >= 0x2e80 || beyondLatin.test(text);

const tape = /* @__PURE__ */ newTape();

/** Converts exactly as OpenCC does; the fastest way where spans are not wanted. */
export function convertText(machine: Machine, text: string): string {
  if (!mayConvert(text)) return text;
  if (!scan(machine, text, tape)) scan(machine, normalized(text).text, tape, true);
  return textOf(tape);
}

/** Converts exactly as OpenCC does and tells what changed. */
export function convertAligned(machine: Machine, text: string): Aligned {
  if (!mayConvert(text)) return { text, spans: [] };
  if (scan(machine, text, tape)) return alignedOf(text, tape);
  const first = normalized(text);
  scan(machine, first.text, tape, true);
  return chained(text, first, alignedOf(first.text, tape));
}

/** Compatibility ideographs become the characters they duplicate, as OpenCC's first step does. */
function normalized(text: string): Aligned {
  const spans: Aligned['spans'] = [];
  let out = '', copied = 0;
  for (let i = 0; i < text.length;) {
    const unit = text.charCodeAt(i);
    const end = unit >= 0x2ff0 && unit <= 0x2fff ? descriptionEnd(text, i) || i + 1 : i + ((text.codePointAt(i) as number) > 0xffff ? 2 : 1);
    // A lone half is left alone: Firefox's `normalize` makes U+FFFD of it.
    if ((unit >= 0xf900 && unit <= 0xfaff) || (unit === 0xd87e && end === i + 2)) {
      // All 1,002 entries of OpenCC's table are NFC; a test holds the two against each other.
      const character = text.slice(i, end), plain = character.normalize('NFC');
      if (plain !== character) {
        spans.push({ start: i, end, text: plain });
        out += text.slice(copied, i) + plain;
        copied = end;
      }
    }
    i = end;
  }
  return { text: out + text.slice(copied), spans };
}

/** By unit of the text, 1 where a phrase of more than one character decided the conversion. */
export function decidedByPhrase(machine: Machine, text: string): Uint8Array {
  const decided = new Uint8Array(text.length);
  if (!scan(machine, text, tape)) return decided;
  for (let k = 0; k < tape.matchCount; k += 4) {
    const start = tape.matches[k], end = tape.matches[k + 1];
    if (end - start > ((text.codePointAt(start) as number) > 0xffff ? 2 : 1)) decided.fill(1, start, end);
  }
  return decided;
}
