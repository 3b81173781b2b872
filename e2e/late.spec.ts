import type { Browser } from './harness/browser.ts';
import { rowsOf } from './harness/surface.ts';
import { expect, test } from './harness/test.ts';
import { paragraphs, report } from './report.ts';

const leaves = async (gangmu: Browser): Promise<string[]> => rowsOf(await gangmu.panel.tree()).filter((row) => row.children.length === 0).map((row) => row.marker);
const note = '.note .text-button';
const late = ['四是引导共建，企业认养的路段在驿站公布名单，每年评议一次。', '五是公开进度，每季度在市政府网站公布完工里程和剩余断点。'];

/** A page that fetches the rest of its text when its end comes into view. */
const lazy = `<div style="height:3000px"></div><div id="end">加载中</div><script>
  new IntersectionObserver(([{ isIntersecting }], observer) => {
    if (!isIntersecting) return;
    observer.disconnect();
    setTimeout(() => { for (const text of ${JSON.stringify(late)}) { const p = document.createElement('p'); p.textContent = text; document.getElementById('body').append(p); } document.getElementById('end').remove(); }, 200);
  }).observe(document.getElementById('end'));
</script>`;

test('paragraphs that arrive when a reader scrolls are offered, and read at one press', async ({ gangmu, site }) => {
  const html = report(paragraphs.slice(0, 4).map((text) => `<p>${text}</p>`).join('')).replace('</body>', `${lazy}</body>`);
  await gangmu.open(site.serve('/news/lazy.html', html));
  await gangmu.click();
  await gangmu.panel.until('ready');
  expect(await leaves(gangmu)).toEqual(['一是', '二是', '三是']);
  await gangmu.page.eval(() => document.getElementById('end')?.scrollIntoView());
  // The outline stays as it is under the reader's eyes until they ask.
  await expect.poll(() => gangmu.panel.eval((selector) => document.querySelector(selector)?.closest('.note')?.textContent ?? '', note), { timeout: 15_000 }).toContain('2');
  expect(await leaves(gangmu)).toEqual(['一是', '二是', '三是']);
  await gangmu.panel.click(note);
  await expect.poll(() => leaves(gangmu)).toEqual(['一是', '二是', '三是', '四是', '五是']);
  expect(await gangmu.errors()).toEqual([]);
});
