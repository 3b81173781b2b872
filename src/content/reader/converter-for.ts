import type { Converter } from '../../core/script/index.ts';
import type { ScriptChoice, Settings } from '../../core/settings/index.ts';

/** The converter for a choice, from the tables that were injected; null while one is missing. */
export function converterFor(script: Exclude<ScriptChoice, 'original'>, settings: Settings): Converter | null {
  void script; void settings;
  return null;
}
