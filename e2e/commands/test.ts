/**
 * `npm test`: types, lint, unit tests, both builds, the add-on linter, and the end-to-end tests in both browsers. Every
 * step runs, also after one that failed. The last line is `N passed, N failed`: single tests counted one by one, the
 * other steps as one each.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { packageSteps, tableSteps } from './build.ts';
import { ensureInstalled } from './setup.ts';
import { runStep, type Step } from './steps.ts';

interface Count { passed: number; failed: number }

const reports = 'test-results/reports';
const one = (ok: boolean): Count => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
const readReport = <Report>(file: string): Report | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
};

function unitTests(): Count {
  const file = path.join(reports, 'unit.json');
  const { ok } = runStep({ name: 'unit tests', command: 'npx', args: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`] });
  const report = readReport<{ numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }>(file);
  if (report === null) return one(false);
  // A file that does not even load has no failed test to count.
  return { passed: report.numPassedTests, failed: ok ? 0 : Math.max(1, report.numFailedTests) };
}

function addonLint(): Count {
  const { ok, output } = runStep({
    name: 'web-ext lint', command: 'npx',
    args: ['web-ext', 'lint', '-s', 'dist/firefox', '--no-config-discovery', '--warnings-as-errors', '--output', 'json'],
  });
  const summary = /"summary":\{"errors":(\d+),"notices":(\d+),"warnings":(\d+)\}/.exec(output);
  const isClean = ok && summary !== null && summary.slice(1).every((count) => count === '0');
  if (ok && !isClean) console.log(output);
  return one(isClean);
}

function endToEnd(): Count {
  const file = path.join(reports, 'e2e.json');
  const { status } = spawnSync('npx', ['playwright', 'test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json'], {
    stdio: 'inherit', env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: path.resolve(file), PLAYWRIGHT_FORCE_TTY: '0' },
  });
  const report = readReport<{ stats: { expected: number; unexpected: number; flaky: number; skipped: number }; errors: unknown[] }>(file);
  if (report === null) return one(false);
  const { expected, unexpected, flaky } = report.stats;
  if (flaky > 0) console.log(`\n${flaky} passed only when tried again; the list above has them as flaky.`);
  return { passed: expected + flaky, failed: status === 0 ? 0 : Math.max(1, unexpected) };
}

const started = Date.now();
ensureInstalled({ browsers: ['chrome', 'firefox'] });
rmSync('test-results', { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const steps = (list: Step[]): Count[] => list.map((step) => one(runStep(step).ok));
const counts = [
  // The unit tests of the conversion read the tables.
  ...steps(tableSteps()),
  ...steps([{ name: 'types', command: 'npx', args: ['tsc', '-p', '.'] }, { name: 'lint', command: 'npx', args: ['oxlint'] }]),
  unitTests(),
  ...steps(packageSteps()),
  addonLint(),
  endToEnd(),
];
const total = counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), { passed: 0, failed: 0 });
console.log(`\n${((Date.now() - started) / 60_000).toFixed(1)} minutes`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
