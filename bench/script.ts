/**
 * Conversion beside opencc-js 1.4.2, in Node and in pages of both browsers: same process, same text, rounds interleaved.
 * `BENCH_TEXT` names a text of one's own. tongwen-core converts one way with dictionaries of its own.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from '../e2e/harness/browser.ts';
import { launch } from '../e2e/harness/launch.ts';
import { projectRoot } from '../e2e/harness/package.ts';
import { startSite } from '../e2e/harness/site.ts';
import { bundle } from '../e2e/soak/bundle.ts';
import type { OpenccConfig } from '../src/core/script/convert-aligned.ts';
import * as lab from './script-lab.ts';
import { cut, benchTexts } from './script-text.ts';
import { median, type Bench, type BenchTable, type Cell } from './table.ts';

const rounds = 11;

interface Heat { what: string; config: OpenccConfig; from: 'simplified' | 'traditional' | 'ascii'; short?: true; wanted: string }
const heats: Heat[] = [
  ...([['s2t', '≥ 10, 15'], ['s2tw', '≥ 12'], ['s2hk', '≥ 12'], ['s2twp', '≥ 9']] as const).map(([config, wanted]) => ({ what: config, config, from: 'simplified' as const, wanted })),
  ...([['t2s', '≥ 10'], ['tw2s', '≥ 8'], ['tw2sp', '≥ 8'], ['hk2s', '≥ 8'], ['t2tw', ''], ['t2hk', '']] as const).map(([config, wanted]) => ({ what: config, config, from: 'traditional' as const, wanted })),
  ...(['s2t', 's2twp', 't2s'] as const).map((config): Heat => ({ what: `${config}, strings of 14`, config, from: config === 't2s' ? 'traditional' : 'simplified', short: true, wanted: '≥ 6' })),
  { what: 's2t, ASCII', config: 's2t', from: 'ascii', wanted: '' },
];

type Racer = (heat: Heat) => Promise<lab.Race> | lab.Race;

async function raceAll(where: string, run: Racer): Promise<BenchTable> {
  const rows: Cell[][] = [];
  for (const heat of heats) {
    const { theirs, ours, same } = await run(heat);
    rows.push([heat.what, theirs, ours, theirs / ours, heat.wanted, same ? 'yes' : 'NO']);
  }
  return { title: `Conversion of 1 MB in ${where}`, columns: ['conversion', 'opencc-js ms', 'ours ms', 'ratio', 'wanted', 'same'], rows };
}

async function inBrowser(name: BrowserName, texts: Record<Heat['from'], string>): Promise<BenchTable> {
  const site = await startSite();
  const browser = await launch(name, { extension: null });
  const script = (body: string) => ({ headers: { 'content-type': 'text/javascript; charset=utf-8' }, body });
  try {
    site.serve('/lab.js', script(await bundle('bench/script-lab.ts')));
    site.serve('/texts.js', script(`globalThis.benchTexts = ${JSON.stringify(texts)};`));
    const scripts = ['tables/hans.js', 'tables/hant.js', 'texts.js', 'lab.js'].map((file) => `<script src="/${file}"></script>`).join('');
    await browser.open(site.serve('/bench', `<!doctype html><meta charset="utf-8"><title>bench</title>${scripts}<body>`));
    return await raceAll(name === 'chrome' ? 'Chromium' : 'Firefox', ({ config, from, short }) => browser.page.eval((conversion, source, isShort, many) => {
      const scope = globalThis as unknown as { benchTexts: Record<string, string>; gangmuBundle: typeof lab };
      const text = scope.benchTexts[source];
      const pieces = isShort ? Array.from({ length: Math.floor(text.length / 14) }, (_, i) => text.slice(i * 14, i * 14 + 14)) : [text];
      return scope.gangmuBundle.race(conversion, pieces, many);
    }, config, from, short === true, rounds));
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Loads the package's table files as a browser does. */
function loadTables(): void {
  for (const name of ['hans', 'hant']) new Function(readFileSync(path.join(projectRoot, `public/tables/${name}.js`), 'utf8'))();
}

async function tongwen(text: string): Promise<Cell[]> {
  // Its module has a walker for pages beside the converter.
  Object.assign(globalThis, { NodeFilter: {} });
  const { convertAll } = await import('./tongwen-worker.ts');
  convertAll([text]);
  return ['tongwen-core, Simplified → Traditional', median(Array.from({ length: 5 }, () => { const start = performance.now(); convertAll([text]); return performance.now() - start; })), '', '', '', ''];
}

export const benchScript: Bench = async () => {
  const own = process.env.BENCH_TEXT;
  const texts = { ...benchTexts(own === undefined ? undefined : readFileSync(own, 'utf8')), ascii: 'The quick brown fox. '.repeat(50_000) };
  loadTables();
  const node = await raceAll('Node', ({ config, from, short }) => lab.race(config, short ? cut(texts[from]) : [texts[from]], rounds));
  return [{ ...node, rows: [...node.rows, await tongwen(texts.simplified)] }, await inBrowser('chrome', texts), await inBrowser('firefox', texts)];
};
