import type { Browser } from './harness/browser.ts';
import { expect, test } from './harness/test.ts';
import { body, paragraphs, report, settled } from './report.ts';

const promo = '<p>扫描下方二维码关注“湖心发布”微信公众号，获取更多精彩资讯</p>';
const page = report(`${body}${promo}`);
/** The site of the test pages: the settings name it by its host, without a port. */
const host = '127.0.0.1';

async function store(browser: Browser, settings: object): Promise<void> {
  await browser.open(`${browser.origin}/src/options/options.html`);
  await browser.page.eval((stored) => ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage.local.set({ settings: stored }), { version: 1, ...settings });
}
const text = (browser: Browser): Promise<string> => browser.page.eval(() => document.body.innerText);

test('a site whose reports the reader wants converted is cleaned and converted when it opens, without a click; no other is', async ({ gangmu, site }) => {
  const address = site.serve('/convert.html', page);
  await store(gangmu, { script: 'tw', sites: { [host]: { convertOnLoad: true } } });
  await gangmu.open(address);
  await expect.poll(() => text(gangmu)).toContain('湖心市發佈步道建設計劃');
  await expect.poll(() => text(gangmu)).not.toContain('微信');
  await store(gangmu, { script: 'tw', sites: {} });
  await gangmu.open(address);
  await gangmu.page.eval(() => new Promise((resolve) => { setTimeout(resolve, 1500); }));
  expect(await text(gangmu)).toContain('湖心市发布步道建设计划');
  expect(await text(gangmu)).toContain('微信公众号');
  expect(await gangmu.errors()).toEqual([]);
});

test('a site that is read when it opens needs no second click while the panel is open; others do', async ({ gangmu, site }) => {
  const first = site.serve('/one.html', page);
  const second = site.serve('/two.html', report(`${body}<p>${paragraphs[0]}</p>`));
  await store(gangmu, { sites: { [host]: { readOnLoad: true } } });
  await gangmu.open(first);
  await gangmu.click();
  await gangmu.panel.until('ready');
  await gangmu.open(second);
  await expect.poll(() => gangmu.panel.eval(() => document.querySelector<HTMLElement>('[data-url]')?.dataset.url)).toBe(second);
  await gangmu.panel.until('ready');
  await gangmu.open(second.replace(host, 'localhost'));
  await gangmu.panel.until('waiting');
});

test('a site where nothing is to be hidden or converted keeps all', async ({ gangmu, site }) => {
  const address = site.serve('/keep.html', page);
  await store(gangmu, { script: 'tw', sites: { [host]: { doNotHide: true, doNotConvert: true } } });
  await gangmu.open(address);
  const before = await text(gangmu);
  await gangmu.click();
  await gangmu.panel.until(settled);
  await expect.poll(() => gangmu.panel.eval(() => document.querySelector('[data-testid="removals-turn"]')?.textContent)).toContain('1');
  expect(await text(gangmu)).toBe(before);
});
