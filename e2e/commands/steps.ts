import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A program that a command runs, with the name under which its line is printed. */
export interface Step { name: string; command: string; args: readonly string[]; env?: Record<string, string> }

export interface StepResult { ok: boolean; output: string; seconds: number }

export const isMain = (url: string): boolean => process.argv[1] !== undefined && fileURLToPath(url) === process.argv[1];

/** Runs a step quietly and prints one line for it; what it said is shown only when it failed. */
export function runStep(step: Step): StepResult {
  const started = Date.now();
  const { status, stdout, stderr, error } = spawnSync(step.command, step.args, {
    encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, ...step.env },
  });
  const output = `${stdout ?? ''}${stderr ?? ''}${error ? String(error) : ''}`;
  const seconds = (Date.now() - started) / 1000;
  const ok = status === 0;
  console.log(`${ok ? '✓' : '✗'} ${step.name} · ${seconds.toFixed(1)} s`);
  if (!ok) console.log(output.trimEnd());
  return { ok, output, seconds };
}
