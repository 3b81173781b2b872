import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { build } from 'vite';
import { findProgram } from '../harness/programs.ts';
import { encodingOf } from './decode-page.ts';

/** What is said of one page: the line of the output file. */
export interface PagePrediction {
  file: string;
  news: boolean;
  title: string;
  date: string | null;
  source: string | null;
  paragraphs: string[];
}

const root = path.resolve(import.meta.dirname, '../..');
const tabs = 2;
/** A page that keeps its tab busy for longer is given up: nobody waits longer for a reading. */
const pageTimeout = 60_000;

/**
 * Detector, reader and cleaner as one classic script, built as the extension builds them. The script's value is the
 * prediction for the page it is evaluated in.
 */
export async function buildPredictor(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { __FIREFOX__: 'false' },
    build: { write: false, lib: { entry: path.join(import.meta.dirname, 'predict-in-page.ts'), formats: ['iife'], name: 'gangmuPredict' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!('output' in output)) throw new Error('vite answered with a watcher');
  return output.output[0].code;
}

/** Serves the pages of a folder, each in the encoding that fits its bytes, their own scripts stopped: the CSP header still lets noscript stay unseen. */
export async function servePages(dir: string): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
    if (!/^[^/\\]+\.html?$/.test(name)) { response.writeHead(404).end(); return; }
    let bytes: Buffer;
    try { bytes = readFileSync(path.join(dir, name)); } catch { response.writeHead(404).end(); return; }
    response.writeHead(200, {
      'content-type': `text/html; charset=${encodingOf(bytes)}`,
      'content-security-policy': "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src data:; frame-src 'self'; script-src 'none'",
    });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findProgram('chrome'), args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
}

/** Opens a tab in which nothing outside the local origin can be reached, also not by `<meta refresh>`. */
export async function openTab(browser: Browser, origin: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.route((url) => url.origin !== origin, (route) => route.abort());
  page.setDefaultTimeout(pageTimeout);
  return page;
}

/**
 * Reads every `*.html` of a folder in real Chromium and writes a line of JSON for each, in the order of the names.
 * A page that cannot be read gets an empty line of its own kind and a word on stderr. Resolves to the number of pages.
 */
export async function predictPages(dir: string, outFile: string, whole = false): Promise<number> {
  const files = readdirSync(dir).filter((name) => /\.html?$/.test(name)).toSorted();
  const script = `${await buildPredictor()};gangmuPredict.predict()`;
  const { server, origin } = await servePages(dir);
  const browser = await launchChromium();
  const lines: PagePrediction[] = Array.from({ length: files.length });
  let next = 0;
  const work = async (): Promise<void> => {
    const page = await openTab(browser, origin);
    for (let index = next++; index < files.length; index = next++) lines[index] = await predictFile(page, origin, files[index], script, whole);
  };
  try {
    await Promise.all(Array.from({ length: tabs }, work));
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  writeFileSync(outFile, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return files.length;
}

async function predictFile(page: Page, origin: string, file: string, script: string, whole: boolean): Promise<PagePrediction> {
  try {
    await page.goto(`${origin}/${encodeURIComponent(file)}`, { waitUntil: 'domcontentloaded', timeout: pageTimeout });
    const { news, title, date, source, paragraphs, ...rest } = await page.evaluate<PagePrediction & Record<string, unknown>>(script);
    return { file, news, title, date, source, paragraphs, ...(whole ? rest : {}) };
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    return { file, news: false, title: '', date: null, source: null, paragraphs: [] };
  }
}
