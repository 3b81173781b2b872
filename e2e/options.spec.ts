import type { Browser } from './harness/browser.ts';
import { axeViolations, storedSettings } from './harness/own-pages.ts';
import { pause } from './harness/poll.ts';
import { expect, test } from './harness/test.ts';

const some = {
  version: 1, neverHide: { 'news.example': ['duplicate'] }, keepWords: ['乾隆'], ownWords: { 软件: '軟體' },
  sites: { 'news.example': { readOnLoad: true, rules: [{ kind: 'no-point', opens: '记者' }, { kind: 'point', opens: '第一步' }] } },
};

async function openOptions(browser: Browser, settings?: object): Promise<void> {
  const address = `${browser.origin}/src/options/options.html`;
  await browser.open(address);
  if (settings) {
    await browser.page.eval((stored) => ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage.local.set({ settings: stored }), settings);
    await browser.open(address);
  }
  await expect.poll(() => browser.page.eval(() => document.querySelectorAll('section').length)).toBe(8);
}

/** Hands a text to the page as the file that the reader chose. */
const chooseFile = (browser: Browser, text: string): Promise<void> => browser.page.eval((content) => {
  const input = document.querySelector<HTMLInputElement>('[data-testid="import"]');
  const files = new DataTransfer();
  files.items.add(new File([content], 'settings.json', { type: 'application/json' }));
  if (input) input.files = files.files;
  input?.dispatchEvent(new Event('change', { bubbles: true }));
}, text);
/** Answers what the page asks about the file: to add (the first button) or to replace. */
async function answer(browser: Browser, css: string): Promise<void> {
  await expect.poll(() => textOf(browser, css)).not.toBe('');
  await browser.page.click(css);
  await expect.poll(() => textOf(browser, css)).toBe('');
}
const textOf = (browser: Browser, css: string): Promise<string> => browser.page.eval((selector) => document.querySelector(selector)?.textContent ?? '', css);

test('choices are stored as they are made, and shown when they were made elsewhere', async ({ gangmu }) => {
  await openOptions(gangmu);
  await gangmu.page.eval(() => document.querySelector<HTMLElement>('input[name="hiding"]:not(:checked)')?.click());
  await expect.poll(() => storedSettings(gangmu)).toMatchObject({ hiding: 'collapse' });
  await gangmu.page.eval(() => ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage.local.set({ settings: { version: 1, script: 'hk' } }));
  await expect.poll(() => gangmu.page.eval(() => document.querySelector<HTMLInputElement>('input[name="script"]:checked')?.value)).toBe('hk');
});

test('a site is added, set, and forgotten by keyboard', async ({ gangmu }) => {
  await openOptions(gangmu);
  await gangmu.page.type('#add-site', 'not a site');
  await gangmu.page.press('Enter');
  await expect.poll(() => textOf(gangmu, '#add-site-wrong')).toContain('not a site');
  await gangmu.page.eval(() => document.querySelector<HTMLInputElement>('#add-site')?.select());
  await gangmu.page.type('#add-site', 'https://News.Example/path');
  await gangmu.page.press('Enter');
  await expect.poll(() => textOf(gangmu, '.site-host')).toBe('news.example');
  await gangmu.page.eval(() => document.querySelector<HTMLElement>('.site input')?.focus());
  await gangmu.page.press(' ');
  await expect.poll(() => storedSettings(gangmu)).toMatchObject({ sites: { 'news.example': { readOnLoad: true } } });
  await gangmu.page.eval(() => document.querySelector<HTMLElement>('.site-body > button')?.focus());
  await gangmu.page.press('Enter');
  await expect.poll(() => storedSettings(gangmu)).toMatchObject({ sites: {} });
  await expect.poll(() => textOf(gangmu, '.site-host')).toBe('');
});

