/**
 * `npm run pictures`: the pictures of README, from the practice report: page and panel side by side as the reader has them
 * after the click, in light and dark, into e2e/pictures/.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { launch } from '../harness/launch.ts';
import { findProgram } from '../harness/programs.ts';
import { startSite } from '../harness/site.ts';
import { buildAll } from './build.ts';
import { ensureInstalled } from './setup.ts';

const themes = ['light', 'dark'] as const;
const panelWidth = 340;
const out = 'e2e/pictures';

/** Page and panel as the browser shows them: one frame, the panel on the right. */
async function sideBySide(page: string, panel: string, theme: (typeof themes)[number], file: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: findProgram('chrome'), args: ['--no-sandbox'] });
  try {
    const image = (name: string): string => `<img src="data:image/png;base64,${readFileSync(name).toString('base64')}">`;
    const paper = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const [border, ground] = theme === 'dark' ? ['#46474f', '#1b1c20'] : ['#c9cad1', '#fff'];
    await paper.setContent(`<style>body{margin:0}div{display:inline-flex;border:1px solid ${border};border-radius:8px;overflow:hidden;background:${ground}}
      img{display:block}img+img{border-left:1px solid ${border}}</style><div>${image(page)}${image(panel)}</div>`);
    await paper.locator('div').screenshot({ path: file, omitBackground: true });
  } finally {
    await browser.close();
  }
}

ensureInstalled({ browsers: ['chrome'] });
buildAll();
mkdirSync(out, { recursive: true });
const scratch = mkdtempSync(path.join(os.tmpdir(), 'gangmu-pictures-'));
const site = await startSite();
const gangmu = await launch('chrome', { headless: true, size: [1240, 860] });
try {
  await gangmu.open(site.url('/practice.html'));
  await gangmu.click();
  await gangmu.panel.until('ready');
  await gangmu.panel.size(panelWidth);
  const page = path.join(scratch, 'page.png');
  await gangmu.page.screenshot(page);
  for (const theme of themes) {
    const panel = path.join(scratch, `panel-${theme}.png`);
    await gangmu.setTheme(theme);
    await gangmu.panel.screenshot(panel);
    await sideBySide(page, panel, theme, path.join(out, `${theme}.png`));
    console.log(path.join(out, `${theme}.png`));
  }
} finally {
  await gangmu.close();
  await site.close();
  rmSync(scratch, { recursive: true, force: true });
}
