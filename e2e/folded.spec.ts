import { expect, test } from './harness/test.ts';
import { paragraphs, report, settled } from './report.ts';

const filler = '<p>湖边的工地上，工人正在铺设木板，沿线居民说，盼这条路已经盼了好几年，希望早一点走上去看看。</p>'.repeat(12);
const page = report(`<div class="text"><p>${paragraphs[0]}</p><p>${paragraphs[1]}</p>${filler}
  <style>.folded { display: none }</style><div id="rest" class="folded"><p>${paragraphs[2]}</p><p>${paragraphs[3]}</p><p>${paragraphs[4]}</p></div></div>
  <div class="unfold-box"><a href="javascript:void(0)" id="way">展开全文</a></div><p style="height:900px"></p>`)
  .replace('</body>', '<script>document.querySelector("#way").addEventListener("click", (event) => { document.querySelector("#rest").className = ""; event.target.remove(); });</script></body>');

/** The same, hidden by the element's own style or attribute. */
const inline = (hidden: string): string => page.replace('id="rest" class="folded"', `id="rest" ${hidden}`)
  .replace('document.querySelector("#rest").className = "";', 'const rest = document.querySelector("#rest"); rest.style.display = ""; rest.hidden = false;');

for (const [how, html] of [['a class', page], ['its own style', inline('style="display: none"')], ['its hidden attribute', inline('hidden')]]) test(`a point in a text folded by ${how}: the panel says so, and the page’s own button is pressed only when the reader says it`, async ({ gangmu, site }) => {
  await gangmu.open(site.serve('/folded', html));
  await gangmu.click();
  await gangmu.panel.until(settled);
  const rest = () => gangmu.page.eval(() => getComputedStyle(document.querySelector('#rest') as Element).display);
  const second = '[data-marker="二是"]';
  await gangmu.panel.click(second);
  const offer = () => gangmu.panel.eval(() => document.querySelector('[data-testid="unfold"]') !== null);
  await expect.poll(offer).toBe(true);
  expect(await rest()).toBe('none');
  await gangmu.panel.click('[data-testid="unfold"]');
  await expect.poll(rest).toBe('block');
  await expect.poll(() => gangmu.page.eval(() => {
    const { top, bottom } = document.querySelectorAll('#rest p')[0].getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  })).toBe(true);
  await expect.poll(offer).toBe(false);
  await expect.poll(() => gangmu.panel.eval(() => (document.activeElement as HTMLElement).dataset.marker)).toBe('二是');
  expect(await gangmu.errors()).toEqual([]);
});

test('a link to another page is no way to unfold: it is never offered, and the page stays', async ({ gangmu, site }) => {
  await gangmu.open(site.serve('/folded-link', page.replace('href="javascript:void(0)"', 'href="/elsewhere.html" class="more"')));
  await gangmu.click();
  await gangmu.panel.until(settled);
  const url = await gangmu.page.url();
  await gangmu.panel.click('[data-marker="二是"]');
  await expect.poll(() => gangmu.panel.eval(() => document.querySelector('[data-open]') !== null)).toBe(true);
  expect(await gangmu.panel.eval(() => document.querySelector('[data-testid="unfold"]') !== null)).toBe(false);
  expect(await gangmu.page.url()).toBe(url);
});
