import type { Browser } from './harness/browser.ts';
import { rowsOf } from './harness/surface.ts';
import { expect, test } from './harness/test.ts';
import { body, paragraphs, report, settled } from './report.ts';

const markers = async (gangmu: Browser): Promise<string[]> => rowsOf(await gangmu.panel.tree()).filter(({ children }) => children.length === 0).map(({ marker }) => marker);
const notes = (gangmu: Browser): Promise<string> => gangmu.panel.eval(() => [...document.querySelectorAll('.note')].map((note) => note.textContent).join('\n'));

/** Selects the text of an element of the page. */
const select = (gangmu: Browser, css: string): Promise<void> => gangmu.page.eval((selector) => {
  document.getSelection()?.removeAllRanges();
  const range = document.createRange();
  range.selectNodeContents(document.querySelector(selector) as Element);
  document.getSelection()?.addRange(range);
}, css);

async function read(gangmu: Browser, url: string): Promise<void> {
  await gangmu.open(url);
  await gangmu.click();
  // A panel that was open shows the page before until it hears of this one.
  await expect.poll(async () => (await gangmu.panel.state())?.url).toBe(url);
  await gangmu.panel.until(settled);
}
const remove = async (gangmu: Browser, point: string): Promise<void> => {
  await gangmu.panel.click(`[data-point="${point}"]`);
  await gangmu.panel.press('Delete');
};

test('what was mended lives as long as the document: the panel closes and opens, the badge follows, undo goes on', async ({ gangmu, site }) => {
  await read(gangmu, site.serve('/news/report.html', report(body)));
  expect(await markers(gangmu)).toEqual(['一是', '二是', '三是']);
  await gangmu.panel.click('[data-marker="二是"]');
  await gangmu.panel.press('Delete');
  await expect.poll(() => markers(gangmu)).toEqual(['一是', '三是']);
  await expect.poll(() => gangmu.badge()).toBe('2');
  await gangmu.panel.close();
  await gangmu.click();
  await gangmu.panel.until('ready');
  expect(await markers(gangmu)).toEqual(['一是', '三是']);
  await gangmu.panel.click('[data-testid="undo"]');
  await expect.poll(() => markers(gangmu)).toEqual(['一是', '二是', '三是']);
  await expect.poll(() => gangmu.badge()).toBe('3');
  await gangmu.go('reload');
  await gangmu.panel.until('waiting');
  await gangmu.click();
  await gangmu.panel.until('ready');
  expect(await gangmu.panel.eval(() => document.querySelector('[data-testid="undo"], [data-testid="redo"]'))).toBeNull();
  expect(await gangmu.errors()).toEqual([]);
});

test('a correction becomes a rule for the site in plain words, works on its next page, and is deleted in the options', async ({ gangmu, site }) => {
  const page = (n: number): string => report(`${body}<p id="bright">亮点工程：第${n}座人行桥下月开工，市民可在湖边看到全过程。</p>`);
  await read(gangmu, site.serve('/news/1.html', page(1)));
  await select(gangmu, '#bright');
  await gangmu.panel.click('[data-point]');
  await gangmu.panel.press('Shift+F10');
  await gangmu.panel.click('[data-testid="add-point"]');
  const added = async (): Promise<boolean> => rowsOf(await gangmu.panel.tree()).some(({ text }) => text.includes('亮点工程'));
  await expect.poll(added).toBe(true);
  await gangmu.panel.click('[data-testid="keep-rule"]');
  await expect.poll(() => gangmu.panel.eval(() => document.querySelector('.caption [role="status"]')?.textContent ?? '')).toContain('Kept');
  await read(gangmu, site.serve('/news/2.html', page(2)));
  await expect.poll(added).toBe(true);
  await gangmu.panel.close();
  await gangmu.open(`${gangmu.origin}/src/options/options.html`);
  const sentences = (): Promise<(string | null)[]> => gangmu.page.eval(() => [...document.querySelectorAll('.removable > li > span')].map((line) => line.textContent));
  await expect.poll(sentences).toEqual(['Paragraphs that begin with “亮点工程：第” are points.']);
  await gangmu.page.eval(() => {
    (document.querySelector('.site') as HTMLDetailsElement).open = true;
    document.querySelector<HTMLElement>('.removable button')?.click();
  });
  await expect.poll(sentences).toEqual([]);
  await read(gangmu, site.url('/news/2.html'));
  await expect.poll(added).toBe(false);
});

test('what the text says and what was found go with the corrections', async ({ gangmu, site }) => {
  const five = ['一是修好步道', '二是补齐设施', '三是加强养护', '四是开放驿站'].map((text) => `${text}，由沿线街道负责`).join('；');
  await read(gangmu, site.serve('/news/report.html', report(`<p>${paragraphs[0]}</p><p>会议提出五项要求：${five}。</p><p>${paragraphs[4]}</p>`)));
  expect(await notes(gangmu)).toContain('4 found');
  const last = (await gangmu.panel.tree()).flatMap((row) => rowsOf([row])).find(({ marker }) => marker === '四是')?.point ?? '';
  await remove(gangmu, last);
  await expect.poll(() => notes(gangmu)).toContain('3 found');
});

test('a selection beside the article is outlined by itself', async ({ gangmu, site }) => {
  const plain = `<p>${paragraphs[0]}</p><p>${paragraphs[4]}</p>`.repeat(2);
  const aside = '<aside id="aside"><h2>出行提醒</h2><p>一是避开早高峰。</p><p>二是留意路面积水。</p><p>三是不要在桥上停留。</p></aside>';
  await read(gangmu, site.serve('/news/report.html', report(plain).replace('</body>', `${aside}</body>`)));
  expect((await gangmu.panel.state())?.state).toBe('no-points');
  await select(gangmu, '#aside');
  await gangmu.panel.click('[data-testid="selection-only"]');
  await gangmu.panel.until('ready');
  expect(await markers(gangmu)).toEqual(['一是', '二是', '三是']);
  expect(await notes(gangmu)).toContain('selected');
  await gangmu.panel.click('[data-marker="三是"]');
  expect(await gangmu.errors()).toEqual([]);
});
