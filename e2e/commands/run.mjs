#!/usr/bin/env node
// Starts a command of the project on a fresh clone: installs the packages when they are missing or not those of the
// lock file, then runs e2e/commands/<name>.ts with the arguments. Plain JavaScript, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const [name, ...rest] = process.argv.slice(2);

const run = (command, args) => {
  const { status, signal, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: process.env });
  if (error) console.error(String(error));
  if (status !== 0) process.exit(status ?? (signal ? 1 : 2));
};

/** What is installed is what the lock file says; packages for other systems (`optional`) are not expected. */
function isInstalled() {
  const installed = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const there = packagesOf(installed);
  return Object.entries(packagesOf(path.join(root, 'package-lock.json')))
    .every(([place, wanted]) => place === '' || (there[place] ? there[place].version === wanted.version : wanted.optional === true));
}

const file = `e2e/commands/${name}.ts`;
if (!name || !existsSync(path.join(root, file))) {
  console.error(`There is no command “${name ?? ''}”. README.md lists them.`);
  process.exit(2);
}
if (!isInstalled()) run('npm', ['ci', '--no-audit', '--no-fund']);
run(process.execPath, ['--import', 'tsx', file, ...rest]);
