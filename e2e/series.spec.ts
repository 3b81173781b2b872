import { rowsOf } from './harness/surface.ts';
import { expect, test } from './harness/test.ts';
import { paragraphs, report, settled } from './report.ts';

const numbers = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
const tasks = ['连通断点', '补齐设施', '加强养护', '开放驿站', '统一标识', '增加照明', '保护水鸟', '方便骑行', '公开进度'];
/** A page of a plan on three pages, three points each, as newspapers cut them. */
const page = (n: number): string => {
  const points = [0, 1, 2].map((i) => (n - 1) * 3 + i).map((i) => `<p>${numbers[i]}、${tasks[i]}。由沿线街道负责落实，年底之前完成第一批，并向居民公布结果。</p>`).join('');
  const links = [1, 2, 3].map((i) => (i === n ? `<span class="cur">${i}</span>` : `<a href="/plan_${i}.html">${i}</a>`)).join(' ');
  const next = n < 3 ? `<a href="/plan_${n + 1}.html">下一页</a>` : '';
  return report(`<p>${paragraphs[0]}</p>${points}<p>${paragraphs[4]}</p><div class="pages">${links} ${next}</div>`);
};

test('a plan on three pages: 1 of 3, on in the same tab, read when it comes, and the numbering goes on', async ({ gangmu, site }) => {
  for (const n of [1, 2, 3]) site.serve(`/plan_${n}.html`, page(n));
  const markers = async (): Promise<string> => rowsOf(await gangmu.panel.tree()).map(({ marker }) => marker).join('');
  const head = (): Promise<string> => gangmu.panel.eval(() => document.querySelector('.head-meta')?.textContent ?? '');
  await gangmu.open(site.url('/plan_1.html'));
  await gangmu.click();
  await gangmu.panel.until(settled);
  expect(await markers()).toBe('一、二、三、');
  expect(await head()).toContain('1 of 3');
  for (const [n, expected] of [[2, '四、五、六、'], [3, '七、八、九、']] as const) {
    await gangmu.panel.click('[data-testid="next-page"]');
    await expect.poll(markers).toBe(expected);
    expect(await gangmu.page.url()).toBe(site.url(`/plan_${n}.html`));
    expect(await head()).toContain(`${n} of 3`);
    expect(await head()).toContain(`Page ${n - 1} ended with “${n === 2 ? '三、' : '六、'}”`);
    expect(await gangmu.panel.eval(() => document.querySelectorAll('.note, .gap').length)).toBe(0);
  }
  expect(await gangmu.panel.eval(() => document.querySelector('[data-testid="next-page"]'))).toBeNull();
  await test.step('a number of the series finds its point', async () => {
    await gangmu.panel.type('[data-testid="filter"]', '八');
    await gangmu.panel.press('Enter');
    await expect.poll(() => gangmu.panel.eval(() => (document.activeElement as HTMLElement | null)?.dataset.marker)).toBe('八、');
  });
  expect(await gangmu.errors()).toEqual([]);
});

test('a page to which the page’s own link leads is not read by an open panel', async ({ gangmu, site }) => {
  for (const n of [1, 2, 3]) site.serve(`/plan_${n}.html`, page(n));
  await gangmu.open(site.url('/plan_1.html'));
  await gangmu.click();
  await gangmu.panel.until('ready');
  await gangmu.open(site.url('/plan_2.html'));
  await gangmu.panel.until('waiting');
});
