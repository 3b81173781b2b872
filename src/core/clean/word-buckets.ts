/**
 * Words of one or two characters as numbers of 14 bits: few share one, and where they do a rule is only asked in vain.
 * `second` is 0 for a word of one character.
 */
export const bucketOf = (first: number, second: number): number => (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 18;
export const buckets = 1 << 14;

/** The letters that stand for six bits each. A list of buckets is written as its steps, two letters each; the greatest step marks no bucket. */
export const bucketLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
export const greatestStep = 4095;
