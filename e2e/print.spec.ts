import { rowsOf } from './harness/surface.ts';
import { expect, test } from './harness/test.ts';
import { body, report, settled } from './report.ts';

test('the outline is printed from a tab: numbered, in the script shown, the source at its end, on A4', async ({ gangmu, site }) => {
  test.skip(gangmu.context === undefined, 'Chrome, where a test can ask for paper');
  const { context } = gangmu;
  if (context === undefined) return;
  await context.addInitScript(() => { window.print = () => { document.documentElement.dataset.printed = 'true'; }; });
  const address = site.serve('/plan.html', report(body));
  await gangmu.open(address);
  await gangmu.click();
  await gangmu.panel.until(settled);
  await gangmu.panel.eval(() => document.querySelector<HTMLElement>('[data-testid="script"] [value="tw"]')?.click());
  await expect.poll(() => gangmu.panel.eval(() => document.querySelector('.tree')?.textContent)).toContain('連通斷點');
  const points = rowsOf(await gangmu.panel.tree()).map(({ point }) => point);
  await gangmu.panel.click('[data-testid="export"]');
  const opened = context.waitForEvent('page');
  await gangmu.panel.click('[role="menu"] > [role="menuitem"]:last-child');
  const sheet = await opened;
  await expect(sheet.locator('html')).toHaveAttribute('data-printed', 'true');
  await expect(sheet.locator('h1')).toHaveText('湖心市發佈步道建設計劃');
  expect(await sheet.locator('.print-number').allTextContents()).toEqual(points);
  await expect(sheet.locator('main')).toContainText('三是加強養護');
  await expect(sheet.locator('footer')).toContainText('湖心日報');
  await expect(sheet.locator('footer')).toContainText('2026');
  await expect(sheet.locator('footer')).toContainText(address);
  await expect(sheet.locator('main')).not.toContainText(/Gangmu|綱目/);
  // Points of 1/72 inch.
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec((await sheet.pdf({ preferCSSPageSize: true })).toString('latin1')) ?? [];
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  expect(await gangmu.errors()).toEqual([]);
  // Its address begins like the panel's: the next story would take it for one.
  await sheet.close();
});
