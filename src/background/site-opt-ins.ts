import { hostOf, siteOf } from '../core/settings/index.ts';
import { askReader, ensureReader, loadSettings, setPageScript } from '../platform/index.ts';

/** Converts a report on a site where the reader asked for it; everywhere else nothing happens before the click. */
export async function convertOnLoad(tabId: number, url: string): Promise<void> {
  const settings = await loadSettings();
  if (!siteOf(settings, hostOf(url)).convertOnLoad || settings.script === 'original') return;
  if (!(await ensureReader(tabId)).ok) return;
  const read = await askReader(tabId, { to: 'reader', type: 'read', settings });
  if (read.ok) await setPageScript(tabId, settings.script, settings);
}
