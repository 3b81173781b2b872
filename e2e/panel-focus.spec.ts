import { expect, test } from '@playwright/test';
import { panelInMemory } from './harness/panel-in-memory.ts';

const panel = panelInMemory();
const point = (id: string) => panel.page.locator(`[data-point="${id}"]`);
const focusedPoint = () => panel.page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.point);


test('Escape clears the filter and returns to the tree', async () => {
  await panel.show('filter');
  await panel.page.keyboard.press('Escape');
  await expect(panel.page.getByTestId('filter')).toHaveValue('');
  await expect.poll(focusedPoint).toBeTruthy();
});

test('/ leads into the filter from the tree and from a button, and is a character where text is typed', async () => {
  await panel.show('ready');
  const filter = panel.page.getByTestId('filter');
  await point('2.2').click();
  await panel.page.keyboard.press('/');
  await expect(filter).toBeFocused();
  await panel.page.keyboard.type('3/');
  await expect(filter).toHaveValue('3/');
  await panel.page.locator('.head .icon-button').focus();
  await panel.page.keyboard.press('/');
  await expect(filter).toBeFocused();
  await expect(filter).toHaveValue('3/');
});

test('a sheet gives the focus back to what opened it, closed by Escape or by its button', async () => {
  const close = { Escape: () => panel.page.keyboard.press('Escape'), button: () => panel.page.locator('.sheet-head button').click() };
  for (const how of ['Escape', 'button'] as const) {
    for (const entry of [1, 2, 3]) {
      await panel.show('ready');
      await panel.page.locator('.head .icon-button').press('Enter');
      await panel.page.getByRole('menuitem').nth(entry - 1).press('Enter');
      await panel.page.locator('dialog[open]').waitFor();
      if (entry === 2) await expect(panel.page.getByTestId('paste')).toBeFocused();
      await close[how]();
      await expect(panel.page.locator('.head .icon-button'), `sheet ${entry}, ${how}`).toBeFocused();
    }
    await panel.show('numbering');
    await close[how]();
    await expect.poll(focusedPoint, { message: how }).toBe('2.2');
  }
});

test('where what had the focus has gone, it goes on in the tree, or on the next button', async () => {
  await panel.show('changed');
  await panel.page.locator('.note .text-button').press('Enter');
  await expect.poll(focusedPoint).toBe('1');
  await panel.show('paste');
  await panel.page.getByTestId('paste').fill('会议提出三点要求。一是提前检修管网。二是落实燃料储备。三是开通报修专线。');
  await panel.page.keyboard.press('Control+Enter');
  await expect.poll(focusedPoint).toBe('1');
  await panel.show('failed');
  await panel.page.getByTestId('again').press('Enter');
  await expect.poll(() => panel.page.evaluate(() => document.activeElement?.textContent)).toBe(await panel.page.getByTestId('again').textContent());
});

test('Escape takes back the words in the field, then the open point; in the ledger it closes the ledger', async () => {
  await panel.show('filter');
  await panel.page.keyboard.press('ArrowDown');
  const found = await focusedPoint();
  await panel.page.keyboard.press('Enter');
  await panel.page.keyboard.press('Escape');
  await expect(panel.page.getByTestId('filter')).toHaveValue('');
  await expect(panel.page.getByRole('toolbar')).toBeVisible();
  await panel.page.keyboard.press('Escape');
  await expect(panel.page.getByRole('toolbar')).toHaveCount(0);
  await expect.poll(focusedPoint).toBe(found);
  await panel.show('removals');
  await panel.page.getByTestId('restore').first().focus();
  await panel.page.keyboard.press('Escape');
  await expect(panel.page.getByTestId('removals')).toBeHidden();
  await expect(panel.page.getByTestId('removals-turn')).toBeFocused();
});

test('a report dropped anywhere on the panel is listed: text, HTML, a file; the panel’s own page stays', async () => {
  const drop = (on: string, kind: 'text/plain' | 'text/html' | 'file', content: string) => panel.page.locator(on).evaluate((target, [type, text]) => {
    const dataTransfer = new DataTransfer();
    if (type === 'file') dataTransfer.items.add(new File([text], 'report.html', { type: 'text/html' })); else dataTransfer.setData(type, text);
    return target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, [kind, content] as const);
  const text = '会议提出三点要求。一是提前检修管网，十月底前完成检查。二是落实燃料储备，储备量不低于二十天用量。三是开通报修专线，接到报修后两小时内上门。';
  for (const [kind, content] of [['text/plain', text], ['text/html', `<h1>供热会议</h1><p>${text}</p>`], ['file', `<h1>供热会议</h1><p>${text}</p>`]] as const) {
    await panel.show('ready');
    expect(await drop('.tree', kind, content), kind).toBe(false);
    await expect(panel.page.locator('.panel')).toHaveAttribute('data-url', 'paste:');
    await expect(panel.page.locator('[role="treeitem"][data-marker="三是"]')).toHaveCount(1);
  }
  await panel.show('ready');
  expect(await drop('[data-testid="filter"]', 'text/plain', '服务')).toBe(true);
  await expect(panel.page.locator('.panel')).not.toHaveAttribute('data-url', 'paste:');
});

test('where no point matches, one press brings all back', async () => {
  await panel.show('filter-none');
  await panel.page.locator('.lede').getByRole('button').click();
  await expect(point('1')).toBeVisible();
  await expect(panel.page.getByTestId('filter')).toBeFocused();
});

test('reading that the reader stopped can go on', async () => {
  await panel.show('stopped');
  const reads = () => panel.page.evaluate(() => (globalThis as unknown as { platform: { asked: { type: string }[] } }).platform.asked.filter(({ type }) => type === 'read').length);
  const before = await reads();
  await panel.page.getByTestId('go-on').click();
  await expect.poll(reads).toBe(before + 1);
});

test('a number and Enter go to the point', async () => {
  await panel.show('number');
  await panel.page.keyboard.press('Enter');
  await expect.poll(focusedPoint).toBe('3.2');
});
