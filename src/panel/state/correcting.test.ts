import '../fake-platform/fake-browser.ts';
import { beforeAll, expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../core/settings/settings.ts';
import { drawReading } from '../fake-platform/draw-reading.ts';
import { createFakePlatform, fakeConverter } from '../fake-platform/fake-platform.ts';
import type { Scenario } from '../fake-platform/scenarios.ts';
import { late } from '../later.tsx';
import { addSelection, correctPoint, keepForSite, nestStyle, redo, ruleOf, undo } from './correcting.ts';
import { startPanel } from './follow.ts';
import { createPanel, type Panel } from './panel.ts';
import { documentOf } from './panel-state.ts';
import type { PanelDocument } from './panel-document.ts';

beforeAll(async () => { await late(); }, 20_000);

const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 120); });
async function begin(scenario: Scenario, settings: Settings = defaultSettings) {
  const platform = createFakePlatform({ clicked: true, news: true, ...scenario }, settings);
  const panel = createPanel(platform, fakeConverter, { copy: async () => true, close: () => undefined });
  void startPanel(panel);
  await settled();
  return { panel, platform };
}
const shown = (panel: Panel): PanelDocument => documentOf(panel.state.peek()) as PanelDocument;
const ids = (panel: Panel): string[] => shown(panel).tree.peek().rows.map(({ point }) => point.id + point.marker);
const row = (panel: Panel, index: number) => shown(panel).tree.peek().rows[index];

const plan = drawReading('一、|甲\n  （一）|乙\n  （二）|丙\n记者|从会上获悉\n二、|丁');

test('a point that is none goes, and comes back by undo; redo takes it again', async () => {
  const { panel } = await begin({ tab: {}, reading: plan });
  correctPoint(panel, shown(panel), 'remove', row(panel, 0));
  expect(ids(panel)).toEqual(['1（一）', '2（二）', '3记者', '4二、']);
  undo(panel, shown(panel));
  expect(ids(panel)).toEqual(['1一、', '1.1（一）', '1.2（二）', '2记者', '3二、']);
  redo(panel, shown(panel));
  expect(ids(panel)).toHaveLength(4);
});

test('the focus stays at its place in the text', async () => {
  const { panel } = await begin({ tab: {}, reading: plan });
  const { focusRow } = await import('../outline/tree-actions.ts');
  focusRow(shown(panel).tree.peek(), row(panel, 3));
  correctPoint(panel, shown(panel), 'remove', row(panel, 0));
  expect(shown(panel).tree.peek().focused.peek()?.point.marker).toBe('记者');
});

test('a whole level moves at once', async () => {
  const { panel } = await begin({ tab: {}, reading: plan });
  nestStyle(panel, shown(panel), '（汉）', -1);
  expect(ids(panel)).toEqual(['1一、', '2（一）', '3（二）', '4记者', '5二、']);
});

test('corrections hold while the panel lives: another tab and back, and what leaves the panel', async () => {
  const { panel, platform } = await begin({ tab: {}, reading: plan });
  correctPoint(panel, shown(panel), 'remove', row(panel, 0));
  platform.switchTo({ id: 2 }, { tab: {} }, 'activated');
  await settled();
  platform.switchTo({ id: 1 }, { tab: {}, reading: plan }, 'activated');
  await settled();
  expect(ids(panel)).toHaveLength(4);
  const { exportInput } = await import('./copying.ts');
  expect(exportInput(shown(panel)).outline.points).toHaveLength(4);
});

test('a correction becomes a rule of the site in plain words, once', async () => {
  const { panel, platform } = await begin({ tab: {}, reading: plan });
  const reporter = row(panel, 3);
  correctPoint(panel, shown(panel), 'remove', reporter);
  expect(ruleOf(shown(panel))).toEqual({ kind: 'no-point', opens: '记者从会上获' });
  await keepForSite(panel, shown(panel));
  await keepForSite(panel, shown(panel));
  expect(platform.saved.sites['news.example']?.rules).toEqual([{ kind: 'no-point', opens: '记者从会上获' }]);
});

test('a number makes no rule of a site', async () => {
  const { panel } = await begin({ tab: {}, reading: plan });
  correctPoint(panel, shown(panel), 'remove', row(panel, 0));
  expect(ruleOf(shown(panel))).toBeNull();
});

test('a selection becomes a point, and an article without points has an outline then', async () => {
  const plain = drawReading('- 会议指出。\n- 1、加强管理。\n- 2、保障资金。');
  const { panel } = await begin({ tab: {}, reading: plain, selection: { from: { block: 1, offset: 0 }, to: { block: 1, offset: 6 } } });
  expect(panel.state.peek().status).toBe('no-points');
  await addSelection(panel, shown(panel));
  expect([panel.state.peek().status, ids(panel)]).toEqual(['ready', ['11、', '22、']]);
  undo(panel, shown(panel));
  expect(panel.state.peek().status).toBe('no-points');
});

test('without a selection it is said what to do', async () => {
  const { panel } = await begin({ tab: {}, reading: plan });
  await addSelection(panel, shown(panel));
  expect([panel.said.peek(), shown(panel).history.peek().done]).toEqual(['请先在页面中选中那段文字。', []]);
});

test('the page’s reader is told what was mended, and a panel that opens anew shows it, with undo', async () => {
  const { panel, platform } = await begin({ tab: {}, reading: plan });
  correctPoint(panel, shown(panel), 'remove', row(panel, 0));
  await settled();
  const second = createPanel(platform, fakeConverter, { copy: async () => true, close: () => undefined });
  void startPanel(second);
  await settled();
  expect(ids(second)).toEqual(['1（一）', '2（二）', '3记者', '4二、']);
  undo(second, shown(second));
  expect(ids(second)).toHaveLength(5);
});
