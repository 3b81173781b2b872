import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { buildPredictor, launchChromium, openTab, servePages } from './commands/predict-pages.ts';
import { projectRoot } from './harness/package.ts';

const corpus = path.resolve(projectRoot, '../shared/corpus/pages');

/** What the page would notice of detector, reader and cleaner: mutations, and another serialised form. */
const watched = (script: string): string => `(() => {
  const form = () => document.documentElement.outerHTML + [...document.querySelectorAll('iframe,frame')].map((frame) => frame.contentDocument?.documentElement.outerHTML ?? '').join();
  const before = form();
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  ${script};gangmuPredict.predict();
  const mutations = observer.takeRecords().length;
  observer.disconnect();
  return { mutations, same: form() === before };
})()`;

test('reading writes nothing in any page of the corpus', async ({}, { project }) => { // oxlint-disable-line no-empty-pattern -- Playwright's way to ask for nothing
  test.skip(project.name !== 'chrome', 'The corpus is read in Chromium only.');
  test.skip(!existsSync(corpus), 'The corpus (../shared/corpus/pages) is not here.');
  test.setTimeout(300_000);
  const script = watched(await buildPredictor());
  const { server, origin } = await servePages(corpus);
  const browser = await launchChromium();
  try {
    const page = await openTab(browser, origin);
    const written: string[] = [];
    for (const file of readdirSync(corpus).filter((name) => /\.html?$/.test(name))) {
      await page.goto(`${origin}/${encodeURIComponent(file)}`, { waitUntil: 'domcontentloaded' });
      const { mutations, same } = await page.evaluate<{ mutations: number; same: boolean }>(script);
      if (mutations > 0 || !same) written.push(`${file}: ${mutations} mutations, ${same ? 'the same' : 'another'} form`);
    }
    expect(written).toEqual([]);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
});
