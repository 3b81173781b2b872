import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './harness/package.ts';
import { drawArticle, drawOutline, drawRemovals, readingOf } from './harness/reading.ts';
import { expect, test } from './harness/test.ts';
import { rowsOf } from './harness/surface.ts';

/**
 * Whole pages: what a reader gets from each by the real click, against the three texts that say what a reader would want.
 * `article.md` begins with the panel's state where it is not `ready`. A folder without a page is one of public/.
 */
const folder = path.join(projectRoot, 'e2e/pages');
const slugs = readdirSync(folder);

interface Wanted { state: string; reason?: string; article: string; removals: string; outline: string }

function wantedOf(slug: string): Wanted {
  const read = (name: string): string => readFileSync(path.join(folder, slug, name), 'utf8');
  let article = read('article.md');
  const take = (name: string): string | undefined => {
    const value = new RegExp(`^${name}: (.+)\\n`, 'm').exec(article)?.[1];
    article = article.replace(new RegExp(`^${name}: .+\\n`, 'm'), '');
    return value;
  };
  return { state: take('state') ?? 'ready', reason: take('reason'), article, removals: read('removals.txt'), outline: read('outline.txt') };
}

for (const slug of slugs) {
  test(`${slug} reads as a reader would want it`, async ({ gangmu, site }) => {
    const wanted = wantedOf(slug);
    const hasPage = existsSync(path.join(folder, slug, 'page.html'));
    await gangmu.open(site.url(hasPage ? `/pages/${slug}/page.html` : `/${slug}.html`));
    const published = await gangmu.page.html();
    await gangmu.click();
    const status = await gangmu.panel.until(['ready', 'no-points', 'not-news', 'no-access', 'failed']);
    expect(status.state).toBe(wanted.state);
    if (wanted.reason !== undefined) expect(status.reason).toBe(wanted.reason);
    if (wanted.state === 'not-news') {
      expect(await gangmu.page.html()).toBe(published);
      return;
    }

    const { reading } = (await readingOf(gangmu))!;
    expect.soft(drawArticle(reading.article, reading.removals)).toBe(wanted.article);
    expect.soft(drawRemovals(reading.article, reading.removals)).toBe(wanted.removals);
    expect.soft(drawOutline(reading.article, reading.outline)).toBe(wanted.outline);

    await test.step('the panel shows the outline that was read', async () => {
      if (wanted.state !== 'ready') return;
      const lines = wanted.outline.split('\n').filter((line) => line !== '' && !line.startsWith('!'));
      const markers = lines.map((line) => line.trim().split(' ')[0].replace('·', ''));
      expect(rowsOf(await gangmu.panel.tree()).map((row) => row.marker)).toEqual(markers);
    });
    await test.step('as published, the page is what it was, byte for byte', async () => {
      await gangmu.panel.click('[data-testid="as-published"]');
      await expect.poll(() => gangmu.page.html()).toBe(published);
    });
  });
}
