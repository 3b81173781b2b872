/**
 * `npm run page -- <slug> saved.html`: drafts the folder of a test page from what the extension makes of it now. Edit the
 * three texts to what a reader would want, watch the test fail, then write the fix. Where a page is not ours to keep,
 * keep its structure and invent its sentences.
 */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launch } from '../harness/launch.ts';
import { projectRoot } from '../harness/package.ts';
import { drawArticle, drawOutline, drawRemovals, readingOf } from '../harness/reading.ts';
import { startSite } from '../harness/site.ts';
import { buildAll } from './build.ts';
import { ensureInstalled } from './setup.ts';

const [slug, saved] = process.argv.slice(2);
const folder = path.join(projectRoot, 'e2e/pages', slug ?? '');
const source = saved === undefined ? path.join(folder, 'page.html') : path.resolve(process.env.INIT_CWD ?? '.', saved);
if (!slug || !/^[a-z0-9-]+$/.test(slug) || !existsSync(source)) {
  console.error('usage: npm run page -- <slug> saved.html   (a slug has small letters, digits and hyphens)');
  process.exit(2);
}

ensureInstalled({ browsers: ['chrome'], fonts: false });
buildAll();
mkdirSync(folder, { recursive: true });
const page = path.join(folder, 'page.html');
if (source !== page) copyFileSync(source, page);

const site = await startSite();
const gangmu = await launch('chrome');
try {
  await gangmu.open(site.url(`/pages/${slug}/page.html`));
  await gangmu.click();
  const { state, reason } = await gangmu.panel.until(['ready', 'no-points', 'not-news', 'no-access', 'failed'], 20_000);
  const found = await readingOf(gangmu);
  const head = state === 'ready' ? '' : `state: ${state}\n${reason ? `reason: ${reason}\n` : ''}`;
  const texts = {
    'article.md': head + (found ? drawArticle(found.reading.article, found.reading.removals) : ''),
    'removals.txt': found ? drawRemovals(found.reading.article, found.reading.removals) : '',
    'outline.txt': found ? drawOutline(found.reading.article, found.reading.outline) : '',
  };
  for (const [name, text] of Object.entries(texts)) {
    writeFileSync(path.join(folder, name), text);
    console.log(`e2e/pages/${slug}/${name}`);
  }
} finally {
  await gangmu.close();
  await site.close();
}
