/** The panel with 5,000 rows, in Chromium: how long its tasks are while it mounts, filters and folds. */
import type { Browser } from '../e2e/harness/browser.ts';
import { pause } from '../e2e/harness/poll.ts';
import { startSite } from '../e2e/harness/site.ts';
import words from '../public/_locales/en/messages.json' with { type: 'json' };
import { formatChineseNumeral } from '../src/core/text/index.ts';
import { inChrome, inRounds } from './in-chrome.ts';
import { median, type Bench } from './table.ts';

const groups = 98;
const pointsInGroup = 50;
const rounds = 5;

function longReport(): string {
  const group = (_: unknown, i: number): string => `<p>${formatChineseNumeral(i + 1)}、第${i + 1}片区的任务</p>${
    Array.from({ length: pointsInGroup }, (__, k) => `<p>${k + 1}.由${i + 1}号街道负责第${k + 1}项，年底前办结并公布结果。</p>`).join('')}`;
  return `<!doctype html><html lang="zh"><title>全市分工细则印发</title><h1>全市分工细则印发</h1><div>2026-03-05 08:30 来源：青河日报</div>
    <div><p>本报讯 全市分工细则3月5日印发，居民可以到社区服务中心翻阅。</p>${Array.from({ length: groups }, group).join('')}</div>`;
}

/** Source that runs in the panel before its own scripts: keeps every task over 50 ms (Long Tasks, W3C). */
const noteLongTasks = `
  globalThis.longTasks = [];
  new PerformanceObserver((list) => { longTasks.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration }))); }).observe({ type: 'longtask', buffered: true });`;

interface Measured { ms: number; longest: number }

/** Does something in the panel and waits for two frames after `isDone`; the time, and the longest task over 50 ms (0: none). */
function act(browser: Browser, action: 'fold' | 'expand' | 'filter' | 'clear'): Promise<Measured> {
  return browser.panel.eval(async (what, labels) => {
    const scope = globalThis as unknown as { longTasks: { startTime: number; duration: number }[] };
    const frame = (): Promise<unknown> => new Promise((resolve) => { requestAnimationFrame(() => { setTimeout(resolve); }); });
    const field = document.querySelector<HTMLInputElement>('[data-testid="filter"]');
    const type = (text: string): void => {
      if (field === null) throw new Error('the panel has no filter');
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    const rowState = (): string => [document.querySelectorAll('[role="tree"] [hidden]').length, document.querySelectorAll('[aria-expanded="true"]').length].join();
    const before = rowState();
    const from = performance.now();
    if (what === 'filter') type('17号街道');
    else if (what === 'clear') type('');
    else document.querySelector<HTMLButtonElement>(`button[aria-label="${labels[what]}"]`)?.click();
    while (rowState() === before && performance.now() - from < 3000) await frame();
    await frame();
    const ms = performance.now() - from;
    await new Promise((resolve) => { setTimeout(resolve, 200); });
    return { ms, longest: Math.max(0, ...scope.longTasks.filter(({ startTime }) => startTime >= from - 1).map(({ duration }) => duration)) };
  }, action, { fold: words.fold_all.message, expand: words.expand_all.message });
}

/** From the first row to the last, and the longest task on the way. */
async function mount(browser: Browser): Promise<Measured> {
  const start = Date.now();
  const rows = (): Promise<number> => browser.panel.eval(() => document.querySelectorAll('[role="treeitem"]').length);
  while ((await rows()) < groups * (pointsInGroup + 1) && Date.now() - start < 20_000) await new Promise((resolve) => { setTimeout(resolve, 20); });
  const ms = Date.now() - start;
  await pause(500);
  const longest = await browser.panel.eval(() => Math.max(0, ...(globalThis as unknown as { longTasks: { duration: number }[] }).longTasks.map(({ duration }) => duration)));
  return { ms, longest };
}

export const benchRows: Bench = async () => {
  const site = await startSite();
  const url = site.serve('/news/long.html', longReport());
  const measured: Record<string, Measured[]> = {};
  const note = (name: string, value: Measured): void => { (measured[name] ??= []).push(value); };
  try {
    await inChrome({ before: noteLongTasks }, (browser) => inRounds(rounds, async () => {
      await browser.open(url);
      await browser.click();
      await browser.panel.until('ready', 20_000);
      note('mount, after the first paint', await mount(browser));
      for (const [name, action] of [['expand all', 'expand'], ['fold all', 'fold'], ['filter', 'filter'], ['filter cleared', 'clear']] as const) note(name, await act(browser, action));
      await browser.panel.close();
    }));
  } finally {
    await site.close();
  }
  return [{
    title: `The panel with ${(groups * (pointsInGroup + 1)).toLocaleString('en')} rows (Chromium, medians)`,
    columns: ['action', 'ms until painted', 'longest task over 50 ms'],
    rows: Object.entries(measured).map(([name, list]) => [name, median(list.map(({ ms }) => ms)), median(list.map(({ longest }) => longest))]),
    notes: ['Wanted: no task over 50 ms, shown as 0.'],
  }];
};
