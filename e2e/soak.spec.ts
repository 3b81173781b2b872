import type { Browser } from './harness/browser.ts';
import { expect, test } from './harness/test.ts';
import { bundle } from './soak/bundle.ts';
import { randomFrom, type Random } from './soak/random.ts';

interface Lab { start(seed: number): void; change(): void; difference(): string | null }
type LabWindow = { gangmuLab: Lab };

const sequences = 20;
const steps = 6;

/** What the reader does in the panel; all but the first wait for nothing, as a reader in a hurry does. */
const actions: ((gangmu: Browser, random: Random) => Promise<unknown>)[] = [
  async (gangmu, random) => {
    await gangmu.panel.click(`[data-testid="script"] [value="${random.pick(['hans', 'tw', 'hk'])}"]`);
    // A radio that is chosen already says nothing: then the page stays as it is.
    for (let tries = 0; tries < 15 && await gangmu.page.eval(() => document.documentElement.lang) === ''; tries++) await new Promise((resolve) => { setTimeout(resolve, 50); });
  },
  (gangmu, random) => gangmu.panel.click(`[data-testid="script"] [value="${random.pick(['original', 'hans', 'tw', 'hk'])}"]`),
  (gangmu) => gangmu.panel.eval(() => document.querySelector<HTMLElement>('[data-testid="restore-all"]')?.click()),
  (gangmu) => gangmu.panel.eval(() => document.querySelector<HTMLElement>('[data-testid="restore"]')?.click()),
  (gangmu) => gangmu.panel.click('[role="treeitem"]'),
  (gangmu) => gangmu.panel.click('[data-testid="as-published"]'),
  (gangmu) => gangmu.page.eval(() => (window as unknown as LabWindow).gangmuLab.change()),
  (gangmu) => gangmu.page.eval(() => (window as unknown as LabWindow).gangmuLab.change()),
];

/** Presses “as published” until it is pressed, and waits until the page shows nothing of ours. */
async function asPublished(gangmu: Browser): Promise<void> {
  const isPressed = () => gangmu.panel.eval(() => document.querySelector('[data-testid="as-published"]')?.getAttribute('aria-pressed') === 'true');
  await expect(async () => {
    if (!(await isPressed())) await gangmu.panel.click('[data-testid="as-published"]');
    await expect.poll(isPressed, { timeout: 1500 }).toBe(true);
    // A conversion that was still under way would press it out again.
    await expect.poll(() => gangmu.page.eval(() => (window as unknown as LabWindow).gangmuLab.difference()), { timeout: 3000 }).toBe(null);
  }).toPass({ timeout: 20_000 });
}

test(`${sequences} random sequences through the real panel: exact after each “as published”`, async ({ gangmu, site }) => {
  test.setTimeout(300_000);
  site.serve('/lab.js', { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: await bundle('e2e/soak/panel-lab.ts') });
  let converted = 0;
  let hidden = 0;
  for (let seed = 1; seed <= sequences; seed++) {
    await test.step(`seed ${seed}`, async () => {
      const random = randomFrom(seed);
      const address = site.serve(`/soak/${seed}`, '<!doctype html><html><head><meta charset="utf-8"><title>…</title><script src="/lab.js"></script></head><body></body></html>');
      await gangmu.open(address);
      await gangmu.page.eval((number) => (window as unknown as LabWindow).gangmuLab.start(number), seed);
      if (await gangmu.panel.isOpen()) {
        await gangmu.panel.until('waiting');
        await gangmu.panel.click('[data-testid="read"]');
      } else await gangmu.click();
      await gangmu.panel.until(['ready', 'no-points']);
      for (let i = 0; i < steps; i++) {
        await random.pick(actions)(gangmu, random);
        const [lang, lines] = await gangmu.page.eval(() => [document.documentElement.lang, document.querySelectorAll('gangmu-line').length]);
        if (lang !== '') converted++;
        if (Number(lines) > 0) hidden++;
        if (random.chance(0.15)) await asPublished(gangmu);
      }
      await asPublished(gangmu);
    });
  }
  // The sequences had something to undo.
  expect(converted).toBeGreaterThan(10);
  expect(hidden).toBeGreaterThan(20);
  expect(await gangmu.errors()).toEqual([]);
});
