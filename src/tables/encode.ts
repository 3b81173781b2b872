import type { ModeData, TrieData } from '../core/script/table-data.ts';
import { firstCode, ref } from '../core/script/table-data.ts';
import { absent, slow, type Composed, type Value } from './compose.ts';
import { placeKeys } from './double-array.ts';

export interface Mode { name: string; base?: string; composed: Composed; stages?: [string, string] }

/** A key in every mode, in the modes' order. */
interface Row { key: string; breaks: boolean; values: Value[] }

/**
 * Folds modes that share most of their keys into one trie. Each mode's characters go into its unit table where unit
 * replaces unit; everything else is a key. A key whose value is what its characters give needs no entry of its own.
 */
export function encodeTrie(modes: Mode[]): TrieData {
  const tables = modes.map(({ composed }) => unitTable(composed.characters));
  const rows = rowsOf(modes, tables);
  const { values, ids, runValues } = numberValues(rows, tables);
  const units = countUnits(rows);
  const code = new Map(units.map((unit, i) => [unit, i + firstCode]));
  const slots = placeKeys(rows.map(({ key }, i) => ({ codes: [...key].flatMap((c) => c.split('')).map((unit) => code.get(unit) as number), value: ids[i] })), units.length + firstCode);
  // The halves apart: alike stands by alike, which a zip file likes.
  const halves = (shift: number): string => Array.from(slots, (slot) => String.fromCharCode((slot >>> shift) & 0xffff)).join('');
  const data: TrieData = { codes: units.join(''), nodes: halves(16) + halves(0), runValues, refs: '', pool: '', modes: {} };
  const layouts: Layout[] = [];
  modes.forEach((mode, m) => {
    const base = modes.findIndex(({ name }) => name === mode.base);
    const chars = characterPairs(base < 0 ? new Map() : tables[base], tables[m]);
    const column = values.map((row) => row[m]);
    const rest = { chars, ...(mode.stages ? { stages: mode.stages } : {}) };
    if (base < 0) {
      data.refs = column.map((value) => String.fromCharCode(refOf(value))).join('');
      data.pool = column.filter((value) => typeof value === 'string').join('');
      layouts[m] = layOut(column);
      data.modes[mode.name] = { ...rest, patches: '', values: '', added: '' };
    } else {
      const { change, layout } = difference(values.map((row) => row[base]), column, layouts[base]);
      layouts[m] = layout;
      data.modes[mode.name] = { base: mode.base, ...rest, ...change };
    }
  });
  return data;
}

/** Where each value's text begins in a mode's pool, and the pool's size. */
interface Layout { places: number[]; size: number }

function layOut(column: Value[]): Layout {
  let size = 0;
  const places = column.map((value) => { const place = size; if (typeof value === 'string') size += value.length; return place; });
  return { places, size };
}

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
      if (!row) rows.set(key, row = { key, breaks, values: modes.map(() => absent) });
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

/** Gives each row the number of its values; 0 is a run-ending key that every mode converts by its characters. */
function numberValues(rows: Row[], tables: Map<string, string>[]): { values: Value[][]; ids: number[]; runValues: number } {
  const nameOf = (value: Value, key: string, m: number): string => (typeof value === 'symbol' ? value.description as string : value === byUnits(tables[m], key) ? '=' : `“${value}`);
  const running = new Map<string, Value[]>(), breaking = new Map<string, Value[]>();
  const names = rows.map((row) => {
    const parts = row.values.map((value, m) => nameOf(value, row.key, m));
    const plain = parts.every((part) => part === '=');
    // Rows that are converted by characters in one mode only are their own: the text depends on the key.
    const name = plain || parts.every((part) => !part.startsWith('“')) ? parts.join('|') : `${row.key}|${parts.join('|')}`;
    if (plain && row.breaks) return '';
    const group = row.breaks ? breaking : running;
    if (!group.has(name)) group.set(name, row.values.map((value, m) => (parts.every((part) => !part.startsWith('“')) && parts[m] === '=' ? '' : value)));
    return name;
  });
  const values = [...running.values(), ...breaking.values()];
  const runningIds = new Map([...running.keys()].map((name, i) => [name, i + 1]));
  const breakingIds = new Map([...breaking.keys()].map((name, i) => [name, running.size + i + 1]));
  const ids = rows.map((row, i) => (names[i] === '' ? 0 : (row.breaks ? breakingIds : runningIds).get(names[i]) as number));
  return { values, ids, runValues: running.size };
}

const refOf = (value: Value): number => (value === absent ? ref.transparent : value === slow ? ref.slow : value === '' ? ref.byCharacters : ref.text + value.length);

function countUnits(rows: Row[]): string[] {
  const counts = new Map<string, number>();
  for (const { key } of rows) for (const unit of key.split('')) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([unit]) => unit);
}

/** Units that a mode converts otherwise than its base. */
function characterPairs(base: Map<string, string>, own: Map<string, string>): string {
  const units = [...new Set([...base.keys(), ...own.keys()])].filter((unit) => (base.get(unit) ?? unit) !== (own.get(unit) ?? unit)).sort();
  return units.map((unit) => unit + (own.get(unit) ?? unit)).join('');
}

/** What a mode changes in its base's values. */
function difference(before: Value[], after: Value[], base: Layout): { change: Pick<ModeData, 'patches' | 'values' | 'added'>; layout: Layout } {
  const patches: string[] = [], changed: string[] = [];
  const places = [...base.places];
  let added = '';
  after.forEach((value, i) => {
    const old = before[i];
    if (typeof old === 'string' && typeof value === 'string' && old.length === value.length) {
      for (let j = 0; j < value.length; j++) {
        const place = base.places[i] + j;
        if (old[j] !== value[j]) patches.push(String.fromCharCode(place >> 15, place & 0x7fff, value.charCodeAt(j)));
      }
    } else if (old !== value) {
      changed.push(String.fromCharCode(i + 1, refOf(value)));
      places[i] = base.size + added.length;
      if (typeof value === 'string') added += value;
    }
  });
  return { change: { patches: patches.join(''), values: changed.join(''), added }, layout: { places, size: base.size + added.length } };
}
