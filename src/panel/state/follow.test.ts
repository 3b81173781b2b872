import '../fake-platform/fake-browser.ts';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../core/settings/settings.ts';
import { createFakePlatform, fakeConverter, type FakePlatform } from '../fake-platform/fake-platform.ts';
import { scenarios, type Scenario } from '../fake-platform/scenarios.ts';
import { late } from '../later.tsx';
import { startPanel, read } from './follow.ts';
import { showPending, stop } from './follow-more.ts';
import { hear } from './hear.ts';
import { hide, neverHideHere, restore, togglePublished } from './hiding.ts';
import { createPanel, type Panel } from './panel.ts';
import { documentOf, rootHooks, tabOf } from './panel-state.ts';
import type { PanelDocument } from './panel-document.ts';
import { jump } from './points.ts';
import { setScript } from './script.ts';
import type { TabInfo } from '../../platform/tabs.ts';

beforeAll(async () => { await late(); }, 20_000);
afterEach(() => { vi.useRealTimers(); });

interface Begun { panel: Panel; platform: FakePlatform; closed(): boolean; state(): string; hooks(): ReturnType<typeof rootHooks>; document(): PanelDocument }

async function begin(scenario: Scenario, settings = defaultSettings): Promise<Begun> {
  const platform = createFakePlatform(scenario, settings);
  let isClosed = false;
  const panel = createPanel(platform, fakeConverter, { copy: async () => true, close: () => { isClosed = true; } });
  void startPanel(panel);
  await settled();
  return {
    panel, platform, closed: () => isClosed, state: () => panel.state.peek().status, hooks: () => rootHooks(panel.state.peek()),
    document: () => documentOf(panel.state.peek()) as PanelDocument,
  };
}
/** Long enough for everything that was begun; chunks of the panel are loaded meanwhile. */
const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 120); });
const asked = ({ platform }: Begun, type: string): number => platform.asked.filter((request) => request.type === type).length;
const ready = scenarios.ready;
const unclicked: Scenario = { ...ready, clicked: false };

test('a panel that a click opened reads the page', async () => {
  const one = await begin(ready);
  expect(one.hooks()).toEqual({ state: 'ready', reason: '', url: 'https://news.example/report' });
});

test('a page that goes on loading while the panel starts does not make it forget the click', async () => {
  const platform = createFakePlatform(ready, defaultSettings);
  const panel = createPanel(platform, fakeConverter, { copy: async () => true, close: () => undefined });
  void startPanel(panel);
  platform.switchTo({}, ready, 'navigated');
  await settled();
  expect(panel.state.peek().status).toBe('ready');
});

test('a panel that something else opened waits, and reads nothing', async () => {
  const one = await begin(unclicked);
  expect(one.state()).toBe('waiting');
  expect(asked(one, 'read')).toBe(0);
});

test('a click while the panel waits reads the page', async () => {
  const one = await begin(unclicked);
  one.platform.click();
  await settled();
  expect(one.state()).toBe('ready');
  expect(one.closed()).toBe(false);
});

test('a click is heard although the tab tells in the same moment that it has loaded', async () => {
  const one = await begin(unclicked);
  one.platform.click();
  await late();
  one.platform.switchTo({}, unclicked, 'updated');
  await settled();
  expect(one.state()).toBe('ready');
});

test('a click that arrives behind the end of its tab leaves the active one shown', async () => {
  const one = await begin(unclicked);
  one.platform.switchTo({ id: 2, url: 'https://news.example/2' }, unclicked, 'activated');
  // As soon as the panel has begun to show the other tab.
  for (const { turn } = one.panel; one.panel.turn === turn;) await Promise.resolve();
  void hear(one.panel, { to: 'panel', type: 'clicked', tabId: 1, windowId: 7, way: 'action' });
  await settled();
  expect(one.hooks()).toEqual({ state: 'waiting', reason: '', url: 'https://news.example/2' });
});

