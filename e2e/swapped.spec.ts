import type { Browser } from './harness/browser.ts';
import { pause } from './harness/poll.ts';
import type { Site } from './harness/site.ts';
import { rowsOf } from './harness/surface.ts';
import { expect, test } from './harness/test.ts';
import { body, paragraphs, report } from './report.ts';

/** Pages that put another article in the place of the one that was read. */
const rowTexts = async (gangmu: Browser): Promise<string[]> => rowsOf(await gangmu.panel.tree()).filter((row) => row.children.length === 0).map((row) => row.text);
const promo = '<p>关注湖心日报微信公众号，获取更多精彩资讯！</p>';
const other = [paragraphs[0], '一是早上六点开门，园区内的健身步道同时开放。', '二是夏季晚上十点闭园，闭园之前半小时广播提示。', '三是雨天照常开放，雷雨时驿站供人躲雨。', '四是每月第一个周一检修，检修时只开北门。'];
const otherTitle = '湖心市公布公园开放时间';
const otherBody = other.map((text) => `<p>${text}</p>`).join('');

async function readFirst(gangmu: Browser, site: Site): Promise<void> {
  await gangmu.open(site.serve('/news/a.html', report(body + promo)));
  await gangmu.click();
  await gangmu.panel.until('ready');
}

const swaps: Record<string, (title: string, html: string) => void> = {
  'at once': (title, html) => {
    history.pushState({}, '', '/news/b.html');
    document.title = title;
    (document.querySelector('h1') as Element).textContent = title;
    (document.querySelector('#body') as Element).innerHTML = html;
  },
  'when its text has arrived': (title, html) => {
    history.pushState({}, '', '/news/b.html');
    setTimeout(() => {
      document.title = title;
      (document.querySelector('h1') as Element).textContent = title;
      (document.querySelector('#body') as Element).innerHTML = html;
    }, 900);
  },
  'with its nodes kept and their texts exchanged': (title, html) => {
    history.pushState({}, '', '/news/b.html');
    setTimeout(() => {
      document.title = title;
      ((document.querySelector('h1') as Element).firstChild as Text).data = title;
      const texts = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('p');
      document.querySelectorAll('#body p').forEach((p, i) => { (p.firstChild as Text).data = texts[i]?.textContent ?? ''; });
    }, 300);
  },
};

for (const [how, swap] of Object.entries(swaps)) {
  test(`an article exchanged under a new address ${how}: nothing of it is read or changed before a click`, async ({ gangmu, site }) => {
    await readFirst(gangmu, site);
    await gangmu.page.eval(swap, otherTitle, otherBody + promo);
    await expect.poll(() => gangmu.page.eval(() => document.title)).toBe(otherTitle);
    await gangmu.panel.until('waiting');
    await pause(1500);
    expect(await gangmu.panel.state()).toEqual({ state: 'waiting', reason: '', url: site.url('/news/b.html') });
    expect(await gangmu.page.html()).toContain('关注湖心日报微信公众号');
    expect(await gangmu.page.html()).not.toContain('gangmu-line');
    await gangmu.panel.click('[data-testid="read"]');
    await gangmu.panel.until('ready');
    expect((await rowTexts(gangmu))[0]).toContain('早上六点开门');
    expect(await gangmu.errors()).toEqual([]);
  });
}

test('an address that is rewritten under an article that stays changes nothing, also when text arrives later', async ({ gangmu, site }) => {
  await readFirst(gangmu, site);
  await gangmu.page.eval(() => history.replaceState({}, '', '/news/a.html?from=home'));
  await gangmu.page.eval((text) => { const p = document.createElement('p'); p.textContent = text; document.querySelectorAll('#body p')[3].after(p); }, '四是引导共建，企业认养的路段在驿站公布名单，每年评议一次。');
  await expect.poll(() => gangmu.panel.eval(() => document.querySelector('.note .text-button') !== null)).toBe(true);
  expect((await gangmu.panel.state())?.state).toBe('ready');
  expect(await rowTexts(gangmu)).toHaveLength(3);
});

test('a document that is written anew is offered, and read at one press', async ({ gangmu, site }) => {
  await readFirst(gangmu, site);
  await gangmu.page.eval((html) => { setTimeout(() => { document.open(); document.write(html); document.close(); }); }, report(otherBody, otherTitle));
  await expect.poll(() => gangmu.panel.eval(() => document.querySelector('.note .text-button') !== null)).toBe(true);
  await gangmu.panel.click('.note .text-button');
  await expect.poll(() => rowTexts(gangmu)).toHaveLength(4);
  expect(await gangmu.errors()).toEqual([]);
});

test('a body that is rewritten while it is read: the reading comes to an end, and no error', async ({ gangmu, site }) => {
  const long = body.repeat(150);
  const rewriting = `<script>let left = 30; const timer = setInterval(() => { document.querySelector('#body').innerHTML = ${JSON.stringify(long)}; if (--left === 0) { clearInterval(timer); document.title = 'done'; } }, 30)</script>`;
  await gangmu.open(site.serve('/news/a.html', report(long) + rewriting), 'committed');
  await gangmu.click();
  // Of a page that is caught between two bodies little is read at first; the rest is then offered.
  const { state } = await gangmu.panel.until(['ready', 'no-points'], 30_000);
  await expect.poll(() => gangmu.page.eval(() => document.title), { timeout: 20_000 }).toBe('done');
  await pause(2500);
  expect((await gangmu.panel.state())?.state).toBe(state);
  if (state === 'no-points') expect(await gangmu.panel.eval(() => document.querySelector('.note .text-button') !== null)).toBe(true);
  expect(await gangmu.errors()).toEqual([]);
});

test('a frame that goes on to another article: the panel offers what it shows now', async ({ gangmu, site }) => {
  site.serve('/inner.html', report(body));
  site.serve('/next.html', report(otherBody, otherTitle));
  await gangmu.open(site.serve('/news/frame.html', '<!doctype html><title>湖心在线</title><p><a href="#">首页</a></p><iframe src="/inner.html" width="800" height="600"></iframe>'));
  await gangmu.click();
  await gangmu.panel.until('ready');
  await gangmu.page.eval(() => { (document.querySelector('iframe') as HTMLIFrameElement).src = '/next.html'; });
  await expect.poll(() => gangmu.panel.eval(() => document.querySelector('.note .text-button') !== null)).toBe(true);
  await gangmu.panel.click('.note .text-button');
  await expect.poll(() => rowTexts(gangmu)).toHaveLength(4);
  expect(await gangmu.errors()).toEqual([]);
});

test('a frame that comes later: a calm sentence, and its article at the next press', async ({ gangmu, site }) => {
  site.serve('/inner.html', report(body));
  await gangmu.open(site.serve('/news/frame.html', '<!doctype html><title>湖心在线</title><p><a href="#">首页</a></p>'));
  await gangmu.click();
  await gangmu.panel.until('not-news');
  await gangmu.page.eval(() => new Promise<void>((resolve) => {
    const frame = document.createElement('iframe');
    frame.onload = () => resolve();
    frame.src = '/inner.html';
    document.body.append(frame);
  }));
  const { state } = await gangmu.panel.until(['not-news', 'waiting']);
  await gangmu.panel.click(state === 'waiting' ? '[data-testid="read"]' : '[data-testid="anyway"]');
  await gangmu.panel.until('ready');
  expect(await rowTexts(gangmu)).toHaveLength(3);
});
