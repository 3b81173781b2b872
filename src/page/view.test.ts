// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { createPageView, type PageView } from './index.ts';
import { readPlainly, removalOf, tableConverter } from './testing.ts';

const converter = tableConverter({ 头发: '頭髮', 发: '發', 头: '頭', 会议: '會議', 优化: '最佳化', 关: '關', 说: '說', 图: '圖' });
const toTaiwan = { converter, lang: 'zh-Hant-TW', scope: 'page' } as const;
const words = { hidden: '已隐藏 1 段推广', restore: '恢复' };

let view: PageView;
let restored: string[];
let changes: number;

/** A page with this markup, read, with these passages found; all of them hidden. */
function show(html: string, ...passages: string[]) {
  document.documentElement.removeAttribute('lang');
  document.body.innerHTML = html;
  const before = document.documentElement.outerHTML;
  const textNodes = texts();
  restored = [];
  changes = 0;
  view = createPageView(document, { words, onRestore: (id) => restored.push(id), onPageChange: () => { changes++; }, onPlace: () => {} });
  const reading = readPlainly(document, document.querySelector('main') ?? document.body, view.source);
  const removals = passages.map((passage) => removalOf(reading, passage));
  view.adopt(reading, removals, new Set(removals.map(({ id }) => id)));
  const again = () => readPlainly(document, document.querySelector('main') ?? document.body, view.source);
  const expectExact = (): void => {
    expect(document.documentElement.outerHTML).toBe(before);
    expect(texts()).toEqual(textNodes);
    texts().forEach((node, i) => expect(node).toBe(textNodes[i]));
  };
  return { reading, removals, again, expectExact, main: document.querySelector('main') ?? document.body };
}

function texts(): Text[] {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}
const lines = (): Element[] => [...document.querySelectorAll('gangmu-line')];
/** What is left to see. */
function seen(element: Element): string {
  return [...element.childNodes].map((node) =>
    node.nodeType === 3 ? (node as Text).data : node.nodeType !== 1 || (node as Element).hasAttribute('hidden') ? '' : seen(node as Element)).join('');
}

beforeEach(() => { view?.dispose(); });

test('a whole paragraph goes with its element and leaves a line', () => {
  const { main, expectExact } = show('<main><p>会议指出。</p><p>　　扫码关注我们</p></main>', '扫码关注我们');
  expect(seen(main)).toBe('会议指出。');
  expect(main.lastElementChild?.getAttribute('hidden')).toBe('gangmu');
  expect(lines()).toHaveLength(1);
  expect(lines()[0].previousElementSibling?.textContent).toBe('会议指出。');
  void view.setPublished(true);
  expectExact();
});

test('a part of a text node is cut out of its data', () => {
  const { main, expectExact } = show('<main><p>　　点击关注？会议指出，要办好。</p></main>', '点击关注？');
  const node = main.querySelector('p')?.firstChild as Text;
  expect(node.data).toBe('　　会议指出，要办好。');
  expect(main.firstElementChild?.localName).toBe('gangmu-line');
  view.setHidden(new Set(), 'line');
  expectExact();
});

test('hide and convert compose on one node, and each goes back by itself', async () => {
  const { main, removals, expectExact } = show('<main><p>关注我们？会议<b>头</b>发。图</p></main>', '关注我们？');
  await view.setConversion(toTaiwan);
  expect(seen(main)).toBe('會議頭髮。圖');
  expect(main.querySelector('b')?.textContent).toBe('頭');
  expect(document.documentElement.lang).toBe('zh-Hant-TW');
  view.setHidden(new Set(), 'line');
  expect(seen(main)).toBe('關注我们？會議頭髮。圖');
  view.setHidden(new Set([removals[0].id]), 'collapse');
  expect(lines()).toHaveLength(0);
  await view.setConversion({ ...toTaiwan, converter: null });
  expect(seen(main)).toBe('会议头发。图');
  void view.setPublished(true);
  expectExact();
  void view.setPublished(false);
  expect(seen(main)).toBe('会议头发。图');
});

