import { columnOf, unitsColumn } from '../core/script/columns.ts';
import { unitSetOf } from '../core/script/unit-set.ts';
import type { ModeData, TrieData } from '../core/script/table-data.ts';
import { digits, firstCode, ref } from '../core/script/table-data.ts';
import { absent, slow, type Composed, type Value } from './compose.ts';
import { inRecordOrder, recordsOf, type CodedKey } from './double-array.ts';
import { numbered } from './values.ts';

/** `plain`: its base has our corrections, it has not. */
export interface Mode { name: string; base?: string; plain?: true; composed: Composed; stages?: [string, string] }

/** A key in every mode, in the modes' order. */
export interface Row { key: string; breaks: boolean; values: Value[]; codes: number[] }

/**
 * Folds modes that share most of their keys into one trie. Each mode's characters go into its unit table where unit
 * replaces unit; everything else is a key. A key whose value is what its characters give needs no entry of its own.
 */
export function encodeTrie(modes: Mode[]): TrieData {
  const tables = modes.map(({ composed }) => unitTable(composed.characters));
  const unordered = rowsOf(modes, tables);
  const units = countUnits(unordered);
  const code = new Map(units.map((unit, i) => [unit, i + firstCode]));
  for (const row of unordered) row.codes = row.key.split('').map((unit) => code.get(unit) as number);
  const rows = inRecordOrder(unordered);
  const { values, numbers, shared, groups } = numbered(rows, modes.map(({ plain }) => plain === true), (key, m) => byUnits(tables[m], key));
  const firstMode = (id: number): { ref: number; text: string } => ({ ref: refOf(values[id - 1][0]), text: textOf(values[id - 1][0]) });
  const keys = rows.map(({ codes }, i): CodedKey => {
    const number = numbers[i];
    return { codes, value: number === null || number.id === null ? number : { ...number, ...firstMode(number.id) } };
  });
  const replaced = [...tables[0].keys()].toSorted((a, b) => unitOf(a) - unitOf(b));
  const { records, slots } = recordsOf(keys, units.length);
  const data: TrieData = {
    units: unitSetOf(units.map(unitOf)), codes: columnOf(units.map((unit, i) => ({ unit, i })).toSorted((a, b) => unitOf(a.unit) - unitOf(b.unit)).map(({ i }) => i), digits.codes),
    replaced: unitSetOf(replaced.map(unitOf)), images: unitsColumn(replaced.map((unit) => tables[0].get(unit)).join('')), records, shared: columnOf(shared, digits.values), sharedRefs: columnOf(shared.map((id) => firstMode(id).ref), digits.refs),
    slots, groups, pool: values.reduce((sum, [value]) => sum + textOf(value).length, 0), modes: {},
  };
  modes.forEach((mode, m) => {
    const base = Math.max(0, modes.findIndex(({ name }) => name === mode.base));
    const before = values.map((row, i) => (mode.plain && i + 1 >= groups[2] ? absent : row[base]));
    const change = changeOf(before, values.map((row) => row[m]));
    data.pool += change.texts.length / digits.units;
    data.modes[mode.name] = {
      ...(mode.base === undefined ? {} : { base: mode.base }), ...(mode.plain ? { plain: true } : {}),
      chars: mode.base === undefined ? '' : characterPairs(tables[base], tables[m]), ...change, ...(mode.stages ? { stages: mode.stages } : {}),
    };
  });
  return data;
}

const unitOf = (unit: string): number => unit.charCodeAt(0);

/** The replacements that a unit table can hold. */
function unitTable(characters: Map<string, string>): Map<string, string> {
  return new Map([...characters].filter(([from, to]) => from.length === 1 && to.length === 1 && from !== to));
}

const byUnits = (table: Map<string, string>, key: string): string => key.split('').map((unit) => table.get(unit) ?? unit).join('');

function rowsOf(modes: Mode[], tables: Map<string, string>[]): Row[] {
  const rows = new Map<string, Row>();
  modes.forEach(({ composed }, m) => {
    const add = (key: string, value: Value, breaks: boolean): void => {
      let row = rows.get(key);
      if (!row) rows.set(key, row = { key, breaks, values: modes.map(() => absent), codes: [] });
      if (row.breaks !== breaks && row.values.some((known) => typeof known === 'string')) throw new Error(`“${key}” both ends runs and does not.`);
      row.breaks ||= breaks;
      row.values[m] = value;
    };
    for (const [key, value] of composed.breaking) add(key, value, true);
    for (const [key, value] of composed.running) add(key, value, false);
    for (const [key, value] of composed.characters) if (byUnits(tables[m], key) !== value) add(key, value, false);
    for (const key of composed.tricky) if (!composed.breaking.has(key)) add(key, slow, rows.get(key)?.breaks ?? false);
  });
  return [...rows.values()];
}

const refOf = (value: Value): number => (value === absent ? ref.transparent : value === slow ? ref.slow : value === '' ? ref.byCharacters : ref.text + value.length);

function countUnits(rows: Row[]): string[] {
  const counts = new Map<string, number>();
  for (const { key } of rows) for (const unit of key.split('')) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([unit]) => unit);
}

/** Units that a mode converts otherwise than its base. */
function characterPairs(base: Map<string, string>, own: Map<string, string>): string {
  const units = [...new Set([...base.keys(), ...own.keys()])].filter((unit) => (base.get(unit) ?? unit) !== (own.get(unit) ?? unit)).toSorted();
  return unitsColumn(units.map((unit) => unit + (own.get(unit) ?? unit)).join(''));
}

const textOf = (value: Value): string => (typeof value === 'string' ? value : '');

/** What a mode has otherwise than its base. */
function changeOf(before: readonly Value[], after: readonly Value[]): Pick<ModeData, 'values' | 'refs' | 'texts'> {
  const changed = after.flatMap((value, i): { value: Value; id: number }[] => (value === before[i] ? [] : [{ value, id: i + 1 }]));
  return {
    values: columnOf(changed.map(({ id }, i) => id - (changed[i - 1]?.id ?? 0)), digits.steps),
    refs: columnOf(changed.map(({ value }) => refOf(value)), digits.refs),
    texts: unitsColumn(changed.map(({ value }) => textOf(value)).join('')),
  };
}
