import type { Browser } from './harness/browser.ts';
import { pause } from './harness/poll.ts';
import { expect, test } from './harness/test.ts';
import { others, reports } from '../src/core/detect/kinds.examples.ts';

/** The detector judges at idle and a second after `load`. */
const settledMs = 1600;

async function isAwake(browser: Browser): Promise<boolean> {
  if (browser.privileged) {
    const host = new URL(browser.origin).host;
    return browser.privileged((hostname) => WebExtensionPolicy.getByHostname(hostname).extension.backgroundState !== 'stopped', host);
  }
  const page = browser.context?.pages()[0];
  if (!page) return false;
  const devtools = await browser.context!.newCDPSession(page);
  const { targetInfos } = await devtools.send('Target.getTargets');
  await devtools.detach();
  return targetInfos.some(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'));
}

test('no page that is no news wakes the worker or event page; a report does', async ({ gangmu, site }) => {
  test.setTimeout(120_000);
  await gangmu.killBackground();
  const woken: string[] = [];
  for (const [index, [kind, html]] of others.entries()) {
    await gangmu.open(site.serve(`/a/${index}.html`, `<!doctype html><meta charset="utf-8">${html}`));
    await pause(settledMs);
    if (!(await isAwake(gangmu))) continue;
    woken.push(kind);
    await gangmu.killBackground();
  }
  expect(woken).toEqual([]);
  await gangmu.open(site.serve('/a/report.html', `<!doctype html><meta charset="utf-8">${reports[0][1]}`));
  await expect.poll(() => isAwake(gangmu)).toBe(true);
});
