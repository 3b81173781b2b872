/**
 * `npm run shots -- [states] [--browsers=chrome,firefox] [--langs=en,zh_CN,zh_TW] [--widths=252,320,400] [--schemes=light,dark,forced]`:
 * pictures of every state of the panel in both browsers, as sheets in out/shots/: one for each browser, language, width and colours.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser, BrowserName } from '../harness/browser.ts';
import { launch } from '../harness/launch.ts';
import { panelViews, servePanel, type Step } from '../harness/panel-states.ts';
import { pause, poll } from '../harness/poll.ts';
import { joinPictures } from './join-pictures.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browsers: { type: 'string', default: 'chrome,firefox' }, langs: { type: 'string', default: 'en,zh_CN,zh_TW' },
    widths: { type: 'string', default: '252,320,400' }, schemes: { type: 'string', default: 'light,dark,forced' },
  },
});
const names = positionals.length > 0 ? positionals.flatMap((list) => list.split(',')) : Object.keys(panelViews);
const schemes = values.schemes.split(',');
const height = 640;
/** Panels side by side in one picture: each is a frame of its own, as wide as the panel. */
const columns = 8;

/** Colours as the reader's machine asks for them. */
async function setScheme(browser: Browser, scheme: string): Promise<void> {
  const forced = scheme === 'forced';
  await browser.privileged?.((on) => Services.prefs.setIntPref('browser.display.document_color_use', on ? 2 : 0), forced);
  // Behind it: forced colours know no dark.
  await browser.setTheme(scheme === 'dark' ? 'dark' : 'light');
  await browser.context?.pages()[0].emulateMedia({ forcedColors: forced ? 'active' : 'none', colorScheme: scheme === 'dark' ? 'dark' : 'light', reducedMotion: 'reduce' });
  await poll(`colours: ${scheme}`, () => browser.page.eval((query, wanted) => matchMedia(query).matches === wanted, '(forced-colors: active)', forced));
  // The frames draw it a moment after the page knows.
  await pause(150);
}

interface Shown { name: string; url: string; steps: readonly Step[] }

/** Shows states side by side and brings each to its view by events in its frame. Runs in the browser: it sees its arguments alone. */
async function showRow(row: readonly Shown[], width: number, tall: number): Promise<void> {
  const sleep = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });
  document.body.replaceChildren();
  document.body.style.cssText = 'margin:4px;display:flex;gap:8px;background:Canvas;color:CanvasText;font:12px sans-serif';
  const find = async (frame: HTMLIFrameElement, css: string): Promise<HTMLElement> => {
    for (let tries = 0; tries < 600; tries++) {
      const found = frame.contentDocument?.querySelector<HTMLElement>(css);
      if (found) return found;
      await sleep(50);
    }
    throw new Error(`No ${css} in ${frame.src}`);
  };
  const take = async (frame: HTMLIFrameElement, step: Step): Promise<void> => {
    const inside = frame.contentWindow as (Window & typeof globalThis & { platform?: { switchTo(tab: object, scenario: object, why: string): void } }) | null;
    if (inside === null) return;
    if ('press' in step) {
      const element = await find(frame, step.press);
      element.focus({ preventScroll: true });
      element.click();
    } else if ('menuOf' in step) (await find(frame, step.menuOf)).dispatchEvent(new inside.MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    else if ('fill' in step) {
      const field = await find(frame, step.fill) as HTMLInputElement;
      field.value = step.text;
      field.dispatchEvent(new inside.Event('input', { bubbles: true }));
    } else if ('key' in step) {
      const key = step.key.split('+').at(-1);
      inside.document.activeElement?.dispatchEvent(new inside.KeyboardEvent('keydown', { key, shiftKey: step.key.includes('Shift+'), bubbles: true, cancelable: true }));
    } else if ('wait' in step) await find(frame, step.wait);
    else inside.platform?.switchTo({ title: step.navigate, url: 'https://news.example/2' }, { tab: {}, news: true }, 'navigated');
    await sleep(120);
  };
  const frames = await Promise.all(row.map(async ({ name, url, steps }) => {
    const figure = document.createElement('figure');
    figure.style.margin = '0';
    const caption = document.createElement('figcaption');
    caption.textContent = name;
    const frame = document.createElement('iframe');
    frame.style.cssText = `display:block;border:1px solid GrayText;width:${width}px;height:${tall}px`;
    frame.src = url;
    figure.append(caption, frame);
    document.body.append(figure);
    await find(frame, 'main');
    return { frame, steps };
  }));
  await sleep(250);
  // One after the other: there is one focus.
  for (const { frame, steps } of frames) for (const step of steps) await take(frame, step);
  scrollTo(0, 0);
  await sleep(200);
}

async function sheets(name: BrowserName, width: number, url: (state: string, lang: string) => string): Promise<void> {
  const size: [number, number] = [columns * (width + 10) + 8, height + 130];
  const browser = await launch(name, { extension: null, size });
  try {
    for (const lang of values.langs.split(',')) {
      await browser.open(url('starting', lang));
      await browser.privileged?.((across, down) => window.resizeTo(across, down), ...size);
      const rows: string[][] = schemes.map(() => []);
      for (let from = 0; from < names.length; from += columns) {
        const row = names.slice(from, from + columns).map((state) => ({ name: state, url: url(panelViews[state].state, lang), steps: panelViews[state].steps }));
        await browser.page.eval(showRow, row, width, height);
        for (const [i, scheme] of schemes.entries()) {
          await setScheme(browser, scheme);
          rows[i].push(`out/shots/${name}-${lang}-${width}-${scheme}.row-${rows[i].length}.png`);
          await browser.page.screenshot(rows[i].at(-1)!);
        }
      }
      for (const [i, scheme] of schemes.entries()) {
        const file = `out/shots/${name}-${lang}-${width}-${scheme}.png`;
        await joinPictures(rows[i], file);
        rows[i].forEach((row) => rmSync(row));
        console.log(file);
      }
    }
  } finally {
    await browser.close();
  }
}

mkdirSync('out/shots', { recursive: true });
const served = await servePanel();
try {
  for (const name of values.browsers.split(',') as BrowserName[]) {
    for (const width of values.widths.split(',').map(Number)) await sheets(name, width, served.url);
  }
} finally {
  await served.close();
}
