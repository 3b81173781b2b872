import type { BrowserContext } from '@playwright/test';

/**
 * What a test may do with a browser that has the extension loaded; one spec runs in both browsers through this.
 * Functions handed to `eval` run in another process: they see their arguments (JSON values) and nothing of the file around them.
 */
export type BrowserName = 'chrome' | 'firefox';

/** A document that can be looked at and touched. Clicks and keys are trusted events. */
export interface Surface {
  eval<Args extends unknown[], Value>(fn: (...args: Args) => Value | Promise<Value>, ...args: Args): Promise<Value>;
  /** Runs source text, such as a library that a test brings along; its last value is not returned. */
  run(source: string): Promise<void>;
  /** Clicks the first element that matches. Throws when there is none. */
  click(css: string): Promise<void>;
  /** Types into the first element that matches, behind what stands there. */
  type(css: string, text: string): Promise<void>;
  /** A key by its DOM name (`ArrowDown`, `Enter`, `Tab`, `a`), with `Shift+`, `Control+` or `Alt+` before it. */
  press(key: string): Promise<void>;
  screenshot(file: string): Promise<void>;
}

/** `data-state` and its companions on the panel's root; all empty while the panel has drawn nothing. */
export interface PanelStatus { state: string; reason: string; url: string }

/** A row of the outline: number path, marker as published, the text that the row shows, and what hangs below it. */
export interface Row { point: string; marker: string; text: string; children: Row[] }

export interface Panel extends Surface {
  isOpen(): Promise<boolean>;
  /** Null when no panel is open. */
  state(): Promise<PanelStatus | null>;
  /** Waits for one of the states and returns it with its reason. Throws after `ms` (10 s), naming the state it stayed in. */
  until(states: string | readonly string[], ms?: number): Promise<PanelStatus>;
  tree(): Promise<Row[]>;
  /** CSS pixels, as if the reader had dragged the panel's edge. */
  size(width: number): Promise<void>;
  close(): Promise<void>;
}

/** The page in the active tab. */
export interface Page extends Surface {
  url(): Promise<string>;
  /** The document serialised: what “byte for byte” is measured on. */
  html(): Promise<string>;
}

export interface Browser {
  readonly name: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  readonly page: Page;
  readonly panel: Panel;
  /** Goes to an address in the active tab; `committed` does not wait for the page's end. */
  open(url: string, until?: 'loaded' | 'committed'): Promise<void>;
  /** Goes back or forward in the active tab's history, or reloads it. */
  go(way: 'back' | 'forward' | 'reload'): Promise<void>;
  /** Opens a tab and makes it the active one; returns its number, to be used with the next two. */
  newTab(url: string): Promise<number>;
  activate(tab: number): Promise<void>;
  closeTab(tab: number): Promise<void>;
  /** Presses the toolbar button: a real click with the user gesture. */
  click(): Promise<void>;
  /** The button's badge; empty when there is none. */
  badge(): Promise<string>;
  /** The button's title (its tooltip) on the active tab. */
  buttonTitle(): Promise<string>;
  /** Ends the service worker or event page, as the browser does with an idle one. */
  killBackground(): Promise<void>;
  /** What an update does: the scripts in open pages are orphans afterwards. */
  reloadExtension(): Promise<void>;
  /** The reader withholds the sites (“on click” in Chrome, permission taken back in Firefox) or grants them. */
  setAccess(access: 'granted' | 'withheld'): Promise<void>;
  setTheme(theme: 'light' | 'dark'): Promise<void>;
  /** Unhandled errors of the extension's own contexts, content scripts included. */
  errors(): Promise<string[]>;
  /** Window with toolbar and panel where the browser can picture it (Firefox), else page and panel side by side are up to the caller. */
  screenshotWindow?(file: string): Promise<void>;
  /** One blank tab, no panel, no stored settings, granted sites. False when this browser should rather be thrown away. */
  reset(): Promise<boolean>;
  close(): Promise<void>;
  /** Resolves when somebody closes the window. */
  whenClosed(): Promise<void>;
  /** Chrome only: Playwright's own context, for what this interface does not have. */
  readonly context?: BrowserContext;
  /** Firefox only: runs a function in the browser's own window, with its privileges. */
  privileged?<Args extends unknown[], Value>(fn: (...args: Args) => Value | Promise<Value>, ...args: Args): Promise<Value>;
}

export interface LaunchOptions {
  /** Folder of the unpacked build; null: a browser without the extension. */
  extension?: string | null;
  headless?: boolean;
  /** Window size in CSS pixels. */
  size?: [width: number, height: number];
  /** Interface language, e.g. `zh-TW`. */
  language?: string;
  /** `http://host:port` of a proxy that also sees loopback requests. */
  proxy?: string;
  theme?: 'light' | 'dark';
  /** Firefox only: every window is private, and the extension is allowed there. */
  privateWindow?: boolean;
}
