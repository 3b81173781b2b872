import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './harness/package.ts';
import { panelViews, servePanel, showView } from './harness/panel-states.ts';
import { findProgram } from './harness/programs.ts';

// The panel on its platform in memory: every state, without a browser's extension machinery around it. Chromium alone is
// driven without the extension; the specs of the click show the panel in Firefox.

let browser: Browser;
let served: Awaited<ReturnType<typeof servePanel>>;
let page: Page;
test.beforeAll(async ({}, { project }) => { // oxlint-disable-line no-empty-pattern -- Playwright's way to ask for nothing
  if (project.name === 'firefox') return;
  [browser, served] = await Promise.all([chromium.launch({ executablePath: findProgram('chrome'), args: ['--no-sandbox'] }), servePanel()]);
});
test.afterAll(async () => {
  await browser?.close();
  await served?.close();
});
test.beforeEach(async ({}, { project }) => { // oxlint-disable-line no-empty-pattern
  test.skip(project.name === 'firefox', 'Chromium alone is driven without the extension');
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
});
test.afterEach(() => page?.close());

const axeSource = readFileSync(path.join(projectRoot, 'node_modules/axe-core/axe.min.js'), 'utf8');
interface Axe { run(context: unknown, options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
async function violations(): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations: found } = await axe.run(document, { resultTypes: ['violations'] });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}
const point = (id: string) => page.locator(`[data-point="${id}"]`);
const focusedPoint = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.point);

/** Parts of the panel that are wider than their place. */
const cutOff = (): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll('.panel, .body, .message, .sheet-body, .foot, .caption, .head')]
  .filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => `${one.className} ${one.scrollWidth}`));

// One load of each state for all that is asked of every state: loading is what takes the time.
test('in every state axe finds nothing, light and dark, and nothing is cut off at 252 px, also at twice the text size', async () => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 252, height: 700 });
  for (const name of Object.keys(panelViews)) {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await showView(page, served.url, name);
    expect.soft(await violations(), `${name}, light`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await violations(), `${name}, dark`).toEqual([]);
    expect.soft(await cutOff(), `${name} at 252 px`).toEqual([]);
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    expect.soft(await cutOff(), `${name} at twice the text size`).toEqual([]);
  }
});

test('a line of facts begins with a fact, not with the dot between two', async () => {
  await page.setViewportSize({ width: 252, height: 700 });
  for (const [name, wraps] of [['series', true], ['pasted', true], ['removals', true], ['levels', false]] as const) {
    await showView(page, served.url, name, 'en');
    const starts = await page.evaluate(() => [...document.querySelectorAll('.dotted')].flatMap((line) => {
      const edge = line.getBoundingClientRect().left;
      const parts = [...line.children].filter((part) => !part.matches('.visually-hidden') && part.checkVisibility()).map((part) => {
        // Where its words begin: the dot would push them in.
        const words = document.createRange();
        words.selectNodeContents(part);
        return words.getClientRects()[0];
      });
      return parts.filter((part, i) => i > 0 && part.top > parts[i - 1].top + 8).map((part) => Math.round(part.left - edge));
    }));
    expect(starts.length > 0, `${name} has a second line`).toBe(wraps);
    expect(new Set([...starts, 0]), name).toEqual(new Set([0]));
  }
});

test('in every state targets are at least 24 px high and wide, but for words in running text', async () => {
  test.setTimeout(120_000);
  for (const name of Object.keys(panelViews)) {
    await showView(page, served.url, name);
    const small = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('button, input, [role="treeitem"], [role^="menuitem"], summary')]
      .filter((one) => one.checkVisibility() && one.closest('.note, .head-meta, .foot-line, .point-folded') === null)
      // Boxes and radios have their label for a target.
      .map((one) => (one.closest('label') ?? one)).filter((one) => { const { width, height } = one.getBoundingClientRect(); return width < 23.5 || height < 23.5; })
      .map((one) => one.outerHTML.slice(0, 100)));
    expect.soft(small, name).toEqual([]);
  }
});

