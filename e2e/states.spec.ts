import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from './harness/browser.ts';
import { body, paragraphs, report, settled } from './report.ts';
import { rowsOf } from './harness/surface.ts';
import { expect, test } from './harness/test.ts';

/** Every state has a sentence and, unless it is an outline, something to press. */
async function expectSentence(gangmu: Browser): Promise<void> {
  const seen = await gangmu.panel.eval(() => ({
    text: document.body.innerText.trim(),
    buttons: [...document.querySelectorAll('button')].filter((button) => button.getClientRects().length > 0).length,
  }));
  expect(seen.text.length).toBeGreaterThan(10);
  expect(seen.buttons).toBeGreaterThan(0);
  expect(await gangmu.errors()).toEqual([]);
}

interface Case { name: string; html: string; states: string[]; reason?: string }
const wordOf = (language: string, text: string): string => `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>x</title><h1>${text.slice(0, 18)}</h1><h2>${text.slice(2, 12)}</h2>${`<p>${text.repeat(4)}</p>`.repeat(5)}`;

const cases: Case[] = [
  { name: 'an empty page', html: '', states: ['not-news'], reason: 'empty' },
  { name: 'a page of images', html: '<!doctype html><title>图集</title>' + '<p><img width="300" height="200" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></p>'.repeat(30), states: ['not-news'], reason: 'empty' },
  { name: 'a page in English', html: wordOf('en', 'The council approved a plan for lakeside paths on Monday. '), states: ['no-points', 'not-news'], reason: 'language' },
  { name: 'a page in Japanese', html: wordOf('ja', '市議会は月曜日に湖畔の遊歩道を整備する計画を承認しました。'), states: ['no-points', 'not-news'], reason: 'language' },
  { name: 'a page in Korean', html: wordOf('ko', '시의회는 월요일에 호숫가 산책로를 정비하는 계획을 승인했습니다. '), states: ['no-points', 'not-news'], reason: 'language' },
  { name: 'a report without points', html: report(`<p>${paragraphs[0]}</p><p>${paragraphs[4]}</p>`.repeat(2)), states: ['no-points'] },
];

for (const { name, html, states, reason } of cases) {
  test(`${name}: one sentence and a next step`, async ({ gangmu, site }) => {
    await gangmu.open(site.serve('/news/report.html', html));
    await gangmu.click();
    const status = await gangmu.panel.until(settled);
    expect(states).toContain(status.state);
    if (reason !== undefined) expect(status.reason).toBe(reason);
    await expectSentence(gangmu);
  });
}

test('200,000 characters in one paragraph are read in one go', async ({ gangmu, site }) => {
  const long = `为做好这项工作，要求如下：${Array.from({ length: 3700 }, (_, index) => `这是第${index}段说明文字，用来把段落撑得很长很长，读者仍然需要找到后面的要点，请耐心读到最后。`).join('')}一是抓紧落实；二是加强检查；三是定期通报。`;
  await gangmu.open(site.serve('/news/report.html', report(`<p>${long}</p>`)));
  await gangmu.click();
  const { state } = await gangmu.panel.until(settled, 20_000);
  expect(state).toBe('ready');
  expect(rowsOf(await gangmu.panel.tree()).map((row) => row.marker)).toEqual(expect.arrayContaining(['一是', '二是', '三是']));
});

test('5,000 points are listed, and the panel stays usable', async ({ gangmu, site }) => {
  const points = Array.from({ length: 5000 }, (_, index) => `<p>${index + 1}. 第${index + 1}项任务由街道负责落实到位。</p>`).join('');
  await gangmu.open(site.serve('/news/report.html', report(points)));
  await gangmu.click();
  expect((await gangmu.panel.until(settled, 30_000)).state).toBe('ready');
  await gangmu.panel.type('[data-testid="filter"]', '4321');
  await expect.poll(() => gangmu.panel.eval(() => document.body.innerText.includes('4321'))).toBe(true);
});

test('a page 2,000 levels deep is read', async ({ gangmu, site }) => {
  await gangmu.open(site.serve('/news/report.html', report(`${'<div>'.repeat(2000)}${body}${'</div>'.repeat(2000)}`)));
  await gangmu.click();
  expect((await gangmu.panel.until(settled, 20_000)).state).toBe('ready');
  expect(rowsOf(await gangmu.panel.tree()).filter((row) => row.children.length === 0)).toHaveLength(3);
});

test('text that looks like HTML stays text', async ({ gangmu, site }) => {
  const hostile = '一是&lt;img src=x onerror="document.title=1"&gt;修好步道；二是&lt;script&gt;alert(1)&lt;/script&gt;补齐设施；三是&lt;/ul&gt;&lt;h1&gt;加强养护。';
  await gangmu.open(site.serve('/news/report.html', report(`<p>${paragraphs[0]}</p><p>要做好三件事：${hostile}</p><p>${paragraphs[4]}</p>`)));
  await gangmu.click();
  await gangmu.panel.until('ready');
  const seen = await gangmu.panel.eval(() => ({ text: document.querySelector('[role="tree"]')?.textContent, images: document.querySelectorAll('[role="tree"] img, [role="tree"] script').length }));
  expect(seen.text).toContain('<img src=x onerror="document.title=1">修好步道');
  expect(seen.images).toBe(0);
});

