import { beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings } from '../core/settings/index.ts';

const fake = vi.hoisted(() => ({
  url: 'https://news.example/a.html', isAllowed: true, hasReader: false,
  executeScript: (async () => [{}]) as (injection: { files?: string[]; func?: unknown }) => Promise<{ error?: unknown; result?: unknown }[]>,
  injected: [] as string[],
  answers: [] as unknown[],
}));
vi.mock('../content/engines.iife.ts?script', () => ({ default: '/engines.js' }));
vi.mock('../content/view.iife.ts?script', () => ({ default: 'view.js' }));
vi.mock('../content/reader.iife.ts?script', () => ({ default: '/reader.js' }));
vi.mock('./browser.ts', () => ({
  default: {
    runtime: { getURL: (file: string) => `chrome-extension://gangmu/${file}` },
    tabs: {
      get: async (id: number) => { if (id !== 1) throw new Error('no tab'); return { id, windowId: 1, url: fake.url, title: '' }; },
      sendMessage: async () => { if (!fake.hasReader) throw new Error('no receiver'); return fake.answers.shift() ?? { ok: true, value: null }; },
    },
    permissions: { contains: async () => fake.isAllowed },
    scripting: {
      executeScript: (injection: { files?: string[] }) => { fake.injected.push(...injection.files ?? []); return fake.executeScript(injection); },
      insertCSS: async () => undefined,
    },
  },
}));
const { ensureReader } = await import('./injection.ts');
const { setPageScript } = await import('./page-script.ts');

beforeEach(() => {
  Object.assign(fake, { url: 'https://news.example/a.html', isAllowed: true, hasReader: false, injected: [], answers: [], executeScript: async () => [{}] });
  vi.useRealTimers();
});

test('the reader comes with what it composes, before it, from the root', async () => {
  expect(await ensureReader(1)).toEqual({ ok: true, value: null });
  expect(fake.injected).toEqual(['/engines.js', '/view.js', '/reader.js']);
});

test('a document that has a reader gets no second one', async () => {
  fake.hasReader = true;
  expect(await ensureReader(1)).toEqual({ ok: true, value: null });
  expect(fake.injected).toEqual([]);
});

test('a site that the reader withholds is not even asked', async () => {
  fake.isAllowed = false;
  expect(await ensureReader(1)).toMatchObject({ ok: false, error: 'withheld' });
  expect(fake.injected).toEqual([]);
});

test('an injection that never answers is given up after two seconds', async () => {
  vi.useFakeTimers();
  fake.executeScript = () => new Promise(() => undefined);
  const answer = ensureReader(1);
  await vi.advanceTimersByTimeAsync(1900);
  expect(await Promise.race([answer, 'waiting'])).toBe('waiting');
  await vi.advanceTimersByTimeAsync(200);
  expect(await answer).toMatchObject({ ok: false, error: 'timeout' });
});

test('what the browser refuses is one of its own pages, or a PDF', async () => {
  fake.executeScript = async () => { throw new Error('Missing host permission'); };
  expect(await ensureReader(1)).toMatchObject({ ok: false, error: 'browser-page' });
  fake.url = 'https://news.example/report.pdf';
  fake.executeScript = async ({ func }) => { if (func === undefined) throw new Error('refused'); return [{ result: 'application/pdf' }]; };
  expect(await ensureReader(1)).toMatchObject({ ok: false, error: 'pdf' });
});

test('a failure that only the answer tells (Firefox) is a failure; a tab that is gone has no reader', async () => {
  fake.executeScript = async () => [{ error: new Error('redeclared') }];
  expect(await ensureReader(1)).toMatchObject({ ok: false, error: 'failed' });
  expect(await ensureReader(2)).toMatchObject({ ok: false, error: 'no-reader' });
});

test('a script brings its tables when the reader misses them, and only then', async () => {
  Object.assign(fake, { hasReader: true, answers: [{ ok: true, value: 'shown' }] });
  expect(await setPageScript(1, 'hans', defaultSettings)).toEqual({ ok: true, value: 'shown' });
  expect(fake.injected).toEqual([]);
  fake.answers = [{ ok: false, error: 'no-table' }, { ok: true, value: 'shown' }];
  expect(await setPageScript(1, 'hans', defaultSettings)).toEqual({ ok: true, value: 'shown' });
  expect(fake.injected).toEqual(['/tables/hans.js']);
});

test('tables that do not come leave the page as it is, and the reader’s word stands', async () => {
  Object.assign(fake, { hasReader: true, answers: [{ ok: false, error: 'no-table' }], executeScript: async () => { throw new Error('Missing host permission'); } });
  expect(await setPageScript(1, 'tw', defaultSettings)).toMatchObject({ ok: false, error: 'no-table' });
});
