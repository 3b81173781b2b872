import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { buildPredictor, launchChromium, openTab, servePages } from './commands/predict-pages.ts';
import { projectRoot } from './harness/package.ts';

const corpus = path.resolve(projectRoot, '../shared/corpus/pages');

/** What forces a layout when it is asked for, by the prototype that has it. */
const layoutNames: Record<string, string[]> = {
  Element: ['getBoundingClientRect', 'getClientRects', 'clientWidth', 'clientHeight', 'clientTop', 'clientLeft', 'scrollWidth', 'scrollHeight', 'scrollTop', 'scrollLeft', 'scrollIntoView'],
  HTMLElement: ['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetLeft', 'offsetParent', 'innerText', 'outerText', 'focus'],
  Range: ['getBoundingClientRect', 'getClientRects'],
  Document: ['elementFromPoint', 'elementsFromPoint', 'caretPositionFromPoint'],
  HTMLImageElement: ['width', 'height', 'x', 'y'],
};

/** Detector, reader and cleaner, and what the page would notice of them: mutations, another serialised form, questions that force a layout. */
const watched = (script: string): string => `(() => {
  const form = () => document.documentElement.outerHTML + [...document.querySelectorAll('iframe,frame')].map((frame) => frame.contentDocument?.documentElement?.outerHTML ?? '').join();
  const noticed = [];
  for (const [owner, names] of Object.entries(${JSON.stringify(layoutNames)})) {
    for (const name of names) {
      const { prototype } = globalThis[owner];
      const own = Object.getOwnPropertyDescriptor(prototype, name);
      if (own === undefined) continue;
      const real = own.get ?? own.value;
      const spy = function (...args) { noticed.push(owner + '.' + name); return real.apply(this, args); };
      Object.defineProperty(prototype, name, own.get ? { ...own, get: spy } : { ...own, value: spy });
    }
  }
  const before = form();
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  ${script};gangmuPredict.predict();
  for (const { type } of observer.takeRecords()) noticed.push(type);
  observer.disconnect();
  if (form() !== before) noticed.push('another form');
  return [...new Set(noticed)];
})()`;

test('reading writes nothing and forces no layout in any page of the corpus', async ({}, { project }) => { // oxlint-disable-line no-empty-pattern -- Playwright's way to ask for nothing
  test.skip(project.name !== 'chrome', 'The corpus is read in Chromium only.');
  test.skip(!existsSync(corpus), 'The corpus (../shared/corpus/pages) is not here.');
  test.setTimeout(300_000);
  const script = watched(await buildPredictor());
  const { server, origin } = await servePages(corpus);
  const browser = await launchChromium();
  try {
    const page = await openTab(browser, origin);
    const found: string[] = [];
    for (const file of readdirSync(corpus).filter((name) => /\.html?$/.test(name))) {
      await page.goto(`${origin}/${encodeURIComponent(file)}`, { waitUntil: 'domcontentloaded' });
      const noticed = await page.evaluate<string[]>(script);
      if (noticed.length > 0) found.push(`${file}: ${noticed.join()}`);
    }
    expect(found).toEqual([]);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
});

/** A page of some 30,000 nodes, half of them around the article, whose style and layout wait to be made. */
const largePage = `(() => {
  document.title = '青河开展水库检查';
  const item = '<li><a href=/x>老城区架空线入地工程</a><span>03-05</span></li>';
  const part = '<p>检查组将逐库查看坝体、溢洪道和放水设施，发现隐患的水库一律降低水位运行，并限期修复。</p>';
  document.body.innerHTML = '<style>ul{columns:2}.b p{text-indent:2em}</style><ul>' + item.repeat(1500) + '</ul><h1>青河开展水库检查</h1><div>2026-03-05 08:30　来源：青河日报</div><div class=b>' + part.repeat(5000) + '</div><ul>' + item.repeat(1500) + '</ul>';
})()`;

/** Events of a trace between two marks that the page made. */
function countBetween(trace: Buffer, begin: string, end: string): Record<string, number> {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: { name: string; ts: number; tid: number }[] };
  const from = traceEvents.find(({ name }) => name === begin);
  const to = traceEvents.find(({ name }) => name === end);
  if (!from || !to) throw new Error(`the trace has no ${begin} or no ${end}`);
  const counts: Record<string, number> = { Layout: 0, UpdateLayoutTree: 0 };
  for (const { name, ts, tid } of traceEvents) if (name in counts && tid === from.tid && ts >= from.ts && ts <= to.ts) counts[name]++;
  return counts;
}

test('a trace of reading a large page has no layout and one pass of style', async ({}, { project }) => { // oxlint-disable-line no-empty-pattern -- Playwright's way to ask for nothing
  test.skip(project.name !== 'chrome', 'Only Chromium traces its layouts.');
  test.setTimeout(120_000);
  const script = await buildPredictor();
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const traced = async (work: string): Promise<Record<string, number>> => {
      await page.goto('about:blank');
      await browser.startTracing(page, { categories: ['devtools.timeline', 'blink.user_timing'] });
      const blocks = await page.evaluate<number>(`${largePage};performance.mark('work-begins');const made=(() => { ${work} })();performance.mark('work-ends');made`);
      expect(blocks).toBeGreaterThan(0);
      return countBetween(await browser.stopTracing(), 'work-begins', 'work-ends');
    };
    expect(await traced(`${script};return gangmuPredict.predict().paragraphs.length`)).toEqual({ Layout: 0, UpdateLayoutTree: 1 });
    // The trace does tell: whoever asks for a place makes the browser lay out the page.
    expect((await traced('return document.body.getBoundingClientRect().height')).Layout).toBeGreaterThan(0);
  } finally {
    await browser.close();
  }
});
