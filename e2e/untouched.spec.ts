import type { Browser } from './harness/browser.ts';
import { pause } from './harness/poll.ts';
import { expect, test } from './harness/test.ts';

/** All that a page could notice: its serialised form, its globals, style sheets, and every mutation after its own load. */
async function look(browser: Browser, address: string): Promise<object> {
  await browser.open(address);
  await browser.page.eval(() => {
    const seen = globalThis as unknown as { mutations: string[] };
    seen.mutations = [];
    new MutationObserver((records) => seen.mutations.push(...records.map((record) => record.type)))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  // The detector judges at idle and a second after load.
  await pause(2500);
  const noticed = await browser.page.eval(() => ({
    mutations: (globalThis as unknown as { mutations: string[] }).mutations,
    globals: Object.getOwnPropertyNames(globalThis).toSorted(),
    styleSheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    resources: performance.getEntriesByType('resource').map((entry) => entry.name),
  }));
  return { html: await browser.page.html(), ...noticed };
}

const paths = ['/practice.html', '/pages/wechat-sections/page.html', '/pages/gb18030-table/page.html', '/pages/shop/page.html'];

test('a reader who never clicks has the same pages with and without us', async ({ gangmu, site, launchOwn }) => {
  const plain = await launchOwn({ extension: null });
  for (const path of paths) {
    const [withUs, without] = await Promise.all([look(gangmu, site.url(path)), look(plain, site.url(path))]);
    expect(withUs, path).toEqual(without);
  }
});
