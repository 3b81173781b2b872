import browser from './browser.ts';

const icons = (prefix: string): Record<number, string> => Object.fromEntries([16, 32, 48, 128].map((size) => [size, `/icons/${prefix}${size}.png`]));
const newsIcons = icons('');
const quietIcons = icons('quiet-');

/** The tab may have gone meanwhile; that is no failure. */
const quietly = (work: Promise<unknown>): void => { work.catch(() => undefined); };

/** The icon says whether the page is a report, by colour and in its title; a new document resets both. */
export function showVerdict(tabId: number, news: boolean): void {
  quietly(browser.action.setIcon({ tabId, path: news ? newsIcons : quietIcons }));
  quietly(browser.action.setTitle({ tabId, title: browser.i18n.getMessage(news ? 'actionTitleNews' : 'actionTitle') }));
}

/** The count of points after a reading; nothing for none. */
export function showPoints(tabId: number, count: number): void {
  quietly(browser.action.setBadgeBackgroundColor({ tabId, color: '#5f6368' }));
  if (browser.action.setBadgeTextColor) quietly(browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }));
  quietly(browser.action.setBadgeText({ tabId, text: count === 0 ? '' : count > 999 ? '999+' : String(count) }));
}
