#!/usr/bin/env node
// Starts a command of the project on a fresh clone: installs the packages when they are missing, then runs
// e2e/commands/<name>.ts with the arguments. Plain JavaScript, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const [name, ...rest] = process.argv.slice(2);

const run = (command, args) => {
  const { status, signal } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: process.env });
  if (status !== 0) process.exit(status ?? (signal ? 1 : 0));
};

const installed = path.join(root, 'node_modules/.package-lock.json');
if (!existsSync(installed))
  run('npm', ['ci', '--no-audit', '--no-fund']);

const file = `e2e/commands/${name}.ts`;
if (!name || !existsSync(path.join(root, file))) {
  console.error(`There is no command “${name ?? ''}”. README.md lists them.`);
  process.exit(2);
}
run(process.execPath, ['--import', 'tsx', file, ...rest]);