test('a conversion comes back after “as published”, and the control keeps its value meanwhile', async () => {
  const { main, expectExact } = show('<main><p>会议</p></main>');
  void view.setPublished(true);
  await view.setConversion(toTaiwan);
  expectExact();
  void view.setPublished(false);
  await vi.waitFor(() => expect(seen(main)).toBe('會議'));
});

test('an offset as read is found in what the page shows', async () => {
  show('<main><p>关注我们？优化头发。会议</p></main>', '关注我们？');
  expect(view.shownOffset(0, 5)).toBe(0);
  await view.setConversion(toTaiwan);
  expect(view.shownOffset(0, 7)).toBe(3);
  expect(view.shownOffset(0, 12)).toBe(8);
});

test('reading again sees the page as published, also where an element of ours stands', async () => {
  const { reading, again } = show('<main>引子关注<p>会议</p><p>关注我们</p><div>尾<br>关注</div></main>', '引子关注', '关注我们');
  await view.setConversion(toTaiwan);
  expect(again().article).toEqual(reading.article);
  expect(again().segments).toEqual(reading.segments);
});

test('what the page writes into a node of ours belongs to the page', async () => {
  const { main } = show('<main><p>会议</p><p>关注我们</p></main>', '关注我们');
  await view.setConversion(toTaiwan);
  const node = main.querySelector('p')?.firstChild as Text;
  node.data = 'page';
  void view.setPublished(true);
  expect(node.data).toBe('page');
});

test('late text is converted once, and own changes do not count as the page’s', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const { main } = show('<main><p>会议</p></main>');
  await view.setConversion(toTaiwan);
  const late = document.createElement('p');
  late.textContent = '会议说';
  main.append(late);
  await Promise.resolve();
  expect(late.textContent).toBe('會議說');
  await vi.advanceTimersByTimeAsync(5000);
  expect(changes).toBe(1);
  void view.setPublished(true);
  expect(late.textContent).toBe('会议说');
  await vi.advanceTimersByTimeAsync(5000);
  expect(changes).toBe(1);
  vi.useRealTimers();
});

test('another program that puts the text back wins after the second time', async () => {
  const { main } = show('<main><p>会议</p></main>');
  await view.setConversion(toTaiwan);
  const node = main.querySelector('p')?.firstChild as Text;
  for (let i = 0; i < 6; i++) {
    node.data = '会议';
    await Promise.resolve();
  }
  expect(node.data).toBe('会议');
});

test.each([
  ['code', '<code>会议</code>'], ['pre', '<pre>会议</pre>'], ['kbd', '<kbd>会议</kbd>'], ['ruby', '<ruby>会<rt>kai</rt></ruby>'],
  ['textarea', '<textarea>会议</textarea>'], ['editable text', '<div contenteditable>会议</div>'], ['translate=no', '<span translate="no">会议</span>'],
  ['notranslate', '<i class="notranslate">会议</i>'], ['Japanese', '<p lang="ja">会议</p>'], ['script', '<script type="x">会议</script>'],
])('%s is left alone by the conversion', async (_, html) => {
  show(`<main><p>会议</p></main><aside>${html}</aside>`);
  const before = document.querySelector('aside')?.innerHTML;
  await view.setConversion(toTaiwan);
  expect(document.querySelector('aside')?.innerHTML).toBe(before);
  expect(document.querySelector('main')?.textContent).toBe('會議');
});

test('what is in view is converted at once, the language of the whole set at last', async () => {
  const { main, expectExact } = show('<main><p>会议</p><p lang="ja">会议</p></main>');
  const converting = view.setConversion(toTaiwan);
  const languages = (): (string | null)[] => [document.documentElement, ...main.children].map((element) => element.getAttribute('lang'));
  expect(seen(main)).toBe('會議会议');
  expect(languages()).toEqual([null, 'zh-Hant-TW', 'ja']);
  await converting;
  expect(languages()).toEqual(['zh-Hant-TW', null, 'ja']);
  void view.setPublished(true);
  expectExact();
});

