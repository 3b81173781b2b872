/**
 * From bytes in memory to the first converted sentence, in pages of both browsers, each round in a frame that has run nothing
 * of it; beside opencc-js, and beside a script of the same size that holds one comment. Sizes and memory below.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { BrowserName } from '../e2e/harness/browser.ts';
import { launch } from '../e2e/harness/launch.ts';
import { projectRoot } from '../e2e/harness/package.ts';
import { startSite } from '../e2e/harness/site.ts';
import { bundle } from '../e2e/soak/bundle.ts';
import type { Round, Sources, startOnce } from './script-start-lab.ts';
import { median, type Bench, type BenchTable } from './table.ts';

const rounds = 15;
const sentence = '国务院办公厅印发《关于进一步优化营商环境的意见》，里面的内容很多。';

const fileOf = (name: string): string => readFileSync(path.join(projectRoot, name), 'utf8');
const tablesText = (): string => fileOf('public/tables/hans.js') + fileOf('public/tables/hant.js');
const openccText = (): string => fileOf('node_modules/opencc-js/dist/umd/full.js');

async function inBrowser(name: BrowserName): Promise<(string | number)[][]> {
  const site = await startSite();
  const browser = await launch(name, { extension: null });
  try {
    const sources: Sources = { engine: await bundle('src/core/script/index.ts'), tables: tablesText(), opencc: openccText(), sentence };
    site.serve('/sources.js', { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: `globalThis.sources = ${JSON.stringify(sources)};` });
    site.serve('/lab.js', { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: await bundle('bench/script-start-lab.ts') });
    await browser.open(site.serve('/start', '<!doctype html><meta charset="utf-8"><title>start</title><body><script src="/sources.js"></script><script src="/lab.js"></script>'));
    const all: Round[] = [];
    for (let i = 0; i < rounds; i++) all.push(await browser.page.eval(() => { const scope = globalThis as unknown as { gangmuBundle: { startOnce: typeof startOnce }; sources: Sources }; return scope.gangmuBundle.startOnce(scope.sources); }));
    const of = (key: keyof Round): number => median(all.map((round) => round[key]));
    const least = (key: keyof Round): number => Math.min(...all.map((round) => round[key]));
    const where = name === 'chrome' ? 'Chromium' : 'Firefox';
    return [
      [`ours, ${where}`, of('parse'), of('first'), of('sum'), least('sum')],
      [`a comment of that size, ${where}`, of('empty'), '', '', least('empty')],
      [`opencc-js, ${where}`, of('theirParse'), of('theirFirst'), of('theirSum'), least('theirSum')],
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

function sizes(): BenchTable {
  const zipped = (text: string): number => deflateRawSync(text, { level: 9 }).length;
  const row = (name: string, ...files: string[]) => [name, files.reduce((sum, text) => sum + Buffer.byteLength(text), 0).toLocaleString('en'), files.reduce((sum, text) => sum + zipped(text), 0).toLocaleString('en')];
  return {
    title: 'Tables: bytes in the package', columns: ['', 'raw', 'zipped'],
    rows: [row('ours, all conversions', fileOf('public/tables/hans.js'), fileOf('public/tables/hant.js')), ['wanted', '1,200,000', '500,000'], row('opencc-js, full', openccText())],
  };
}

function memory(): BenchTable {
  const megabytes = (which: 'ours' | 'theirs'): number => {
    const { stdout } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', path.join(projectRoot, 'bench/script-memory.ts'), which], { encoding: 'utf8', cwd: projectRoot });
    return (JSON.parse(stdout) as { megabytes: number }).megabytes;
  };
  return {
    title: 'Memory in Node after a megabyte through each converter, MB', columns: ['', 'MB'],
    rows: [['ours, four targets with and without vocabulary', megabytes('ours')], ['wanted', '≤ 4'], ['opencc-js, s2t s2tw s2hk t2s', megabytes('theirs')]],
  };
}

export const benchScriptStart: Bench = async () => [{
  title: 'From bytes in memory to the first sentence for Taiwan, ms',
  columns: ['', 'script', 'open and convert', 'both', 'both, the quickest'],
  rows: [...await inBrowser('chrome'), ...await inBrowser('firefox'), ['wanted', '', '', '≤ 3', '']],
}, sizes(), memory()];
