import type { Row } from './encode.ts';
import { absent, type Value } from './compose.ts';

export interface Numbered {
  /** By value from 1 and by mode; '' is “convert by characters”. */
  values: Value[][];
  /** By row: null for value 0, a value of its own, or place in `shared`. */
  numbers: ({ id: number; group: 0 | 1 | 2 } | { id: null; shared: number } | null)[];
  shared: number[];
  groups: [number, number, number, number];
}

/**
 * Gives each row the number of its values; 0 is a run-ending key that every mode converts by its characters. Rows come in
 * the order in which the reader of the table meets them, so it can count along; values without a text may serve many rows.
 */
export function numbered(rows: readonly Row[], plain: readonly boolean[], byCharacters: (key: string, mode: number) => string): Numbered {
  const hasPlain = plain.includes(true);
  const classes = rows.map((row) => {
    const values = row.values.map((value, m) => (value === byCharacters(row.key, m) ? '' : value));
    const ours = hasPlain && row.breaks && values.every((value, m) => !plain[m] || value === absent);
    const own = values.some((value) => typeof value === 'string' && value !== '');
    const name = own ? '' : values.map((value) => (typeof value === 'symbol' ? value.description : '=')).join('|');
    return { values, own, name, group: ours ? 2 as const : row.breaks ? 1 as const : 0 as const, none: row.breaks && values.every((value) => value === '') };
  });
  const values: Value[][] = [], shared: number[] = [], groups: number[] = [1];
  const ids = new Map<Value[], number>();
  const place = new Map<string, number>();
  for (const group of [0, 1, 2] as const) {
    const members = classes.filter((row) => row.group === group && !row.none);
    for (const row of members) if (row.own) ids.set(row.values, values.push(row.values));
    for (const row of members) {
      if (row.own || place.has(`${group}${row.name}`)) continue;
      values.push(row.values);
      place.set(`${group}${row.name}`, shared.push(values.length) - 1);
    }
    groups.push(values.length + 1);
  }
  const numbers = classes.map((row): Numbered['numbers'][number] => {
    if (row.none) return null;
    const id = ids.get(row.values);
    return id === undefined ? { id: null, shared: place.get(`${row.group}${row.name}`) as number } : { id, group: row.group };
  });
  return { values, numbers, shared, groups: groups as Numbered['groups'] };
}