test('attributes, the title and the language follow, and go back', async () => {
  document.title = '会议';
  const { expectExact } = show('<main><p title="会议">会议</p></main><img alt="图"><input placeholder="会议" value="会议"><p lang="zh-CN">说</p>');
  await view.setConversion(toTaiwan);
  expect(document.title).toBe('會議');
  expect(document.querySelector('p')?.title).toBe('會議');
  expect(document.querySelector('img')?.alt).toBe('圖');
  expect(document.querySelector('input')?.placeholder).toBe('會議');
  expect(document.querySelector('input')?.value).toBe('会议');
  expect(document.querySelector('p[lang]')?.getAttribute('lang')).toBe('zh-Hant-TW');
  void view.setPublished(true);
  expectExact();
  void view.setPublished(false);
  await vi.waitFor(() => expect(document.title).toBe('會議'));
  view.dispose();
  expectExact();
});

test('article only: the rest of the page stays', async () => {
  show('<main><p>会议</p></main><aside title="会议">会议</aside>');
  await view.setConversion(toTaiwan);
  await view.setConversion({ ...toTaiwan, scope: 'article' });
  expect(document.querySelector('main')?.textContent).toBe('會議');
  expect(document.querySelector('aside')?.outerHTML).toBe('<aside title="会议">会议</aside>');
  expect(document.documentElement.hasAttribute('lang')).toBe(false);
});

test('an open shadow root is converted and goes back', async () => {
  show('<main><p>会议</p></main><div id="host"></div>');
  const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  shadow.innerHTML = '<p>会议</p>';
  await view.setConversion(toTaiwan);
  expect(shadow.innerHTML).toBe('<p>會議</p>');
  shadow.append('图');
  await Promise.resolve();
  expect(shadow.textContent).toBe('會議圖');
  view.dispose();
  expect(shadow.innerHTML).toBe('<p>会议</p>图');
});

test('a selection stays on its characters', async () => {
  const { main } = show('<main><p>关注我们？优化头发。会议</p></main>', '关注我们？');
  const node = main.querySelector('p')?.firstChild as Text;
  document.getSelection()?.setBaseAndExtent(node, 2, node, 4);
  document.dispatchEvent(new Event('selectionchange')); // a task later in browsers, never in jsdom
  expect(document.getSelection()?.toString()).toBe('头发');
  await view.setConversion(toTaiwan);
  expect(document.getSelection()?.toString()).toBe('頭髮');
  expect(view.selection()).toEqual({ from: { block: 0, offset: 7 }, to: { block: 0, offset: 9 } });
  void view.setPublished(true);
  expect(document.getSelection()?.toString()).toBe('头发');
});

test('line breaks that made room for a passage go with it, the others stay', () => {
  const { main, expectExact } = show('<main>会议指出。<br><br>扫码关注<br><br>要办好。<br></main>', '扫码关注');
  expect([...main.querySelectorAll('br')].map((br) => br.hasAttribute('hidden'))).toEqual([false, false, true, true, false]);
  void view.setPublished(true);
  expectExact();
});

test('the wrapper of a passage goes with it, but never a picture of the report', () => {
  const { main } = show(`<main><p>会议</p><section><div><p>关注我们</p></div></section><section><img src="photo.jpg"><p>关注他们</p></section></main>`, '关注我们', '关注他们');
  const [first, second] = main.querySelectorAll('section');
  expect(first.hasAttribute('hidden')).toBe(true);
  expect(second.hasAttribute('hidden')).toBe(false);
  expect(second.querySelector('p')?.hasAttribute('hidden')).toBe(true);
});

test('the line stands beside a wrapper that went with its passage', () => {
  show('<main><p>会议</p><section><div><p>关注我们</p></div></section></main>', '关注我们');
  expect(lines()[0].parentElement?.localName).toBe('main');
  expect(lines()[0].closest('[hidden]')).toBe(null);
});

test('the picture of a code beside a passage goes with it', () => {
  const { main, expectExact } = show('<main><p>会议</p><p>扫描二维码关注我们</p><p><img src="/qrcode.png" width="200" height="200"></p></main>', '扫描二维码关注我们');
  expect(main.querySelector('img')?.hasAttribute('hidden')).toBe(true);
  void view.setPublished(true);
  expectExact();
});