test('the tree by keyboard: one tab stop, arrows, Home, End, *, typing, Enter', async () => {
  await showView(page, served.url, 'ready');
  await page.getByTestId('filter').focus();
  await page.keyboard.press('ArrowDown');
  expect(await focusedPoint()).toBe('1');
  for (const [key, expected] of [['ArrowDown', '1.1'], ['ArrowLeft', '1'], ['ArrowLeft', '1'], ['ArrowDown', '2'], ['End', '4.4'], ['Home', '1'], ['ArrowRight', '1'], ['ArrowRight', '1.1'], ['3', '1.3']] as const) {
    await page.keyboard.press(key);
    await expect.poll(focusedPoint, { message: key }).toBe(expected);
  }
  expect(await page.locator('[role="tree"] [tabindex="0"]').count()).toBe(1);
  await page.keyboard.press('Enter');
  await expect(point('1.3')).toHaveAttribute('data-open', 'true');
  expect(await focusedPoint()).toBe('1.3');
  await page.getByRole('toolbar').waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('toolbar').getByRole('button').first()).toBeFocused();
});

test('only branches say whether they are open, and each owns its group', async () => {
  await showView(page, served.url, 'levels');
  const items = await page.locator('[role="treeitem"]').evaluateAll((all) => all.map((item) => [item.getAttribute('aria-expanded'), item.getAttribute('aria-owns')] as const));
  for (const [expanded, owns] of items) expect(expanded === null).toBe(owns === null);
  for (const [, owns] of items) if (owns !== null) expect(await page.locator(`[id="${owns}"]`).getAttribute('role')).toBe('group');
});

test('the place in the page is marked and takes no focus', async () => {
  await showView(page, served.url, 'ready');
  await expect(page.locator('[aria-current="location"]')).toHaveAttribute('data-point', '2');
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('a point’s menu opens by keyboard and right click, and gives the focus back', async () => {
  await showView(page, served.url, 'ready');
  await point('2.2').click();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(focusedPoint).toBe('2.2');
  await point('3').click({ button: 'right' });
  await expect(page.getByRole('menu')).toBeVisible();
});

test('Escape clears the filter and returns to the tree', async () => {
  await showView(page, served.url, 'filter');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('filter')).toHaveValue('');
  await expect.poll(focusedPoint).toBeTruthy();
});

test('/ leads into the filter from the tree and from a button, and is a character where text is typed', async () => {
  await showView(page, served.url, 'ready');
  const filter = page.getByTestId('filter');
  await point('2.2').click();
  await page.keyboard.press('/');
  await expect(filter).toBeFocused();
  await page.keyboard.type('3/');
  await expect(filter).toHaveValue('3/');
  await page.locator('.head .icon-button').focus();
  await page.keyboard.press('/');
  await expect(filter).toBeFocused();
  await expect(filter).toHaveValue('3/');
});

test('a sheet gives the focus back to what opened it, closed by Escape or by its button', async () => {
  const close = { Escape: () => page.keyboard.press('Escape'), button: () => page.locator('.sheet-head button').click() };
  for (const how of ['Escape', 'button'] as const) {
    for (const entry of [1, 2, 3]) {
      await showView(page, served.url, 'ready');
      await page.locator('.head .icon-button').press('Enter');
      await page.getByRole('menuitem').nth(entry - 1).press('Enter');
      await page.locator('dialog[open]').waitFor();
      if (entry === 2) await expect(page.getByTestId('paste')).toBeFocused();
      await close[how]();
      await expect(page.locator('.head .icon-button'), `sheet ${entry}, ${how}`).toBeFocused();
    }
    await showView(page, served.url, 'numbering');
    await close[how]();
    await expect.poll(focusedPoint, { message: how }).toBe('2.2');
  }
});

test('where what had the focus has gone, it goes on in the tree, or on the next button', async () => {
  await showView(page, served.url, 'changed');
  await page.locator('.note .text-button').press('Enter');
  await expect.poll(focusedPoint).toBe('1');
  await showView(page, served.url, 'paste');
  await page.getByTestId('paste').fill('会议提出三点要求。一是提前检修管网。二是落实燃料储备。三是开通报修专线。');
  await page.keyboard.press('Control+Enter');
  await expect.poll(focusedPoint).toBe('1');
  await showView(page, served.url, 'failed');
  await page.getByTestId('again').press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(await page.getByTestId('again').textContent());
});

test('Escape takes back the words in the field, then the open point; in the ledger it closes the ledger', async () => {
  await showView(page, served.url, 'filter');
  await page.keyboard.press('ArrowDown');
  const found = await focusedPoint();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('filter')).toHaveValue('');
  await expect(page.getByRole('toolbar')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('toolbar')).toHaveCount(0);
  await expect.poll(focusedPoint).toBe(found);
  await showView(page, served.url, 'removals');
  await page.getByTestId('restore').first().focus();
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('removals')).toBeHidden();
  await expect(page.getByTestId('removals-turn')).toBeFocused();
});

