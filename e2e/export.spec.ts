import type { Browser, Row } from './harness/browser.ts';
import { expect, test } from './harness/test.ts';

/**
 * Keeps what the panel copies and saves where `taken` finds it; the copying and saving still happen.
 * On `window`: in Firefox `globalThis` is a new one for each script that a test runs.
 */
const watchOutlets = (browser: Browser): Promise<void> => browser.panel.eval(() => {
  const scope = window as unknown as { taken: string[] };
  scope.taken = [];
  const write = navigator.clipboard.writeText.bind(navigator.clipboard);
  navigator.clipboard.writeText = (text: string) => { scope.taken.push(text); return write(text); };
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => { void blob.text().then((text) => scope.taken.push(text)); return create(blob); };
});
const taken = (browser: Browser): Promise<string | undefined> => browser.panel.eval(() => (window as unknown as { taken: string[] }).taken.at(-1));

async function openPractice(browser: Browser, address: string): Promise<void> {
  await browser.open(address);
  await browser.click();
  await browser.panel.until('ready');
  await watchOutlets(browser);
}

/** Presses an item of the export menu and gives back what left the panel. */
async function exportAs(browser: Browser, format: string, way: 'copy' | 'save'): Promise<string> {
  await browser.panel.eval(() => { (window as unknown as { taken: string[] }).taken = []; });
  await browser.panel.click('[data-testid="export"]');
  await expect.poll(() => browser.panel.eval(() => document.querySelector('[data-format]') !== null)).toBe(true);
  await browser.panel.click(`[data-format="${format}"][data-way="${way}"]`);
  await expect.poll(() => taken(browser)).toBeTruthy();
  return (await taken(browser)) ?? '';
}

const idsOf = (rows: readonly Row[]): string[] => rows.flatMap((row) => [row.point].concat(idsOf(row.children)));
const depthOf = (id: string): number => id.split('.').length - 1;

test('the outline is copied and saved in every format, with the tree that the panel shows', async ({ gangmu, site }) => {
  const address = site.url('/practice.html');
  await openPractice(gangmu, address);
  const ids = idsOf(await gangmu.panel.tree());
  const depths = ids.map(depthOf);
  const indents = (lines: readonly string[]): number[] => lines.map((line) => (/^ */.exec(line)?.[0].length ?? 0) / 2);

  const markdown = await exportAs(gangmu, 'markdown', 'copy');
  expect(markdown.split('\n')[0]).toBe('# 推進社區圖書館建設的意見');
  expect(markdown).toContain(`<${address}>`);
  expect(indents(markdown.split('\n').filter((line) => /^ *- /.test(line)))).toEqual(depths);

  const text = await exportAs(gangmu, 'text', 'copy');
  expect(indents(text.split('\n\n')[1].trimEnd().split('\n'))).toEqual(depths);

  const json = JSON.parse(await exportAs(gangmu, 'json', 'save')) as { article: { address: string }; points: { number: string; children: unknown[] }[] };
  const numbers = (points: { number: string; children: unknown[] }[]): string[] => points.flatMap((point) => [point.number].concat(numbers(point.children as typeof points)));
  expect(numbers(json.points)).toEqual(ids);
  expect(json.article.address).toBe(address);

  const opml = await exportAs(gangmu, 'opml', 'save');
  expect(opml.match(/<outline /g)).toHaveLength(ids.length + 1);
  const csv = await exportAs(gangmu, 'csv', 'save');
  expect([...csv.matchAll(/^#([\d.]+),/gm)].map((match) => match[1])).toEqual(ids);
  for (const content of [markdown, text, JSON.stringify(json), opml, csv]) {
    expect(content, 'hidden passages stay out').not.toContain('小編為大家整理');
    expect(content, 'no line about ourselves').not.toMatch(/gangmu|綱目/i);
  }
});

test('one point is copied with its source, and the link opens the page at its sentence', async ({ gangmu, site }) => {
  const address = site.url('/practice.html');
  await openPractice(gangmu, address);
  await gangmu.panel.click('[data-point="3.4"]');
  await expect.poll(() => gangmu.panel.eval(() => document.querySelectorAll('.point-bar button').length)).toBeGreaterThan(1);
  await gangmu.panel.eval(() => document.querySelectorAll<HTMLElement>('.point-bar button')[1].click());
  await expect.poll(() => taken(gangmu)).toBeTruthy();
  const [sentence, place, report, link] = ((await taken(gangmu)) ?? '').split('\n');
  expect(sentence).toContain('四是培訓館員');
  expect(place).toMatch(/^3\.4 · 不僅如此 › 四是$/);
  expect(report).toContain('推進社區圖書館建設的意見');
  expect(link.startsWith(`${address}#:~:text=`)).toBe(true);
  await gangmu.panel.close();
  await gangmu.open('about:blank');
  await gangmu.open(link);
  await expect.poll(() => gangmu.page.eval(() => {
    const paragraph = [...document.querySelectorAll('p')].find((element) => element.textContent?.includes('四是培訓館員'));
    const box = paragraph?.getBoundingClientRect();
    return box !== undefined && scrollY > 0 && box.top < innerHeight && box.bottom > 0;
  })).toBe(true);
});
