/**
 * The price of a page that nobody reads: what the detector's script costs there, by Chromium's own trace, beside a content
 * script that is empty; and how often an ordinary page wakes the worker.
 */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '../e2e/harness/browser.ts';
import { builtPackage } from '../e2e/harness/package.ts';
import { pause } from '../e2e/harness/poll.ts';
import { startSite, type Site } from '../e2e/harness/site.ts';
import { emptyDetector } from './bare-panel.ts';
import { inChrome } from './in-chrome.ts';
import { median, quantile, type Bench } from './table.ts';

const rounds = 5;
/** The detector judges at idle and a second after `load`. */
const settledMs = 1600;
const pages = ['shop', 'list-page', 'feature-without-points', 'br-text', 'notice', 'taiwan-portal', 'div-soup', 'short-item-beside-feed'];

interface TraceEvent { name: string; ph: string; dur?: number; ts: number; tid: number; args?: { data?: { url?: string; functionName?: string } } }

/** Milliseconds that the extension's scripts ran in the page: what they evaluate and every call into them, the outermost alone. */
function scriptTime(events: readonly TraceEvent[], origin: string): number {
  const own = events.filter(({ name, ph, args }) => ph === 'X' && (name === 'EvaluateScript' || name === 'FunctionCall' || name === 'v8.compile')
    && args?.data?.url?.startsWith(origin) === true).toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let sum = 0;
  let end = -1;
  for (const { ts, dur = 0 } of own) {
    if (ts < end) continue;
    sum += dur;
    end = ts + dur;
  }
  return sum / 1000;
}

async function measure(browser: Browser, site: Site): Promise<number[]> {
  const times: number[] = [];
  const page = browser.context?.pages()[0];
  if (!page) return times;
  for (let round = 0; round < rounds; round++) {
    for (const name of pages) {
      await browser.context?.browser()?.startTracing(page, { categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] });
      await browser.open(site.url(`/pages/${name}/page.html`));
      await pause(settledMs);
      const trace = JSON.parse((await browser.context?.browser()?.stopTracing())?.toString() ?? '{}') as { traceEvents: TraceEvent[] };
      if (round > 0) times.push(scriptTime(trace.traceEvents, 'chrome-extension://'));
    }
  }
  return times;
}

export const benchIdle: Bench = async () => {
  const site = await startSite();
  const empty = emptyDetector();
  try {
    const ours = await inChrome({}, (browser) => measure(browser, site));
    const theirs = await inChrome({ extension: empty }, (browser) => measure(browser, site));
    const { directory, manifest } = builtPackage('chrome');
    const bytes = gzipSync(manifest.content_scripts.flatMap(({ js }) => js).map((file) => readFileSync(path.join(directory, file))).join('\n'), { level: 9 }).length;
    return [{
      title: 'A page that is never read (Chromium)',
      columns: ['content script', 'median ms', 'p95 ms', 'bytes, gzip'],
      rows: [['empty', median(theirs), quantile(theirs, 0.95), '1'], ['our detector', median(ours), quantile(ours, 0.95), String(bytes)],
        ['wanted', '≤ 2', '', '≤ 6,000']],
      notes: [`${pages.length} pages, compiling and all its runs included.`],
    }];
  } finally {
    rmSync(empty, { recursive: true, force: true });
    await site.close();
  }
};
