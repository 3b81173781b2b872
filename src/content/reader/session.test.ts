// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../core/settings/index.ts';
import type { Converter } from '../../core/script/index.ts';
import type { PageState, ReaderEvent, ReaderRequest, Result } from '../../platform/messages.ts';
import { readMetadata } from '../../core/about/index.ts';
import { cleanArticle } from '../../core/clean/index.ts';
import { correct } from '../../core/corrections/index.ts';
import { detectScript } from '../../core/script/index.ts';
import { convertersFrom } from './converter-for.ts';
import { createPageView, hasTraces, jumpOrUnfold, pageNumberOf } from '../../page/index.ts';
import { outlineOf } from './outline-of.ts';
import { createSession, type Session } from './session.ts';

const title = '青河县部署水库安全检查';
const body = [
  '本报青河3月5日电（记者 林一舟）青河县水务局5日召开会议，部署全县一百二十座小型水库的安全检查，检查为期四十天。',
  '会议提出三点要求。一是逐库查看坝体、溢洪道和放水设施；二是发现隐患一律降低水位运行，并限期修复；三是各乡镇月底前备足沙袋和水泵。',
  '县水务局局长周远山表示，今年汛期比常年早到十天，检查组将在四月中旬前完成全部复查，结果向社会公布。',
];
const promo = '扫描下方二维码关注“青河发布”微信公众号，获取更多精彩资讯';
const page = (extra = ''): string => `<header><a href="/">青河网</a></header><h1>${title}</h1><div>2026-03-05 09:12 来源：青河日报</div>
<div id="body">${body.map((text) => `<p>　　${text}</p>`).join('\n')}${extra}<p>${promo}</p></div><footer>青河网版权所有</footer>`;

let session: Session;
let events: ReaderEvent[];
let counts: number[];
const upper: Converter = (text) => ({ text: text.replaceAll('县', '縣'), spans: [...text.matchAll(/县/g)].map(({ index }) => ({ start: index, end: index + 1, text: '縣' })) });
let converter: Converter | null = upper;

const ask = <R extends ReaderRequest['type']>(type: R, more: object = {}) =>
  session.answer({ to: 'reader', type, ...more } as Extract<ReaderRequest, { type: R }>) as Promise<Result<never>>;
const settingsWith = (change: Partial<Settings>): Settings => ({ ...defaultSettings, ...change });
const read = async (settings: Settings = defaultSettings, more: object = {}): Promise<PageState> => {
  const answer = await ask('read', { settings, ...more });
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
};
const shownText = (): string => [...document.querySelectorAll('#body p')].filter((p) => !p.hasAttribute('hidden')).map((p) => p.textContent).join('\n');

function open(html: string): void {
  history.replaceState(null, '', '/2026/03/05/1.html');
  document.title = `${title}_青河网`;
  document.body.innerHTML = html;
  events = [];
  counts = [];
  session = createSession({
    document, engines: { readMetadata, cleanArticle, outlineOf, correct, detectScript, convertersFrom }, writer: { createPageView, hasTraces, jumpOrUnfold, pageNumberOf }, words: { hidden: '已隐藏 1 段推广', restore: '恢复', lang: 'zh' },
    converterFor: () => converter, emit: (event) => events.push(event), onCount: (count) => counts.push(count),
  });
}

beforeEach(() => { converter = upper; open(page()); });
afterEach(() => session.end());

test('before it reads, there is nothing to get, and the page is untouched', async () => {
  const before = document.documentElement.outerHTML;
  expect(await ask('get-reading')).toEqual({ ok: true, value: null });
  expect(document.documentElement.outerHTML).toBe(before);
});

test('reads the page, hides promotion, and counts the points', async () => {
  const { reading, view, url, version } = await read();
  expect(reading.article.title).toBe(title);
  expect(reading.outline.points.length).toBeGreaterThan(0);
  expect(counts).toEqual([3]);
  expect(view).toMatchObject({ script: 'original', published: false });
  expect(view.hidden).toHaveLength(1);
  expect(shownText()).not.toContain('二维码');
  expect(url).toBe(document.URL);
  expect(version).toBe(1);
});

