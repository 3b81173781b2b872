import { parseSettings, type Settings } from '../core/settings/index.ts';
import browser from './browser.ts';

const key = 'settings';

/** The reader's settings; defaults when nothing was stored or what was stored cannot be read. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key).catch(() => ({}));
  return parseSettings((stored as Record<string, unknown>)[key]);
}

/** Whether anything was ever stored: false on the first run. */
export async function hasSettings(): Promise<boolean> {
  return key in (await browser.storage.local.get(key));
}

/** Edits wait for one another: two at once would each save over what the other did. */
let lastEdit: Promise<unknown> = Promise.resolve();

/** Stores a change and returns all settings as they now are. The change may be computed from what is stored. */
export function saveSettings(change: Partial<Settings> | ((settings: Settings) => Partial<Settings>)): Promise<Settings> {
  const edit = lastEdit.then(async () => {
    const stored = await loadSettings();
    const settings = parseSettings({ ...stored, ...(typeof change === 'function' ? change(stored) : change) });
    await browser.storage.local.set({ [key]: settings });
    return settings;
  });
  lastEdit = edit.catch(() => undefined);
  return edit;
}

/** Stores a change to settings that are known, without a question in between: a page that is going away hears no answer. */
export function saveWhileLeaving(known: Settings, change: Partial<Settings>): void {
  void browser.storage.local.set({ [key]: parseSettings({ ...known, ...change }) }).catch(() => undefined);
}

/** Hears of changes made anywhere. Returns the function that stops listening. */
export function watchSettings(handler: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && key in changes) handler(parseSettings(changes[key].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** The commands with their live bindings; an unbound one has an empty shortcut. */
export async function shortcuts(): Promise<{ name: string; description: string; shortcut: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, shortcut }));
}

/** Opens the browser's own page for shortcuts. */
export async function openShortcutSettings(): Promise<void> {
  if (__FIREFOX__) await browser.commands.openShortcutSettings?.();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