test('zero-width characters and direction overrides do not hide or reorder points', async ({ gangmu, site }) => {
  const odd = '<p>要做好三件事：一\u200B是连通断点；二是\u202E补齐设施\u202C；\uFEFF三是加强养护。</p>';
  await gangmu.open(site.serve('/news/report.html', report(`<p>${paragraphs[0]}</p>${odd}<p>${paragraphs[4]}</p>`)));
  await gangmu.click();
  await gangmu.panel.until('ready');
  expect(rowsOf(await gangmu.panel.tree()).filter((row) => row.children.length === 0)).toHaveLength(3);
  await expectSentence(gangmu);
});

test('a browser page: the panel says that extensions are kept out', async ({ gangmu }) => {
  await gangmu.open(gangmu.name === 'chrome' ? 'chrome://version' : 'about:support');
  await gangmu.click();
  const status = await gangmu.panel.until(settled);
  expect(status.state).toBe('no-access');
  if (gangmu.name === 'chrome') expect(status.reason).toBe('browser-page');
  await expectSentence(gangmu);
});

test('a file on the computer cannot be read: the panel offers to paste', async ({ gangmu }) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gangmu-file-'));
  writeFileSync(path.join(folder, 'report.html'), report(body));
  await gangmu.open(`file://${folder}/report.html`);
  await gangmu.click();
  const status = await gangmu.panel.until(settled);
  expect(status.state).toBe('no-access');
  if (gangmu.name === 'chrome') expect(status.reason).toBe('file');
  await expectSentence(gangmu);
  rmSync(folder, { recursive: true });
});

test('a PDF: the panel says so', async ({ gangmu, site }) => {
  const pdf = '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';
  await gangmu.open(site.serve('/report.pdf', { headers: { 'content-type': 'application/pdf' }, body: pdf }), 'committed');
  await gangmu.click();
  const status = await gangmu.panel.until(settled);
  expect([status.state, status.reason]).toEqual(['no-access', 'pdf']);
  await expectSentence(gangmu);
});

test('a frameset: the article in its frame is read', async ({ gangmu, site }) => {
  site.serve('/inner.html', report(body));
  site.serve('/menu.html', '<p><a href="#">目录</a></p>');
  await gangmu.open(site.serve('/news/report.html', '<html><head><title>湖心在线</title></head><frameset cols="120,*"><frame src="/menu.html"><frame src="/inner.html"></frameset></html>'));
  await gangmu.click();
  expect((await gangmu.panel.until(settled)).state).toBe('ready');
  expect(rowsOf(await gangmu.panel.tree()).filter((row) => row.children.length === 0)).toHaveLength(3);
});

test('an article in a frame of the same origin is read', async ({ gangmu, site }) => {
  site.serve('/inner.html', report(body));
  await gangmu.open(site.serve('/news/report.html', '<!doctype html><title>湖心在线</title><p><a href="#">首页</a></p><iframe src="/inner.html" width="800" height="600"></iframe>'));
  await gangmu.click();
  expect((await gangmu.panel.until(settled)).state).toBe('ready');
});

test('an article in a frame of another origin: the panel says where it is, and leads there', async ({ gangmu, site }) => {
  site.serve('/inner.html', report(body));
  await gangmu.open(site.serve('/news/report.html', `<!doctype html><title>湖心在线</title><p>首页</p><iframe src="${site.other('/inner.html')}" width="800" height="600"></iframe>`));
  await gangmu.click();
  expect((await gangmu.panel.until(settled)).state).toBe('not-news');
  await expect.poll(() => gangmu.panel.eval(() => document.querySelector('.message h1')?.textContent ?? '')).toContain('localhost');
  await gangmu.panel.click('[data-testid="open-frame"]');
  await expect.poll(() => gangmu.page.url()).toBe(site.other('/inner.html'));
  await gangmu.panel.until('waiting');
  await gangmu.panel.click('[data-testid="read"]');
  await gangmu.panel.until('ready');
  expect(await gangmu.errors()).toEqual([]);
});

test('a small frame of another origin is an advertisement: the panel does not lead there', async ({ gangmu, site }) => {
  site.serve('/inner.html', '<p>广告</p>');
  await gangmu.open(site.serve('/news/report.html', `<!doctype html><title>湖心在线</title><p>首页</p><iframe src="${site.other('/inner.html')}" width="300" height="250"></iframe>`));
  await gangmu.click();
  expect(await gangmu.panel.until(settled)).toMatchObject({ state: 'not-news', reason: 'empty' });
  expect(await gangmu.panel.eval(() => document.querySelector('[data-testid="open-frame"]'))).toBeNull();
  await expectSentence(gangmu);
});
