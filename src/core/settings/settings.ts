/** What the reader chose. Stored in `storage.local`, moved by export and import as a file, never synced. */
export interface Settings {
  version: 1;
  /** Script when a page opens; panel and page. */
  script: ScriptChoice;
  /** Where the script applies. */
  scope: 'page' | 'article' | 'outline';
  /** “” ↔ 「」. */
  quotes: boolean;
  /** Regional vocabulary. Rewrites official wording, so it is off. */
  phrases: boolean;
  /** Mark characters whose conversion was a guess. */
  markUncertain: boolean;
  hiding: 'line' | 'collapse' | 'list';
  /** Families that stay on the page, everywhere (`*`) or on a host. */
  neverHide: Record<string, string[]>;
  /** Also hide credits and copyright notices. */
  hideCredits: boolean;
  openLevel: 1 | 2 | 3 | 4 | 9;
  textSize: 'small' | 'medium' | 'large';
  /** Per host: opt-ins and opt-outs. */
  sites: Record<string, SiteSettings>;
  /** Names and words that are never converted. */
  keepWords: string[];
  /** Always convert to: published form → wanted form. */
  ownWords: Record<string, string>;
}
export type ScriptChoice = 'original' | 'hans' | 'tw' | 'hk';
export interface SiteSettings {
  /** Read when the page loads and the panel is open. */
  readOnLoad?: boolean;
  convertOnLoad?: boolean;
  doNotConvert?: boolean;
  doNotHide?: boolean;
  /** The reader's corrections, as plain-language rules (see the panel's corrections). */
  rules?: SiteRule[];
}
/** “On this site, paragraphs that open like this are no points.” */
export interface SiteRule { kind: 'no-point' | 'point'; opens: string }

export const defaultSettings: Settings = {
  version: 1, script: 'original', scope: 'page', quotes: false, phrases: false, markUncertain: false,
  hiding: 'line', neverHide: {}, hideCredits: false, openLevel: 2, textSize: 'medium', sites: {}, keepWords: [], ownWords: {},
};

/** Bounds of the lists: an imported file must not fill the storage (5 MB in Firefox, 10 in Chrome). */
export const settingsLimits = { sites: 1000, rulesPerSite: 100, families: 20, words: 2000, wordLength: 60 } as const;

/** The host by which the settings name the site of an address; empty where nothing can be set: a file, a page of the browser's or our own. */
export function hostOf(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return '';
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : '';
}

/** What the settings say about a host; `constructor` is a possible host, so own entries only. */
export function siteOf({ sites }: Settings, host: string): SiteSettings {
  return Object.hasOwn(sites, host) ? sites[host] : {};
}
