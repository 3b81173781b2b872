import { chromium, test, type Browser, type Page } from '@playwright/test';
import { servePanel, showView } from './panel-states.ts';
import { findProgram } from './programs.ts';

/** The panel on its platform in memory, in a page of its own for each test. */
export interface PanelInMemory {
  readonly page: Page;
  /** Address of a state. */
  url(state: string): string;
  /** Brings the page to a view. */
  show(name: string, lang?: string): Promise<void>;
}

/**
 * Starts it for the tests of a file: every state, without a browser's extension machinery around it. Chromium alone is
 * driven without the extension; the specs of the click show the panel in Firefox.
 */
export function panelInMemory(): PanelInMemory {
  let browser: Browser | undefined;
  let served: Awaited<ReturnType<typeof servePanel>>;
  let page: Page;
  test.beforeAll(async ({}, { project }) => { // oxlint-disable-line no-empty-pattern -- Playwright's way to ask for nothing
    if (project.name === 'firefox') return;
    [browser, served] = await Promise.all([chromium.launch({ executablePath: findProgram('chrome'), args: ['--no-sandbox'] }), servePanel()]);
  });
  test.afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  test.beforeEach(async ({}, { project }) => { // oxlint-disable-line no-empty-pattern
    test.skip(project.name === 'firefox', 'Chromium alone is driven without the extension');
    page = await (browser as Browser).newPage({ viewport: { width: 320, height: 640 } });
  });
  test.afterEach(() => page?.close());
  return {
    get page() { return page; },
    url: (state) => served.url(state),
    show: (name, lang) => showView(page, served.url, name, lang),
  };
}