test('corrections are sentences, each can be taken back, and focus stays beside it', async ({ gangmu }) => {
  await openOptions(gangmu, some);
  await gangmu.page.eval(() => { (document.querySelector('.site') as HTMLDetailsElement).open = true; });
  const sentences = () => gangmu.page.eval(() => [...document.querySelectorAll('.removable > li > span')].map((line) => line.textContent));
  expect(await sentences()).toEqual(['Repetitions', 'Paragraphs that begin with “记者” are no points.', 'Paragraphs that begin with “第一步” are points.']);
  await gangmu.page.eval(() => document.querySelectorAll<HTMLElement>('.removable button')[1].focus());
  await gangmu.page.press('Enter');
  await expect.poll(sentences).toEqual(['Repetitions', 'Paragraphs that begin with “第一步” are points.']);
  expect(await gangmu.page.eval(() => document.activeElement?.getAttribute('aria-label'))).toContain('第一步');
});

test('word lists are saved when left; a line that cannot be read is named', async ({ gangmu }) => {
  await openOptions(gangmu);
  await gangmu.page.type('#own-words', '软件 = 軟體\n网络');
  await gangmu.page.press('Tab');
  await expect.poll(() => storedSettings(gangmu)).toMatchObject({ ownWords: { 软件: '軟體' } });
  await expect.poll(() => textOf(gangmu, '#words ul.wrong')).toContain('2');
});

test('a word list is not lost with the tab that is closed while it is typed', async ({ gangmu }) => {
  const second = await gangmu.newTab('about:blank');
  await openOptions(gangmu);
  await gangmu.page.type('#keep-words', '湖心\n青河');
  // What a closing page stores arrives in Chrome always, in Firefox three times of five.
  if (gangmu.name === 'firefox') await pause(600);
  await gangmu.closeTab(second);
  await openOptions(gangmu);
  await expect.poll(() => storedSettings(gangmu)).toMatchObject({ keepWords: ['湖心', '青河'] });
});

test('what is typed stays when settings are changed elsewhere, and is saved over nothing but its own list', async ({ gangmu }) => {
  await openOptions(gangmu);
  await gangmu.page.type('#own-words', '软件 = 軟體\n');
  await gangmu.page.eval(() => ((globalThis as { browser?: typeof chrome }).browser ?? chrome).storage.local.set({ settings: { version: 1, script: 'hk', ownWords: { 服务器: '伺服器' } } }));
  await expect.poll(() => gangmu.page.eval(() => document.querySelector<HTMLInputElement>('input[name="script"]:checked')?.value)).toBe('hk');
  await gangmu.page.type('#own-words', '网络 = 網路');
  expect(await gangmu.page.eval(() => document.querySelector<HTMLTextAreaElement>('#own-words')?.value)).toBe('软件 = 軟體\n网络 = 網路');
  await gangmu.page.press('Tab');
  await expect.poll(() => storedSettings(gangmu)).toMatchObject({ script: 'hk', ownWords: { 软件: '軟體', 网络: '網路' } });
});

test('a settings file adds or replaces; a wrong file changes nothing', async ({ gangmu }) => {
  await openOptions(gangmu, some);
  await chooseFile(gangmu, '{"version":1}');
  await expect.poll(() => textOf(gangmu, '#files [role="alert"]')).not.toBe('');
  expect(await storedSettings(gangmu)).toMatchObject(some);
  await chooseFile(gangmu, JSON.stringify({ kind: 'gangmu-settings', version: 1, script: 'hk', keepWords: ['东涌'], sites: { 'b.example': { doNotHide: true } } }));
  await expect.poll(() => textOf(gangmu, '#found-line')).toBe('In this file: sites 1, corrections 0, words 1.');
  await answer(gangmu, '.ask [data-primary]');
  await expect.poll(() => storedSettings(gangmu)).toMatchObject({ script: 'original', keepWords: ['乾隆', '东涌'], sites: { 'b.example': { doNotHide: true }, 'news.example': { readOnLoad: true } } });
  await chooseFile(gangmu, JSON.stringify({ kind: 'gangmu-settings', version: 1, script: 'hk' }));
  await answer(gangmu, '.ask .button:not([data-primary])');
  await expect.poll(() => storedSettings(gangmu)).toMatchObject({ script: 'hk', keepWords: [], sites: {} });
});

