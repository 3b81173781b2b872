/**
 * Numbers as printable ASCII, a column of them in one string: first all their highest digits, then all the next ones, for
 * alike beside alike is what a zip file likes. A digit counts to 95. The browser's own encoder makes bytes of a column,
 * which costs a tenth of reading a string unit by unit.
 */
export const radix = 95;
export const zero = 0x20;

/** Throws on a number that does not fit. */
export function columnOf(numbers: readonly number[], digits: number): string {
  const planes: string[] = [];
  for (let power = radix ** (digits - 1); power >= 1; power /= radix)
    planes.push(numbers.map((number) => String.fromCharCode(zero + (Math.floor(number / power) % radix))).join(''));
  if (numbers.some((number) => number < 0 || number >= radix ** digits)) throw new Error(`A number does not fit ${digits} digits.`);
  return planes.join('');
}

const encoder = /* @__PURE__ */ new TextEncoder();

/** A column's digits, each still `zero` too high. */
export const bytesOf = (column: string): Uint8Array => encoder.encode(column);

/** A column's numbers, for the short ones. */
export function numbersOf(column: string, digits: number): Int32Array {
  const bytes = bytesOf(column);
  const numbers = new Int32Array(bytes.length / digits);
  for (let plane = 0; plane < digits; plane++) for (let i = 0; i < numbers.length; i++) numbers[i] = numbers[i] * radix + bytes[plane * numbers.length + i] - zero;
  return numbers;
}
