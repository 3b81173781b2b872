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
