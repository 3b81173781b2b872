import { test as base } from '@playwright/test';
import type { Browser, BrowserName, LaunchOptions } from './browser.ts';
import { launch } from './launch.ts';
import { startSite, type Site } from './site.ts';

export { expect } from '@playwright/test';

interface Each {
  /** The project's browser with Gangmu in it, cleaned after the test before: one blank tab, no panel, no settings. */
  gangmu: Browser;
  /** A site of this test's own. */
  site: Site;
  /** Starts a browser of this test's own, for what cannot be changed in a running one; closed at its end. */
  launchOwn(options: LaunchOptions): Promise<Browser>;
}
interface Lender { lend(): Promise<Browser>; takeBack(): Promise<void> }

const nameOf = (project: string): BrowserName => (project === 'firefox' ? 'firefox' : 'chrome');

/** Starting a browser costs one to five seconds, so a worker keeps one as long as it can be brought back to a clean state. */
function lender(name: BrowserName): Lender & { close(): Promise<void> } {
  let browser: Browser | null = null;
  const drop = async (): Promise<void> => {
    const old = browser;
    browser = null;
    await old?.close();
  };
  return {
    async lend() {
      browser ??= await launch(name);
      return browser;
    },
    async takeBack() {
      const isClean = await browser?.reset().catch(() => false);
      if (isClean !== true) await drop();
    },
    close: drop,
  };
}

export const test = base.extend<Each, { lender: Lender }>({
  // Playwright asks for a destructured first argument.
  // oxlint-disable no-empty-pattern
  lender: [async ({}, use, { project }) => {
    const own = lender(nameOf(project.name));
    await use(own);
    await own.close();
  }, { scope: 'worker' }],
  gangmu: async ({ lender: shared }, use) => {
    await use(await shared.lend());
    await shared.takeBack();
  },
  site: async ({}, use) => {
    const site = await startSite();
    await use(site);
    await site.close();
  },
  launchOwn: async ({}, use, { project }) => {
    const own: Browser[] = [];
    await use(async (options) => {
      const browser = await launch(nameOf(project.name), options);
      own.push(browser);
      return browser;
    });
    await Promise.all(own.map((browser) => browser.close()));
  },
});
