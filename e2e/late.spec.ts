import type { Browser } from './harness/browser.ts';
import { pause } from './harness/poll.ts';
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

const wrapped = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const offer = (gangmu: Browser): Promise<string> => gangmu.panel.eval((selector) => document.querySelector(selector)?.closest('.note')?.textContent ?? '', note);
const places: Record<string, { html: string; find: string }> = {
  'a shadow root': { html: report(`<x-a></x-a><script>document.querySelector('x-a').attachShadow({ mode: 'open' }).innerHTML = '<div id="in">${wrapped(paragraphs.slice(0, 4))}</div>'</script>`), find: `document.querySelector('x-a').shadowRoot.querySelector('#in')` },
  'a frame': { html: '<!doctype html><title>湖心在线</title><p><a href="#">首页</a></p><iframe src="/inner.html" width="800" height="600"></iframe>', find: `document.querySelector('iframe').contentDocument.querySelector('#body')` },
};

for (const [where, { html, find }] of Object.entries(places)) {
  test(`paragraphs that arrive in ${where} are offered too`, async ({ gangmu, site }) => {
    site.serve('/inner.html', report(wrapped(paragraphs.slice(0, 4))));
    await gangmu.open(site.serve('/news/lazy.html', html));
    await gangmu.click();
    await gangmu.panel.until('ready');
    await gangmu.page.run(`{ const place = ${find}; for (const text of ${JSON.stringify(late)}) { const p = place.ownerDocument.createElement('p'); p.textContent = text; place.append(p); } }`);
    await expect.poll(() => offer(gangmu)).toContain('2');
    await gangmu.panel.click(note);
    await expect.poll(() => leaves(gangmu)).toEqual(['一是', '二是', '三是', '四是', '五是']);
    expect(await gangmu.errors()).toEqual([]);
  });
}

test('folded branches stay folded, and the point in focus keeps it, when the outline grows', async ({ gangmu, site }) => {
  const groups = [['一方面，要修好步道。', '一是连通断点，六处断头步道在国庆节之前完工。', '二是补齐设施，每两公里设置一处驿站。'], ['另一方面，要管好步道。', '一是加强养护，由沿线街道负责日常保洁。', '二是接通照明，夜间照明统一接入市政系统。']];
  await gangmu.open(site.serve('/news/groups.html', report(wrapped([paragraphs[0], ...groups.flat()]))));
  await gangmu.click();
  await gangmu.panel.until('ready');
  const tree = await gangmu.panel.tree();
  const [first, second] = (tree.length === 1 ? tree[0].children : tree).map(({ point }) => point);
  const expanded = (point: string): Promise<string | null> => gangmu.panel.eval((id) => document.querySelector(`[data-point="${id}"]`)?.getAttribute('aria-expanded') ?? null, point);
  const focused = (): Promise<string> => gangmu.panel.eval(() => (document.activeElement as HTMLElement).dataset.point ?? '');
  await gangmu.panel.click(`[data-point="${first}"]`);
  await gangmu.panel.press('ArrowLeft');
  await expect.poll(() => expanded(first)).toBe('false');
  await gangmu.panel.click(`[data-point="${second}.2"]`);
  await expect.poll(focused).toBe(`${second}.2`);
  await gangmu.page.eval((text) => { const p = document.createElement('p'); p.textContent = text; (document.querySelector('#body') as Element).append(p); }, '三是公开进度，每季度在市政府网站公布完工里程和剩余断点。');
  await expect.poll(() => offer(gangmu)).toContain('1');
  await gangmu.panel.click(note);
  await expect.poll(() => gangmu.panel.eval((id) => document.querySelector(`[data-point="${id}.3"]`) !== null, second)).toBe(true);
  expect(await expanded(first)).toBe('false');
  expect(await gangmu.panel.eval(() => document.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.dataset.point)).toBe(`${second}.2`);
});

test('a list of other stories that grows without end is no late text', async ({ gangmu, site }) => {
  await gangmu.open(site.serve('/news/feed.html', report(paragraphs.map((text) => `<p>${text}</p>`).join('')).replace('</body>', '<ul id="feed"></ul></body>')));
  await gangmu.click();
  await gangmu.panel.until('ready');
  await gangmu.page.eval(() => {
    let count = 0;
    const timer = setInterval(() => {
      const item = document.createElement('li');
      item.innerHTML = `<a href="/x">城东菜场今日恢复营业摊位租金减半${count}</a><p>城东菜场经过三个月的改造今日恢复营业，摊位租金减半，市民反映良好。</p>`;
      document.querySelector('#feed')?.append(item);
      if (++count === 40) { clearInterval(timer); document.title = 'done'; }
    }, 60);
  });
  await expect.poll(() => gangmu.page.eval(() => document.title)).toBe('done');
  await pause(1500);
  expect(await offer(gangmu)).toBe('');
  expect(await leaves(gangmu)).toEqual(['一是', '二是', '三是']);
});
