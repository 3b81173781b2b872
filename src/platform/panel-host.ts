import browser from './browser.ts';
import { parsePanelRequest, type PanelRequest } from './messages.ts';

export type ClickWay = Extract<PanelRequest, { type: 'clicked' }>['way'];
interface Click { tabId: number; windowId: number; way: ClickWay; at: number }

/** A panel born later than this after a click was opened by something else. */
const clickLifeMs = 5000;
const clickKey = (windowId: number): string => `click-${windowId}`;

/**
 * Opens the panel of a window. Must be the first statement of the listener, with no `await` before it: the browser
 * forgets the click. Opening an open panel does nothing.
 */
export function openPanel(windowId: number): void {
  const refused = (error: unknown) => console.error('the panel did not open', error);
  if (__FIREFOX__) void browser.sidebarAction.open().catch(refused);
  else void chrome.sidePanel.open({ windowId }).catch(refused);
}

/** Tells the panels of a click, and leaves word for one that is still being born. No receiver is expected. */
export function announceClick(click: Omit<Click, 'at'>): void {
  const request: PanelRequest = { to: 'panel', type: 'clicked', ...click };
  void browser.runtime.sendMessage(request).catch(() => undefined);
  void browser.storage.session.set({ [clickKey(click.windowId)]: { ...click, at: Date.now() } });
}

/**
 * The click that opened this window's panel; null when something else did. Asked once: the word is then forgotten. The
 * window may still be on its way.
 */
export async function wasClicked(windowId: number | Promise<number>): Promise<{ tabId: number; way: ClickWay } | null> {
  const [words, id] = await Promise.all([browser.storage.session.get(null), windowId]);
  const key = clickKey(id);
  const click = words[key] as Click | undefined;
  if (click === undefined) return null;
  void browser.storage.session.remove(key);
  return Date.now() - click.at < clickLifeMs ? { tabId: click.tabId, way: click.way } : null;
}

/** Tells the panels of a command; false when no panel is open. */
export async function announceCommand(command: string, windowId: number): Promise<void> {
  const request: PanelRequest = { to: 'panel', type: 'command', command, windowId };
  await browser.runtime.sendMessage(request).catch(() => undefined);
}

/** Hears what the background tells panels. Returns the function that stops listening. */
export function onPanelRequest(handler: (request: PanelRequest) => void): () => void {
  const listener = (message: unknown): undefined => {
    const request = parsePanelRequest(message);
    if (request !== null) handler(request);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
