import type { Row } from './encode.ts';
import { absent, type Value } from './compose.ts';

export interface Numbered {
  /** By value from 1 and by mode; '' is “convert by characters”. */
  values: Value[][];
  /** By row: -1 for value 0, else as `TrieData.kinds` has it. */
  kinds: number[];
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
    return { values, own, name, group: ours ? 2 : row.breaks ? 1 : 0, none: row.breaks && values.every((value) => value === '') };
  });
  const values: Value[][] = [], shared: number[] = [], groups: number[] = [1];
  const place = new Map<string, number>();
  for (const group of [0, 1, 2]) {
    const members = classes.filter((row) => row.group === group && !row.none);
    for (const row of members) if (row.own) values.push(row.values);
    for (const row of members) {
      if (row.own || place.has(`${group}${row.name}`)) continue;
      values.push(row.values);
      place.set(`${group}${row.name}`, shared.push(values.length) - 1);
    }
    groups.push(values.length + 1);
  }
  const kinds = classes.map(({ own, group, name, none }) => (none ? -1 : own ? group : 3 + (place.get(`${group}${name}`) as number)));
  return { values, kinds, shared, groups: groups as Numbered['groups'] };
}
