import type { Browser } from '../e2e/harness/browser.ts';
import { launch } from '../e2e/harness/launch.ts';

export interface ChromeWith {
  /** Folder of an unpacked extension; absent: our own build. */
  extension?: string;
  /** Source that runs in every document before its own scripts. */
  before?: string;
}

/** Starts Chromium with an extension, does the work and ends it. */
export async function inChrome<Value>({ extension, before }: ChromeWith, work: (browser: Browser) => Promise<Value>): Promise<Value> {
  const browser = await launch('chrome', extension === undefined ? {} : { extension });
  try {
    if (before !== undefined) await browser.context?.addInitScript({ content: before });
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** What some rounds of the same work gave, one after the other. */
export async function inRounds<Value>(rounds: number, work: (round: number) => Promise<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for (let round = 0; round < rounds; round++) values.push(await work(round));
  return values;
}
