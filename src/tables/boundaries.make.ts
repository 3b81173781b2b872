/**
 * Makes `boundaries.txt` from the word frequencies of jieba's dictionary (MIT), which npm's @node-rs/jieba 2.0.3 brings
 * along: `npm pack @node-rs/jieba@2.0.3`, unpack it, `npx tsx src/tables/boundaries.make.ts package/dict.txt`. It is too big
 * to be a dependency for a list that changes once a year.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { configOf, entriesOf } from './dictionaries.ts';

/** How many times as likely the other reading must be: a word blocks every phrase that begins with its end, a longer key just one. */
const wordOdds = 4, phraseOdds = 6;
/** By how often the right reading may be met; rarer ones change nothing on a page in a thousand. */
const mostWords = 4200, mostPhrases = 9000;
/** OpenCC writes 瞭解 and 了解 by what stands before, either is right; a queen (天后) comes as often as the day after; 第五週 is a week. */
const never = /了解$|^天后|^第.$/;

/** How often words end and begin so: the last two characters, the first two, the last, the first. */
interface Counts { tail: Map<string, number>; start: Map<string, number>; last: Map<string, number>; first: Map<string, number> }

function countsOf(dictionary: string): Counts {
  const counts: Counts = { tail: new Map(), start: new Map(), last: new Map(), first: new Map() };
  const add = (map: Map<string, number>, key: string, count: number): void => { map.set(key, (map.get(key) ?? 0) + count); };
  for (const line of readFileSync(dictionary, 'utf8').split('\n')) {
    const [word, frequency] = line.split(' ');
    if (!/^[\u3400-\u9fff]+$/.test(word)) continue;
    const count = Number(frequency);
    add(counts.first, word[0], count);
    add(counts.last, word[word.length - 1], count);
    if (word.length === 1) continue;
    add(counts.start, word.slice(0, 2), count);
    add(counts.tail, word.slice(-2), count);
  }
  return counts;
}

/** OpenCC's phrases of two characters, by their first one. */
function pairsOf(entries: Map<string, string>): Map<string, string[]> {
  const pairs = new Map<string, string[]>();
  for (const key of entries.keys()) if (key.length === 2 && (key.codePointAt(0) as number) < 0x10000) pairs.set(key[0], [...(pairs.get(key[0]) ?? []), key]);
  return pairs;
}

/** Most frequent first, then by code unit. */
const ranked = (scores: Map<string, number>, most: number): string[] =>
  [...scores].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most).map(([key]) => key);

export function makeBoundaries(dictionary: string): { words: string[]; phrases: string[] } {
  const { tail, start, last, first } = countsOf(dictionary);
  const of = (map: Map<string, number>, key: string): number => map.get(key) ?? 0;
  const entries = entriesOf(configOf('s2t').conversionChain[0]);
  const pairs = pairsOf(entries);
  const converted = (text: string): string => entries.get(text) ?? [...text].map((character) => entries.get(character) ?? character).join('');
  /** The two readings of three characters, cut behind the first or behind the second, are not written alike. */
  const matters = (text: string): boolean => converted(text[0]) + converted(text.slice(1)) !== converted(text.slice(0, 2)) + converted(text[2]);
  const words = new Map<string, number>(), phrases = new Map<string, number>();
  for (const [word, count] of tail) {
    if (entries.has(word) || never.test(word)) continue;
    // 专家|具体 and not 专|家具|体.
    const wrong = (pairs.get(word[1]) ?? []).filter((pair) => matters(word[0] + pair));
    const kept = wrong.reduce((sum, pair) => sum + count * of(first, pair[1]), 0);
    const broken = wrong.reduce((sum, pair) => sum + of(last, word[0]) * of(start, pair), 0);
    if (kept > 0 && kept >= wordOdds * broken) words.set(word, kept);
  }
  // 了|如何 and not 了如|何.
  const byHead = new Map<string, string[]>();
  for (const word of start.keys()) byHead.set(word[0], [...(byHead.get(word[0]) ?? []), word]);
  for (const pair of [...pairs.values()].flat()) for (const word of byHead.get(pair[1]) ?? []) {
    const key = pair[0] + word;
    const kept = of(last, pair[0]) * of(start, word);
    if (kept > 0 && kept >= phraseOdds * of(tail, pair) * of(first, word[1]) && !entries.has(key) && !never.test(key) && matters(key)) phrases.set(key, kept);
  }
  return { words: ranked(words, mostWords), phrases: ranked(phrases, mostPhrases) };
}

const header = `# Words that end where a phrase of OpenCC's would begin too early, and phrases that begin one character later than
# OpenCC's: 专家|具体 (not 家具), 了|如何 (not 了如). Made by boundaries.make.ts from jieba's word frequencies (MIT). Most frequent first.`;

if (process.argv[1]?.endsWith('boundaries.make.ts')) {
  const { words, phrases } = makeBoundaries(process.argv[2]);
  writeFileSync(new URL('./boundaries.txt', import.meta.url), `${header}\nwords\n${words.join(' ')}\nphrases\n${phrases.join(' ')}\n`);
}
