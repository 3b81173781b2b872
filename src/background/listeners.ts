import type { Menus, Runtime, Tabs } from 'webextension-polyfill';
import browser from '../platform/browser.ts';
import { announceClick, announceCommand, askReader, ensureReader, openOptions, openPage, openPanel, injectDetector, showPoints, showVerdict, type ClickWay } from '../platform/index.ts';
import { parseBackgroundRequest } from '../platform/messages.ts';
import { createMenus, type MenuId } from './menus.ts';
import { toggleAsPublished, toggleScript } from './page-commands.ts';
import { convertOnLoad } from './site-opt-ins.ts';

function openFor(tab: Tabs.Tab, way: ClickWay): void {
  openPanel(tab.windowId ?? browser.windows.WINDOW_ID_CURRENT);
  if (tab.id === undefined) return;
  if (tab.windowId !== undefined) announceClick({ tabId: tab.id, windowId: tab.windowId, way });
  // The reader comes into the page and reads while the panel opens; the panel says what went wrong, if anything did.
  const tabId = tab.id;
  void ensureReader(tabId).then((ready) => { if (ready.ok) void askReader(tabId, { to: 'reader', type: 'read-ahead' }); });
}

export function onToolbarClicked(tab: Tabs.Tab): void {
  openFor(tab, 'action');
}

export function onMenuClicked(info: Menus.OnClickData, tab?: Tabs.Tab): void {
  const id = info.menuItemId as MenuId;
  if (id === 'settings') void openOptions();
  else if (tab === undefined) return;
  else if (id === 'as-published') void toggleAsPublished(tab);
  else openFor(tab, id === 'read-selection' ? 'selection-menu' : 'page-menu');
}

export async function onCommand(command: string, given?: Tabs.Tab): Promise<void> {
  const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (tab?.windowId === undefined) return;
  if (command === 'as-published') await toggleAsPublished(tab);
  else if (command === 'toggle-script') await toggleScript(tab);
  else await announceCommand(command, tab.windowId);
}

/** Answers nothing: whoever tells the background something does not wait. */
export function onMessage(message: unknown, sender: Runtime.MessageSender): undefined {
  const request = parseBackgroundRequest(message);
  const tabId = sender.tab?.id;
  if (request === null || tabId === undefined || sender.frameId !== 0) return;
  if (request.type === 'points') showPoints(tabId, request.count);
  else {
    showVerdict(tabId, request.news);
    if (request.news && sender.url !== undefined) void convertOnLoad(tabId, sender.url);
  }
}

export async function onInstalled(details: Runtime.OnInstalledDetailsType): Promise<void> {
  await createMenus();
  // Firefox runs the detector in open tabs by itself.
  if (!__FIREFOX__) {
    const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
    for (const { id } of tabs) if (id !== undefined) void injectDetector(id);
  }
  if (details.reason === 'install' && !details.temporary) await openPage('src/welcome/welcome.html');
}
