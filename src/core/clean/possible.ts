import { promoRules, type PromoRule } from './promo-rules.ts';
import { required } from './required.ts';
import { bucketLetters, bucketOf, buckets, greatestStep } from './word-buckets.ts';

/**
 * Which rules can have a match in a text at all, asked once a line: most lines of a report have none of the words that a
 * pattern demands, and then it is neither run nor compiled. By the rule's index, bits of `inClause` and `inForm`; behind
 * the rules stands the heading over a list of other articles. A set bit says nothing; one that is not set says that no part of the text matches.
 * After the prefilter of RE2 and code search (Cox, “Regular Expression Matching with a Trigram Index”, 2012).
 */
export type Possible = Uint8Array;

export const inClause = 1;
export const inForm = 2;
export const listLine = promoRules.length;

/** Longer lines are looked at near their ends only, which costs less than reading all of them. */
const maxRead = 3000;

/** The words by bucket, as lists in arrays: `first` of a bucket, and of each demand the `next` one; 0 ends a list. */
interface Words {
  first: Uint16Array;
  next: Uint16Array;
  /** Of each demand the rule and its bits. */
  index: Uint8Array;
  bits: Uint8Array;
  size: number;
  /** What demands no word. */
  always: Possible;
}

let known: Words | undefined;

function readWords(): Words {
  const most = Object.values(required).reduce((sum, { clause = '', form = '' }) => sum + clause.length + form.length, 2);
  const words: Words = { first: new Uint16Array(buckets), next: new Uint16Array(most), index: new Uint8Array(most), bits: new Uint8Array(most), size: 1, always: new Uint8Array(listLine + 1) };
  const values = new Uint8Array(0x80);
  for (let value = 0; value < bucketLetters.length; value++) values[bucketLetters.charCodeAt(value)] = value;
  for (let index = 0; index <= listLine; index++) {
    const demanded = required[index === listLine ? 'list' : promoRules[index].id];
    addWords(words, values, index, inClause, demanded?.clause);
    addWords(words, values, index, inForm, demanded?.form);
  }
  return words;
}

function addWords(words: Words, values: Uint8Array, index: number, bits: number, letters: string | undefined): void {
  if (letters === undefined) { words.always[index] |= bits; return; }
  let bucket = -1;
  for (let at = 0; at < letters.length; at += 2) {
    const step = (values[letters.charCodeAt(at)] << 6) | values[letters.charCodeAt(at + 1)];
    bucket += step;
    if (step === greatestStep) continue;
    const entry = words.size++;
    words.index[entry] = index;
    words.bits[entry] = bits;
    words.next[entry] = words.first[bucket];
    words.first[bucket] = entry;
  }
}

/** The rules that can match somewhere in a folded text. */
export function possibleIn(folded: string): Possible {
  const { first, next, index, bits, always } = (known ??= readWords());
  const possible = always.slice();
  if (folded.length > maxRead) return possible.fill(inClause | inForm);
  let code = folded.charCodeAt(0);
  for (let i = 1; i <= folded.length; i++) {
    const behind = i < folded.length ? folded.charCodeAt(i) : 0;
    for (let entry = first[bucketOf(code, 0)]; entry !== 0; entry = next[entry]) possible[index[entry]] |= bits[entry];
    for (let entry = first[bucketOf(code, behind)]; entry !== 0; entry = next[entry]) possible[index[entry]] |= bits[entry];
    code = behind;
  }
  return possible;
}

/** Whether any rule that is allowed can match in a text. Lines of staff are read by their own hand: theirs always can. */
export function mayMatch(possible: Possible, allow: (rule: PromoRule) => boolean, bits = inClause | inForm): boolean {
  for (let index = 0; index < listLine; index++) if ((possible[index] & bits) !== 0 && allow(promoRules[index])) return true;
  return false;
}
