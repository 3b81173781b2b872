import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Serves the panel on its platform in memory, as it stands in the sources. */
export async function servePanel(): Promise<{ url(state: string, lang?: string): string; close(): Promise<void> }> {
  const server: ViteDevServer = await createServer({
    configFile: false, root, logLevel: 'error', define: { __FIREFOX__: 'false' }, cacheDir: path.join(root, 'node_modules/.vite-panel'), server: { port: 0, hmr: false, watch: null },
  });
  await server.listen();
  const address = server.httpServer?.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: (state, lang = 'en') => `http://localhost:${port}/src/panel/fake-platform/fake.html?state=${state}&lang=${lang}`,
    close: () => server.close(),
  };
}

/** A state of the panel, and what a reader does to come to it. */
export interface PanelView { state: string; act?(page: Page): Promise<void> }

const point = (page: Page, id: string) => page.locator(`[data-point="${id}"]`);
const more = async (page: Page, entry: number): Promise<void> => {
  await page.locator('.head .icon-button').click();
  await page.getByRole('menuitem').nth(entry).click();
};
const filter = (words: string) => (page: Page): Promise<void> => page.getByTestId('filter').fill(words);
const pasted = '会议对入冬前供热工作作出安排。一是提前检修管网，十月底前完成检查。二是落实燃料储备，储备量不低于二十天用量。三是开通报修专线。';

/** Everything that the panel can show, by name. */
export const panelViews: Record<string, PanelView> = {
  ...Object.fromEntries(['ready', 'counted', 'levels', 'headings', 'bare', 'waiting', 'reading', 'not-news', 'list', 'empty', 'language', 'withheld', 'withheld-unknown',
    'browser-page', 'pdf', 'file', 'failed', 'timeout', 'orphaned', 'changed', 'unsettled', 'stopped', 'long'].map((state) => [state, { state }])),
  slow: { state: 'reading', act: (page) => page.getByTestId('stop').waitFor() },
  point: { state: 'ready', act: (page) => point(page, '2.2').click() },
  'point-menu': { state: 'ready', act: async (page) => { await point(page, '2.2').click(); await page.keyboard.press('Shift+F10'); } },
  removals: { state: 'ready', act: async (page) => { await page.getByTestId('removals-turn').click(); await page.locator('.removal-why summary').first().click(); } },
  restored: { state: 'ready', act: async (page) => { await page.getByTestId('removals-turn').click(); await page.getByTestId('restore').first().click(); await page.locator('.removal-actions .icon-button').first().click(); } },
  published: { state: 'ready', act: (page) => page.getByTestId('as-published').click() },
  filter: { state: 'ready', act: filter('服務') },
  'filter-sentence': { state: 'ready', act: filter('步行') },
  'filter-none': { state: 'ready', act: filter('垃圾') },
  number: { state: 'ready', act: filter('3.2') },
  export: { state: 'ready', act: async (page) => { await point(page, '2.2').click(); await page.getByTestId('export').click(); } },
  more: { state: 'ready', act: (page) => page.locator('.head .icon-button').click() },
  settings: { state: 'ready', act: (page) => more(page, 0) },
  paste: { state: 'ready', act: (page) => more(page, 1) },
  keys: { state: 'ready', act: (page) => more(page, 2) },
  pasted: { state: 'not-news', act: async (page) => { await page.getByTestId('paste').fill(pasted); await page.getByTestId('paste-list').click(); } },
  script: { state: 'ready', act: (page) => page.locator('[data-testid="script"] [value="tw"]').click() },
  'script-failed': { state: 'no-tables', act: (page) => page.locator('[data-testid="script"] [value="tw"]').click() },
  sentences: { state: 'headings', act: (page) => page.getByTestId('list-other').click() },
  corrected: { state: 'levels', act: async (page) => { await point(page, '2.1').click(); await page.keyboard.press('Delete'); } },
  numbering: { state: 'levels', act: async (page) => { await point(page, '2.2').click({ button: 'right' }); await page.getByRole('menuitem').last().click(); } },
  navigated: { state: 'ready', act: (page) => page.evaluate(() => {
    const { platform } = globalThis as unknown as { platform: { switchTo(tab: object, scenario: object, why: string): void } };
    platform.switchTo({ title: '青澜市另一篇报道', url: 'https://news.example/2' }, { tab: {}, news: true }, 'navigated');
  }) },
};

/** Brings a page to a view and waits until it stands still. */
export async function showView(page: Page, url: (state: string, lang?: string) => string, name: string, lang?: string): Promise<void> {
  const view = panelViews[name];
  await page.goto(url(view.state, lang));
  await page.locator('main').first().waitFor();
  await page.waitForTimeout(150);
  await view.act?.(page);
  await page.waitForTimeout(150);
}
