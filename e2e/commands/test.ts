import { spawnSync } from 'node:child_process';

const steps: [string, string[]][] = [['npx', ['tsc', '-p', '.']], ['npx', ['oxlint']], ['npx', ['vitest', 'run']]];
for (const [command, args] of steps) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
