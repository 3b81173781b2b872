import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './harness/package.ts';
import { panelInMemory } from './harness/panel-in-memory.ts';
import { panelViews } from './harness/panel-states.ts';

const panel = panelInMemory();

const axeSource = readFileSync(path.join(projectRoot, 'node_modules/axe-core/axe.min.js'), 'utf8');
interface Axe { run(context: unknown, options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
async function violations(): Promise<string[]> {
  await panel.page.evaluate(axeSource);
  return panel.page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations: found } = await axe.run(document, { resultTypes: ['violations'] });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}
const point = (id: string) => panel.page.locator(`[data-point="${id}"]`);
const focusedPoint = () => panel.page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.point);

/** Parts of the panel that are wider than their place. */
const cutOff = (): Promise<string[]> => panel.page.evaluate(() => [...document.querySelectorAll('.panel, .body, .message, .sheet-body, .foot, .caption, .head')]
  .filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => `${one.className} ${one.scrollWidth}`));

// One load of each state for all that is asked of every state: loading is what takes the time.
test('in every state axe finds nothing, light and dark, and nothing is cut off at 252 px, also at twice the text size', async () => {
  test.setTimeout(240_000);
  await panel.page.setViewportSize({ width: 252, height: 700 });
  for (const name of Object.keys(panelViews)) {
    await panel.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await panel.show(name);
    expect.soft(await violations(), `${name}, light`).toEqual([]);
    await panel.page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await violations(), `${name}, dark`).toEqual([]);
    expect.soft(await cutOff(), `${name} at 252 px`).toEqual([]);
    await panel.page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    expect.soft(await cutOff(), `${name} at twice the text size`).toEqual([]);
  }
});

test('a line of facts begins with a fact, not with the dot between two', async () => {
  await panel.page.setViewportSize({ width: 252, height: 700 });
  for (const [name, wraps] of [['series', true], ['pasted', true], ['removals', true], ['levels', false]] as const) {
    await panel.show(name, 'en');
    const starts = await panel.page.evaluate(() => [...document.querySelectorAll('.dotted')].flatMap((line) => {
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
    await panel.show(name);
    const small = await panel.page.evaluate(() => [...document.querySelectorAll<HTMLElement>('button, input, [role="treeitem"], [role^="menuitem"], summary')]
      .filter((one) => one.checkVisibility() && one.closest('.note, .head-meta, .foot-line, .point-folded') === null)
      // Boxes and radios have their label for a target.
      .map((one) => (one.closest('label') ?? one)).filter((one) => { const { width, height } = one.getBoundingClientRect(); return width < 23.5 || height < 23.5; })
      .map((one) => one.outerHTML.slice(0, 100)));
    expect.soft(small, name).toEqual([]);
  }
});

test('the tree by keyboard: one tab stop, arrows, Home, End, *, typing, Enter', async () => {
  await panel.show('ready');
  await panel.page.getByTestId('filter').focus();
  await panel.page.keyboard.press('ArrowDown');
  expect(await focusedPoint()).toBe('1');
  for (const [key, expected] of [['ArrowDown', '1.1'], ['ArrowLeft', '1'], ['ArrowLeft', '1'], ['ArrowDown', '2'], ['End', '4.4'], ['Home', '1'], ['ArrowRight', '1'], ['ArrowRight', '1.1'], ['3', '1.3']] as const) {
    await panel.page.keyboard.press(key);
    await expect.poll(focusedPoint, { message: key }).toBe(expected);
  }
  expect(await panel.page.locator('[role="tree"] [tabindex="0"]').count()).toBe(1);
  await panel.page.keyboard.press('Enter');
  await expect(point('1.3')).toHaveAttribute('data-open', 'true');
  expect(await focusedPoint()).toBe('1.3');
  await panel.page.getByRole('toolbar').waitFor();
  await panel.page.keyboard.press('Tab');
  await expect(panel.page.getByRole('toolbar').getByRole('button').first()).toBeFocused();
});

test('only branches say whether they are open, and each owns its group', async () => {
  await panel.show('levels');
  const items = await panel.page.locator('[role="treeitem"]').evaluateAll((all) => all.map((item) => [item.getAttribute('aria-expanded'), item.getAttribute('aria-owns')] as const));
  for (const [expanded, owns] of items) expect(expanded === null).toBe(owns === null);
  for (const [, owns] of items) if (owns !== null) expect(await panel.page.locator(`[id="${owns}"]`).getAttribute('role')).toBe('group');
});

test('the place in the page is marked and takes no focus', async () => {
  await panel.show('ready');
  await expect(panel.page.locator('[aria-current="location"]')).toHaveAttribute('data-point', '2');
  expect(await panel.page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('a point’s menu opens by keyboard and right click, and gives the focus back', async () => {
  await panel.show('ready');
  await point('2.2').click();
  await panel.page.keyboard.press('Shift+F10');
  await expect(panel.page.getByRole('menuitem').first()).toBeFocused();
  await panel.page.keyboard.press('Escape');
  await expect.poll(focusedPoint).toBe('2.2');
  await point('3').click({ button: 'right' });
  await expect(panel.page.getByRole('menu')).toBeVisible();
});

test('folded groups can be found by the browser’s own search', async () => {
  await panel.show('ready');
  await panel.page.locator('.caption .icon-button').click();
  await expect(panel.page.locator('[role="group"][hidden="until-found"]')).toHaveCount(4);
  await expect(point('1.1')).not.toBeVisible();
});

test('five thousand rows are all in the document', async () => {
  await panel.page.goto(panel.url('huge'));
  await expect(panel.page.locator('[role="treeitem"]')).toHaveCount(5300, { timeout: 30_000 });
});

test('the script that is chosen already, pressed again while the page is as published, brings our changes back', async () => {
  await panel.show('published');
  await expect(panel.page.getByTestId('as-published')).toHaveAttribute('aria-pressed', 'true');
  await panel.page.locator('[data-testid="script"] label').first().click();
  await expect(panel.page.getByTestId('as-published')).toHaveAttribute('aria-pressed', 'false');
});

test('page text is text: mark-up in a report stays what it is', async () => {
  await panel.show('ready');
  await panel.page.evaluate(() => {
    const { panel: inside } = globalThis as unknown as { panel: { state: { value: { document: { reading: { article: { title: string } }; texts: { value: object } } } } } };
    const { document: shown } = inside.state.value;
    shown.texts.value = { ...shown.texts.value, title: '<img src=x onerror=alert(1)>' };
  });
  await expect(panel.page.getByRole('heading', { level: 1 })).toHaveText('<img src=x onerror=alert(1)>');
  expect(await panel.page.locator('img').count()).toBe(0);
});
