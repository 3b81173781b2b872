import { defaultSettings, type Settings, type SiteRule, type SiteSettings } from './settings.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const strings = (value: unknown): string[] =>
  Array.isArray(value) ? [...new Set(value.filter((entry): entry is string => typeof entry === 'string' && entry !== ''))] : [];
const oneOf = <T>(value: unknown, allowed: readonly T[], fallback: T): T => (allowed.includes(value as T) ? (value as T) : fallback);
const flag = (value: unknown, fallback: boolean): boolean => (typeof value === 'boolean' ? value : fallback);

function parseRecord<T>(value: unknown, parse: (entry: unknown) => T | null): Record<string, T> {
  const pairs = isRecord(value) ? Object.entries(value).map(([key, entry]) => [key, parse(entry)] as const) : [];
  return Object.fromEntries(pairs.filter((pair): pair is [string, T] => pair[0] !== '__proto__' && pair[1] !== null));
}

function parseRule(value: unknown): SiteRule | null {
  if (!isRecord(value) || typeof value.opens !== 'string' || value.opens === '') return null;
  return value.kind === 'point' || value.kind === 'no-point' ? { kind: value.kind, opens: value.opens } : null;
}

function parseSite(value: unknown): SiteSettings | null {
  if (!isRecord(value)) return null;
  const site: SiteSettings = {};
  for (const key of ['readOnLoad', 'convertOnLoad', 'doNotConvert', 'doNotHide'] as const) if (value[key] === true) site[key] = true;
  const rules = Array.isArray(value.rules) ? value.rules.map(parseRule).filter((rule) => rule !== null) : [];
  if (rules.length > 0) site.rules = rules;
  return Object.keys(site).length > 0 ? site : null;
}

/** Valid settings from anything: unknown fields are dropped, bad ones fall back to the default one by one. Never throws. */
export function parseSettings(value: unknown): Settings {
  const given = isRecord(value) ? value : {};
  const base = defaultSettings;
  return {
    version: 1,
    script: oneOf(given.script, ['original', 'hans', 'tw', 'hk'], base.script),
    scope: oneOf(given.scope, ['page', 'article', 'outline'], base.scope),
    quotes: flag(given.quotes, base.quotes),
    phrases: flag(given.phrases, base.phrases),
    markUncertain: flag(given.markUncertain, base.markUncertain),
    hiding: oneOf(given.hiding, ['line', 'collapse', 'list'], base.hiding),
    neverHide: parseRecord(given.neverHide, (entry) => (strings(entry).length > 0 ? strings(entry) : null)),
    hideCredits: flag(given.hideCredits, base.hideCredits),
    openLevel: oneOf(given.openLevel, [1, 2, 3, 4, 9], base.openLevel),
    textSize: oneOf(given.textSize, ['small', 'medium', 'large'], base.textSize),
    sites: parseRecord(given.sites, parseSite),
    keepWords: strings(given.keepWords),
    ownWords: parseRecord(given.ownWords, (entry) => (typeof entry === 'string' ? entry : null)),
  };
}