test('“as published” gives the page back, and is a toggle', async () => {
  const before = document.documentElement.outerHTML;
  await read();
  expect(document.documentElement.outerHTML).not.toBe(before);
  await ask('set-published', { published: true });
  expect(document.documentElement.outerHTML).toBe(before);
  const { view } = ((await ask('get-reading')) as unknown as { value: PageState }).value;
  expect(view.published).toBe(true);
  expect(view.hidden).toHaveLength(1);
  await ask('set-published', { published: false });
  expect(shownText()).not.toContain('二维码');
});

test('a script or restore action ends “as published”', async () => {
  await read();
  await ask('set-published', { published: true });
  expect(await ask('set-script', { script: 'tw', settings: defaultSettings })).toMatchObject({ ok: true, value: { script: 'tw', published: false } });
  expect(shownText()).toContain('青河縣');
  await ask('set-published', { published: true });
  expect(shownText()).toContain('青河县');
  expect(await ask('set-hidden', { ids: [] })).toMatchObject({ ok: true, value: { published: false, hidden: [] } });
  expect(shownText()).toContain('二维码');
  expect(shownText()).toContain('青河縣');
});

test('without its table a script changes nothing and says so', async () => {
  await read();
  converter = null;
  const before = document.documentElement.outerHTML;
  expect(await ask('set-script', { script: 'hk', settings: defaultSettings })).toEqual({ ok: false, error: 'no-table', detail: undefined });
  expect(document.documentElement.outerHTML).toBe(before);
  expect(await ask('get-reading')).toMatchObject({ value: { view: { script: 'original' } } });
});

test('outline only, and a site that is not converted: the page stays, the choice is kept', async () => {
  await read();
  const before = document.documentElement.outerHTML;
  expect(await ask('set-script', { script: 'tw', settings: settingsWith({ scope: 'outline' }) })).toMatchObject({ value: { script: 'tw' } });
  expect(document.documentElement.outerHTML).toBe(before);
  await ask('set-script', { script: 'tw', settings: settingsWith({ sites: { localhost: { doNotConvert: true } } }) });
  expect(document.documentElement.outerHTML).toBe(before);
});

