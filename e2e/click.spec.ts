import type { Row } from './harness/browser.ts';
import { expect, test } from './harness/test.ts';

const counts = (tree: readonly Row[]): [string, number][] => tree.map(({ marker, children }) => [marker, children.length]);

test('a click on the practice report opens the panel with its points in order', async ({ gangmu, site }) => {
  await gangmu.open(site.url('/practice.html'));
  await gangmu.click();
  const status = await gangmu.panel.until('ready');
  expect(status.url).toBe(site.url('/practice.html'));
  const tree = await gangmu.panel.tree();
  expect(counts(tree)).toEqual([['一方面', 3], ['另一方面', 4], ['不僅如此', 5], ['此外', 4]]);
  expect(tree[1].children.map((row) => [row.point, row.marker])).toEqual([['2.1', '一是'], ['2.2', '二是'], ['2.3', '三是'], ['2.4', '四是']]);
  expect(await gangmu.errors()).toEqual([]);
});

test('the button tells a report from other pages before the click, and counts the points after it', async ({ gangmu, site }) => {
  await gangmu.open(site.url('/pages/shop/page.html'));
  const ordinary = await gangmu.buttonTitle();
  await gangmu.open(site.url('/practice.html'));
  await expect.poll(() => gangmu.buttonTitle()).not.toBe(ordinary);
  expect(await gangmu.badge()).toBe('');
  await gangmu.click();
  await gangmu.panel.until('ready');
  await expect.poll(() => gangmu.badge()).toBe('16');
});

test('a second click closes the panel that shows this reading', async ({ gangmu, site }) => {
  await gangmu.open(site.url('/practice.html'));
  await gangmu.click();
  await gangmu.panel.until('ready');
  await gangmu.click();
  await expect.poll(() => gangmu.panel.isOpen()).toBe(false);
});

test('a point takes the page to its sentence', async ({ gangmu, site }) => {
  await gangmu.open(site.url('/practice.html'));
  await gangmu.click();
  await gangmu.panel.until('ready');
  const before = await gangmu.page.eval(() => scrollY);
  await gangmu.panel.click('[data-point="4.3"]');
  await expect.poll(() => gangmu.page.eval(() => scrollY)).toBeGreaterThan(before + 200);
  const isInView = await gangmu.page.eval(() => {
    const paragraph = [...document.querySelectorAll('#content p')].find((element) => element.textContent?.includes('三是組建讀書小組'));
    const box = paragraph?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  });
  expect(isInView).toBe(true);
});

test('the whole way can be gone by keyboard', async ({ gangmu, site }) => {
  await gangmu.open(site.url('/practice.html'));
  await gangmu.click();
  await gangmu.panel.until('ready');
  const focused = (): Promise<string> => gangmu.panel.eval(() => {
    const element = document.activeElement as HTMLElement | null;
    return element?.dataset.point ?? element?.dataset.testid ?? element?.getAttribute('value') ?? element?.tagName ?? '';
  });
  const tabTo = async (wanted: string): Promise<void> => {
    for (let presses = 0; presses < 25 && (await focused()) !== wanted; presses++) await gangmu.panel.press('Tab');
    expect(await focused()).toBe(wanted);
  };
  await tabTo('1');
  const pressTo = async (key: string, wanted: string): Promise<void> => {
    await gangmu.panel.press(key);
    await expect.poll(focused).toBe(wanted);
  };
  await pressTo('ArrowDown', '1.1');
  await pressTo('ArrowDown', '1.2');
  await pressTo('End', '4.4');
  await gangmu.panel.press('Enter');
  await expect.poll(() => gangmu.page.eval(() => scrollY)).toBeGreaterThan(200);
  await pressTo('ArrowLeft', '4');
  await tabTo('as-published');
  await gangmu.panel.press('Enter');
  await expect.poll(() => gangmu.page.eval(() => document.body.textContent?.includes('快跟小編往下看看吧'))).toBe(true);
  await tabTo('original');
  await gangmu.panel.press('ArrowRight');
  await expect.poll(() => gangmu.page.eval(() => document.querySelector('h1')?.textContent)).toBe('推进社区图书馆建设的意见');
});