test('a click while the panel shows this document’s reading closes it', async () => {
  const one = await begin(ready);
  one.platform.click();
  await settled();
  expect(one.closed()).toBe(true);
});

test('the menu reads again and never closes', async () => {
  const one = await begin(ready);
  one.platform.click('selection-menu');
  await settled();
  expect([one.closed(), one.state(), asked(one, 'read')]).toEqual([false, 'ready', 2]);
});

test('a click on a page that has navigated reads it', async () => {
  const one = await begin(ready);
  one.platform.switchTo({ url: 'https://news.example/2' }, unclicked, 'navigated');
  await settled();
  expect(one.state()).toBe('waiting');
  one.platform.click();
  await settled();
  expect([one.closed(), one.hooks()]).toEqual([false, { state: 'ready', reason: '', url: 'https://news.example/2' }]);
});

test('navigation and other tabs are never read by themselves; what was there before is kept to grey it', async () => {
  const one = await begin(ready);
  one.platform.switchTo({ url: 'https://news.example/2' }, unclicked, 'navigated');
  await settled();
  const state = one.panel.state.peek();
  expect(state.status === 'waiting' && state.former?.reading.article.title).toBe('青澜市发布河道共治三年行动报告');
  one.platform.switchTo({ id: 2, url: 'https://other.example/' }, unclicked, 'activated');
  await settled();
  expect([one.state(), asked(one, 'read')]).toEqual(['waiting', 1]);
});

test('coming back to a tab shows its document’s own reading', async () => {
  const one = await begin(ready);
  one.platform.switchTo({ id: 2 }, unclicked, 'activated');
  await settled();
  one.platform.switchTo({ id: 1 }, ready, 'activated');
  await settled();
  expect([one.state(), asked(one, 'read')]).toEqual(['ready', 1]);
});

test('fold state of a page lives as long as the panel', async () => {
  const one = await begin(ready);
  const { setExpanded } = await import('../outline/tree-actions.ts');
  const before = one.document().tree.peek();
  setExpanded(before, before.rows[0], true);
  setExpanded(before, before.rows[4], false);
  one.platform.switchTo({ id: 2 }, unclicked, 'activated');
  await settled();
  one.platform.switchTo({ id: 1 }, ready, 'activated');
  await settled();
  const after = one.document().tree.peek();
  expect(after).not.toBe(before);
  expect([after.rows[0].state.peek().expanded, after.rows[4].state.peek().expanded]).toEqual([true, false]);
});

test('a site that the reader opted in is read when it loads', async () => {
  const one = await begin(unclicked, { ...defaultSettings, sites: { 'news.example': { readOnLoad: true } } });
  expect(one.state()).toBe('ready');
});

test.each([
  ['not-news', 'not-news', ''], ['list', 'not-news', 'list'], ['empty', 'not-news', 'empty'], ['language', 'not-news', 'language'],
  ['withheld', 'no-access', 'withheld'], ['browser-page', 'no-access', 'browser-page'], ['pdf', 'no-access', 'pdf'], ['file', 'no-access', 'file'],
  ['failed', 'failed', ''], ['timeout', 'failed', 'timeout'], ['orphaned', 'failed', 'orphaned'], ['headings', 'no-points', ''],
])('“%s” is %s %s', async (name, state, reason) => {
  const one = await begin(scenarios[name]);
  expect(one.hooks()).toMatchObject({ state, reason });
});

test('a page without text of its own is read for the article in its frame', async () => {
  expect((await begin({ ...ready, news: false, reason: 'empty' })).state()).toBe('ready');
  expect((await begin({ ...scenarios.bare, news: false, reason: 'empty' })).hooks()).toMatchObject({ state: 'not-news', reason: 'empty' });
});

test('a page in another language in which nothing was read says which', async () => {
  expect((await begin({ clicked: true, tab: {}, news: false, reason: 'language', error: 'empty' })).hooks()).toMatchObject({ state: 'not-news', reason: 'language' });
});

test('an address that the browser does not tell is empty', async () => {
  expect((await begin(scenarios['withheld-unknown'])).hooks()).toEqual({ state: 'no-access', reason: 'withheld', url: '' });
});

