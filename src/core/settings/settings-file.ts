import { currentVersion, migrate } from './migrations.ts';
import { parseSettings } from './parse-settings.ts';
import type { Settings } from './settings.ts';

/** Tells our file from any other JSON; without it, importing a wrong file would quietly reset everything. */
const kind = 'gangmu-settings';
/** Far beyond what the limits of the lists allow. */
const longestFile = 20_000_000;

/** The settings as the text of a file to keep or to pass on. Parsing it gives equal settings. */
export function serializeSettings(settings: Settings): string {
  return JSON.stringify({ kind, ...settings }, null, 2) + '\n';
}

export type SettingsFile =
  /** `newer`: a later version wrote it, and what this one does not know is left out. */
  | { ok: true; settings: Settings; newer: boolean }
  /** `not-json`: no text that we wrote; `not-settings`: JSON of something else. */
  | { ok: false; error: 'not-json' | 'not-settings' };

/** Reads what `serializeSettings` of this or an earlier version wrote. Never throws. */
export function parseSettingsFile(text: string): SettingsFile {
  let value: unknown;
  try {
    // Editors put a byte order mark in front.
    value = text.length > longestFile ? null : JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { ok: false, error: 'not-json' };
  }
  if (typeof value !== 'object' || value === null || (value as { kind?: unknown }).kind !== kind) return { ok: false, error: 'not-settings' };
  const { version } = value as { version?: unknown };
  return { ok: true, settings: parseSettings(migrate(value as Record<string, unknown>)), newer: typeof version === 'number' && version > currentVersion };
}

/** Adds another reader's sites, rules and words to one's own; choices stay, and where both say something the added one counts. */
export function mergeSettings(own: Settings, added: Settings): Settings {
  const hosts = [...new Set([...Object.keys(own.sites), ...Object.keys(added.sites)])];
  const kinds = [...new Set([...Object.keys(own.neverHide), ...Object.keys(added.neverHide)])];
  const entry = <T>(record: Record<string, T>, key: string): T | undefined => (Object.hasOwn(record, key) ? record[key] : undefined);
  return parseSettings({
    ...own,
    sites: Object.fromEntries(hosts.map((host) => {
      const [mine, theirs] = [entry(own.sites, host), entry(added.sites, host)];
      return [host, { ...mine, ...theirs, rules: [...(mine?.rules ?? []), ...(theirs?.rules ?? [])] }];
    })),
    neverHide: Object.fromEntries(kinds.map((host) => [host, [...(entry(own.neverHide, host) ?? []), ...(entry(added.neverHide, host) ?? [])]])),
    keepWords: [...own.keepWords, ...added.keepWords],
    ownWords: { ...own.ownWords, ...added.ownWords },
  });
}
