/**
 * Conversion held against opencc-js on random text: dictionary pieces, whole and cut, and any UTF-16 units. In Node and in
 * pages of both browsers, a megabyte for each conversion; a difference is printed as its code units.
 */
import * as lab from '../../bench/script-lab.ts';
import type { BrowserName } from '../harness/browser.ts';
import { launch } from '../harness/launch.ts';
import { buildTables } from '../../src/tables/build.ts';
import { scriptOf } from '../../src/tables/write.ts';
import { startSite } from '../harness/site.ts';
import { bundle } from './bundle.ts';

/** UTF-16 units asked for at once: a browser answers each call within its own time limit. */
const batch = 100_000;

type Differences = (config: (typeof lab.packaged)[number], seed: number, units: number) => string[] | Promise<string[]>;

async function compare(where: string, differences: Differences, seed: number, units: number): Promise<number> {
  let failed = 0;
  for (const config of lab.packaged) {
    const found: string[] = [];
    for (let done = 0; done < units; done += batch) found.push(...await differences(config, seed + done / batch, Math.min(batch, units - done)));
    for (const text of found.slice(0, 3)) console.log(`  ${config}: ${JSON.stringify(text)} ${Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16)).join(' ')}`);
    failed += found.length;
  }
  console.log(`${failed === 0 ? '✓' : '✗'} ${where}: ${lab.packaged.length} conversions, ${units.toLocaleString('en')} units each, ${failed} texts differ from opencc-js`);
  return failed;
}

async function inBrowser(name: BrowserName, tables: string, seed: number, units: number): Promise<number> {
  const site = await startSite();
  const browser = await launch(name, { extension: null });
  try {
    const headers = { 'content-type': 'text/javascript; charset=utf-8' };
    site.serve('/tables.js', { headers, body: tables });
    site.serve('/lab.js', { headers, body: await bundle('bench/script-lab.ts') });
    const scripts = ['tables.js', 'lab.js'].map((file) => `<script src="/${file}"></script>`).join('');
    await browser.open(site.serve('/soak-tables', `<!doctype html><meta charset="utf-8"><title>soak</title>${scripts}<body>`));
    const differences: Differences = (config, from, many) => browser.page.eval(
      (conversion, first, size) => (globalThis as unknown as { gangmuBundle: typeof lab }).gangmuBundle.differences(conversion, first, size), config, from, many);
    return await compare(name === 'chrome' ? 'Chromium' : 'Firefox', differences, seed, units);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Returns the number of texts that differ, in Node and the browsers together. */
export async function soakTables(browsers: readonly BrowserName[], seed: number, units: number): Promise<number> {
  const tables = Object.entries(buildTables()).map(([name, table]) => scriptOf(name, table)).join('');
  // As a browser runs the package's files.
  new Function(tables)();
  let failed = await compare('Node', lab.differences, seed, units);
  for (const name of browsers) failed += await inBrowser(name, tables, seed, units);
  return failed;
}
