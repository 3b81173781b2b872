/**
 * The reader beside Readability and Defuddle: the same pages in the same Chromium, rounds interleaved, the median of each
 * page. Ours with cleaning and outline. The corpus where it is, else the pages of e2e/pages. Postlight's parser is missing: it
 * does not install from a registry alone.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import type { Page } from 'playwright';
import { launchChromium, openTab, servePages } from '../e2e/commands/predict-pages.ts';
import { projectRoot } from '../e2e/harness/package.ts';
import type { Growth, Reader } from './read-in-page.ts';
import { growthExponent, median, quantile, type Bench, type BenchTable, type Cell } from './table.ts';

const readers: readonly Reader[] = ['detector', 'ours', 'Readability', 'Defuddle'];
const rounds = 5;
const sizes = [1_000, 10_000, 100_000, 1_000_000];
const corpus = path.resolve(projectRoot, '../shared/corpus/pages');

/** The folder of pages, flat. */
function pagesFolder(): { folder: string; note: string } {
  if (existsSync(corpus)) return { folder: corpus, note: 'The pages of ../shared/corpus.' };
  const folder = path.join(projectRoot, 'out/bench-pages');
  mkdirSync(folder, { recursive: true });
  const own = path.join(projectRoot, 'e2e/pages');
  for (const slug of readdirSync(own)) {
    const file = path.join(own, slug, 'page.html');
    if (existsSync(file)) copyFileSync(file, path.join(folder, `${slug}.html`));
  }
  return { folder, note: 'The corpus (../shared/corpus) is not here: these are the few pages of e2e/pages.' };
}

async function buildScript(): Promise<string> {
  const built = await build({
    root: projectRoot, configFile: false, logLevel: 'error', define: { __FIREFOX__: 'false' },
    build: { write: false, lib: { entry: path.join(import.meta.dirname, 'read-in-page.ts'), formats: ['iife'], name: 'gangmuBench' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!('output' in output)) throw new Error('vite answered with a watcher');
  return output.output[0].code;
}

const call = <Value>(page: Page, expression: string): Promise<Value> => page.evaluate<Value>(`gangmuBench.${expression}`);

/** Milliseconds by reader: the median of the rounds. */
async function timePage(page: Page): Promise<Record<Reader, number>> {
  const times: Record<Reader, number[]> = { detector: [], ours: [], Readability: [], Defuddle: [] };
  for (let round = 0; round < rounds; round++) for (const reader of readers) times[reader].push(await call<number>(page, `time('${reader}')`));
  return Object.fromEntries(readers.map((reader) => [reader, median(times[reader])])) as Record<Reader, number>;
}

/** Megabytes that one run leaves behind before they are collected: the script's and, where the browser says so, the nodes'. */
async function memoryOf(page: Page, reader: Reader): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const used = async (): Promise<number> => {
    const { usedSize, embedderHeapUsedSize = 0 } = await session.send('Runtime.getHeapUsage') as { usedSize: number; embedderHeapUsedSize?: number };
    return usedSize + embedderHeapUsedSize;
  };
  await session.send('HeapProfiler.collectGarbage');
  const before = await used();
  await call<number>(page, `time('${reader}')`);
  const after = await used();
  await session.detach();
  return (after - before) / 1_000_000;
}

function timeTable(times: readonly Record<Reader, number>[], memory: Record<Reader, number>, note: string): BenchTable {
  const of = (reader: Reader): number[] => times.map((page) => page[reader]).filter((value) => !Number.isNaN(value));
  const [ours, ours95] = [median(of('ours')), quantile(of('ours'), 0.95)];
  const ratio = (reader: Reader, value: number): Cell => (reader === 'ours' || reader === 'detector' ? '' : value);
  return {
    title: `Reading ${times.length} pages`,
    columns: ['reader', 'median ms', 'p95 ms', 'times ours', 'at p95', 'largest page MB'],
    rows: readers.map((reader) => {
      const [middle, slow] = [median(of(reader)), quantile(of(reader), 0.95)];
      return [reader, middle, slow, ratio(reader, middle / ours), ratio(reader, slow / ours95), memory[reader]];
    }),
    notes: [note, 'Wanted: Readability 3 times ours in the median, 4 times at p95, its clone not counted; the detector 2 ms in the median.',
      'MB: heap after one run, before anything is collected, nodes included; Readability’s clone is in it.'],
  };
}

function growthTable(steps: readonly Growth[]): BenchTable {
  return {
    title: `Reading: growth, exponent ${growthExponent(steps.map(({ nodes, total }) => ({ size: nodes, time: total }))).toFixed(2)}`,
    columns: ['nodes', 'ms', 'longest step ms'],
    rows: steps.map(({ nodes, total, longest }) => [nodes.toLocaleString('en'), total, longest]),
    notes: ['Wanted: exponent ≤ 1.1, no step longer than 8 ms at 100,000 nodes. A third is the article, the rest are links.'],
  };
}

export const benchRead: Bench = async () => {
  const { folder, note } = pagesFolder();
  const script = await buildScript();
  const { server, origin } = await servePages(folder);
  const browser = await launchChromium();
  try {
    const page = await openTab(browser, origin);
    const open = async (file: string): Promise<void> => {
      await page.goto(`${origin}/${encodeURIComponent(file)}`, { waitUntil: 'domcontentloaded' });
      await page.evaluate(`${script};globalThis.gangmuBench=gangmuBench`);
    };
    const files = readdirSync(folder).filter((name) => /\.html?$/.test(name));
    const times: Record<Reader, number>[] = [];
    let largest = { file: files[0], nodes: 0 };
    for (const file of files) {
      await open(file);
      const nodes = await page.evaluate<number>('document.getElementsByTagName("*").length');
      if (nodes > largest.nodes) largest = { file, nodes };
      times.push(await timePage(page));
    }
    await open(largest.file);
    const memory = {} as Record<Reader, number>;
    for (const reader of readers) memory[reader] = await memoryOf(page, reader);
    const growth: Growth[] = [];
    for (const size of sizes) {
      await open(files[0]);
      await call(page, 'grow(1000, 3)'); // warm
      growth.push(await call<Growth>(page, `grow(${size}, 5)`));
    }
    return [timeTable(times, memory, note), growthTable(growth)];
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
};
