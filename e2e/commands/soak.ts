/**
 * `npm run soak -- [--sequences N] [--seed S] [--browser chrome|firefox] [--tables [--units U]]`: random sequences of hiding, converting, toggling,
 * changes by the page and second readings, inside pages of both browsers; after each “as published” the page must be exact.
 * With `--tables` instead: conversion held against opencc-js on random text, a megabyte for each conversion.
 */
import { parseArgs } from 'node:util';
import type { BrowserName } from '../harness/browser.ts';
import { launch } from '../harness/launch.ts';
import { startSite } from '../harness/site.ts';
import { bundle } from '../soak/bundle.ts';
import { soakTables } from '../soak/tables.ts';

const { values } = parseArgs({ options: { sequences: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' }, browser: { type: 'string' }, tables: { type: 'boolean', default: false }, units: { type: 'string', default: '380000' } } });
const sequences = Number(values.sequences);
const seed = Number(values.seed);
const browsers: BrowserName[] = values.browser === 'chrome' || values.browser === 'firefox' ? [values.browser] : ['chrome', 'firefox'];
/** Sequences asked for at once: a browser answers each call within its own time limit. */
const batch = 20;
/** Stories printed; the first few tell what is wrong. */
const told = 5;

type LabScope = { gangmuLab: { play(first: number, count: number): Promise<string[]> } };

async function soak(name: BrowserName, script: string): Promise<number> {
  const site = await startSite();
  const browser = await launch(name, { extension: null });
  const stories: string[] = [];
  const started = Date.now();
  try {
    site.serve('/lab.js', { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: script });
    await browser.open(site.serve('/soak', '<!doctype html><meta charset="utf-8"><title>soak</title><script src="/lab.js"></script><body>'));
    for (let done = 0; done < sequences; done += batch) {
      const count = Math.min(batch, sequences - done);
      stories.push(...await browser.page.eval((first, many) => (window as unknown as LabScope).gangmuLab.play(first, many), seed + done, count));
    }
  } finally {
    await browser.close();
    await site.close();
  }
  for (const story of stories.slice(0, told)) console.log(story);
  console.log(`${stories.length === 0 ? '✓' : '✗'} ${name}: ${sequences - stories.length} of ${sequences} sequences exact · seeds ${seed}–${seed + sequences - 1} · ${((Date.now() - started) / 1000).toFixed(0)} s`);
  return stories.length;
}

if (values.tables) process.exit((await soakTables(browsers, seed, Number(values.units))) === 0 ? 0 : 1);

const script = await bundle('e2e/soak/lab.ts');
let failed = 0;
for (const name of browsers) failed += await soak(name, script);
process.exit(failed === 0 ? 0 : 1);