test('what is saved to a file is what is stored', async ({ gangmu }) => {
  await openOptions(gangmu, some);
  const saved = await gangmu.page.eval(async () => {
    // The download itself is the browser's; its content is what counts.
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => { blobs.push(blob); return '#'; };
    document.querySelector<HTMLElement>('#files .button')?.click();
    return blobs[0]?.text();
  });
  expect(JSON.parse(saved)).toMatchObject({ kind: 'gangmu-settings', ...some });
});

test('everything is erased only after a second word', async ({ gangmu }) => {
  await openOptions(gangmu, some);
  await gangmu.page.click('#files [aria-expanded]');
  expect(await storedSettings(gangmu)).toMatchObject(some);
  await gangmu.page.press('Enter');
  await expect.poll(() => storedSettings(gangmu)).toMatchObject({ sites: {}, neverHide: {}, keepWords: [], ownWords: {} });
});

test('the keys shown are those that the browser has now', async ({ gangmu }) => {
  await openOptions(gangmu);
  const bound = () => gangmu.page.eval(async () => {
    const commands = await ((globalThis as { browser?: typeof chrome }).browser ?? chrome).commands.getAll();
    return commands.map(({ shortcut }) => shortcut ?? '').toSorted();
  });
  const shown = () => gangmu.page.eval(() => [...document.querySelectorAll('#keys dd')].map((one) => one.querySelector('kbd')?.textContent ?? '').toSorted());
  await expect.poll(async () => (await shown()).length).toBe((await bound()).length);
  expect(await shown()).toEqual(await bound());
  expect((await shown()).filter((key) => key !== '').length).toBeGreaterThanOrEqual(2);
  // Firefox lets an extension change them: the page follows when it is looked at again.
  if (gangmu.context !== undefined) return;
  await gangmu.page.eval(() => (globalThis as unknown as { browser: { commands: { update(change: object): Promise<void> } } }).browser.commands.update({ name: 'next-point', shortcut: 'Alt+Shift+9' }));
  await gangmu.go('reload');
  await expect.poll(shown).toContain('Alt+Shift+9');
  await gangmu.page.eval(() => (globalThis as unknown as { browser: { commands: { reset(name: string): Promise<void> } } }).browser.commands.reset('next-point'));
});

test('every permission of the manifest has its name and its reason', async ({ gangmu }) => {
  await openOptions(gangmu);
  const [rows, permissions] = await gangmu.page.eval(() => [
    [...document.querySelectorAll('.permissions > div')].map((row) => [row.querySelector('dt')?.textContent ?? '', row.querySelector('dd')?.textContent ?? '']),
    ((globalThis as { browser?: typeof chrome }).browser ?? chrome).runtime.getManifest().permissions ?? [],
  ] as const);
  expect(rows).toHaveLength(permissions.length + 1);
  for (const [name, reason] of rows) expect([permissions.includes(name), reason.length > 10]).toEqual([false, true]);
});

test('the options page has no accessibility faults', async ({ gangmu }) => {
  await openOptions(gangmu, some);
  await gangmu.page.eval(() => { (document.querySelector('.site') as HTMLDetailsElement).open = true; });
  expect(await axeViolations(gangmu.page)).toEqual([]);
});

test('in Chrome, whose tests can narrow a window: nothing is wider than 252 px', async ({ gangmu }) => {
  test.skip(gangmu.name === 'firefox', 'Firefox windows stay wider');
  await openOptions(gangmu, some);
  const tab = gangmu.context?.pages().find((page) => page.url().endsWith('options.html'));
  await tab?.setViewportSize({ width: 252, height: 800 });
  expect(await gangmu.page.eval(() => [innerWidth, document.documentElement.scrollWidth])).toEqual([252, 252]);
});
