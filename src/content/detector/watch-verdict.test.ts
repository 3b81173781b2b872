// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchVerdict } from './watch-verdict.ts';

let news: boolean;
let judged: number;
let told: boolean[];
let watching: ReturnType<typeof watchVerdict>;
let navigation: EventTarget;

const begin = (): void => {
  watching = watchVerdict({
    window, onVerdict: (verdict) => told.push(verdict),
    judge: () => { judged++; return { news, title: '', language: 'zh', evidence: [] }; },
  });
};
const goTo = (url: string): void => {
  history.pushState(null, '', url);
  navigation.dispatchEvent(new Event('currententrychange'));
};

beforeEach(() => {
  vi.useFakeTimers();
  news = false;
  judged = 0;
  told = [];
  navigation = new EventTarget();
  Object.assign(window, { navigation });
  history.replaceState(null, '', '/start');
});
afterEach(() => { watching.stop(); vi.useRealTimers(); delete (window as { navigation?: unknown }).navigation; });

test('an ordinary page is told to nobody', () => {
  begin();
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual([]);
  expect(judged).toBe(1);
});

test('news is told once', () => {
  news = true;
  begin();
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual([true]);
});

test('text that arrives within the second after load is seen', () => {
  begin();
  news = true;
  document.body.append('检查组当天抵达。');
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([true]);
});

test('a new address is judged again, and the change is told', () => {
  news = true;
  begin();
  news = false;
  goTo('/list');
  vi.advanceTimersByTime(2000);
  expect(told).toEqual([true, false]);
});

test('a hash is no new address, a router’s is', () => {
  begin();
  vi.advanceTimersByTime(2000);
  const before = judged;
  goTo('/start#part-2');
  vi.advanceTimersByTime(2000);
  expect(judged).toBe(before);
  goTo('/start#/report/2');
  vi.advanceTimersByTime(2000);
  expect(judged).toBeGreaterThan(before);
});

test('an address is judged three times at most', () => {
  begin();
  vi.advanceTimersByTime(2000);
  for (let i = 0; i < 20; i++) {
    goTo('/start');
    vi.advanceTimersByTime(5000);
  }
  expect(judged).toBeLessThanOrEqual(3);
});

test('a prerendered page is judged when it is shown', () => {
  news = true;
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  begin();
  vi.advanceTimersByTime(5000);
  expect(judged).toBe(0);
  Reflect.deleteProperty(document, 'prerendering');
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(told).toEqual([true]);
});

test('a page back from the cache says it again', () => {
  news = true;
  begin();
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  expect(told).toEqual([true, true]);
});

test('without the Navigation API, back and forward are heard', () => {
  watching?.stop();
  delete (window as { navigation?: unknown }).navigation;
  begin();
  vi.advanceTimersByTime(2000);
  news = true;
  history.pushState(null, '', '/next');
  window.dispatchEvent(new PopStateEvent('popstate'));
  vi.advanceTimersByTime(2000);
  expect(told).toEqual([true]);
});

test('after the end nothing is judged', () => {
  begin();
  const before = judged;
  watching.stop();
  vi.advanceTimersByTime(5000);
  goTo('/other');
  vi.advanceTimersByTime(5000);
  expect(judged).toBe(before);
});
