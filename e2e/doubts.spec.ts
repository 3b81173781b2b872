import type { Browser } from './harness/browser.ts';
import { storedSettings } from './harness/own-pages.ts';
import { chooseScript } from './harness/panel-words.ts';
import { expect, test } from './harness/test.ts';
import { paragraphs, report } from './report.ts';

// 了 is 了 or 瞭, 个 is 個 or 箇: nothing around them decides.
const points = '<p>要做好三件事：一是走访了十二个社区，摸清底数；二是检查了八座桥梁，逐一登记；三是公布结果，接受监督。</p>';
const page = (): string => report(`<p>${paragraphs[0]}</p>${points}<p>${paragraphs[4]}</p>`);
const listed = (gangmu: Browser): Promise<string[]> => gangmu.panel.eval(() => [...document.querySelectorAll('[data-testid="doubts"] > li')].map((line) => line.textContent ?? ''));
const bodyText = (gangmu: Browser): Promise<string> => gangmu.page.eval(() => document.querySelector('#body')?.textContent ?? '');
/** Presses the form of the first listed character that reads so. */
const press = (gangmu: Browser, form: string): Promise<void> => gangmu.panel.eval((wanted) => {
  [...document.querySelectorAll<HTMLElement>('[data-testid="doubts"] button')].find((button) => button.textContent === wanted)?.click();
}, form);

async function begin(gangmu: Browser, url: string): Promise<void> {
  await gangmu.open(url);
  await gangmu.click();
  await gangmu.panel.until('ready');
  await chooseScript(gangmu, 'tw');
}

test('an uncertain character is marked in the open point; a press shows original and forms; the choice holds for the page', async ({ gangmu, site }) => {
  await begin(gangmu, site.serve('/news/report.html', page()));
  expect(await gangmu.panel.eval(() => document.querySelector('.foot [data-testid="doubts-open"]')?.textContent)).toMatch(/^\d+ uncertain/);
  expect(await gangmu.panel.eval(() => document.querySelectorAll('.doubt').length)).toBe(0);
  await gangmu.panel.click('[data-marker="二是"]');
  await expect.poll(() => gangmu.panel.eval(() => document.querySelector('.doubt')?.textContent)).toBe('了');
  await gangmu.panel.click('.doubt');
  await expect.poll(() => listed(gangmu)).toEqual([expect.stringContaining('published: 了')]);
  await press(gangmu, '瞭');
  await expect.poll(() => listed(gangmu)).toEqual([]);
  await expect.poll(() => bodyText(gangmu)).toContain('檢查瞭八座橋梁');
  expect(await bodyText(gangmu)).toContain('走訪了十二個社區');
  expect(await gangmu.panel.eval(() => document.querySelector('[data-marker="二是"]')?.textContent)).toContain('檢查瞭八座');
  expect(await storedSettings(gangmu).catch(() => null)).toBeNull();
  await test.step('a panel that opens anew knows it', async () => {
    await gangmu.panel.close();
    await gangmu.click();
    await gangmu.panel.until('ready');
    await expect.poll(() => gangmu.panel.eval(() => document.querySelector('[data-marker="二是"]')?.textContent)).toContain('檢查瞭八座');
  });
  await test.step('and the page as published has nothing of it', async () => {
    await gangmu.panel.click('[data-testid="as-published"]');
    await expect.poll(() => bodyText(gangmu)).toContain('检查了八座桥梁');
  });
  expect(await gangmu.errors()).toEqual([]);
});

test('marked in the page, a press there opens the panel’s list at that character; a link keeps its own press', async ({ gangmu, site }) => {
  const marked = points.replace('走访了', '走访<b>了</b>').replace('检查了', '检查<a href="#there">了</a>').replace('公布', '公<i>布</i>');
  await begin(gangmu, site.serve('/news/report.html', page().replace(points, marked)));
  const marks = (): Promise<string[]> => gangmu.page.eval(() => [...(CSS as unknown as { highlights: Map<string, Set<Range>> }).highlights.get('gangmu-uncertain') ?? []].map(String));
  const isOpen = (): Promise<boolean> => gangmu.panel.eval(() => document.querySelector('[data-testid="doubts"]') !== null);
  const openLine = (): Promise<string> => gangmu.panel.eval(() => document.querySelector('[data-testid="doubts"] [aria-current]')?.textContent ?? '');
  await gangmu.page.click('#body b');
  expect(await marks()).toEqual([]);
  await gangmu.panel.click('.foot [data-testid="doubts-open"]');
  await gangmu.panel.click('dialog .choice input');
  await expect.poll(marks).toContain('了');
  await gangmu.panel.click('.sheet-head button');
  await test.step('what is certain, and a link, say nothing', async () => {
    await gangmu.page.click('#body i');
    await gangmu.page.click('#body a');
    await expect.poll(() => gangmu.page.eval(() => location.hash)).toBe('#there');
    expect(await isOpen()).toBe(false);
  });
  await gangmu.page.click('#body b');
  await expect.poll(openLine).toContain('走訪了十二');
  const html = await gangmu.page.html();
  await press(gangmu, '瞭');
  await expect.poll(() => bodyText(gangmu)).toContain('瞭');
  expect(html).not.toContain('gangmu');
  expect(await gangmu.errors()).toEqual([]);
});

test('kept for every page it is a word of the reader’s list', async ({ gangmu, site }) => {
  await begin(gangmu, site.serve('/news/report.html', page()));
  await gangmu.panel.click('.foot [data-testid="doubts-open"]');
  await expect.poll(async () => (await listed(gangmu)).length).toBeGreaterThan(1);
  await press(gangmu, '瞭');
  await expect.poll(() => gangmu.panel.eval(() => document.querySelector('[data-testid="always"]') !== null)).toBe(true);
  await gangmu.panel.click('[data-testid="always"]');
  await expect.poll(() => gangmu.panel.eval(() => document.querySelector('[data-testid="chosen"]'))).toBeNull();
  await gangmu.panel.close();
  await begin(gangmu, site.serve('/news/other.html', page()));
  await expect.poll(() => bodyText(gangmu)).toContain('瞭');
  await gangmu.open(`${gangmu.origin}/src/options/options.html`);
  await expect.poll(() => gangmu.page.eval(() => document.querySelector<HTMLTextAreaElement>('#own-words')?.value ?? '')).toContain('瞭');
});
