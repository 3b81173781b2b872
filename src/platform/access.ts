import browser from './browser.ts';

/**
 * `withheld`: the reader keeps us out of this site; `browser-page`: the browser keeps every extension out;
 * `file` and `pdf`: nothing we could read there, paste instead.
 */
export type Access = 'ok' | 'withheld' | 'browser-page' | 'pdf' | 'file';

const allSites = { origins: ['http://*/*', 'https://*/*'] };

/** Sites of the browsers' makers from which extensions are kept out although the address looks like any other. */
const closedSites = /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|accounts-static\.cdn\.mozilla\.net|support\.mozilla\.org)(?:\/|$)/;

/** The match pattern of an address's site, without port (patterns have none); null when it is no web address. */
export function sitePattern(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : null;
}

/** The one page of ours that is read: it brings its own reader and tables, since no browser injects into such pages. */
export const isPracticePage = (url: string | undefined): boolean => url?.startsWith(browser.runtime.getURL('src/welcome/practice.html')) === true;

/** Whether the reader lets us into every site, as most do. */
export const allowsAllSites = (): Promise<boolean> => browser.permissions.contains(allSites);

/** What we may do with a page, judged by its address and the reader's permissions before anything is injected. */
export async function accessOf(url: string | undefined, allSitesAllowed: boolean): Promise<Access> {
  // Firefox hides the address of a page we may not read; with all sites allowed only its own pages are left.
  if (url === undefined || url === '') return allSitesAllowed ? 'browser-page' : 'withheld';
  if (url.startsWith('file:')) return 'file';
  if (isPracticePage(url)) return 'ok';
  const pattern = sitePattern(url);
  if (pattern === null || closedSites.test(url)) return 'browser-page';
  return allSitesAllowed || (await browser.permissions.contains({ origins: [pattern] })) ? 'ok' : 'withheld';
}

/**
 * Asks the reader to allow the address's site. Must be the first statement of a click handler: the browser forgets the
 * click after an `await`. False when they decline or when the address is no web address.
 */
export function requestAccess(url: string | undefined): Promise<boolean> {
  const pattern = url === undefined ? null : sitePattern(url);
  return browser.permissions.request(pattern === null ? allSites : { origins: [pattern] }).catch(() => false);
}

/** Tells when the reader gives or takes access. */
export function watchAccess(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}
