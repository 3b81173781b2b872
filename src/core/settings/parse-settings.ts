import { migrate } from './migrations.ts';
import { parseHost } from './site-host.ts';
import { defaultSettings, settingsLimits as limits, type Settings, type SiteRule, type SiteSettings } from './settings.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const oneOf = <T>(value: unknown, allowed: readonly T[], fallback: T): T => (allowed.includes(value as T) ? (value as T) : fallback);
const flag = (value: unknown, fallback: boolean): boolean => (typeof value === 'boolean' ? value : fallback);

/** A word as the lists keep it: one line, trimmed; null when nothing is left or when it is no word but a text. */
function parseWord(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const word = value.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  return word !== '' && word.length <= limits.wordLength ? word : null;
}

function parseList<T>(value: unknown, parse: (entry: unknown) => T | null, limit: number): T[] {
  const entries = Array.isArray(value) ? value.map(parse).filter((entry) => entry !== null) : [];
  return [...new Set(entries)].slice(0, limit);
}

/** Entries whose key or value does not parse are dropped; of two keys that parse alike the later one stays. */
function parseRecord<T>(value: unknown, parseKey: (key: string) => string | null, parse: (entry: unknown) => T | null, limit: number): Record<string, T> {
  const parsed = new Map<string, T>();
  for (const [key, entry] of isRecord(value) ? Object.entries(value) : []) {
    const [name, content] = [parseKey(key), parse(entry)];
    if (name !== null && name !== '__proto__' && content !== null) parsed.set(name, content);
  }
  return Object.fromEntries([...parsed].slice(0, limit));
}

function parseRule(value: unknown): SiteRule | null {
  if (!isRecord(value)) return null;
  const opens = parseWord(value.opens);
  return opens !== null && (value.kind === 'point' || value.kind === 'no-point') ? { kind: value.kind, opens } : null;
}

function parseSite(value: unknown): SiteSettings | null {
  if (!isRecord(value)) return null;
  const site: SiteSettings = {};
  for (const key of ['readOnLoad', 'convertOnLoad', 'doNotConvert', 'doNotHide'] as const) if (value[key] === true) site[key] = true;
  // One rule for each opening: the later correction stands.
  const rules = new Map(parseList(value.rules, parseRule, Infinity).map((rule) => [rule.opens, rule]));
  if (rules.size > 0) site.rules = [...rules.values()].slice(0, limits.rulesPerSite);
  return Object.keys(site).length > 0 ? site : null;
}

const parseFamilies = (value: unknown): string[] | null => {
  const families = parseList(value, (entry) => (typeof entry === 'string' && /^[a-z][a-z-]{0,40}$/.test(entry) ? entry : null), limits.families);
  return families.length > 0 ? families : null;
};

/**
 * Valid settings from anything: older versions are migrated, unknown fields are dropped, bad ones fall back to the
 * default one by one, lists are cut at `settingsLimits`. Parsing the result gives the result. Never throws.
 */
export function parseSettings(value: unknown): Settings {
  const given = isRecord(value) ? migrate(value) : {};
  const base = defaultSettings;
  return {
    version: 1,
    script: oneOf(given.script, ['original', 'hans', 'tw', 'hk'], base.script),
    scope: oneOf(given.scope, ['page', 'article', 'outline'], base.scope),
    quotes: flag(given.quotes, base.quotes),
    phrases: flag(given.phrases, base.phrases),
    markUncertain: flag(given.markUncertain, base.markUncertain),
    hiding: oneOf(given.hiding, ['line', 'collapse', 'list'], base.hiding),
    neverHide: parseRecord(given.neverHide, (key) => (key === '*' ? key : parseHost(key)), parseFamilies, limits.sites),
    hideCredits: flag(given.hideCredits, base.hideCredits),
    openLevel: oneOf(given.openLevel, [1, 2, 3, 4, 9], base.openLevel),
    textSize: oneOf(given.textSize, ['small', 'medium', 'large'], base.textSize),
    sites: parseRecord(given.sites, parseHost, parseSite, limits.sites),
    keepWords: parseList(given.keepWords, parseWord, limits.words),
    ownWords: parseRecord(given.ownWords, parseWord, parseWord, limits.words),
  };
}
