import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { countScripts } from '../src/core/text/index.ts';
import type { Browser } from './harness/browser.ts';
import { chooseScript } from './harness/panel-words.ts';
import { projectRoot } from './harness/package.ts';
import { readingOf } from './harness/reading.ts';
import { expect, test } from './harness/test.ts';

/** A repost of the seed's kind, as lines: a glued lead first, true paragraphs, a source line and a trailer at the end. */
interface Repost { html: string; lead: string; paragraphs: string[]; sourceLine: string; trailer: string; source: string; groups: number[] }

const textOf = (html: string): string[] => html.slice(html.search(/<div class="content"/))
  .replace(/^<[^>]*>/, '').split('</div>')[0].split(/<\/?p>|\n/).map((line) => line.trim()).filter(Boolean);

function repostFrom(file: string, groups: number[]): Repost {
  const html = readFileSync(file, 'utf8');
  const lines = textOf(html);
  const [lead, ...rest] = lines;
  const [sourceLine, trailer] = rest.slice(-2);
  return { html, lead, paragraphs: rest.slice(0, -2), sourceLine, trailer, source: sourceLine.split(/[:：]\s*/)[1], groups };
}

const seed = path.join(projectRoot, '../shared/corpus/seed/page.html');
const cases = [
  { name: 'the practice report', file: path.join(projectRoot, 'public/practice.html'), groups: [3, 4, 5, 4] },
  { name: 'the seed page', file: seed, groups: [3, 5, 7, 4] },
];

/** What a reader sees of the article now. */
const shown = (gangmu: Browser): Promise<string> => gangmu.page.eval(() => (document.querySelector('.content') as HTMLElement).innerText);
const squeezed = (text: string): string => text.replace(/\s+/g, '');

for (const { name, file, groups } of cases) {
  test(`${name}: outline, promotion, scripts and the way back`, async ({ gangmu, site }) => {
    test.skip(!existsSync(file), `not run: ${path.relative(projectRoot, file)} is not here`);
    const repost = repostFrom(file, groups);
    const address = site.serve('/repost.html', repost.html);
    await gangmu.open(address);
    const published = await gangmu.page.html();
    await gangmu.click();
    await gangmu.panel.until('ready');

    await test.step('groups and their points, in order', async () => {
      const tree = await gangmu.panel.tree();
      expect(tree.map((group) => group.children.length)).toEqual(groups);
      for (const { point, children } of tree)
        expect(children.map((row) => row.marker), `group ${point}`).toEqual([...'一二三四五六七'].slice(0, children.length).map((number) => `${number}是`));
    });
    await test.step('lead, its question and trailer are gone from the page and listed', async () => {
      const text = squeezed(await shown(gangmu));
      expect(text).not.toContain(squeezed(repost.lead.slice(0, 12)));
      expect(text).not.toContain(squeezed(repost.lead.slice(-16)));
      expect(text).not.toContain(squeezed(repost.trailer.slice(1, 14)));
      const families = await gangmu.panel.eval(() => [...document.querySelectorAll<HTMLElement>('[data-testid="removal"]')].map((item) => item.dataset.family));
      expect(families).toEqual(expect.arrayContaining(['promo-lead', 'promo-trailer']));
    });
    await test.step('no true sentence is gone', async () => {
      const text = squeezed(await shown(gangmu));
      expect(repost.paragraphs.filter((paragraph) => !text.includes(squeezed(paragraph)))).toEqual([]);
    });
    await test.step('the source is in the header', async () => {
      expect((await readingOf(gangmu))?.reading.article.source).toBe(repost.source);
      expect(await gangmu.panel.eval(() => document.body.innerText)).toContain(repost.source);
    });
    await test.step('each script leaves no character of the other, in the article and in the panel', async () => {
      for (const [script, other] of [['hans', 'hant'], ['tw', 'hans'], ['hk', 'hans']] as const) {
        await chooseScript(gangmu, script);
        await expect.poll(async () => countScripts(await shown(gangmu))[other], `article in ${script}`).toBe(0);
        const rows = await gangmu.panel.eval(() => document.querySelector('[role="tree"]')?.textContent ?? '');
        expect(countScripts(rows)[other], `panel in ${script}`).toBe(0);
      }
    });
    await test.step('原文 and “as published” give the page back as it was', async () => {
      await chooseScript(gangmu, 'original');
      await gangmu.panel.click('[data-testid="as-published"]');
      await expect.poll(() => gangmu.page.html()).toBe(published);
    });
    expect(await gangmu.errors()).toEqual([]);
  });
}
