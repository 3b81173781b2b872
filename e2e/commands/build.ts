/** `npm run build`: the conversion tables, then the unpacked builds in dist/chrome and dist/firefox; a line for each. */
import { isMain, runStep, type Step } from './steps.ts';
import { existsSync } from 'node:fs';

const targets = [['Chrome', 'dist/chrome', []], ['Firefox', 'dist/firefox', ['--mode', 'firefox']]] as const;

/** The steps of a build, in order: Vite reads the tables that the first one makes. */
export function buildSteps(): Step[] {
  const tables: Step[] = existsSync('src/tables/build.ts')
    ? [{ name: 'tables', command: 'npx', args: ['tsx', 'src/tables/build.ts'] }] : [];
  return [
    ...tables,
    ...targets.map(([name, directory, mode]) => ({ name: `${name} build → ${directory}`, command: 'npx', args: ['vite', 'build', '--logLevel', 'error', ...mode] })),
  ];
}

if (isMain(import.meta.url)) for (const step of buildSteps()) if (!runStep(step).ok) process.exit(1);