test.each([
  ['a table', '<main><table><tbody><tr><td>关注我们</td></tr><tr><td>会议</td></tr></tbody></table></main>'],
  ['a list', '<main><ul><li>会议</li><li>关注我们</li></ul></main>'],
  ['a link', '<main><a href="#x"><div>会议</div><div>关注我们</div></a></main>'],
  ['a paragraph', '<main><p>会议<br>关注我们</p></main>'],
])('the line never stands inside %s', (_, html) => {
  show(html, '关注我们');
  expect(lines()).toHaveLength(1);
  expect(lines()[0].parentElement?.localName).toBe('main');
});

test('an item of a numbered list keeps its number', () => {
  const { main } = show('<main><ol><li>会议</li><li>关注我们</li><li>要</li></ol></main>', '关注我们');
  expect(main.querySelectorAll('li')[1].hasAttribute('hidden')).toBe(false);
  expect(seen(main)).toBe('会议要');
});

test('a press that no reader made restores nothing', () => {
  show('<main><p>会议</p><p>关注我们</p></main>', '关注我们');
  lines()[0].dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(restored).toEqual([]);
});

test('“list” leaves every passage on the page', () => {
  const { removals, expectExact } = show('<main><p>会议</p><p>关注我们</p></main>', '关注我们');
  view.setHidden(new Set([removals[0].id]), 'list');
  expectExact();
});

test('a second reading keeps conversion and hiding, with the new blocks', async () => {
  const { main, again, removals } = show('<main><p>会议</p><p>关注我们</p></main>', '关注我们');
  await view.setConversion(toTaiwan);
  main.insertAdjacentHTML('afterbegin', '<p>说头发</p>');
  await Promise.resolve();
  const reading = again();
  expect(reading.article.blocks.map(({ text }) => text)).toEqual(['说头发', '会议', '关注我们']);
  view.adopt(reading, [removalOf(reading, '关注我们')], new Set([removals[0].id]));
  await vi.waitFor(() => expect(seen(main)).toBe('說頭髮會議'));
  view.dispose();
  expect(main.innerHTML).toBe('<p>说头发</p><p>会议</p><p>关注我们</p>');
});

test('a frame of the same origin is converted when it loads, and goes back', async () => {
  show('<main><p>会议</p></main><iframe></iframe>');
  await view.setConversion(toTaiwan);
  const frame = document.querySelector('iframe') as HTMLIFrameElement;
  (frame.contentDocument as Document).body.innerHTML = '<p>会议</p>';
  frame.dispatchEvent(new Event('load'));
  expect(frame.contentDocument?.body.innerHTML).toBe('<p>會議</p>');
  expect(frame.contentDocument?.documentElement.lang).toBe('zh-Hant-TW');
  view.dispose();
  expect(frame.contentDocument?.documentElement.outerHTML).toBe('<html><head></head><body><p>会议</p></body></html>');
});

test('a conversion chosen while the page is shown as published comes alone', async () => {
  const { main } = show('<main><p>会议</p></main>');
  await view.setConversion(toTaiwan);
  void view.setPublished(true);
  await view.setConversion({ ...toTaiwan, converter: tableConverter({ 会: '會' }), lang: 'zh-Hant-HK' });
  expect(seen(main)).toBe('会议');
  await view.setPublished(false);
  expect(seen(main)).toBe('會议');
  expect(document.documentElement.lang).toBe('zh-Hant-HK');
});

test('an aborted conversion ends, and the next one reaches all', async () => {
  const { main } = show(`<main>${'<p>会议</p>'.repeat(400)}</main>`);
  const abort = new AbortController();
  abort.abort();
  await view.setConversion(toTaiwan, abort.signal);
  expect(seen(main)).toContain('会议');
  await view.setConversion(toTaiwan);
  expect(seen(main)).not.toContain('会议');
});

test('a word over the edge of a passage converts the same whether the passage is hidden or not', async () => {
  const { main, removals } = show('<main><p>关注头发。会</p></main>', '关注头');
  await view.setConversion(toTaiwan);
  expect(seen(main)).toBe('發。会');
  view.setHidden(new Set(), 'line');
  expect(seen(main)).toBe('關注頭發。会');
  view.setHidden(new Set(removals.map(({ id }) => id)), 'line');
  expect(seen(main)).toBe('發。会');
});
