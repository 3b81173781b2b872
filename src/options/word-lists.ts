import { parseSettings } from '../core/settings/index.ts';

/** A line of a list that could not be read: its number from 1 and its text. */
export interface BadLine { line: number; text: string }

/** The words of a list with one a line. Too long ones are bad lines; empty lines are nothing. */
export function readWords(text: string): { words: string[]; bad: BadLine[] } {
  const lines = numbered(text);
  const isWord = ({ text: line }: BadLine): boolean => parseSettings({ keepWords: [line] }).keepWords.length === 1;
  return { words: parseSettings({ keepWords: lines.filter(isWord).map((line) => line.text) }).keepWords, bad: lines.filter((line) => !isWord(line)) };
}

/** The pairs of a list with one `published = wanted` a line; also with ＝, → or a tab between them. */
export function readPairs(text: string): { pairs: Record<string, string>; bad: BadLine[] } {
  const pairs: [string, string][] = [];
  const bad: BadLine[] = [];
  for (const line of numbered(text)) {
    const match = /^([^=＝→\t]+)(?:=|＝|→|\t)([^=＝→\t]+)$/.exec(line.text);
    const [pair] = match ? Object.entries(parseSettings({ ownWords: { [match[1]]: match[2] } }).ownWords) : [];
    if (pair) pairs.push(pair);
    else bad.push(line);
  }
  return { pairs: parseSettings({ ownWords: Object.fromEntries(pairs) }).ownWords, bad };
}

export const writeWords = (words: readonly string[]): string => words.join('\n');
export const writePairs = (pairs: Readonly<Record<string, string>>): string => Object.entries(pairs).map(([from, to]) => `${from} = ${to}`).join('\n');

const numbered = (text: string): BadLine[] =>
  text.split(/\r\n|[\n\r\u2028]/).map((line, i) => ({ line: i + 1, text: line.trim() })).filter((line) => line.text !== '');
