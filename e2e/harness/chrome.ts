import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
// The side panel is born as a target of type “other”; Playwright decides at import whether it attaches to those.
import './attach-to-panel.ts';
import { chromium, type BrowserContext, type CDPSession, type Page as Tab, type Worker } from '@playwright/test';
import type { Browser, LaunchOptions, Page, Panel, PanelStatus, Surface } from './browser.ts';
import { findProgram } from './programs.ts';
import { builtPackage } from './package.ts';
import { poll } from './poll.ts';
import { callOf, readStatus, readTree } from './surface.ts';
import { untilState } from './until-state.ts';

interface Target { targetId: string; type: string; url: string; embedderData?: { tabActive?: boolean } }

/** `chrome.developerPrivate`, which only the extensions page has. */
declare const developerPages: {
  developerPrivate: {
    updateExtensionConfiguration(change: object): Promise<void>;
    getExtensionInfo(id: string): Promise<{ runtimeErrors: { message: string; source: string }[] }>;
    reload(id: string, options: object): Promise<unknown>;
  };
};

// Chromium asks its maker's hosts at start and once for any page with a form; these send the questions nowhere.
const silence = [
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic',
  '--gaia-url=http://browser.invalid/', '--component-updater=url-source=http://browser.invalid/', '--autofill-server-url=http://browser.invalid/',
];

/** Starts Chromium with a fresh profile. Ready for the first click: the worker's listeners are registered. */
export async function launchChrome(options: LaunchOptions = {}): Promise<Browser> {
  const built = options.extension === null ? null : builtPackage('chrome', options.extension);
  const profile = newProfile(built?.directory);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findProgram('chrome'),
    headless: options.headless ?? true,
    viewport: null, // else the panel is emulated at 1280×720
    ...(options.language && { locale: options.language }), // else the test runner says en-US to pages
    colorScheme: options.theme ?? 'light',
    args: commandLine(options, built?.directory),
    env: options.language ? { ...process.env, LANGUAGE: options.language.replace('-', '_') } : process.env,
  } as Parameters<typeof chromium.launchPersistentContext>[1]);
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium has no browser session');
  const extension = built ? await attachExtension(context, built.panelPath) : null;
  return makeBrowser({ context, session, extension, profile, theme: options.theme ?? 'light' });
}

function newProfile(directory: string | undefined): string {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'gangmu-chrome-'));
  mkdirSync(path.join(profile, 'Default'));
  // As for anybody who loads an unpacked build: without developer mode a reload leaves the extension disabled.
  const extensions = { ui: { developer_mode: true }, pinned_extensions: directory ? [unpackedId(directory)] : [] };
  writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions }));
  return profile;
}

/** Chromium makes an unpacked extension's id from its path: hexadecimal, with a for 0 up to p for f. */
function unpackedId(directory: string): string {
  const hash = createHash('sha256').update(realpathSync(directory)).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('');
}

function commandLine(options: LaunchOptions, directory: string | undefined): string[] {
  const [width, height] = options.size ?? [1280, 800];
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []), // root has no sandbox; the second keeps the warning bar away
    `--window-size=${width},${height}`, ...silence,
    ...(directory ? [`--disable-extensions-except=${directory}`, `--load-extension=${directory}`, '--enable-unsafe-extension-debugging'] : []),
    ...(options.proxy ? [`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ...(options.language ? [`--lang=${options.language}`] : []),
  ];
}

interface Extension { id: string; worker: Worker; panelUrl: string }

async function attachExtension(context: BrowserContext, panelPath: string): Promise<Extension> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  await listening(worker);
  await closeWelcome(context, id);
  return { id, worker, panelUrl: `chrome-extension://${id}/${panelPath}` };
}

/** The first-run tab opens a moment after the install and would take the front at some moment of the test. */
async function closeWelcome(context: BrowserContext, id: string): Promise<void> {
  const isWelcome = (page: Tab): boolean => page.url().startsWith(`chrome-extension://${id}/`) && page.url().includes('welcome');
  const page = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome, timeout: 3000 }).catch(() => null));
  await page?.close();
}

/** The worker's target appears before its script has run; a click before that is lost. */
async function listening(worker: Worker): Promise<void> {
  await poll('the worker to listen', () => worker.evaluate(() => {
    const scope = globalThis as unknown as { serviceWorker?: { state: string } };
    return scope.serviceWorker?.state === 'activated' && chrome.action.onClicked.hasListeners();
  }));
}

interface Inside { context: BrowserContext; session: CDPSession; extension: Extension | null; profile: string; theme: 'light' | 'dark' }

