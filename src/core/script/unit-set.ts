import { columnOf, digitsOf, numberAt, zero } from './columns.ts';

/** A set of UTF-16 units that is asked as it stands: of the thousands in a table a sentence needs some dozens. */
export interface UnitSet {
  /** A bit for each unit, six to a digit, the lowest first. */
  bits: string;
  /** Column (3 digits): how many units of the set lie before each block of `blockDigits`. */
  before: string;
}

const bitsInDigit = 6;
const blockDigits = 6;
const beforeDigits = 3;

const ones = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest > 0; rest &= rest - 1) count++;
  return count;
};

/** Which of the set's units, from 0 and in their order, this one is; -1 when it is none. */
export function rankOf({ bits, before }: UnitSet, unit: number): number {
  const place = (unit / bitsInDigit) | 0, bit = unit - place * bitsInDigit;
  const digit = bits.charCodeAt(place) - zero;
  if (((digit >> bit) & 1) === 0) return -1;
  const block = (place / blockDigits) | 0;
  let rank = numberAt(before, beforeDigits, block) + ones(digit & ((1 << bit) - 1));
  for (let i = block * blockDigits; i < place; i++) rank += ones(bits.charCodeAt(i) - zero);
  return rank;
}

export function unitSetOf(units: readonly number[]): UnitSet {
  const digits = Array.from({ length: Math.ceil(0x10000 / bitsInDigit) }, () => 0);
  for (const unit of units) digits[Math.floor(unit / bitsInDigit)] |= 1 << (unit % bitsInDigit);
  const before: number[] = [];
  let count = 0;
  digits.forEach((digit, place) => {
    if (place % blockDigits === 0) before.push(count);
    count += ones(digit);
  });
  return { bits: digits.map((digit) => digitsOf(digit, 1)).join(''), before: columnOf(before, beforeDigits) };
}
