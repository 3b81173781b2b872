/**
 * Converts the panel's texts beside its main thread. A classic script: `importScripts` reads a table without a fetch,
 * and only when a target first needs it.
 */
import { converterFor, openTables, tablesFor, type Tables } from '../../core/script/index.ts';
import type { TableData } from '../../core/script/index.ts';
import type { ConvertAnswer, ConvertRequest } from './protocol.ts';

interface WorkerScope {
  gangmuTables?: TableData;
  importScripts(...urls: string[]): void;
  onmessage: ((event: { data: ConvertRequest }) => void) | null;
  postMessage(answer: ConvertAnswer): void;
}
const scope = globalThis as unknown as WorkerScope;

let opened: { tables: Tables; names: string } | null = null;

function tablesOf(names: readonly ('hans' | 'hant')[]): Tables {
  const missing = names.filter((name) => !scope.gangmuTables?.[name]);
  if (missing.length > 0) scope.importScripts(...missing.map((name) => `/tables/${name}.js`));
  const loaded = Object.keys(scope.gangmuTables ?? {}).toSorted().join();
  if (opened?.names !== loaded) opened = { tables: openTables(scope.gangmuTables ?? {}), names: loaded };
  return opened.tables;
}

scope.onmessage = ({ data: { id, texts, choice, options } }) => {
  try {
    const convert = converterFor(tablesOf(tablesFor(choice)), choice, options);
    scope.postMessage({ id, ok: true, converted: texts.map(convert) });
  } catch (error) {
    scope.postMessage({ id, ok: false, error: error instanceof Error ? error.message : String(error) });
  }
};
