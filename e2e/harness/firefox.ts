import { writeFileSync } from 'node:fs';
import type { Browser, LaunchOptions, Page, Panel, PanelStatus } from './browser.ts';
import { startFirefox } from './firefox-process.ts';
import { keysOf } from './keys.ts';
import { builtPackage } from './package.ts';
import { poll } from './poll.ts';
import { callOf, readStatus, readTree } from './surface.ts';
import { untilState } from './until-state.ts';

const sites = ['http://*/*', 'https://*/*'];

/** Starts Firefox with a fresh profile and the unpacked build as a temporary add-on. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Browser> {
  const built = options.extension === null ? null : builtPackage('firefox', options.extension);
  const { marionette, stop, whenClosed } = await startFirefox(options);

  /** A command in the page's or in the browser's own context. */
  const command = <Value>(context: 'content' | 'chrome', name: string, parameters: object = {}): Promise<Value> => marionette.alone(async () => {
    await marionette.send('Marionette:SetContext', { value: context });
    return await marionette.send(name, parameters) as Value;
  });
  const runPrivileged = <Value>(script: string): Promise<Value> => command('chrome', 'WebDriver:ExecuteScript', { script, args: [], sandbox: 'system' });
  const privileged = <Args extends unknown[], Value>(fn: (...args: Args) => Value | Promise<Value>, ...args: Args): Promise<Value> =>
    runPrivileged(`return ${callOf(fn, args)}`);

  const id = built?.manifest.browser_specific_settings?.gecko.id ?? '';
  if (built) await marionette.send('Addon:Install', { path: built.directory, temporary: true, allowPrivateBrowsing: options.privateWindow === true });
  const hostname = built ? await privileged((addon) => WebExtensionPolicy.getByID(addon).mozExtensionHostname, id) : '';
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
  const button = `#${escapeId(`${widget}-browser-action`)} .unified-extensions-item-action-button`;

  const page = makePage(command);
  const panel = makePanel(privileged, runPrivileged, `${widget}-sidebar-action`);
  const buttonAttribute = (name: string): Promise<string> =>
    privileged((css, attribute) => document.querySelector(css)?.getAttribute(attribute) ?? '', button, name);
  const first = await command<string>('content', 'WebDriver:GetWindowHandle');
  const tabs = new Map<number, string>([[0, first]]);
  let active = 0;
  let lastTab = 0;
  let spoiled = false;

  const browser: Browser = {
    name: 'firefox',
    get origin() { return `moz-extension://${hostname}`; },
    page, panel, privileged,
    async open(url, until = 'loaded') {
      if (until === 'loaded') return command('content', 'WebDriver:Navigate', { url });
      await privileged((address) => gBrowser.selectedBrowser.fixupAndLoadURIString(address,
        { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() }), url);
      await poll(`${url} to begin`, () => privileged((address) => gBrowser.selectedBrowser.currentURI.spec === address, new URL(url).href));
    },
    go: (way) => command('content', { back: 'WebDriver:Back', forward: 'WebDriver:Forward', reload: 'WebDriver:Refresh' }[way]),
    async newTab(url) {
      const { handle } = await command<{ handle: string }>('content', 'WebDriver:NewWindow', { type: 'tab', focus: true });
      tabs.set(++lastTab, handle);
      await browser.activate(lastTab);
      await browser.open(url);
      return lastTab;
    },
    async activate(tab) {
      active = tab;
      await command('content', 'WebDriver:SwitchToWindow', { handle: tabs.get(tab), focus: true });
    },
    async closeTab(tab) {
      await command('content', 'WebDriver:SwitchToWindow', { handle: tabs.get(tab), focus: false });
      await command('content', 'WebDriver:CloseWindow');
      tabs.delete(tab);
      await browser.activate(active === tab ? [...tabs.keys()].at(-1) ?? 0 : active);
    },
    async click() {
      const element = await command<object>('chrome', 'WebDriver:FindElement', { using: 'css selector', value: button });
      await command('chrome', 'WebDriver:ElementClick', { id: Object.values(element)[0] });
    },
    badge: () => buttonAttribute('badge'),
    buttonTitle: () => buttonAttribute('tooltiptext'),
    async killBackground() {
      await privileged((addon) => WebExtensionPolicy.getByID(addon).extension.terminateBackground({ disableResetIdleForTest: true }), id);
    },
    async reloadExtension() {
      spoiled = true;
      await privileged(async (addon) => {
        const { AddonManager } = ChromeUtils.importESModule<{ AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> } }>('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(addon)).reload();
      }, id);
    },
    async setAccess(access) {
      spoiled = true;
      await privileged(async (addon, origins, change) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule<{ ExtensionPermissions: Record<string, (id: string, set: object, extension: object) => Promise<void>> }>('resource://gre/modules/ExtensionPermissions.sys.mjs');
        await ExtensionPermissions[change](addon, { permissions: [], origins }, WebExtensionPolicy.getByID(addon).extension);
      }, id, sites, access === 'granted' ? 'add' : 'remove');
    },
    async setTheme(theme) {
      // The system's choice reaches toolbar and sidebar, and the page through them.
      await privileged((value) => Services.prefs.setIntPref('ui.systemUsesDarkTheme', value), theme === 'dark' ? 1 : 0);
      const surface = (await panel.isOpen()) ? panel : page;
      await poll(`${theme} colours`, () => surface.eval((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, theme));
    },
    errors: () => privileged((host) => Services.console.getMessageArray()
      // Bit 0 marks a warning.
      .filter((message) => message.sourceName?.includes(host) && ((message.flags ?? 0) & 1) === 0)
      .map((message) => `${message.errorMessage} (${message.sourceName})`), hostname),
    async screenshotWindow(file) {
      await save(file, await command<string>('chrome', 'WebDriver:TakeScreenshot', { full: false, hash: false }));
    },
    async reset() {
      if (spoiled) return false;
      await panel.close();
      for (const tab of tabs.keys()) if (tab !== active) await browser.closeTab(tab);
      await browser.setTheme('light');
      await privileged(() => Services.console.reset());
      if (built) {
        await browser.open(`${browser.origin}/${built.manifest.options_ui.page}`);
        await page.eval(() => (globalThis as unknown as { browser: typeof chrome }).browser.storage.local.clear());
      }
      await browser.open('about:blank');
      return true;
    },
    whenClosed,
    close: stop,
  };
  return browser;
}

