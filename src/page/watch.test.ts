// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWatch, type Watch } from './watch.ts';

let watch: Watch;
let changes: number[];
let unsettled: number;
let start: number;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.body.replaceChildren();
  changes = [];
  unsettled = 0;
  start = performance.now();
  watch = createWatch(document, {
    onRecords: () => {}, isNear: () => true,
    onChange: () => changes.push(Math.round(performance.now() - start)), onUnsettled: () => { unsettled++; },
  });
});
afterEach(() => { watch.stop(); vi.useRealTimers(); });

/** The page adds a paragraph every `everyMs` for `forMs`. */
async function keepAdding(everyMs: number, forMs: number): Promise<void> {
  for (let at = 0; at < forMs; at += everyMs) {
    document.body.append(document.createElement('p'));
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(everyMs);
  }
}

test('a change is told when the page has been quiet for half a second', async () => {
  await keepAdding(100, 300);
  await vi.advanceTimersByTimeAsync(5000);
  expect(changes).toEqual([700]);
});

test('a page that goes on is told of, at most every two seconds', async () => {
  await keepAdding(100, 12_000);
  expect(changes.length).toBeGreaterThanOrEqual(4);
  for (let i = 1; i < changes.length; i++) expect(changes[i] - changes[i - 1]).toBeGreaterThanOrEqual(2000);
});

test('after thirty seconds without a pause it is told no more, until it is asked to', async () => {
  await keepAdding(100, 40_000);
  expect(unsettled).toBe(1);
  const told = changes.length;
  await keepAdding(100, 5000);
  await vi.advanceTimersByTimeAsync(5000);
  expect(changes).toHaveLength(told);
  watch.restart();
  await keepAdding(100, 100);
  await vi.advanceTimersByTimeAsync(5000);
  expect(changes).toHaveLength(told + 1);
});

test('a page that pauses now and then is never unsettled', async () => {
  for (let i = 0; i < 12; i++) {
    await keepAdding(500, 3000);
    await vi.advanceTimersByTimeAsync(2500);
  }
  expect(unsettled).toBe(0);
});

test('own changes are not told, and what the page did before them is', async () => {
  watch.silently(() => document.body.append('ours'));
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(5000);
  expect(changes).toEqual([]);
  document.body.append('the page’s');
  watch.silently(() => document.body.append('ours'));
  await vi.advanceTimersByTimeAsync(5000);
  expect(changes).toHaveLength(1);
});
