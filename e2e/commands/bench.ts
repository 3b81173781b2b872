/**
 * `npm run bench -- [names] [--json]`: speed and size beside what a reader would use instead, as tables and, in out/bench.json,
 * as data. All of them, or those named.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benches } from '../../bench/index.ts';
import { printTable, type BenchTable } from '../../bench/table.ts';
import { buildAll } from './build.ts';
import { ensureInstalled } from './setup.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false } } });
const unknown = positionals.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`There is no bench “${unknown[0]}”; there are ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}
ensureInstalled({ browsers: ['chrome', 'firefox'] });
buildAll();
const measured: Record<string, BenchTable[]> = {};
for (const [name, load] of Object.entries(benches)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  measured[name] = await (await load())();
  if (!values.json) for (const table of measured[name]) console.log(printTable(table));
}
mkdirSync('out', { recursive: true });
writeFileSync('out/bench.json', JSON.stringify(measured, null, 2));
console.log(values.json ? JSON.stringify(measured, null, 2) : '\nAs data: out/bench.json');
