import type { Correction } from '../outline/corrections.ts';
import { hostOf, siteOf } from '../../core/settings/settings.ts';
import type { Panel } from './panel.ts';

/** What the reader mended on a page, and what the site's rules name as points. Its “no points” the page's reader leaves out. */
export function correctionsOf(panel: Panel, url: string): readonly Correction[] {
  const known = panel.corrections.get(url);
  if (known !== undefined) return known;
  const opens = siteOf(panel.settings.peek(), hostOf(url)).rules?.filter(({ kind }) => kind === 'point').map((rule) => rule.opens) ?? [];
  return opens.length === 0 ? [] : [{ kind: 'add', opens }];
}
