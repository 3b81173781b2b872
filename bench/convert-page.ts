/**
 * A page of 14,000 text nodes in Chromium: from the press on 臺灣 to the visible part and to the last node, beside the way of
 * tongwentang: the page's texts to the background in one message, there through tongwen-core with its own dictionaries, and back.
 */
import { rmSync } from 'node:fs';
import type { Browser } from '../e2e/harness/browser.ts';
import { chooseScript } from '../e2e/harness/panel-words.ts';
import { pause, poll } from '../e2e/harness/poll.ts';
import { startSite } from '../e2e/harness/site.ts';
import { bundle } from '../e2e/soak/bundle.ts';
import { unpacked } from './bare-panel.ts';
import { inChrome, inRounds } from './in-chrome.ts';
import { median, type Bench } from './table.ts';

const paragraphs = 2000;
const nodesInParagraph = 7;
const rounds = 5;

function longPage(): string {
  const paragraph = (_: unknown, i: number): string =>
    `<p>第${i + 1}次检查由<b>县水务局</b>组织，发现的<i>问题</i>已经<b>当场处理</b>完毕，余下的工程在明年汛期之前结束。</p>`;
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><title>水库检查记录</title><h1>水库检查记录</h1><div>2026-03-05 08:30 来源：青河日报</div>
    <div>${Array.from({ length: paragraphs }, paragraph).join('')}</div>`;
}

/** Source that runs in the page before its own scripts: when visible texts and when any text changed last, and tasks over 50 ms. */
const watchTexts = `
  globalThis.watched = { visible: 0, last: 0, changes: 0, tasks: [] };
  new PerformanceObserver((list) => { watched.tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ at: performance.timeOrigin + startTime, duration }))); }).observe({ type: 'longtask' });
  addEventListener('DOMContentLoaded', () => {
    const seen = new Set([...document.querySelectorAll('p')].slice(0, 20).filter((p) => p.getBoundingClientRect().top < innerHeight));
    new MutationObserver((records) => {
      const now = performance.timeOrigin + performance.now();
      watched.changes += records.length;
      watched.last = now;
      if (records.some(({ target }) => seen.has(target.parentElement?.closest('p')))) watched.visible = now;
    }).observe(document.body, { characterData: true, subtree: true });
  });`;

interface Watched { visible: number; last: number; changes: number; tasks: { at: number; duration: number }[] }
interface Measured { visible: number; last: number; longest: number }

/** What the page saw since the press, once no text has changed for half a second. Milliseconds. */
async function settled(browser: Browser, pressed: number): Promise<Measured> {
  const watched = await poll('the page to be converted', () => browser.page.eval(() => {
    const seen = (globalThis as unknown as { watched: Watched }).watched;
    return seen.changes > 0 && performance.timeOrigin + performance.now() - seen.last > 500 ? seen : null;
  }), 20_000);
  const tasks = watched.tasks.filter(({ at }) => at >= pressed - 1).map(({ duration }) => duration);
  return { visible: watched.visible - pressed, last: watched.last - pressed, longest: Math.max(0, ...tasks) };
}

/** What comes before a press: the pointer over the control. */
async function approach(browser: Browser): Promise<void> {
  await browser.panel.eval(() => { document.querySelector('[data-testid="script"]')?.dispatchEvent(new PointerEvent('pointerenter')); });
  await pause(300);
}

const ours = (url: string): Promise<Measured[]> =>
  inChrome({ before: watchTexts }, (browser) => inRounds(rounds, async () => {
    await browser.open(url);
    await browser.click();
    await browser.panel.until(['ready', 'no-points'], 20_000);
    await approach(browser);
    const pressed = await browser.panel.eval(() => {
      const radio = document.querySelector<HTMLInputElement>('[data-testid="script"] input[value="tw"]');
      const now = performance.timeOrigin + performance.now();
      radio?.click();
      return now;
    });
    const measured = await settled(browser, pressed);
    // The choice is remembered: the next round begins with the original again.
    await chooseScript(browser, 'original');
    await browser.panel.close();
    return measured;
  }));

/** The other way as an extension: as few messages as can be, and no more work in the page than setting what came back. */
async function throughBackground(): Promise<string> {
  const core = await bundle('bench/tongwen-worker.ts');
  return unpacked('through-background', {
    minimum_chrome_version: '123', host_permissions: ['http://*/*'], permissions: ['scripting'], background: { service_worker: 'background.js' },
    side_panel: { default_path: 'panel.html' }, action: {},
    content_scripts: [{ matches: ['http://*/*'], js: ['content.js'], run_at: 'document_idle' }],
  }, {
    'panel.html': '<!doctype html>',
    // Its module has a walker for pages beside the converter.
    'background.js': `globalThis.NodeFilter ??= {};
      ${core}
      chrome.action.onClicked.addListener((tab) => { chrome.tabs.sendMessage(tab.id, { pressed: performance.timeOrigin + performance.now() }); });
      chrome.runtime.onMessage.addListener((texts, _, answer) => { answer(gangmuBundle.convertAll(texts)); });`,
    'content.js': `chrome.runtime.onMessage.addListener(async ({ pressed }) => {
      const nodes = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) if (/[\\u3400-\\u9fff]/.test(walker.currentNode.data)) nodes.push(walker.currentNode);
      const texts = await chrome.runtime.sendMessage(nodes.map(({ data }) => data));
      nodes.forEach((node, i) => { if (node.data !== texts[i]) node.data = texts[i]; });
      document.documentElement.dataset.pressed = pressed;
    });`,
  });
}

const theirs = (url: string, extension: string): Promise<Measured[]> =>
  inChrome({ extension, before: watchTexts }, (browser) => inRounds(rounds, async () => {
    await browser.open(url);
    await browser.click();
    const pressed = await poll('the press', () => browser.page.eval(() => Number(document.documentElement.dataset.pressed) || null), 20_000);
    return settled(browser, pressed);
  }));

export const benchConvertPage: Bench = async () => {
  const site = await startSite();
  const url = site.serve('/news/long.html', longPage());
  const other = await throughBackground();
  try {
    const rows = { ours: await ours(url), 'through the background, tongwen-core': await theirs(url, other) };
    const of = (list: Measured[], key: keyof Measured): number => median(list.map((one) => one[key]));
    return [{
      title: `A page of ${(paragraphs * nodesInParagraph).toLocaleString('en')} text nodes, 原文 → 臺灣 (Chromium, medians, ms after the press)`,
      columns: ['way', 'visible part', 'last node', 'longest task over 50 ms'],
      rows: [...Object.entries(rows).map(([name, list]) => [name, of(list, 'visible'), of(list, 'last'), of(list, 'longest')]), ['wanted', '≤ 30', '', '0']],
      notes: ['Ours: a third of a second after the pointer has come over the control, which brings the tables into the page.'],
    }];
  } finally {
    rmSync(other, { recursive: true, force: true });
    await site.close();
  }
};
