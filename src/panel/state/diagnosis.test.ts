// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { TabInfo } from '../../platform/tabs.ts';
import { diagnosis } from './diagnosis.ts';

const tab: TabInfo = { id: 1, windowId: 1, url: 'https://news.example/report', title: '青澜市发布河道共治三年行动报告', access: 'ok' };

test('what is copied of a failure are facts of the browser and the address, no text of the page', () => {
  const lines = diagnosis({ status: 'failed', tab, title: tab.title ?? '', reason: 'timeout', detail: '', former: null }).split('\n');
  expect(lines.slice(0, 2)).toEqual(['reason: timeout', 'page: https://news.example/report']);
  expect(lines.map((line) => line.replace(/:.*/, ''))).toEqual(['reason', 'page', 'browser', 'time']);
  expect(lines.join('\n')).not.toContain('青澜');
});
