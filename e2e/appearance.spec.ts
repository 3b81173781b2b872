import { expect, test } from '@playwright/test';
import { panelInMemory } from './harness/panel-in-memory.ts';
import { panelViews } from './harness/panel-states.ts';

// What a reader's own settings change: forced colours, less motion, a wide panel. Light, dark and narrow are in panel.spec.ts.

const panel = panelInMemory();

/** Words of one kind, painted: the pairs of ground and ink, and whatever draws a line around them. */
const looksOf = (css: string): Promise<string[]> => panel.page.locator(css).evaluateAll((all) => all.map((one) => {
  const { color, backgroundColor, borderColor, outlineStyle, textDecorationLine } = getComputedStyle(one);
  return [color, backgroundColor, borderColor, outlineStyle, textDecorationLine].join(' | ');
}));

test.describe('forced colours', () => {
  test.beforeEach(() => panel.page.emulateMedia({ forcedColors: 'active' }));

  test('what is chosen looks otherwise than what is not', async () => {
    for (const [view, chosen, other] of [
      ['ready', '[data-testid="script"] label:has(:checked)', '[data-testid="script"] label:not(:has(:checked))'],
      ['levels', '.levels > [aria-pressed="true"]', '.levels > [aria-pressed="false"]'],
      ['ready', '.row[aria-current="location"] > .title', '.row:not([aria-current]) > .title'],
    ] as const) {
      await panel.show(view);
      const [yes, no] = [await looksOf(chosen), await looksOf(other)];
      expect(yes.length * no.length, `${view} has both`).toBeGreaterThan(0);
      for (const look of yes) expect.soft(no, `${chosen} in ${view}`).not.toContain(look);
    }
    await panel.show('ready');
    const before = await looksOf('[data-testid="as-published"]');
    await panel.page.getByTestId('as-published').click();
    await expect(panel.page.getByTestId('as-published')).toHaveAttribute('aria-pressed', 'true');
    expect(await looksOf('[data-testid="as-published"]')).not.toEqual(before);
  });

  test('in every state a button or field has a line around or under it, and no words are painted in their own ground', async () => {
    test.setTimeout(120_000);
    for (const name of Object.keys(panelViews)) {
      await panel.show(name);
      const [bare, lost] = await panel.page.evaluate(() => {
        const seen = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => one.checkVisibility());
        const isLined = (one: Element): boolean => {
          const { borderTopWidth, borderTopStyle, textDecorationLine } = getComputedStyle(one);
          return (borderTopStyle !== 'none' && borderTopWidth !== '0px') || textDecorationLine === 'underline';
        };
        const hasWords = (one: Element): boolean => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '');
        const groundOf = (one: Element | null): string => {
          for (let at = one; at; at = at.parentElement) {
            const { backgroundColor } = getComputedStyle(at);
            if (!backgroundColor.endsWith(', 0)')) return backgroundColor;
          }
          return 'rgb(255, 255, 255)';
        };
        const start = (one: Element): string => one.outerHTML.slice(0, 120);
        return [
          // Buttons of a sign alone are shapes; entries of a menu stand in its frame.
          seen.filter((one) => one.matches('button:not([role^="menuitem"], :empty), input[type="text"], input[type="search"], textarea') && (one.textContent !== '' || one.matches('input, textarea')) && !isLined(one)).map(start),
          seen.filter((one) => hasWords(one) && getComputedStyle(one).color === groundOf(one)).map(start),
        ];
      });
      expect.soft(bare, name).toEqual([]);
      expect.soft(lost, name).toEqual([]);
    }
  });
});

/** Transitions and animations that take time, while a branch opens and a sheet comes. */
async function movingOnes(): Promise<string[]> {
  await panel.show('ready');
  await panel.page.evaluate(() => {
    const { panelMoves } = Object.assign(globalThis, { panelMoves: new Set<string>() });
    for (const kind of ['transitionrun', 'animationstart']) {
      document.addEventListener(kind, ({ target }) => {
        const long = (target as Element).getAnimations({ subtree: true }).filter((one) => Number(one.effect?.getComputedTiming().duration ?? 0) > 1);
        if (long.length > 0) panelMoves.add((target as Element).className);
      }, true);
    }
  });
  await panel.page.locator('[data-point="1"] .fold').click();
  await panel.page.locator('.head .icon-button').click();
  await panel.page.locator('[role="menu"] [role="menuitem"]').first().click();
  await panel.page.locator('dialog[open]').waitFor();
  await panel.page.waitForTimeout(200);
  return panel.page.evaluate(() => [...(globalThis as unknown as { panelMoves: Set<string> }).panelMoves]);
}

test('nothing moves for readers who asked for less motion; a branch turns its mark for the others', async () => {
  await panel.page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await movingOnes()).toEqual([]);
  await panel.page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await movingOnes()).toEqual(['fold']);
});

test('in every state nothing is wider than a panel of 600 px, nor is a sentence longer than is easy to read', async () => {
  test.setTimeout(120_000);
  await panel.page.setViewportSize({ width: 600, height: 700 });
  for (const name of Object.keys(panelViews)) {
    await panel.show(name);
    const wrong = await panel.page.evaluate(() => [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => one.checkVisibility())
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 || (one.matches('.message p') && one.getBoundingClientRect().width > 45 * parseFloat(getComputedStyle(one).fontSize)))
      .map((one) => one.outerHTML.slice(0, 100)));
    expect.soft(wrong, name).toEqual([]);
  }
});
