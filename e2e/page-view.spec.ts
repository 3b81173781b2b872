import type { Browser } from './harness/browser.ts';
import { readingOf } from './harness/reading.ts';
import { expect, test } from './harness/test.ts';

const promo = '扫描下方二维码关注“青河发布”微信公众号，获取更多精彩资讯';
const paragraphs = [
  '本报青河3月5日电（记者 林一舟）青河县水务局5日召开会议，部署全县一百二十座小型水库的安全检查，检查为期四十天。',
  '会议提出三点要求。一是逐库查看坝体、溢洪道和放水设施，建立台账；二是发现隐患一律降低水位运行，并限期修复；三是各乡镇在月底前备足沙袋和水泵。',
  '县水务局局长周远山表示，今年汛期比常年早到十天，检查组将在四月中旬前完成全部复查，结果向社会公布，接受群众监督。',
];
const filler = Array.from({ length: 14 }, (_, i) => `<p>检查组第${i + 1}小组当天查看了${i + 3}座水库，发现坝坡杂草、启闭机锈蚀等问题${i + 2}处，当场要求管理单位在十日内整改完毕，并把结果报县水务局备案。</p>`).join('\n');
const report = (options: { head?: string; before?: string; after?: string; last?: string } = {}): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<title>青河县部署水库安全检查_青河网</title><style>body { font: 18px/1.8 serif; margin: 0 auto; max-width: 640px } #bar { position: sticky; top: 0; height: 64px; background: #ccc }</style>${options.head ?? ''}</head><body>
<div id="bar"><a href="/">青河网</a> <a href="/news">新闻</a></div><h1>青河县部署水库安全检查</h1><div>2026-03-05 09:12 来源：青河日报</div>
<div id="text">${options.before ?? ''}${paragraphs.map((text) => `<p>　　${text}</p>`).join('\n')}
${filler}${options.last ?? ''}<p class="promo">${promo}</p></div>${options.after ?? ''}<footer>青河网版权所有</footer></body></html>`;

/** Opens a page, clicks the toolbar button and waits until the panel shows the outline. */
async function readPage(gangmu: Browser, address: string): Promise<string> {
  await gangmu.open(address);
  const before = await gangmu.page.html();
  await gangmu.click();
  await gangmu.panel.until('ready');
  return before;
}
const asPublished = (gangmu: Browser): Promise<void> => gangmu.panel.click('[data-testid="as-published"]');
const visibleText = (gangmu: Browser): Promise<string> => gangmu.page.eval(() => document.body.innerText);
const expectExact = (gangmu: Browser, before: string) => expect.poll(() => gangmu.page.html()).toBe(before);

test('a passage goes, its line stands in its place, and the line’s button brings it back', async ({ gangmu, site }) => {
  const before = await readPage(gangmu, site.serve('/a', report({ after: '<button id="after">x</button>' })));
  expect(await visibleText(gangmu)).not.toContain(promo);
  expect(await gangmu.page.eval(() => document.querySelector('gangmu-line')?.getBoundingClientRect().height ?? 0)).toBeGreaterThan(20);
  await gangmu.page.eval(() => document.querySelector<HTMLElement>('#after')?.focus());
  await gangmu.page.press('Shift+Tab');
  await gangmu.page.press('Enter');
  await expect.poll(() => visibleText(gangmu)).toContain(promo);
  await expectExact(gangmu, before);
  expect((await readingOf(gangmu))?.view.hidden).toEqual([]);
  expect(await gangmu.errors()).toEqual([]);
});

test('a page under the strictest policy, with rules against hiding, is cleaned all the same', async ({ gangmu, site }) => {
  const html = report().replace('style>body', 'style>#text p { display: block !important } body');
  const address = site.serve('/csp', { headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" }, body: html });
  const before = await readPage(gangmu, address);
  const shown = await gangmu.page.eval(() => [document.querySelector('.promo')?.getClientRects().length, (document.querySelector('gangmu-line')?.getBoundingClientRect().height ?? 0) > 20]);
  expect(shown).toEqual([0, true]);
  await asPublished(gangmu);
  await expectExact(gangmu, before);
});

test('a jump goes below the page’s own bar, opens what hides its target, and leaves nothing', async ({ gangmu, site }) => {
  const last = '<details><summary>全文</summary><p>附：检查分三个阶段。第一阶段是自查，第二阶段是复查，第三阶段是公布结果，各阶段安排如下，请各乡镇遵照执行。</p><p>四、严肃问责。对检查走过场、整改不到位的单位，由县监察部门约谈主要负责人。</p></details>';
  const before = await readPage(gangmu, site.serve('/jump', report({ before: filler, last })));
  await gangmu.panel.click('[data-marker="二是"]');
  const topOf = () => gangmu.page.eval(() => {
    const node = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes('二是'))?.firstChild as Text;
    const range = document.createRange();
    range.setStart(node, node.data.indexOf('二是'));
    range.setEnd(node, node.data.indexOf('二是') + 2);
    const { top, bottom } = range.getBoundingClientRect();
    return top >= 64 && bottom < innerHeight;
  });
  await expect.poll(topOf).toBe(true);
  const marked = () => gangmu.page.eval(() => (CSS as unknown as { highlights: Map<string, unknown> }).highlights.has('gangmu-target'));
  expect(await marked()).toBe(true);
  await expect.poll(marked).toBe(false);
  await asPublished(gangmu);
  await expectExact(gangmu, before);
});

test('as published, the page stands where it stood, also at its end', async ({ gangmu, site }) => {
  await gangmu.open(site.serve('/scroll', report()));
  const bottom = await gangmu.page.eval(() => { scrollTo(0, 1e6); return scrollY; });
  expect(bottom).toBeGreaterThan(300);
  await gangmu.click();
  await gangmu.panel.until('ready');
  await asPublished(gangmu);
  await expect.poll(() => gangmu.page.eval(() => document.querySelector('gangmu-line') === null)).toBe(true);
  expect(Math.abs(await gangmu.page.eval(() => scrollY) - bottom)).toBeLessThanOrEqual(1);
});

test('what the reader looks at does not move when a passage above comes and goes', async ({ gangmu, site }) => {
  await gangmu.open(site.serve('/above', report({ before: `<p>点击上方蓝字关注我们</p><p>${promo}</p>` })));
  const top = () => gangmu.page.eval(() => [...document.querySelectorAll('p')].find((p) => p.textContent?.includes('第7小组'))?.getBoundingClientRect().top ?? 0);
  await gangmu.page.eval(() => [...document.querySelectorAll('p')].find((p) => p.textContent?.includes('第7小组'))?.scrollIntoView());
  const start = await top();
  await gangmu.click();
  await gangmu.panel.until('ready');
  expect(Math.abs(await top() - start)).toBeLessThanOrEqual(1);
  await asPublished(gangmu);
  await expect.poll(() => gangmu.page.eval(() => document.querySelector('gangmu-line') === null)).toBe(true);
  expect(Math.abs(await top() - start)).toBeLessThanOrEqual(1);
});

test('an article exchanged under a new address is neither read nor cleaned', async ({ gangmu, site }) => {
  await readPage(gangmu, site.serve('/spa', report()));
  const swapped = await gangmu.page.eval((html) => {
    history.pushState(null, '', '/spa/2');
    document.body.innerHTML = html;
    return document.body.innerHTML;
  }, report().replace(/^[\s\S]*<body>|<\/body>[\s\S]*$/g, '').replaceAll('青河', '白水'));
  await gangmu.panel.until('waiting');
  expect(await gangmu.page.eval(() => document.body.innerHTML)).toBe(swapped);
});

test('an extension that is reloaded leaves the page as published, or does not read what it left', async ({ gangmu, site }) => {
  const before = await readPage(gangmu, site.serve('/orphan', report()));
  await gangmu.reloadExtension();
  if (gangmu.name === 'chrome') await expectExact(gangmu, before);
  else {
    await gangmu.click();
    expect(await gangmu.panel.until(['failed', 'ready'])).toMatchObject({ state: 'failed', reason: 'orphaned' });
  }
});

test('paper shows nothing of ours (Chrome, where a test can ask for paper)', async ({ gangmu, site }) => {
  test.skip(gangmu.name !== 'chrome', 'Firefox has no way to emulate the medium from outside');
  await readPage(gangmu, site.serve('/print', report()));
  const tab = gangmu.context?.pages().find((page) => page.url().endsWith('/print'));
  await tab?.emulateMedia({ media: 'print' });
  expect(await gangmu.page.eval(() => document.querySelector('gangmu-line')?.getClientRects().length)).toBe(0);
  await tab?.emulateMedia({ media: null });
});

/** Asks the page's reader as a panel does, after the tables are there. */
const choose = (gangmu: Browser, script: string, scope = 'page') => gangmu.panel.eval(async (wanted, where) => {
  const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  const tabId = tab.id ?? -1;
  await api.scripting.executeScript({ target: { tabId }, files: ['/tables/hans.js', '/tables/hant.js'] });
  const settings = { scope: where, quotes: false, phrases: false, markUncertain: false, hiding: 'line', neverHide: {}, hideCredits: false, sites: {}, keepWords: [], ownWords: {} };
  return await api.tabs.sendMessage(tabId, { to: 'reader', type: 'set-script', script: wanted, settings }, { frameId: 0 }) as unknown;
}, script, scope);

test('the page shows the chosen script, late text and attributes included, and 原文 is exact', async ({ gangmu, site }) => {
  const html = report({ after: '<img alt="会议现场" src="data:,"><input placeholder="关键词"><code>会议</code><p id="late"></p>' });
  const before = await readPage(gangmu, site.serve('/script', html));
  expect(await choose(gangmu, 'tw')).toMatchObject({ ok: true, value: { script: 'tw' } });
  const seen = () => gangmu.page.eval(() => [document.documentElement.lang, document.title, document.querySelector('img')?.alt, document.querySelector('input')?.placeholder, document.querySelector('code')?.textContent]);
  expect(await seen()).toEqual(['zh-Hant-TW', '青河縣部署水庫安全檢查_青河網', '會議現場', '關鍵詞', '会议']);
  expect(await visibleText(gangmu)).toContain('各鄉鎮在月底前備足沙袋和水泵');
  await gangmu.page.eval(() => document.querySelector('#late')?.append('县里还将组织复查'));
  expect(await visibleText(gangmu)).toContain('縣裡還將組織複查');
  await gangmu.page.eval(() => document.querySelector('#late')?.replaceChildren());
  expect(await choose(gangmu, 'hk')).toMatchObject({ ok: true });
  expect(await visibleText(gangmu)).toContain('縣水務局局長');
  expect(await choose(gangmu, 'original')).toMatchObject({ ok: true });
  await asPublished(gangmu);
  await expectExact(gangmu, before);
  expect(await gangmu.errors()).toEqual([]);
});