test('a report dropped anywhere on the panel is listed: text, HTML, a file; the panel’s own page stays', async () => {
  const drop = (on: string, kind: 'text/plain' | 'text/html' | 'file', content: string) => page.locator(on).evaluate((target, [type, text]) => {
    const dataTransfer = new DataTransfer();
    if (type === 'file') dataTransfer.items.add(new File([text], 'report.html', { type: 'text/html' })); else dataTransfer.setData(type, text);
    return target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, [kind, content] as const);
  const text = '会议提出三点要求。一是提前检修管网，十月底前完成检查。二是落实燃料储备，储备量不低于二十天用量。三是开通报修专线，接到报修后两小时内上门。';
  for (const [kind, content] of [['text/plain', text], ['text/html', `<h1>供热会议</h1><p>${text}</p>`], ['file', `<h1>供热会议</h1><p>${text}</p>`]] as const) {
    await showView(page, served.url, 'ready');
    expect(await drop('.tree', kind, content), kind).toBe(false);
    await expect(page.locator('.panel')).toHaveAttribute('data-url', 'paste:');
    await expect(page.locator('[role="treeitem"][data-marker="三是"]')).toHaveCount(1);
  }
  await showView(page, served.url, 'ready');
  expect(await drop('[data-testid="filter"]', 'text/plain', '服务')).toBe(true);
  await expect(page.locator('.panel')).not.toHaveAttribute('data-url', 'paste:');
});

test('where no point matches, one press brings all back', async () => {
  await showView(page, served.url, 'filter-none');
  await page.locator('.lede').getByRole('button').click();
  await expect(point('1')).toBeVisible();
  await expect(page.getByTestId('filter')).toBeFocused();
});

test('reading that the reader stopped can go on', async () => {
  await showView(page, served.url, 'stopped');
  const reads = () => page.evaluate(() => (globalThis as unknown as { platform: { asked: { type: string }[] } }).platform.asked.filter(({ type }) => type === 'read').length);
  const before = await reads();
  await page.getByTestId('go-on').click();
  await expect.poll(reads).toBe(before + 1);
});

test('a number and Enter go to the point', async () => {
  await showView(page, served.url, 'number');
  await page.keyboard.press('Enter');
  await expect.poll(focusedPoint).toBe('3.2');
});

test('folded groups can be found by the browser’s own search', async () => {
  await showView(page, served.url, 'ready');
  await page.locator('.caption .icon-button').click();
  await expect(page.locator('[role="group"][hidden="until-found"]')).toHaveCount(4);
  await expect(point('1.1')).not.toBeVisible();
});

test('five thousand rows are all in the document', async () => {
  await page.goto(served.url('huge'));
  await expect(page.locator('[role="treeitem"]')).toHaveCount(5300, { timeout: 30_000 });
});

test('the script that is chosen already, pressed again while the page is as published, brings our changes back', async () => {
  await showView(page, served.url, 'published');
  await expect(page.getByTestId('as-published')).toHaveAttribute('aria-pressed', 'true');
  await page.locator('[data-testid="script"] label').first().click();
  await expect(page.getByTestId('as-published')).toHaveAttribute('aria-pressed', 'false');
});

test('page text is text: mark-up in a report stays what it is', async () => {
  await showView(page, served.url, 'ready');
  await page.evaluate(() => {
    const { panel } = globalThis as unknown as { panel: { state: { value: { document: { reading: { article: { title: string } }; texts: { value: object } } } } } };
    const { document: shown } = panel.state.value;
    shown.texts.value = { ...shown.texts.value, title: '<img src=x onerror=alert(1)>' };
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('<img src=x onerror=alert(1)>');
  expect(await page.locator('img').count()).toBe(0);
});
