import type { Browser } from './harness/browser.ts';
import { expect, test } from './harness/test.ts';
import { paragraphs, report } from './report.ts';

/** A newcomer's way through the product, counted: presses of the mouse, and keys. */
function walkOf(gangmu: Browser) {
  const count = { clicks: 0, keys: 0 };
  return {
    count,
    async icon(): Promise<void> { count.clicks++; await gangmu.click(); await gangmu.panel.until('ready'); },
    async page(css: string): Promise<void> { count.clicks++; await gangmu.page.click(css); },
    async panel(css: string): Promise<void> {
      count.clicks++;
      await expect.poll(() => gangmu.panel.eval((selector) => document.querySelector(selector) !== null, css)).toBe(true);
      await gangmu.panel.click(css);
    },
    async type(css: string, text: string): Promise<void> { count.keys += text.length; await gangmu.panel.type(css, text); },
    async key(key: string): Promise<void> { count.keys++; await gangmu.panel.press(key); },
  };
}

const said = (gangmu: Browser): Promise<string> => gangmu.panel.eval(() => document.querySelector('.caption [role="status"]')?.textContent ?? '');
/** Takes what is copied where the browser’s clipboard would: no other program has to be asked. */
const copied = async (gangmu: Browser): Promise<() => Promise<string>> => {
  await gangmu.panel.eval(() => {
    navigator.clipboard.writeText = (text: string) => { document.documentElement.dataset.copied = text; return Promise.resolve(); };
  });
  return () => gangmu.panel.eval(() => document.documentElement.dataset.copied ?? '');
};

const numbers = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const groups = ['完善路网', '方便居民', '保护水岸', '节约能源', '公开进度', '落实责任'];
const plan = report(`<p>${paragraphs[0]}</p>${groups.map((group, i) => `<p>${numbers[i]}、${group}</p>${numbers.map((number, k) =>
  `<p>（${number}）${group}的第${k + 1}件事由沿线街道落实，年底之前完成，并向居民公布结果。</p>`).join('')}`).join('')}`);

test('install → first point copied: 3 clicks', async ({ gangmu }) => {
  await gangmu.open(`${gangmu.origin}/src/welcome/welcome.html`);
  const walk = walkOf(gangmu);
  await expect.poll(() => gangmu.page.eval(() => document.querySelector('[data-primary]') !== null)).toBe(true);
  await walk.page('[data-primary]');
  await gangmu.panel.until('ready');
  const text = await copied(gangmu);
  await walk.panel('[data-point="1.1"]');
  await walk.panel('.point-bar button:first-child');
  await expect.poll(() => said(gangmu)).toBe('Copied.');
  expect(await text()).toContain('一是');
  expect(walk.count).toEqual({ clicks: 3, keys: 0 });
});

test('a report of 60 points → the third point of the second group quoted: 3 clicks and 4 keys', async ({ gangmu, site }) => {
  await gangmu.open(site.serve('/news/plan.html', plan));
  const walk = walkOf(gangmu);
  await walk.icon();
  expect(await gangmu.panel.eval(() => document.querySelectorAll('[role="treeitem"]').length)).toBeGreaterThanOrEqual(66);
  const text = await copied(gangmu);
  await walk.panel('[data-testid="filter"]');
  await walk.type('[data-testid="filter"]', '2.3');
  await walk.key('Enter');
  await expect.poll(() => gangmu.panel.eval(() => document.querySelector<HTMLElement>('[data-open]')?.dataset.point)).toBe('1.2.3');
  await walk.panel('.point-bar button:nth-child(2)');
  await expect.poll(() => said(gangmu)).toBe('Copied.');
  expect(await text()).toContain('方便居民的第3件事');
  expect(await text()).toContain(site.url('/news/plan.html'));
  expect(walk.count).toEqual({ clicks: 3, keys: 4 });
});

test('a wrong level mended: 1 click and 1 key for a point, 4 clicks for a whole level', async ({ gangmu, site }) => {
  await gangmu.open(site.serve('/news/plan.html', plan));
  await gangmu.click();
  await gangmu.panel.until('ready');
  // All hangs under the sentence that leads to it.
  const top = async (): Promise<number> => (await gangmu.panel.tree())[0].children.length;
  expect(await top()).toBe(6);
  const one = walkOf(gangmu);
  await one.panel('[data-point="1.1.2"]');
  await one.key('Alt+Shift+ArrowLeft');
  await expect.poll(top).toBe(7);
  expect(one.count).toEqual({ clicks: 1, keys: 1 });
  await gangmu.panel.click('[data-testid="undo"]');
  await expect.poll(top).toBe(6);
  const level = walkOf(gangmu);
  await level.panel('[data-point="1.1.2"]');
  await level.panel('.point-bar button:nth-child(3)');
  await level.panel('[role="menu"] [role="menuitem"]:last-child');
  await level.panel('[data-level="3"] button');
  await expect.poll(top).toBe(66);
  expect(level.count).toEqual({ clicks: 4, keys: 0 });
});

test('a passage restored: 2 clicks in the panel, 1 in the page', async ({ gangmu, site }) => {
  await gangmu.open(site.url('/practice.html'));
  await gangmu.click();
  await gangmu.panel.until('ready');
  const lead = (): Promise<boolean> => gangmu.page.eval(() => document.body.textContent?.includes('小編為大家整理了') === true);
  expect(await lead()).toBe(false);
  const walk = walkOf(gangmu);
  await walk.panel('[data-testid="removals-turn"]');
  await walk.panel('[data-testid="restore"]');
  await expect.poll(lead).toBe(true);
  expect(walk.count).toEqual({ clicks: 2, keys: 0 });
});

test('what there is to report about a hidden passage, copied: 3 clicks', async ({ gangmu, site }) => {
  await gangmu.open(site.url('/practice.html'));
  await gangmu.click();
  await gangmu.panel.until('ready');
  const taken = await copied(gangmu);
  const walk = walkOf(gangmu);
  await walk.panel('[data-testid="removals-turn"]');
  const [family, rule] = await gangmu.panel.eval(() => {
    const { family: kind, rule: name } = document.querySelector<HTMLElement>('[data-testid="removal"]')!.dataset;
    return [kind, name];
  });
  await walk.panel('.removal .icon-button');
  await walk.panel('.removal [role="menuitem"]:last-of-type');
  await expect.poll(taken).toMatch(/^http:\/\/\S+\/practice\.html\n/);
  const [, name, passage, ...proofs] = (await taken()).split('\n');
  expect(name).toContain(`${family} / ${rule} / `);
  const words = passage.replace(/^\d+:\d+-\d+ /, '');
  expect(words.length).toBeGreaterThan(4);
  expect(await gangmu.page.eval((text) => document.body.textContent?.includes(text), words), 'the passage is hidden').toBe(false);
  expect(proofs.length, 'two proofs').toBeGreaterThanOrEqual(2);
  expect(walk.count).toEqual({ clicks: 3, keys: 0 });
});
