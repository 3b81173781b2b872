/**
 * `npm start -- [page.html | URL] [--browser=firefox]`: with a display, a real browser with the extension in it, ready for
 * the first click. Without one it does the reader's part itself: presses the toolbar button, prints what the panel shows
 * and leaves pictures in out/.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { hiddenFamilies, type Evidence, type Reading, type Removal } from '../../src/core/article/index.ts';
import type { Browser, BrowserName } from '../harness/browser.ts';
import { launch } from '../harness/launch.ts';
import { projectRoot } from '../harness/package.ts';
import { chooseScript, scripts } from '../harness/panel-words.ts';
import { drawRemovals, readingOf } from '../harness/reading.ts';
import { startSite, type Site } from '../harness/site.ts';
import { buildAll } from './build.ts';
import { ensureInstalled } from './setup.ts';
import { blue, bold, clip, columns, dim, outlineLines } from './terminal.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { browser: { type: 'string', default: 'chrome' }, headless: { type: 'boolean', default: false } } });
const browserName: BrowserName = values.browser === 'firefox' ? 'firefox' : 'chrome';
const hasDisplay = !values.headless && (process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY));
const product = browserName === 'firefox' ? 'Firefox' : 'Chromium';

/** What to open: an address as it is, a file and its neighbours from a local site, or the practice report. */
async function target(): Promise<{ url: string; site: Site | null }> {
  const [given] = positionals;
  if (given === undefined) {
    const site = await startSite();
    return { url: site.url('/practice.html'), site };
  }
  if (/^https?:/.test(given)) return { url: given, site: null };
  const file = path.resolve(process.env.INIT_CWD ?? '.', given);
  if (!existsSync(file)) {
    console.error(`There is no file ${given}.`);
    process.exit(2);
  }
  const site = await startSite({ '/': path.dirname(file) });
  return { url: site.url(`/${encodeURIComponent(path.basename(file))}`), site };
}

const say = (...lines: string[]): void => { for (const line of lines) console.log(line); };
const heading = (text: string): void => say('', bold(text));

function showOutline(reading: Reading, milliseconds: number): void {
  const { article, outline } = reading;
  const facts = [article.source, article.publishedAt?.slice(0, 10), article.repostedBy && `reposted by ${article.repostedBy}`].filter(Boolean).join(' · ');
  say('', bold(article.title), dim(facts), '');
  say(...outlineLines(reading));
  const count = (points: Reading['outline']['points']): number => points.reduce((sum, { children }) => sum + (children.length === 0 ? 1 : count(children)), 0);
  const groups = outline.points.filter(({ children }) => children.length > 0).length;
  say('', dim(outline.points.length === 0
    ? 'This article has no numbered points; the panel lists its headings.'
    : `${count(outline.points)} points${groups > 0 ? ` in ${groups} groups` : ''}, in the report’s own words, ${milliseconds} ms after the click.`));
}

/** The panel's own words, as a reader with an English browser sees them. */
const messages = JSON.parse(readFileSync(path.join(projectRoot, 'public/_locales/en/messages.json'), 'utf8')) as Record<string, { message: string }>;
const words = (kind: string, id: string, value = ''): string =>
  (messages[`${kind}_${id.replaceAll('-', '_')}`]?.message ?? id).replaceAll('$VALUE$', () => value);

function showRemovals({ article, removals }: Reading): void {
  const proof = ({ kind, value }: Evidence): string => words('evidence', kind, clip(String(value ?? ''), 24));
  const show = (title: string, list: Reading['removals']): void => {
    if (list.length === 0) return;
    heading(title);
    for (const removal of list) {
      const text = drawRemovals(article, [removal]).trim().slice(removal.family.length + 2);
      say(`  ${clip(text, columns() - 2)}`, `    ${blue(words('rule', removal.rule))}`,
        dim(`    ${clip(removal.evidence.map(proof).join('; '), columns() - 4)}`));
    }
  };
  const isHidden = ({ family }: Removal): boolean => hiddenFamilies.includes(family);
  show('Hidden in the page; one click in the panel brings each back', removals.filter(isHidden));
  show('Read into the header and left on the page', removals.filter((removal) => !isHidden(removal)));
}

async function showScripts(gangmu: Browser): Promise<void> {
  heading('The title in each script');
  const names = { original: '原文', hans: '简体', tw: '臺灣', hk: '香港' };
  for (const script of scripts) {
    await chooseScript(gangmu, script);
    say(`  ${dim(names[script])}  ${clip(await gangmu.panel.eval(() => document.querySelector('h1')?.textContent ?? ''), columns() - 8)}`);
  }
  await chooseScript(gangmu, 'original');
}

/** The pictures and their names: the page before and after, the panel in light and dark, the whole window where that is possible. */
async function takePictures(gangmu: Browser): Promise<string[]> {
  const files: string[] = [];
  const picture = async (name: string, take: (file: string) => Promise<void>): Promise<void> => {
    const file = `out/${browserName}-${name}.png`;
    await take(file);
    files.push(file);
  };
  await picture('page', gangmu.page.screenshot);
  await picture('panel', gangmu.panel.screenshot);
  if (gangmu.screenshotWindow) await picture('window', gangmu.screenshotWindow);
  await gangmu.setTheme('dark');
  await picture('panel-dark', gangmu.panel.screenshot);
  return files;
}

async function doTheReadersPart(url: string): Promise<void> {
  mkdirSync('out', { recursive: true });
  const gangmu = await launch(browserName, { headless: true });
  try {
    await gangmu.open(url);
    await gangmu.page.screenshot(`out/${browserName}-page-as-published.png`);
    say(dim(`No display, so ${product} runs unseen; pressing the toolbar button on ${url}`));
    const started = Date.now();
    await gangmu.click();
    const status = await gangmu.panel.until(['ready', 'no-points', 'not-news', 'no-access', 'failed'], 20_000);
    const milliseconds = Date.now() - started;
    const state = await readingOf(gangmu);
    if (state === null) {
      say('', `The panel says: ${await gangmu.panel.eval(() => document.body.innerText.split('\n').filter(Boolean).join(' '))} (${status.state}${status.reason && `, ${status.reason}`})`);
    } else {
      showOutline(state.reading, milliseconds);
      showRemovals(state.reading);
      await showScripts(gangmu);
    }
    heading('Pictures');
    say(...(await takePictures(gangmu)).map((file) => `  ${file}`), `  out/${browserName}-page-as-published.png`);
  } finally {
    await gangmu.close();
  }
}

async function openForReader(url: string): Promise<void> {
  const gangmu = await launch(browserName, { headless: false, size: [1360, 900] });
  await gangmu.open(url);
  say('', `${product} is open with Gangmu in its toolbar. Click the icon with the bar and two knots.`, dim('Closing the window ends this command.'));
  await gangmu.whenClosed();
}

ensureInstalled({ browsers: [browserName] });
buildAll();
const { url, site } = await target();
try {
  await (hasDisplay ? openForReader(url) : doTheReadersPart(url));
} finally {
  await site?.close();
}
