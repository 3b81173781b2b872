import type { ScriptChoice } from '../core/settings/index.ts';

/** Places whose Chinese is written with Traditional characters. */
const traditional: Record<string, ScriptChoice> = { TW: 'tw', HK: 'hk', MO: 'hk' };

/**
 * The script that a reader with these languages (BCP 47, the preferred one first) most likely reads. The first Chinese
 * one decides, whatever stands before it: an interface in English says nothing about the script. `original` without any.
 */
export function usualScript(languages: readonly string[]): ScriptChoice {
  for (const language of languages) {
    const [name, ...parts] = language.split('-');
    if (name.toLowerCase() !== 'zh') continue;
    const region = parts.find((part) => /^[a-z]{2}$/i.test(part))?.toUpperCase() ?? '';
    const script = parts.find((part) => /^han[st]$/i.test(part))?.toLowerCase();
    if (script === 'hans') return 'hans';
    return traditional[region] ?? (script === 'hant' ? 'tw' : 'hans');
  }
  return 'original';
}
