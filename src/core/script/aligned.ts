import type { Aligned, ChangedSpan } from './types.ts';
import { textOf, type Tape } from './tape.ts';

const isLow = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;

/**
 * The tape as text and changed spans. A span whose text is as long as its range corresponds unit by unit; neighbouring
 * changes of that kind are one span.
 */
export function alignedOf(input: string, tape: Tape): Aligned {
  const text = textOf(tape);
  const spans: ChangedSpan[] = [];
  if (text === input) return { text: input, spans };
  const { matches, matchCount } = tape;
  let from = 0, to = 0;
  for (let k = 0; k < matchCount; k += 4) {
    const start = matches[k], end = matches[k + 1], shownStart = matches[k + 2], shownEnd = matches[k + 3];
    if (end - start === shownEnd - shownStart) continue;
    compareUnits(input, from, start, text, to, spans);
    addUneven(input, start, end, text.slice(shownStart, shownEnd), spans);
    from = end;
    to = shownEnd;
  }
  compareUnits(input, from, input.length, text, to, spans);
  return { text, spans };
}

/** Adds the changes between `input[from, end)` and the equally long output at `to`. */
function compareUnits(input: string, from: number, end: number, text: string, to: number, spans: ChangedSpan[]): void {
  const shift = to - from;
  for (let i = from; i < end;) {
    if (input.charCodeAt(i) === text.charCodeAt(i + shift)) { i++; continue; }
    let start = i;
    // A pair is never cut: equal first halves belong to the change of the second.
    if (isLow(input.charCodeAt(i)) && i > from) start--;
    while (i < end && (input.charCodeAt(i) !== text.charCodeAt(i + shift) || isLow(input.charCodeAt(i)))) i++;
    while (i < end && isLow(input.charCodeAt(i))) i++;
    spans.push({ start, end: i, text: text.slice(start + shift, i + shift) });
  }
}

/** Adds a change of length without what its ends have in common. */
function addUneven(input: string, start: number, end: number, text: string, spans: ChangedSpan[]): void {
  let head = 0;
  // Neither side becomes empty: a page has to know where a change stands.
  const most = Math.min(end - start, text.length) - 1;
  while (head < most && input.charCodeAt(start + head) === text.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < most - head && input.charCodeAt(end - 1 - tail) === text.charCodeAt(text.length - 1 - tail)) tail++;
  if (head > 0 && isLow(input.charCodeAt(start + head))) head--;
  if (tail > 0 && isLow(input.charCodeAt(end - tail))) tail--;
  spans.push({ start: start + head, end: end - tail, text: text.slice(head, text.length - tail) });
}

/** The change that does `first` and then `second`, whose input is `first.text`. */
export function chained(input: string, first: Aligned, second: Aligned): Aligned {
  if (first.spans.length === 0) return second;
  if (second.spans.length === 0) return first;
  const spans: ChangedSpan[] = [];
  let a = 0, b = 0, shift = 0;                       // position in the middle text = position in the input + shift
  const A = first.spans, B = second.spans;
  while (a < A.length || b < B.length) {
    const nextA = a < A.length ? A[a].start + shift : Infinity;
    // The middle range of a group: grows while spans of either side overlap it.
    const low = Math.min(nextA, b < B.length ? B[b].start : Infinity);
    let high = low;
    const startShift = shift;
    let text = '', at = low;
    for (;;) {
      const startA = a < A.length ? A[a].start + shift : Infinity;
      const startB = b < B.length ? B[b].start : Infinity;
      if (startA <= startB && (startA < high || startA === low)) {
        high = Math.max(high, startA + A[a].text.length);
        shift += A[a].text.length - (A[a].end - A[a].start);
        a++;
      } else if (startB < high || startB === low) {
        text += first.text.slice(at, B[b].start) + B[b].text;
        at = B[b].end;
        high = Math.max(high, at);
        b++;
      } else break;
    }
    text += first.text.slice(at, high);
    const start = low - startShift, end = high - shift;
    if (input.slice(start, end) !== text) spans.push({ start, end, text });
  }
  return { text: second.text, spans };
}

/**
 * What is shown for `[start, end)` of the input. A border inside a span of another length takes the span whole on the
 * left and leaves it out on the right, so that neighbouring slices make the text.
 */
export function sliceAligned(aligned: Aligned, start: number, end: number): string {
  return aligned.text.slice(shownOffset(aligned, start), shownOffset(aligned, end));
}

/** Where an offset of the input stands in the text; inside a span of another length its start. */
export function shownOffset({ spans }: Aligned, offset: number): number {
  let shift = 0;
  for (const span of spans) {
    if (span.start >= offset) break;
    if (span.end <= offset) { shift += span.text.length - (span.end - span.start); continue; }
    return span.text.length === span.end - span.start ? offset + shift : span.start + shift;
  }
  return offset + shift;
}
