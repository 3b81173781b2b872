import { axeViolations, storedSettings } from './harness/own-pages.ts';
import { chooseScript } from './harness/panel-words.ts';
import { expect, test } from './harness/test.ts';

test('one press on the welcome page opens the practice report and its outline', async ({ gangmu }) => {
  await gangmu.open(`${gangmu.origin}/src/welcome/welcome.html`);
  await expect.poll(() => gangmu.page.eval(() => document.querySelectorAll('.steps > li').length)).toBe(3);
  await gangmu.page.click('[data-primary]');
  await gangmu.panel.until('ready');
  expect((await gangmu.panel.tree()).map(({ marker, children }) => [marker, children.map((child) => child.marker).join()])).toEqual([
    ['一方面', '一是,二是,三是'], ['另一方面', '一是,二是,三是,四是'], ['不僅如此', '一是,二是,三是,四是,五是'], ['此外', '一是,二是,三是,四是'],
  ]);
  await expect.poll(() => gangmu.badge()).toBe('16');
  await test.step('a passage comes back, a point scrolls the page', async () => {
    const lead = '小編為大家整理了';
    expect(await gangmu.page.eval(() => document.body.textContent)).not.toContain(lead);
    await gangmu.panel.eval(() => document.querySelector<HTMLElement>('[data-testid="removals"] [data-testid="restore"]')?.click());
    await expect.poll(() => gangmu.page.eval(() => document.body.textContent)).toContain(lead);
    await gangmu.panel.click('[data-point="4"]');
    await expect.poll(() => gangmu.page.eval(() => scrollY)).toBeGreaterThan(200);
  });
  expect(await gangmu.errors()).toEqual([]);
});

test('the icon works on the practice report as on any page', async ({ gangmu }) => {
  await gangmu.open(`${gangmu.origin}/src/welcome/practice.html`);
  await expect.poll(() => gangmu.buttonTitle()).toContain('report');
  const published = await gangmu.page.html();
  await gangmu.click();
  await gangmu.panel.until('ready');
  await chooseScript(gangmu, 'hans');
  await expect.poll(() => gangmu.page.eval(() => document.body.textContent)).toContain('新建小区同步规划阅读空间');
  await gangmu.panel.click('[data-testid="as-published"]');
  await expect.poll(() => gangmu.page.html()).toBe(published);
});

test('the script that the browser’s languages suggest is stored, and what the reader chooses afterwards stays', async ({ launchOwn }) => {
  const browser = await launchOwn({ language: 'zh-TW' });
  await browser.open(`${browser.origin}/src/welcome/welcome.html`);
  await expect.poll(() => storedSettings(browser)).toMatchObject({ script: 'tw' });
  await browser.page.eval(() => document.querySelector<HTMLElement>('[value="hans"]')?.click());
  await expect.poll(() => storedSettings(browser)).toMatchObject({ script: 'hans' });
  await browser.go('reload');
  await expect.poll(() => browser.page.eval(() => document.querySelector<HTMLInputElement>(':checked')?.value)).toBe('hans');
});

test('the welcome page has no accessibility faults', async ({ gangmu }) => {
  await gangmu.open(`${gangmu.origin}/src/welcome/welcome.html`);
  await expect.poll(() => gangmu.page.eval(() => document.querySelector('kbd') !== null)).toBe(true);
  expect(await axeViolations(gangmu.page)).toEqual([]);
});
