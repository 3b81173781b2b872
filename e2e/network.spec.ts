import { startProxy } from './harness/proxy.ts';
import { pause } from './harness/poll.ts';
import { expect, test } from './harness/test.ts';

test('nothing leaves the machine: the whole way makes no request but the site’s own', async ({ site, launchOwn }) => {
  const proxy = await startProxy();
  const gangmu = await launchOwn({ proxy: proxy.address });
  await gangmu.open(site.url('/practice.html'));
  await gangmu.click();
  await gangmu.panel.until('ready');
  for (const script of ['hans', 'tw', 'hk', 'original']) {
    await gangmu.panel.click(`[data-testid="script"] label:has([value="${script}"])`);
    await pause(500);
  }
  await gangmu.panel.click('[data-testid="as-published"]');
  await gangmu.open(`${gangmu.origin}/src/options/options.html`);
  await gangmu.open(`${gangmu.origin}/src/welcome/welcome.html`);
  await pause(3000);
  await proxy.close();
  const own = new URL(site.url('/')).host;
  // Where the harness sends the questions that the browser itself asks its maker.
  const isExpected = (request: string): boolean => request.startsWith(`${own}/`) || request.includes('browser.invalid');
  expect(proxy.seen.filter((request) => !isExpected(request))).toEqual([]);
  expect(proxy.seen.filter((request) => request.startsWith(`${own}/`)).toSorted()).toEqual([`${own}/favicon.ico`, `${own}/practice.css`, `${own}/practice.html`]);
});
