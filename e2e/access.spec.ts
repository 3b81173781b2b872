import type { Browser } from './harness/browser.ts';
import { axeViolations } from './harness/own-pages.ts';
import { expect, test } from './harness/test.ts';
import { body, report, settled } from './report.ts';

// The panel as the reader has it, in both browsers; every state of it in Chromium is in panel.spec.ts.

const page = report(`${body}<p>扫描下方二维码关注“湖心发布”微信公众号，获取更多精彩资讯</p>`);
const open = async (browser: Browser, address: string): Promise<void> => {
  await browser.open(address);
  await browser.click();
  await browser.panel.until(settled);
};
const focused = (browser: Browser): Promise<string> => browser.panel.eval(() => {
  const element = document.activeElement as HTMLElement | null;
  return element?.dataset.point ?? element?.dataset.testid ?? element?.getAttribute('aria-label') ?? element?.localName ?? '';
});
const shows = (browser: Browser, css: string) => expect.poll(() => browser.panel.eval((selector) => document.querySelector(selector)?.checkVisibility() ?? false, css)).toBe(true);

test('axe finds nothing in the outline, its ledger, its menus and sheets, and where there is no report', async ({ gangmu, site }) => {
  await open(gangmu, site.serve('/access.html', page));
  const look = async (name: string) => expect.soft(await axeViolations(gangmu.panel), name).toEqual([]);
  await look('outline');
  await gangmu.panel.click('[data-testid="removals-turn"]');
  await shows(gangmu, '[data-testid="restore"]');
  await look('ledger');
  await gangmu.panel.click('[data-point="1.2"]');
  await shows(gangmu, '[role="toolbar"]');
  await gangmu.panel.click('[role="toolbar"] [aria-haspopup="menu"]');
  await shows(gangmu, '[role="menu"]');
  await look('point and its menu');
  await gangmu.panel.press('Escape');
  await gangmu.panel.click('.head [aria-haspopup="menu"]');
  await gangmu.panel.click('[role="menu"] [role="menuitem"]');
  await shows(gangmu, 'dialog[open]');
  await look('settings');
  await gangmu.panel.press('Escape');
  await open(gangmu, site.serve('/shop.html', '<!doctype html><title>Shop</title><p>Two tea pots.</p>'));
  await shows(gangmu, 'main');
  await look('no report');
});

test('by keyboard: / to the field, Escape back to the tree; a sheet gives the focus back; the ledger closes', async ({ gangmu, site }) => {
  await open(gangmu, site.serve('/keys.html', page));
  await gangmu.panel.click('[data-point="1.2"]');
  await expect.poll(() => focused(gangmu)).toBe('1.2');
  await gangmu.panel.press('/');
  await expect.poll(() => focused(gangmu)).toBe('filter');
  await gangmu.panel.type('[data-testid="filter"]', '养护');
  await expect.poll(() => gangmu.panel.eval(() => document.querySelector('[role="status"]')?.textContent)).toContain('1 of 3');
  await gangmu.panel.press('Escape');
  await expect.poll(() => focused(gangmu)).toMatch(/^1/);
  await gangmu.panel.eval(() => document.querySelector<HTMLElement>('.head [aria-haspopup="menu"]')?.focus());
  await gangmu.panel.press('Enter');
  await shows(gangmu, '[role="menu"]');
  await gangmu.panel.press('Enter');
  await shows(gangmu, 'dialog[open]');
  await gangmu.panel.press('Escape');
  await expect.poll(() => focused(gangmu)).toBe('More');
  await gangmu.panel.click('[data-testid="removals-turn"]');
  await gangmu.panel.eval(() => document.querySelector<HTMLElement>('[data-testid="restore"]')?.focus());
  await gangmu.panel.press('Escape');
  await expect.poll(() => focused(gangmu)).toBe('removals-turn');
  expect(await gangmu.errors()).toEqual([]);
});
