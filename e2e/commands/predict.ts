/**
 * `npm run predict -- <kind> <input…> <output>`: runs the pipeline over a folder or file, so that anybody's scorer can judge it.
 * The work of each kind is in a module `predict-<kind>.ts` beside this one.
 */
import { isMain } from './steps.ts';

/** Reads the inputs (paths) and writes the predictions to `output`. */
type Predict = (inputs: string[], output: string) => Promise<unknown>;

export const predictors = {
  pages: async ([folder], output) => (await import('./predict-pages.ts')).predictPages(folder, output),
  outline: async ([folder], output) => (await import('./predict-outline.ts')).predictOutline(folder, output),
  promo: async (files, output) => (await import('./predict-promo.ts')).predictPromo(files, output),
  script: async ([cases], output) => (await import('./predict-script.ts')).predictScript(cases, output),
  opencc: async ([cases], output) => (await import('./predict-script.ts')).predictOpencc(cases, output),
} satisfies Record<string, Predict>;

async function main(): Promise<void> {
  const [kind, ...paths] = process.argv.slice(2);
  const output = paths.pop();
  if (!(kind in predictors) || output === undefined || paths.length === 0) {
    console.error(`usage: npm run predict -- ${Object.keys(predictors).join('|')} <input…> <output>`);
    process.exit(2);
  }
  await predictors[kind as keyof typeof predictors](paths, output);
}

if (isMain(import.meta.url)) await main();
