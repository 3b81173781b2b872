import { expect, test } from './harness/test.ts';

// When a browser's update breaks the way in, this names the piece that broke; the other specs would only time out.
test('the harness goes every way that the other specs rely on', async ({ gangmu, site }) => {
  const address = site.serve('/a', '<title>a</title><button onclick="document.title = String(event.isTrusted)">x</button><input>');
  await test.step('opens a page and touches it with trusted events', async () => {
    await gangmu.open(address);
    await gangmu.page.click('button');
    await gangmu.page.type('input', '綱目');
    const seen = await gangmu.page.eval(() => [document.title, document.querySelector('input')?.value]);
    expect(seen).toEqual(['true', '綱目']);
  });
  await test.step('presses the toolbar button, which opens the panel', async () => {
    await gangmu.click();
    await expect.poll(() => gangmu.panel.isOpen()).toBe(true);
  });
  await test.step('reads inside the panel, sets its width and theme', async () => {
    await expect.poll(() => gangmu.panel.eval(() => location.origin)).toBe(gangmu.origin);
    await gangmu.panel.size(400);
    await gangmu.setTheme('dark');
    const seen = await gangmu.panel.eval(() => [Math.abs(innerWidth - 400) < 9, matchMedia('(prefers-color-scheme: dark)').matches]);
    expect(seen).toEqual([true, true]);
  });
  await test.step('opens and leaves a second tab on another origin', async () => {
    const tab = await gangmu.newTab(site.other('/a'));
    expect(await gangmu.page.url()).toBe(site.other('/a'));
    await gangmu.closeTab(tab);
    expect(await gangmu.page.url()).toBe(address);
  });
  await test.step('closes the panel', async () => {
    await gangmu.panel.close();
    expect(await gangmu.panel.isOpen()).toBe(false);
  });
  await test.step('ends the background and reloads the extension; the button works after both', async () => {
    await gangmu.killBackground();
    await gangmu.click();
    await expect.poll(() => gangmu.panel.isOpen()).toBe(true);
    await gangmu.reloadExtension();
    await expect.poll(() => gangmu.panel.isOpen()).toBe(false);
    await gangmu.open(address);
    await gangmu.click();
    await expect.poll(() => gangmu.panel.isOpen()).toBe(true);
  });
});