type Command = <Value>(context: 'content' | 'chrome', name: string, parameters?: object) => Promise<Value>;
type Privileged = <Args extends unknown[], Value>(fn: (...args: Args) => Value | Promise<Value>, ...args: Args) => Promise<Value>;

function makePage(command: Command): Page {
  const find = async (css: string): Promise<unknown> =>
    Object.values(await command<object>('content', 'WebDriver:FindElement', { using: 'css selector', value: css }))[0];
  const run = <Value>(script: string): Promise<Value> => command('content', 'WebDriver:ExecuteScript', { script, args: [], sandbox: null });
  return {
    eval: (fn, ...args) => run(`return ${callOf(fn, args)}`),
    run: (source) => run(source),
    click: async (css) => command('content', 'WebDriver:ElementClick', { id: await find(css) }),
    type: async (css, text) => command('content', 'WebDriver:ElementSendKeys', { id: await find(css), text }),
    async press(key) {
      const keys = keysOf(key);
      const actions = [...keys.map((value) => ({ type: 'keyDown', value })), ...keys.toReversed().map((value) => ({ type: 'keyUp', value }))];
      await command('content', 'WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    screenshot: async (file) => save(file, await command<string>('content', 'WebDriver:TakeScreenshot', { full: false, hash: false })),
    url: () => command('content', 'WebDriver:GetCurrentURL'),
    html: () => run('return document.documentElement.outerHTML'),
  };
}

const sidebarBrowser = `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`;
const sidebarGlobal = `${sidebarBrowser}?.browsingContext.currentWindowGlobal`;

/**
 * The sidebar's document is a remote browser that no public protocol enters; Marionette's own actor inside it does.
 * This is the one place that leans on Firefox's internals.
 */
function makePanel(privileged: Privileged, runPrivileged: <Value>(script: string) => Promise<Value>, sidebarId: string): Panel {
  /** The work travels as text: this window refuses to make functions from strings. */
  const inSidebar = async <Args extends unknown[], Value>(work: (actor: FirefoxActor, ...args: Args) => Promise<Value>, ...args: Args): Promise<Value> => {
    // The sidebar begins as about:blank, whose actor is gone a moment later.
    await poll('a panel', () => runPrivileged(`return ${sidebarGlobal}?.documentURI.spec.startsWith('moz-extension:')`), 5000);
    return runPrivileged(`const __name = (named) => named; return (${work.toString()})(${sidebarGlobal}.getActor('MarionetteCommands'), ...${JSON.stringify(args)})`);
  };
  const run = <Value>(script: string): Promise<Value> =>
    inSidebar((actor, code: string) => actor.executeScript(code, [], { sandboxName: null, timeout: 15_000, async: false }) as Promise<Value>, script);
  const sendKeys = (css: string, text: string): Promise<void> => inSidebar(async (actor, selector: string, keys: string) => {
    await actor.sendKeysToElement(await actor.findElement('css selector', selector, {}), keys, { toJSON: () => ({}) });
  }, css, text);

  const panel: Panel = {
    eval: (fn, ...args) => run(`return ${callOf(fn, args)}`),
    run: (source) => run(source),
    click: (css) => inSidebar(async (actor, selector: string) => {
      await actor.clickElement(await actor.findElement('css selector', selector, {}), { toJSON: () => ({ 'moz:webdriverClick': true }) });
    }, css),
    type: sendKeys,
    press: async (key) => {
      // Keys reach the panel without it, but Enter then presses no button.
      await runPrivileged(`${sidebarBrowser}?.focus()`);
      const hasFocus = await run<boolean>('return document.querySelector(":focus") !== null');
      await sendKeys(hasFocus ? ':focus' : 'body', keysOf(key).join(''));
    },
    screenshot: async (file) => save(file, await inSidebar((actor) => actor.takeScreenshot(null, 0, false, false))),
    isOpen: () => privileged((wanted) => SidebarController.isOpen && SidebarController.currentID === wanted, sidebarId),
    state: async () => ((await panel.isOpen()) ? run<PanelStatus>(`return ${callOf(readStatus, [])}`).catch(() => null) : null),
    until: (states, ms) => untilState(panel, states, ms),
    tree: () => panel.eval(readTree),
    async size(width) {
      await privileged((pixels) => {
        const box = document.getElementById('sidebar-box') as HTMLElement;
        for (const name of ['width', 'min-width', 'max-width']) box.style.setProperty(name, `${pixels}px`, 'important');
      }, width);
      await poll(`a panel ${width} px wide`, () => panel.eval((pixels) => Math.abs(innerWidth - pixels) <= 8, width));
    },
    async close() {
      await privileged(() => SidebarController.hide());
      await poll('the sidebar to close', async () => !(await panel.isOpen()));
    },
  };
  return panel;
}

async function save(file: string, base64: string): Promise<void> {
  writeFileSync(file, Buffer.from(base64, 'base64'));
}

/** A GUID begins with a brace, which Firefox turns into an underscore; a digit in front still needs an escape. */
function escapeId(id: string): string {
  return id.replace(/^\d/, (digit) => `\\3${digit} `);
}
