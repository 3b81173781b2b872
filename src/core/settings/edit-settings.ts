import { defaultSettings, siteOf, type Settings, type SiteRule, type SiteSettings } from './settings.ts';

/** Changes are values: each function returns the fields that differ, ready to be saved. */
type Change = Partial<Settings>;

/** Families that stay on this host's pages: those named for it and those named for all. */
export function familiesNeverHidden(settings: Settings, host: string): string[] {
  const of = (key: string): string[] => (Object.hasOwn(settings.neverHide, key) ? settings.neverHide[key] : []);
  return [...new Set([...of('*'), ...of(host)])];
}

/** Sets or clears what holds on a host. A host about which nothing is said any more goes. */
export function changeSite(settings: Settings, host: string, change: Partial<SiteSettings>): Change {
  const { [host]: _, ...others } = settings.sites;
  const kept = Object.entries({ ...siteOf(settings, host), ...change }).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value === true));
  return { sites: kept.length > 0 ? { ...others, [host]: Object.fromEntries(kept) } : others };
}

/** Adds a correction for a host; one with the same opening is replaced. */
export function addRule(settings: Settings, host: string, rule: SiteRule): Change {
  const rules = (siteOf(settings, host).rules ?? []).filter(({ opens }) => opens !== rule.opens);
  return changeSite(settings, host, { rules: [...rules, rule] });
}

export function removeRule(settings: Settings, host: string, rule: SiteRule): Change {
  const rules = (siteOf(settings, host).rules ?? []).filter(({ opens, kind }) => opens !== rule.opens || kind !== rule.kind);
  return changeSite(settings, host, { rules });
}

/** Whether passages of a family stay on a host's pages (`*`: on all). */
export function changeNeverHide(settings: Settings, host: string, family: string, never: boolean): Change {
  const { [host]: _, ...others } = settings.neverHide;
  const before = Object.hasOwn(settings.neverHide, host) ? settings.neverHide[host] : [];
  const families = [...before.filter((name) => name !== family), ...(never ? [family] : [])];
  return { neverHide: families.length > 0 ? { ...others, [host]: families } : others };
}

/** Forgets all that is said about one host: opt-ins, corrections and kinds that are never hidden. */
export function forgetSite(settings: Settings, host: string): Change {
  const { [host]: _, ...sites } = settings.sites;
  const { [host]: __, ...neverHide } = settings.neverHide;
  return { sites, neverHide };
}

/** The choices as they were when Gangmu came; the lists of sites and words stay. */
export function resetChoices(settings: Settings): Settings {
  const { sites, neverHide, keepWords, ownWords } = settings;
  return { ...defaultSettings, sites, neverHide, keepWords, ownWords };
}
