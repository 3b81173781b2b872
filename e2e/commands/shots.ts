/**
 * `npm run shots -- [states] [--langs=en,zh_CN,zh_TW]`: pictures of every state of the panel at 252, 320 and 400 px, light, dark and in
 * forced colours, as sheets in out/shots/: one for each language, width and colours.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { panelViews, servePanel, showView } from '../harness/panel-states.ts';
import { findProgram } from '../harness/programs.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { langs: { type: 'string', default: 'en,zh_CN,zh_TW' }, widths: { type: 'string', default: '252,320,400' }, schemes: { type: 'string', default: 'light,dark,forced' } },
});
const names = positionals.length > 0 ? positionals.flatMap((list) => list.split(',')) : Object.keys(panelViews);
const height = 640;
const columns = 8;

async function sheet(browser: Browser, url: (state: string, lang?: string) => string, lang: string, width: number, scheme: string): Promise<string> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme === 'dark' ? 'dark' : 'light', forcedColors: scheme === 'forced' ? 'active' : 'none', reducedMotion: 'reduce' });
  const pictures: string[] = [];
  for (const name of names) {
    await showView(page, url, name, lang);
    pictures.push((await page.screenshot()).toString('base64'));
  }
  await page.close();
  const across = Math.min(columns, pictures.length);
  const paper = await browser.newPage({ viewport: { width: across * (width + 8) + 8, height: Math.ceil(pictures.length / across) * (height + 28) + 8 } });
  await paper.setContent(`<style>body{margin:4px;font:12px sans-serif}figure{display:inline-block;margin:2px}img{display:block;border:1px solid #999}</style>${
    pictures.map((data, i) => `<figure><figcaption>${names[i]}</figcaption><img src="data:image/png;base64,${data}"></figure>`).join('')}`);
  const file = `out/shots/${lang}-${width}-${scheme}.png`;
  await paper.screenshot({ path: file, fullPage: true });
  await paper.close();
  return file;
}

mkdirSync('out/shots', { recursive: true });
const served = await servePanel();
const browser = await chromium.launch({ executablePath: findProgram('chrome'), args: ['--no-sandbox'] });
try {
  for (const lang of values.langs.split(',')) {
    for (const width of values.widths.split(',').map(Number)) {
      for (const scheme of values.schemes.split(',')) console.log(await sheet(browser, served.url, lang, width, scheme));
    }
  }
} finally {
  await browser.close();
  await served.close();
}
