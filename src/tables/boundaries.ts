import { readFileSync } from 'node:fs';

/** `words` are kept together; in `phrases` the first character stands alone and the rest is a word. */
export interface Boundaries { words: string[]; phrases: string[] }

export function boundaries(): Boundaries {
  const lines = readFileSync(new URL('./boundaries.txt', import.meta.url), 'utf8').split('\n').filter((line) => !line.startsWith('#'));
  const after = (title: string): string[] => lines[lines.indexOf(title) + 1].split(' ');
  return { words: after('words'), phrases: after('phrases') };
}
