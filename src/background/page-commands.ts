import type { Tabs } from 'webextension-polyfill';
import type { ScriptChoice } from '../core/settings/index.ts';
import browser from '../platform/browser.ts';
import { askReader, loadSettings, setPageScript } from '../platform/index.ts';

/** Shows the page as published, or our changes again. A page that was not read has nothing to show. */
export async function toggleAsPublished(tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  const state = await askReader(tab.id, { to: 'reader', type: 'get-reading' });
  if (state.ok && state.value !== null) await askReader(tab.id, { to: 'reader', type: 'set-published', published: !state.value.view.published });
}

/** The script a reader of this browser most likely reads. */
function usualScript(): ScriptChoice {
  const language = browser.i18n.getUILanguage().toLowerCase();
  if (/^zh-(?:tw|hant)/.test(language)) return 'tw';
  return /^zh-(?:hk|mo)/.test(language) ? 'hk' : 'hans';
}

/** Switches a page that was read between the original and the reader's script. */
export async function toggleScript(tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  const state = await askReader(tab.id, { to: 'reader', type: 'get-reading' });
  if (!state.ok || state.value === null) return;
  const settings = await loadSettings();
  const wanted: ScriptChoice = settings.script === 'original' ? usualScript() : settings.script;
  const script = state.value.view.script === 'original' ? wanted : 'original';
  await setPageScript(tab.id, script, settings);
}
