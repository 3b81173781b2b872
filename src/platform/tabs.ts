import type { Tabs } from 'webextension-polyfill';
import { accessOf, type Access } from './access.ts';
import browser from './browser.ts';

/** What the panel knows of a tab before anything is read. */
export interface TabInfo {
  id: number;
  windowId: number;
  /** Absent where the browser does not tell (Firefox, access withheld). */
  url?: string;
  title?: string;
  access: Access;
}

export type TabChange = 'activated' | 'navigated' | 'updated' | 'closed';

async function describe(tab: Tabs.Tab | undefined): Promise<TabInfo | null> {
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, url: tab.url || tab.pendingUrl, title: tab.title, access: await accessOf(tab.url || tab.pendingUrl) };
}

/** The window this page stands in. */
export async function currentWindowId(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  return id ?? browser.windows.WINDOW_ID_CURRENT;
}

/** Null when the window has no tab (it is closing). */
export async function activeTab(windowId: number): Promise<TabInfo | null> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return describe(tab);
}

/** Null when the tab is gone. */
export async function tabById(tabId: number): Promise<TabInfo | null> {
  return browser.tabs.get(tabId).then(describe, () => null);
}

/**
 * Follows the active tab of one window: another tab, a navigation (also by `pushState`: ask the reader whether it is still
 * the same document), a new title or the end of loading. Returns the function that stops following.
 */
export function watchActiveTab(windowId: number, onChange: (tab: TabInfo | null, why: TabChange) => void): () => void {
  const tell = (why: TabChange) => { void activeTab(windowId).then((tab) => onChange(tab, why), () => onChange(null, 'closed')); };
  const activated = (info: { windowId: number }) => { if (info.windowId === windowId) tell('activated'); };
  const updated = (_: number, change: { status?: string; url?: string; title?: string }, tab: Tabs.Tab) => {
    if (!tab.active || tab.windowId !== windowId) return;
    if (change.url !== undefined || change.status === 'loading') tell('navigated');
    else if (change.status === 'complete' || change.title !== undefined) tell('updated');
  };
  const replaced = (): void => tell('navigated');
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onReplaced?.addListener(replaced);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onReplaced?.removeListener(replaced);
  };
}

/** Goes to an address in the tab itself. */
export async function goInTab(tabId: number, url: string): Promise<void> {
  await browser.tabs.update(tabId, { url });
}

/** Loads the tab's page again. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}

/** Opens a page of the extension, such as the one to print from, in a tab beside the current one. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Whether nothing may be kept from this window. */
export async function isPrivateWindow(windowId: number): Promise<boolean> {
  return browser.windows.get(windowId).then((window) => window.incognito, () => false);
}