function makeBrowser(inside: Inside): Browser {
  const { context, session } = inside;
  const tabs = new Map<number, Tab>([[0, context.pages()[0]]]);
  let active = 0;
  let lastTab = 0;
  /** Something no reset brings back: a dead worker's handle, withheld sites. */
  let spoiled = false;
  context.on('page', (page) => void page.emulateMedia({ colorScheme: inside.theme }).catch(() => undefined));

  const activeTab = (): Tab => tabs.get(active) as Tab;
  const extension = (): Extension => {
    if (!inside.extension) throw new Error('this browser has no extension');
    return inside.extension;
  };
  const targets = async (): Promise<Target[]> => ((await session.send('Target.getTargets', { filter: [{}] })).targetInfos as Target[]);
  const panelPage = (): Tab | undefined => {
    const own = new Set(tabs.values());
    return context.pages().find((page) => !own.has(page) && !page.isClosed() && inside.extension && page.url().startsWith(inside.extension.panelUrl));
  };
  const openPanel = (): Promise<Tab> => poll('a panel', panelPage, 5000);

  /** The extensions page is opened for the moment only; the active tab comes back to the front. */
  async function onExtensionsPage<Value>(work: (page: Tab, id: string) => Promise<Value>): Promise<Value> {
    const page = await context.newPage();
    try {
      await page.goto('chrome://extensions');
      return await work(page, extension().id);
    } finally {
      await page.close();
      await activeTab().bringToFront();
    }
  }

  const panel: Panel = {
    ...surfaceOf(openPanel),
    isOpen: async () => panelPage() !== undefined,
    state: async () => panelPage()?.evaluate(callOf(readStatus, [])).catch(() => null) as Promise<PanelStatus | null> ?? null,
    until: (states, ms) => untilState(panel, states, ms),
    tree: () => panel.eval(readTree),
    async size(width) {
      const page = await openPanel();
      const height = await page.evaluate(() => innerHeight);
      const devtools = await context.newCDPSession(page);
      await devtools.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
    },
    async close() {
      const page = panelPage();
      if (!page) return;
      const closed = page.waitForEvent('close');
      await page.evaluate(() => window.close()).catch(() => undefined);
      await closed;
    },
  };
  const page: Page = {
    ...surfaceOf(activeTab),
    url: async () => activeTab().url(),
    html: () => activeTab().evaluate(() => document.documentElement.outerHTML),
  };

  const browser: Browser = {
    name: 'chrome',
    get origin() { return `chrome-extension://${extension().id}`; },
    page, panel, context,
    async open(url, until = 'loaded') {
      await activeTab().goto(url, { waitUntil: until === 'loaded' ? 'load' : 'commit' });
    },
    async go(way) {
      const tab = activeTab();
      await { back: () => tab.goBack(), forward: () => tab.goForward(), reload: () => tab.reload() }[way]();
    },
    async newTab(url) {
      const tab = await context.newPage();
      tabs.set(++lastTab, tab);
      active = lastTab;
      await tab.goto(url);
      return lastTab;
    },
    async activate(tab) {
      active = tab;
      await activeTab().bringToFront();
    },
    async closeTab(tab) {
      await tabs.get(tab)?.close();
      tabs.delete(tab);
      if (active === tab) active = [...tabs.keys()].at(-1) ?? 0;
    },
    async click() {
      const tab = activeTab();
      await tab.bringToFront();
      const { targetId } = await poll('the tab to be in front', async () => (await targets()).find((target) =>
        target.type === 'tab' && target.embedderData?.tabActive === true && target.url === tab.url()));
      // A real click: it carries the user gesture and fires action.onClicked.
      await (session.send as (name: string, parameters: object) => Promise<unknown>)('Extensions.triggerAction', { id: extension().id, targetId });
    },
    badge: () => within(extension().worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getBadgeText({ tabId: tab?.id });
    })),
    buttonTitle: () => within(extension().worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getTitle({ tabId: tab?.id });
    })),
    async killBackground() {
      spoiled = true;
      const isAlive = async (): Promise<boolean> =>
        (await targets()).some((target) => target.type === 'service_worker' && target.url.includes(extension().id));
      if (!(await isAlive())) return;
      const devtools = await context.newCDPSession(activeTab());
      await devtools.send('ServiceWorker.enable');
      await devtools.send('ServiceWorker.stopAllWorkers');
      await devtools.detach();
      await poll('the worker to end', async () => !(await isAlive()));
    },
    async reloadExtension() {
      spoiled = true;
      const born = context.waitForEvent('serviceworker');
      await onExtensionsPage((extensions, id) => extensions.evaluate(
        (wanted) => (chrome as unknown as typeof developerPages).developerPrivate.reload(wanted, { failQuietly: true }), id));
      extension().worker = await born;
      await listening(extension().worker);
    },
    async setAccess(access) {
      spoiled = true;
      await onExtensionsPage((extensions, id) => extensions.evaluate(
        (change) => (chrome as unknown as typeof developerPages).developerPrivate.updateExtensionConfiguration(change),
        { extensionId: id, hostAccess: access === 'granted' ? 'ON_ALL_SITES' : 'ON_CLICK' }));
    },
    async setTheme(theme) {
      inside.theme = theme;
      await Promise.all(context.pages().map((each) => each.emulateMedia({ colorScheme: theme })));
    },
    errors: () => onExtensionsPage(async (extensions, id) => {
      const { runtimeErrors } = await extensions.evaluate(
        (wanted) => (chrome as unknown as typeof developerPages).developerPrivate.getExtensionInfo(wanted), id);
      return runtimeErrors.map((error) => `${error.message} (${error.source})`);
    }),
    async reset() {
      if (spoiled) return false;
      await panel.close();
      for (const tab of tabs.keys()) if (tab !== active) await browser.closeTab(tab);
      await browser.setTheme('light');
      await activeTab().goto('about:blank');
      if (inside.extension) await inside.extension.worker.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]));
      return true;
    },
    whenClosed: () => new Promise((resolve) => { context.once('close', () => resolve()); }),
    async close() {
      await context.close();
      rmSync(inside.profile, { recursive: true, force: true });
    },
  };
  return browser;
}

function surfaceOf(target: () => Tab | Promise<Tab>): Surface {
  return {
    eval: async (fn, ...args) => (await target()).evaluate(callOf(fn, args)),
    run: async (source) => void (await (await target()).evaluate(`${source}\n;undefined`)),
    click: async (css) => (await target()).locator(css).first().click({ timeout: 5000 }),
    type: async (css, text) => (await target()).locator(css).first().pressSequentially(text),
    press: async (key) => (await target()).keyboard.press(key),
    screenshot: async (file) => void (await (await target()).screenshot({ path: file })),
  };
}

/** A dead worker never answers: after 5 s that is an error. */
function within<Value>(answer: Promise<Value>, ms = 5000): Promise<Value> {
  return Promise.race([answer, new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('the background does not answer')), ms).unref();
  })]);
}
