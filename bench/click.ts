/**
 * From the click to the painted tree, in the real panel of Chromium, warm, beside a panel that has nothing to do. The
 * clocks are those of one machine: the click's is taken before the browser is told, the tree's is the browser's own account
 * of when it painted the rows' text (Largest Contentful Paint, W3C).
 */
import { rmSync } from 'node:fs';
import type { Browser } from '../e2e/harness/browser.ts';
import { poll } from '../e2e/harness/poll.ts';
import { startSite, type Site } from '../e2e/harness/site.ts';
import { barePanel } from './bare-panel.ts';
import { inChrome, inRounds } from './in-chrome.ts';
import { median, quantile, type Bench } from './table.ts';

const rounds = 15;
const warmUp = 3;

/** Source that runs in every document before its own scripts: notes when the browser has painted the first rows of a tree. */
const noteFirstRow = `
  new PerformanceObserver((list) => {
    const row = list.getEntries().find(({ element }) => element?.closest('[role="treeitem"]'));
    if (row !== undefined) globalThis.rowPaintedAt ??= performance.timeOrigin + row.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });`;

async function clickToRow(browser: Browser, url: string): Promise<number> {
  await browser.open(url);
  const clicked = performance.timeOrigin + performance.now();
  await browser.click();
  const painted = await poll('the first row', () => browser.panel.eval(() => (globalThis as { rowPaintedAt?: number }).rowPaintedAt ?? null));
  await browser.panel.close();
  return painted - clicked;
}

const measure = async (extension: string | undefined, site: Site): Promise<number[]> =>
  inChrome({ extension, before: noteFirstRow }, async (browser) =>
    (await inRounds(warmUp + rounds, () => clickToRow(browser, site.url('/practice.html')))).slice(warmUp));

export const benchClick: Bench = async () => {
  const site = await startSite();
  const bare = barePanel();
  try {
    const ours = await measure(undefined, site);
    const theirs = await measure(bare, site);
    return [{
      title: 'From the click to the painted outline of the practice report (Chromium, warm)',
      columns: ['panel', 'median ms', 'p90 ms'],
      rows: [['with nothing in it', median(theirs), quantile(theirs, 0.9)], ['ours', median(ours), quantile(ours, 0.9)],
        ['beyond the bare opening (wanted ≤ 40)', median(ours) - median(theirs), '']],
      notes: ['Both wait for the harness, which attaches to a panel before its scripts run.'],
    }];
  } finally {
    rmSync(bare, { recursive: true, force: true });
    await site.close();
  }
};
