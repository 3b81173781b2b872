import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listHeading, nearHeading } from '../core/clean/notice-rules.ts';
import { promoRules } from '../core/clean/promo-rules.ts';
import { bucketLetters, bucketOf, greatestStep } from '../core/clean/word-buckets.ts';
import { requiredWords } from './required-words.ts';

export const requiredFile = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../core/clean/required.ts');

/** Lines of staff are read by code, which demands no word. */
const readByHand: readonly string[] = ['editor', 'source-line'];

/** The words that each rule demands, as the code of `core/clean/required.ts`. What demands none is left out. */
export function requiredCode(): string {
  const lines = promoRules.map(({ id, clause, whole, raw, end }) => line(id, [clause], readByHand.includes(id) ? [/^/] : [whole, raw, end]));
  return `// Made of the rules by \`npm run tables\`.
/** By rule: buckets of the words of which a text has one where the rule's clause, or one of its forms, matches. Absent where no word is demanded. */
export const required: Record<string, { clause?: string; form?: string }> = {
${[...lines, line('list', [], [listHeading, nearHeading])].join('\n')}
};
`;
}

function line(id: string, clause: (RegExp | undefined)[], form: (RegExp | undefined)[]): string {
  const fields = [['clause', demanded(clause)], ['form', demanded(form)]].flatMap(([kind, words]) => (words === null ? [] : [`${kind}: '${words}'`]));
  return `  '${id}': { ${fields.join(', ')} },`;
}

function demanded(patterns: (RegExp | undefined)[]): string | null {
  const lists = patterns.flatMap((pattern) => (pattern ? [requiredWords(pattern.source)] : []));
  if (lists.some((list) => list === null)) return null;
  const buckets = lists.flatMap((list) => list ?? []).map((word) => bucketOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0));
  return lettersOf([...new Set(buckets)].toSorted((a, b) => a - b));
}

/** The steps between buckets in order, the first from -1. */
function lettersOf(buckets: readonly number[]): string {
  const steps: number[] = [];
  for (let i = 0, before = -1; i < buckets.length; before = buckets[i++]) {
    let step = buckets[i] - before;
    for (; step >= greatestStep; step -= greatestStep) steps.push(greatestStep);
    steps.push(step);
  }
  return steps.map((step) => bucketLetters[step >> 6] + bucketLetters[step & 63]).join('');
}
