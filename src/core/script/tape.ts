/** What a scan leaves behind; reused from one to the next, because a page is thousands of short texts. */
export interface Tape {
  out: Uint16Array;
  /** Units written. */
  length: number;
  /** Matches, four numbers each: start and end in the input, start and end in the output. Elsewhere unit follows unit. */
  matches: Int32Array;
  matchCount: number;
  /** The output has lone surrogates, which a TextDecoder would replace. */
  lone: boolean;
}

export const newTape = (): Tape => ({ out: new Uint16Array(4096), length: 0, matches: new Int32Array(1024), matchCount: 0, lone: false });

// Without `ignoreBOM` a leading U+FEFF would be lost.
const decoder = /* @__PURE__ */ new TextDecoder('utf-16le', { ignoreBOM: true });

/** The tape's output as a string. */
export function textOf({ out, length, lone }: Tape): string {
  // A decoder call costs more than it saves below some dozens of units, and a view of the tape more than a plain array.
  if (length <= 64) {
    // oxlint-disable-next-line unicorn/no-new-array -- of a length, and `Array.from` costs more than all the rest
    const units = new Array<number>(length);
    for (let i = 0; i < length; i++) units[i] = out[i];
    return String.fromCharCode.apply(null, units);
  }
  if (!lone) return decoder.decode(out.subarray(0, length));
  let text = '';
  for (let i = 0; i < length; i += 4096) text += String.fromCharCode.apply(null, out.subarray(i, Math.min(i + 4096, length)) as unknown as number[]);
  return text;
}
