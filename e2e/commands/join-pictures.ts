import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { findProgram } from '../harness/programs.ts';

/** Puts pictures below one another into one file. */
export async function joinPictures(files: readonly string[], into: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: findProgram('chrome'), args: ['--no-sandbox'] });
  try {
    const paper = await browser.newPage();
    await paper.setContent(`<style>body{margin:0}img{display:block}</style>${files.map((file) => `<img src="data:image/png;base64,${readFileSync(file).toString('base64')}">`).join('')}`);
    const { width, height } = await paper.evaluate(() => ({ width: Math.max(...[...document.images].map((image) => image.naturalWidth)), height: document.body.scrollHeight }));
    await paper.setViewportSize({ width, height });
    await paper.screenshot({ path: into });
  } finally {
    await browser.close();
  }
}
