/** `npm run icons`: renders public/icons/icon.svg to the sizes that the manifest names, in blue for reports and in grey for all other pages. */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findProgram } from '../harness/programs.ts';
import { ensureInstalled } from './setup.ts';

const folder = 'public/icons';
const reportTile = '#3f7ccb';
const quietTile = '#72767e';

ensureInstalled({ browsers: ['chrome'], fonts: false });
const drawing = readFileSync(`${folder}/icon.svg`, 'utf8');
if (!drawing.includes(reportTile)) throw new Error(`icon.svg has no tile in ${reportTile}`);

const browser = await chromium.launch({ executablePath: findProgram('chrome'), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
for (const [prefix, svg] of [['', drawing], ['quiet-', drawing.replaceAll(reportTile, quietTile)]]) {
  for (const size of [16, 32, 48, 128]) {
    await page.setViewportSize({ width: size, height: size });
    await page.goto(`data:text/html,${encodeURIComponent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)}`);
    await page.screenshot({ path: `${folder}/${prefix}${size}.png`, omitBackground: true });
    console.log(`${folder}/${prefix}${size}.png`);
  }
}
await browser.close();
