import { Converter } from 'opencc-js';
import { countScripts } from '../src/core/text/index.ts';
import type { Browser, Row } from './harness/browser.ts';
import { chooseScript } from './harness/panel-words.ts';
import { readingOf } from './harness/reading.ts';
import { expect, test } from './harness/test.ts';
import { plainText, repostFrom, reposts, withBody } from './repost.ts';

/** What a reader sees of the article now. */
const shown = (gangmu: Browser): Promise<string> => gangmu.page.eval(() => (document.querySelector('.content') as HTMLElement).innerText);
const toHans = Converter({ from: 't', to: 'cn' });
/** Rows without what a script changes. */
const plainRows = (rows: readonly Row[]): unknown => rows.map(({ point, marker, text, children }) => [point, toHans(marker), toHans(text), plainRows(children)]);

/** Pastes as a reader does, into the field that the panel offers on a page that is no report. */
async function pasteInto(gangmu: Browser, text: string): Promise<void> {
  await expect.poll(() => gangmu.panel.eval(() => document.querySelector('[data-testid="paste"]') !== null)).toBe(true);
  await gangmu.panel.eval((pasted) => {
    const field = document.querySelector<HTMLTextAreaElement>('[data-testid="paste"]');
    field?.focus();
    document.execCommand('insertText', false, pasted);
  }, text);
  await gangmu.panel.click('[data-testid="paste-list"]');
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');

for (const { name, file, groups, isHere, notHere } of reposts) {
  test(`${name}: outline, promotion, scripts and the way back`, async ({ gangmu, site }) => {
    test.skip(!isHere, notHere);
    const repost = repostFrom(file);
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

  test(`${name}: the same outline in other mark-up, in the other script, and pasted`, async ({ gangmu, site }) => {
    test.skip(!isHere, notHere);
    const repost = repostFrom(file);
    const pages: Record<string, string> = {
      'as published': repost.html,
      'with br': withBody(repost, (lines) => lines.join('<br>\n')),
      'with two full-width spaces': withBody(repost, (lines) => lines.map((line) => `　　${line.replace(/^　+/, '')}`).join('')),
      'in Simplified characters': toHans(repost.html),
      'in Taiwan’s characters': Converter({ from: 'cn', to: 'tw' })(toHans(repost.html)),
    };
    const outlines: Record<string, unknown> = {};
    for (const [kind, html] of Object.entries(pages)) {
      await gangmu.open(site.serve(`/${encodeURIComponent(kind)}.html`, html));
      await gangmu.click();
      await gangmu.panel.until('ready');
      outlines[kind] = plainRows(await gangmu.panel.tree());
      await gangmu.panel.close();
    }
    await gangmu.open(site.serve('/shop.html', '<title>店</title><p>首页</p>'));
    await gangmu.click();
    await gangmu.panel.until('not-news');
    await pasteInto(gangmu, plainText(repost));
    await gangmu.panel.until('ready');
    outlines.pasted = plainRows(await gangmu.panel.tree());
    for (const kind of Object.keys(outlines)) expect(outlines[kind], kind).toEqual(outlines['as published']);
  });
}
