/**
 * `npm run predict -- <kind> <input…> <output>`: runs the pipeline over a folder or file, so that anybody's scorer can judge it.
 * Each kind is a module `predict-<kind>.ts` beside this one that exports `predict`.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isMain } from './steps.ts';

export const kinds = ['pages', 'outline', 'promo', 'script', 'opencc'] as const;
export type Kind = (typeof kinds)[number];

/** Reads the inputs (paths) and writes the predictions to `output`. */
export type Predict = (inputs: string[], output: string) => Promise<void> | void;

// OpenCC's own cases go through the same tables as ours.
const moduleOf: Record<Kind, string> = { pages: 'pages', outline: 'outline', promo: 'promo', script: 'script', opencc: 'script' };

/** The module's `predict`, or `predictOpencc` for OpenCC's own cases; null while nobody has written it. */
export async function loadPredict(kind: Kind): Promise<Predict | null> {
  const file = path.join(import.meta.dirname, `predict-${moduleOf[kind]}.ts`);
  if (!existsSync(file)) return null;
  const module = await import(file) as { predict?: Predict; predictOpencc?: Predict };
  return (kind === 'opencc' ? module.predictOpencc : module.predict) ?? null;
}

async function main(): Promise<void> {
  const [kind, ...paths] = process.argv.slice(2);
  const output = paths.pop();
  if (!kinds.includes(kind as Kind) || output === undefined || paths.length === 0) {
    console.error(`usage: npm run predict -- ${kinds.join('|')} <input…> <output>`);
    process.exit(2);
  }
  const predict = await loadPredict(kind as Kind);
  if (predict === null) throw new Error(`there is no predict-${moduleOf[kind as Kind]}.ts with this kind`);
  await predict(paths, output);
}

if (isMain(import.meta.url)) await main();
