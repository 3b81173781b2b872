import { hostOf, siteOf, type ScriptChoice } from '../../core/settings/settings.ts';
import type { Panel } from './panel.ts';

/** The script in which a page of this address opens. */
export function openingScript(panel: Panel, url: string): ScriptChoice {
  const settings = panel.settings.peek();
  return siteOf(settings, hostOf(url)).doNotConvert ? 'original' : settings.script;
}
