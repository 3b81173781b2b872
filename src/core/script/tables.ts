import type { Target } from './types.ts';
import { numbersOf } from './columns.ts';
import { openEvidence, type Evidence } from './judge.ts';
import { machinesOf, type Machine } from './machine.ts';
import type { ScriptTable } from './table-data.ts';

/** What `tables/hans.js` and `tables/hant.js` leave in `globalThis.gangmuTables`. `japanese` is for comparing with OpenCC alone. */
export interface TableData { hans?: ScriptTable; hant?: ScriptTable; japanese?: ScriptTable }

/** Opened tables; each conversion is made ready when it is first asked for. */
export interface Tables {
  machine(name: string): Machine;
  evidence(): Evidence;
  /** Simplified character → what it may stand for, the most likely first. */
  alternatives(): ReadonlyMap<string, string>;
}

/** The files of `public/tables` that a target needs. `hans` also holds the evidence for judging and Traditional ↔ Traditional. */
export const tablesFor = (target: Target): ('hans' | 'hant')[] => (target === 'hans' ? ['hans'] : ['hans', 'hant']);

/** Makes loaded table data usable; throws when nothing was loaded. */
export function openTables({ hans, hant, japanese }: TableData): Tables {
  if (!hans) throw new Error('The conversion table “hans” is not loaded.');
  const machine = machinesOf([hans, hant, japanese].filter((table) => table !== undefined));
  let evidence: Evidence | undefined, alternatives: Map<string, string> | undefined;
  return {
    machine,
    evidence: () => (evidence ??= openEvidence(hans.scripts ?? '')),
    alternatives: () => (alternatives ??= new Map(String.fromCharCode(...numbersOf(hant?.alternatives ?? '')).split(' ').filter(Boolean).map((entry) => [entry[0], entry.slice(1)]))),
  };
}
