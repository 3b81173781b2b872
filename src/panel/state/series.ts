import type { Point } from '../../core/article/article.ts';
import { hostOf } from '../../core/settings/settings.ts';
import type { PanelDocument } from './panel-document.ts';
import type { Panel } from './panel.ts';

/** Where the page before ended: its number of how many, and its last marker of the first level that has any. */
export interface PageBefore { n: number; of?: number; marker: string }

const lastMarker = (points: readonly Point[]): string => points.findLast(({ marker }) => marker !== '')?.marker ?? (points.length > 0 ? lastMarker(points[points.length - 1].children) : '');

/** Remembers where this page of a series ends, for the next one: its numbering goes on. */
export function rememberEnd(panel: Panel, { reading: { article: { page } }, outline }: PanelDocument): void {
  const marker = lastMarker(outline.peek().points);
  if (page?.next !== undefined && marker !== '') panel.ends.set(withoutFragment(page.next), { n: page.n, of: page.of, marker });
}

export const pageBefore = (panel: Panel, url: string): PageBefore | null => panel.ends.get(withoutFragment(url)) ?? null;

/** Goes on to the next page in the same tab. Pressing it asks for that page to be read too, on the same site. */
export function goOn(panel: Panel, document: PanelDocument, next: string): void {
  if (document.tabId === null) return;
  rememberEnd(panel, document);
  panel.wanted = hostOf(next) === hostOf(document.url) ? { tabId: document.tabId, url: withoutFragment(next) } : null;
  void panel.platform.goInTab(document.tabId, next);
}

const withoutFragment = (url: string): string => url.replace(/#.*$/, '');
