import type { ScriptVerdict } from '../../core/article/index.ts';
import { converterFor, openTables, tablesFor, type Converter, type TableData, type Tables } from '../../core/script/index.ts';
import type { ScriptChoice, Settings } from '../../core/settings/index.ts';

/** What a converter is made for: a choice, the reader's settings, what the article is written in. */
export interface Wanted {
  script: Exclude<ScriptChoice, 'original'>;
  settings: Settings;
  written: ScriptVerdict;
  /** Whether guesses are to be told. */
  uncertain: boolean;
}

/** The converter for a choice, from the tables that were injected; null while one is missing. */
export type ConverterFor = (wanted: Wanted) => Converter | null;

/** Opens the tables that are there once, and again when another has come. */
export function convertersFrom(scope: { gangmuTables?: TableData }): ConverterFor {
  let opened: { names: string; tables: Tables } | null = null;
  return ({ script, settings, written, uncertain }) => {
    const data = scope.gangmuTables ?? {};
    if (tablesFor(script).some((name) => data[name] === undefined)) return null;
    const names = Object.keys(data).join();
    if (opened?.names !== names) opened = { names, tables: openTables(data) };
    const { quotes, phrases, keepWords, ownWords } = settings;
    return converterFor(opened.tables, script, { quotes, phrases, keepWords, ownWords, uncertain, written: written.script, region: written.region });
  };
}