test('“Read it anyway” reads what does not look like a report', async () => {
  const one = await begin({ ...ready, news: false, reason: 'list' });
  expect(one.state()).toBe('not-news');
  expect(asked(one, 'read')).toBe(0);
  await read(one.panel, tabOf(one.panel.state.peek()) as TabInfo, { force: true });
  expect(one.state()).toBe('ready');
});

test('a reading that never answers can be stopped after three seconds, and ends by itself', async () => {
  vi.useFakeTimers();
  const platform = createFakePlatform(scenarios.reading);
  const panel = createPanel(platform, fakeConverter, { copy: async () => true, close: () => undefined });
  void startPanel(panel);
  await vi.advanceTimersByTimeAsync(2900);
  expect(panel.state.peek()).toMatchObject({ status: 'reading', slow: false });
  await vi.advanceTimersByTimeAsync(200);
  expect(panel.state.peek()).toMatchObject({ status: 'reading', slow: true });
  stop(panel);
  expect(platform.asked.some((request) => request.type === 'stop')).toBe(true);
  await vi.advanceTimersByTimeAsync(1600);
  expect(rootHooks(panel.state.peek())).toMatchObject({ state: 'failed', reason: 'timeout' });
});

test('without a press a silent page ends in “failed”', async () => {
  vi.useFakeTimers();
  const panel = createPanel(createFakePlatform(scenarios.reading), fakeConverter, { copy: async () => true, close: () => undefined });
  void startPanel(panel);
  await vi.advanceTimersByTimeAsync(31_000);
  expect(rootHooks(panel.state.peek())).toMatchObject({ state: 'failed', reason: 'timeout' });
});

test('an answer that comes after the reader went to another tab changes nothing', async () => {
  const platform = createFakePlatform(ready);
  const panel = createPanel(platform, fakeConverter, { copy: async () => true, close: () => undefined });
  void startPanel(panel);
  platform.switchTo({ id: 2 }, unclicked, 'activated');
  await settled();
  expect(panel.state.peek()).toMatchObject({ status: 'waiting', tab: { id: 2 } });
});

test('restoring, hiding again and “as published” go to the page and come back from it', async () => {
  const one = await begin(ready);
  const [removal] = one.document().reading.removals;
  await restore(one.panel, one.document(), removal);
  expect(one.document().view.peek().hidden).not.toContain(removal.id);
  await hide(one.panel, one.document(), removal);
  expect(one.document().view.peek().hidden).toContain(removal.id);
  await togglePublished(one.panel, one.document());
  expect(one.document().view.peek().published).toBe(true);
  await restore(one.panel, one.document(), removal);
  expect(one.document().view.peek().published).toBe(false);
});

test('“never this kind here” is a setting of the site', async () => {
  const one = await begin(ready);
  const [removal] = one.document().reading.removals;
  await neverHideHere(one.panel, one.document(), removal);
  expect(one.platform.saved.neverHide).toEqual({ 'news.example': [removal.family] });
  expect(one.document().view.peek().hidden).not.toContain(removal.id);
});

test('a script goes to page and panel', async () => {
  const one = await begin(ready);
  await setScript(one.panel, one.document(), 'tw');
  expect([one.document().texts.peek().title, one.document().view.peek().script]).toEqual(['青瀾市發布河道共治三年行動報告', 'tw']);
  await setScript(one.panel, one.document(), 'original');
  expect([one.document().texts.peek().title, one.document().view.peek().script]).toEqual(['青澜市发布河道共治三年行动报告', 'original']);
});

test('the outline alone is converted where the reader wants the page left as it is', async () => {
  const one = await begin(ready, { ...defaultSettings, scope: 'outline' });
  await setScript(one.panel, one.document(), 'tw');
  expect([one.document().texts.peek().choice, one.document().view.peek().script]).toEqual(['tw', 'original']);
});

