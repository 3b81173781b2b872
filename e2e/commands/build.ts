/** `npm run build`: the conversion tables, then the unpacked builds in dist/chrome and dist/firefox; a line for each. */
import { isMain, runStep, type Step } from './steps.ts';
import { existsSync } from 'node:fs';

const targets = [['Chrome', 'dist/chrome', []], ['Firefox', 'dist/firefox', ['--mode', 'firefox']]] as const;

/** The conversion tables, which the packages and the unit tests read. */
export function tableSteps(): Step[] {
  return existsSync('src/tables/build.ts') ? [{ name: 'conversion tables', command: 'npx', args: ['tsx', 'src/tables/build.ts'] }] : [];
}

export function packageSteps(): Step[] {
  return targets.map(([name, directory, mode]) => ({ name: `${name} build → ${directory}`, command: 'npx', args: ['vite', 'build', '--logLevel', 'error', ...mode] }));
}

/** Builds all. Ends the process with 1 at the first step that fails. */
export function buildAll(): void {
  for (const step of [...tableSteps(), ...packageSteps()]) if (!runStep(step).ok) process.exit(1);
}

if (isMain(import.meta.url)) buildAll();
