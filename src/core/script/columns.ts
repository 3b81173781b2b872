/**
 * Numbers as printable ASCII, so that a table's file is one byte a character for whoever has to parse it. A digit counts to
 * 79, from “0” on, so that no digits end a comment (see `write.ts`); a space stands between strings of them. In a column of numbers all their highest digits come first, then all the
 * next ones, for alike beside alike is what a zip file likes.
 */
export const radix = 79;
export const zero = 0x30;

/** One number as digits, the highest first. Throws when it does not fit. */
export function digitsOf(number: number, digits: number): string {
  if (number < 0 || number >= radix ** digits) throw new Error(`${number} does not fit ${digits} digits.`);
  let text = '';
  for (let power = radix ** (digits - 1); power >= 1; power /= radix) text += String.fromCharCode(zero + (Math.floor(number / power) % radix));
  return text;
}

export function columnOf(numbers: readonly number[], digits: number): string {
  const each = numbers.map((number) => digitsOf(number, digits));
  return Array.from({ length: digits }, (_, plane) => each.map((text) => text[plane]).join('')).join('');
}

/** The column of a text's units. */
export const unitsColumn = (text: string): string => columnOf(unitsOf(text), 3);
export const unitsOf = (text: string): number[] => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

/** One number of a column, from 0, without reading the others. */
export function numberAt(column: string, digits: number, at: number): number {
  const count = column.length / digits;
  let number = 0;
  for (let i = at; i < column.length; i += count) number = number * radix + column.charCodeAt(i) - zero;
  return number;
}

/** Makes bytes of digits. */
export const encoder = /* @__PURE__ */ new TextEncoder();

/** The numbers of a column with 3 digits. The browser's own encoder makes bytes of it at once, which costs a tenth of reading a string unit by unit. */
export function numbersOf(column: string): Int32Array {
  const bytes = encoder.encode(column);
  const count = bytes.length / 3;
  const numbers = new Int32Array(count);
  for (let i = 0; i < count; i++) numbers[i] = (bytes[i] * radix + bytes[count + i]) * radix + bytes[2 * count + i] - zero * (radix * radix + radix + 1);
  return numbers;
}
