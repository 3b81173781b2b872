import type { Tabs } from 'webextension-polyfill';
import { accessOf, allowsAllSites, type Access } from './access.ts';
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

/** A tab and what we may do with it, asked side by side. */
async function describe(asked: Promise<Tabs.Tab | undefined>): Promise<TabInfo | null> {
  const [tab, all] = await Promise.all([asked, allowsAllSites()]);
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, url: tab.url || tab.pendingUrl, title: tab.title, access: await accessOf(tab.url || tab.pendingUrl, all) };
}

/** The window this page stands in. */
export async function currentWindowId(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  return id ?? browser.windows.WINDOW_ID_CURRENT;
}

/** The active tab of the window this page stands in; null when it has none (it is closing). */
export async function activeTab(): Promise<TabInfo | null> {
  return describe(browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab));
}

/** Null when the tab is gone. */
export async function tabById(tabId: number): Promise<TabInfo | null> {
  return describe(browser.tabs.get(tabId).catch(() => undefined));
}

/**
 * Follows the active tab of this page's window: another tab, a navigation (also by `pushState`: ask the reader whether it is still
 * the same document), a new title or the end of loading. Returns the function that stops following.
 */
export function watchActiveTab(onChange: (tab: TabInfo | null, why: TabChange) => void): () => void {
  const tell = (why: TabChange, windowId?: number): void => {
    void activeTab().then((tab) => { if (windowId === undefined || tab?.windowId === windowId) onChange(tab, why); }, () => onChange(null, 'closed'));
  };
  const activated = ({ windowId }: { windowId: number }): void => tell('activated', windowId);
  const updated = (_: number, change: { status?: string; url?: string; title?: string }, tab: Tabs.Tab): void => {
    if (!tab.active) return;
    if (change.url !== undefined || change.status === 'loading') tell('navigated', tab.windowId);
    else if (change.status === 'complete' || change.title !== undefined) tell('updated', tab.windowId);
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
