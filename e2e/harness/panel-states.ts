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

/** One thing that a reader does: presses an element (the mouse's other button: `menuOf`), fills a field, presses a key, waits for an element. */
export type Step = { press: string } | { menuOf: string } | { fill: string; text: string } | { key: string } | { wait: string } | { navigate: string };

/** A state of the panel, and what a reader does to come to it. */
export interface PanelView { state: string; steps: readonly Step[] }

const view = (state: string, ...steps: Step[]): PanelView => ({ state, steps });
const press = (css: string): Step => ({ press: css });
const point = (id: string): Step => press(`[data-point="${id}"]`);
const test = (id: string): Step => press(`[data-testid="${id}"]`);
const more = (entry: number): Step[] => [press('.head .icon-button'), press(`[role="menu"] [role="menuitem"]:nth-child(${entry})`)];
const filter = (text: string): Step => ({ fill: '[data-testid="filter"]', text });
const script = press('[data-testid="script"] [value="tw"]');
const pasted = '会议对入冬前供热工作作出安排。一是提前检修管网，十月底前完成检查。二是落实燃料储备，储备量不低于二十天用量。三是开通报修专线。';

/** Everything that the panel can show, by name. */
export const panelViews: Record<string, PanelView> = {
  ...Object.fromEntries(['ready', 'counted', 'levels', 'series', 'headings', 'bare', 'waiting', 'reading', 'language', 'failed', 'timeout', 'orphaned', 'changed', 'unsettled',
    'stopped', 'long'].map((state) => [state, view(state)])),
  ...Object.fromEntries(['not-news', 'list', 'empty', 'frame', 'withheld', 'withheld-unknown', 'browser-page', 'pdf', 'file'].map((state) => [state, view(state, { wait: '[data-testid="paste"]' })])),
  slow: view('reading', { wait: '[data-testid="stop"]' }),
  point: view('ready', point('2.2')),
  folded: view('folded', point('2.2'), { wait: '[data-testid="unfold"]' }),
  'point-menu': view('ready', point('2.2'), { key: 'Shift+F10' }),
  removals: view('ready', test('removals-turn'), press('.removal-why summary')),
  restored: view('ready', test('removals-turn'), test('restore'), press('.removal-actions .icon-button')),
  published: view('ready', test('as-published')),
  filter: view('ready', filter('服務')),
  'filter-sentence': view('ready', filter('步行')),
  'filter-none': view('ready', filter('垃圾')),
  number: view('ready', filter('3.2')),
  export: view('ready', point('2.2'), test('export')),
  more: view('ready', press('.head .icon-button')),
  settings: view('ready', ...more(1)),
  paste: view('ready', ...more(2)),
  keys: view('ready', ...more(3)),
  pasted: view('not-news', { fill: '[data-testid="paste"]', text: pasted }, test('paste-list')),
  script: view('ready', script),
  'script-failed': view('no-tables', script),
  doubts: view('ready', script, press('.foot [data-testid="doubts-open"]'), press('[data-testid="doubts"] button:last-of-type')),
  'doubts-point': view('ready', script, point('2')),
  sentences: view('headings', test('list-other')),
  corrected: view('levels', point('2.1'), { key: 'Delete' }),
  numbering: view('levels', { menuOf: '[data-point="2.2"]' }, press('[role="menu"] [role="menuitem"]:last-child')),
  navigated: view('ready', { navigate: '青澜市另一篇报道' }),
};

/** Does a step in a page that Playwright drives, as a reader does it. */
async function take(page: Page, step: Step): Promise<void> {
  if ('press' in step) await page.locator(step.press).first().click();
  else if ('menuOf' in step) await page.locator(step.menuOf).first().click({ button: 'right' });
  else if ('fill' in step) await page.locator(step.fill).first().fill(step.text);
  else if ('key' in step) await page.keyboard.press(step.key);
  else if ('wait' in step) await page.locator(step.wait).first().waitFor();
  else {
    await page.evaluate((title) => {
      const { platform } = globalThis as unknown as { platform: { switchTo(tab: object, scenario: object, why: string): void } };
      platform.switchTo({ title, url: 'https://news.example/2' }, { tab: {}, news: true }, 'navigated');
    }, step.navigate);
  }
}

/** Brings a page to a view and waits until it stands still. */
export async function showView(page: Page, url: (state: string, lang?: string) => string, name: string, lang?: string): Promise<void> {
  const { state, steps } = panelViews[name];
  await page.goto(url(state, lang));
  await page.locator('main').first().waitFor();
  await page.waitForTimeout(150);
  for (const step of steps) await take(page, step);
  await page.waitForTimeout(150);
}