test('when the page cannot be converted, panel and page stay as they were, and it is said', async () => {
  const one = await begin(scenarios['no-tables']);
  await setScript(one.panel, one.document(), 'tw');
  expect([one.document().texts.peek().choice, one.document().conversionFailed.peek(), one.document().converting.peek()]).toEqual(['original', true, null]);
});

test('原文 ends a conversion under way', async () => {
  const one = await begin(ready);
  const first = setScript(one.panel, one.document(), 'tw');
  await setScript(one.panel, one.document(), 'original');
  await first;
  expect([one.document().texts.peek().choice, one.document().converting.peek()]).toEqual(['original', null]);
});

test('a page opens in the script that the settings say, but not where the site is left out', async () => {
  expect((await begin(ready, { ...defaultSettings, script: 'tw' })).document().texts.peek().choice).toBe('tw');
  const left = await begin(ready, { ...defaultSettings, script: 'tw', sites: { 'news.example': { doNotConvert: true } } });
  expect(left.document().texts.peek().choice).toBe('original');
});

test('a script that was chosen on the page comes to the panel', async () => {
  const one = await begin(ready);
  one.platform.tell({ type: 'view', view: { script: 'tw', published: false, hidden: [] } });
  await settled();
  expect(one.document().texts.peek().choice).toBe('tw');
});

test('the place in the page marks a point and moves no focus', async () => {
  const one = await begin(ready);
  one.platform.tell({ type: 'place', place: { block: 2, offset: 14 } });
  const tree = one.document().tree.peek();
  expect([tree.current.peek()?.point.id, tree.focused.peek()?.point.id]).toEqual(['2', '1']);
});

test('a page that grew is shown when the reader asks for it, with focus and folds where they were', async () => {
  const one = await begin(scenarios.changed);
  const before = one.document();
  expect(before.pending.peek()).not.toBeNull();
  expect(before.tree.peek().top).toHaveLength(4);
  const { focusRow, setExpanded } = await import('../outline/tree-actions.ts');
  const tree = before.tree.peek();
  focusRow(tree, tree.rows[5]);
  setExpanded(tree, tree.rows[0], false);
  await showPending(one.panel, before);
  const after = one.document().tree.peek();
  expect([after.top.length, after.focused.peek()?.point.id, after.rows[0].state.peek().expanded]).toEqual([5, '2.1', false]);
});

test('a jump opens the point, says which reading its places are of, and ends where the sentence ends', async () => {
  const one = await begin(ready);
  const row = one.document().tree.peek().rows[6];
  await jump(one.panel, one.document(), row);
  expect(one.platform.asked.at(-1)).toEqual({ to: 'reader', type: 'jump', from: row.point.from, at: row.point.to, version: 1 });
  expect(row.state.peek()).toMatchObject({ open: true, tabbable: true, current: true });
});

test('commands go from point to point', async () => {
  const one = await begin(ready);
  one.platform.command('next-point');
  await settled();
  one.platform.command('previous-point');
  await settled();
  expect(one.document().tree.peek().open.peek()?.point.id).toBe('2');
});

test('a page that is shown in a script stays in it when the panel comes back', async () => {
  const one = await begin(ready);
  await setScript(one.panel, one.document(), 'tw');
  const second = createPanel(one.platform, fakeConverter, { copy: async () => true, close: () => undefined });
  await startPanel(second);
  await settled();
  expect(documentOf(second.state.peek())?.texts.peek().choice).toBe('tw');
});

test('a report that hangs under one sentence opens as far below it as others do', async () => {
  const { drawReading } = await import('../fake-platform/draw-reading.ts');
  const one = await begin({ ...ready, reading: drawReading('|计划如下\n  一、|甲\n    （一）|乙\n      1.|丙') });
  expect(one.document().tree.peek().expanded).toEqual([true, true, false, false]);
  const two = await begin({ ...ready, reading: drawReading('一、|甲\n  （一）|乙\n    1.|丙\n二、|丁') });
  expect(two.document().tree.peek().expanded).toEqual([true, false, false, false]);
});