test.each<[string, Partial<Settings>]>([
  ['the strength “list”', { hiding: 'list' }],
  ['a family that stays everywhere', { neverHide: { '*': ['promo-trailer', 'promo-lead', 'promo-inline', 'related-links', 'duplicate'] } }],
  ['a site that keeps all', { sites: { localhost: { doNotHide: true } } }],
])('%s hides nothing', async (_, change) => {
  const before = document.documentElement.outerHTML;
  const { view, reading } = await read(settingsWith(change));
  expect(reading.removals.length).toBeGreaterThan(0);
  expect(view.hidden).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('what the reader restored stays restored in a second reading', async () => {
  const { reading } = await read();
  await ask('set-hidden', { ids: [] });
  const again = await read();
  expect(again.version).toBe(2);
  expect(again.view.hidden).toEqual([]);
  expect(again.reading).toEqual(reading);
});

test('a second reading sees the page as published', async () => {
  const { reading } = await read();
  await ask('set-script', { script: 'tw', settings: defaultSettings });
  expect((await read()).reading).toEqual(reading);
  expect(shownText()).toContain('青河縣');
});

test('the outline of a selection, in the coordinates of the article', async () => {
  const whole = (await read()).reading;
  const node = document.querySelectorAll('#body p')[1].firstChild as Text;
  document.getSelection()?.setBaseAndExtent(node, node.data.indexOf('二是'), node, node.length);
  const { reading } = await read(defaultSettings, { selection: true });
  expect(reading.article).toEqual(whole.article);
  expect(JSON.stringify(reading.outline)).not.toContain('一是');
  expect(counts.at(-1)).toBeLessThan(3);
});

test('an article that the page exchanges under a new address is left alone and not read', async () => {
  await read();
  history.pushState(null, '', '/2026/03/05/2.html');
  document.body.innerHTML = page().replaceAll('青河', '白水');
  const before = document.documentElement.outerHTML;
  expect(await ask('get-reading')).toEqual({ ok: true, value: null });
  expect(document.documentElement.outerHTML).toBe(before);
});

test('an address that changes under an article that stays is still its own', async () => {
  await read();
  history.replaceState(null, '', '/2026/03/05/1.html?from=list');
  expect(await ask('get-reading')).toMatchObject({ ok: true, value: { url: document.URL } });
});

test('a page that grows is read again for those who listen', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  await read();
  session.attend(true);
  const late = document.createElement('p');
  late.textContent = '检查结束后，县水务局将把一百二十座水库的结果张贴在各乡镇公告栏，接受群众监督，为期十天。';
  document.querySelectorAll('#body p')[2].after(late);
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(3000);
  vi.useRealTimers();
  await vi.waitFor(() => expect(events.map(({ type }) => type)).toContain('changed'));
  const changed = events.find((event) => event.type === 'changed');
  expect(changed?.type === 'changed' && changed.state.reading.article.blocks.some(({ text }) => text.includes('公告栏'))).toBe(true);
});

test('a page without an article is “empty”', async () => {
  session.end();
  open('<p></p>');
  expect(await ask('read', { settings: defaultSettings })).toMatchObject({ ok: false, error: 'empty' });
});

test('the end puts everything back', async () => {
  const before = document.documentElement.outerHTML;
  await read();
  await ask('set-script', { script: 'tw', settings: defaultSettings });
  expect(session.isChanging()).toBe(true);
  session.end();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(session.isChanging()).toBe(false);
});

test('what was read ahead is taken, and read again when the page has changed since', async () => {
  expect(await ask('read-ahead')).toEqual({ ok: true, value: null });
  expect(document.body.innerHTML).not.toContain('hidden');
  document.querySelector('#body p')!.textContent = `　　${body[0]}补充消息随后发布。`;
  expect((await read()).reading.article.blocks.some(({ text }) => text.endsWith('补充消息随后发布。'))).toBe(true);
  session.end();
  open(page());
  await ask('read-ahead');
  expect((await read()).reading.article.blocks.map(({ text }) => text)).toEqual(expect.arrayContaining(body));
  expect(shownText()).not.toContain(promo);
});

const rules = (...list: { kind: 'point' | 'no-point'; opens: string }[]): Settings => settingsWith({ sites: { [document.location.hostname]: { rules: list } } });
const opensOf = ({ reading }: PageState): string[] => {
  const all = (points: typeof reading.outline.points): string[] => points.flatMap(({ from, children }) => [reading.article.blocks[from.block].text.slice(from.offset, from.offset + 2), ...all(children)]);
  return all(reading.outline.points);
};

test('a rule of the site makes points of paragraphs that open so, and takes others out', async () => {
  expect(opensOf(await read())).not.toContain('县水');
  expect(opensOf(await read(rules({ kind: 'point', opens: '县水务局局长' }), { again: true }))).toContain('县水');
  expect(opensOf(await read(rules({ kind: 'no-point', opens: '二是发现' }), { again: true }))).not.toContain('二是');
});

test('what was mended stays with the document, counts on the badge, and holds for a second reading', async () => {
  const first = await read();
  expect(first.kept).toEqual({ corrections: { done: [], undone: [] }, words: {} });
  const { text } = first.reading.article.blocks[1];
  const key = { opens: text.slice(text.indexOf('二是'), text.indexOf('二是') + 24), nth: 0 };
  const kept = { corrections: { done: [{ kind: 'remove' as const, key }], undone: [] }, words: {} };
  await ask('keep', { kept });
  expect(counts.at(-1)).toBe(2);
  expect(((await ask('get-reading')) as unknown as { value: PageState }).value.kept).toEqual(kept);
  expect((await read(defaultSettings, { again: true })).kept).toEqual(kept);
  expect(counts.at(-1)).toBe(2);
});

test('a selection beside the article is read by itself, and nothing of it is hidden', async () => {
  open(`${page()}<aside id="aside"><p>另有三点提醒，请居民留意：</p><p>一是关好门窗。</p><p>二是检查燃气。</p><p>三是备好手电。</p></aside>`);
  const range = document.createRange();
  range.setStart((document.querySelector('#aside')?.children[1].firstChild) as Text, 0);
  range.setEnd((document.querySelector('#aside')?.children[3].firstChild) as Text, 7);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  const { reading, view } = await read(defaultSettings, { selection: true });
  expect(reading.outline.points.map(({ marker }) => marker)).toEqual(['一是', '二是', '三是']);
  expect([reading.removals, view.hidden]).toEqual([[], []]);
  const [{ from, title: { block, end } }] = reading.outline.points;
  expect(await ask('jump', { from, at: { block, offset: end } })).toEqual({ ok: true, value: 'shown' });
  document.getSelection()?.removeAllRanges();
  expect((await read(defaultSettings, { again: true })).reading.article.title).toBe(title);
});
