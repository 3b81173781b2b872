import { parseChineseNumeral } from '../../core/text/numerals.ts';
import { numberOf, toHalfWidth } from './marker.ts';
import type { Row } from './rows.ts';

/** Numbers a reader types: [3, 2] for 3.2, 三.2, 3-2; [12] for 十二, 第12条, （十二）. Null for words to filter by. */
export function parseNumber(query: string): number[] | null {
  const text = toHalfWidth(query.trim()).replace(/[（）()]/g, '').replace(/[、.]$/, '');
  if (text === '' || text.length > 16) return null;
  const whole = /^第([^第]{1,8}?)[条條章节節篇项項点點部款]$/.exec(text);
  const parts = (whole ? [whole[1]] : text.split(/[.·\-—]/)).map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : parseChineseNumeral(part)));
  return parts.every((part) => part !== null) && parts.length <= 6 ? (parts as number[]) : null;
}

/** The child that carries the number, else the one in that place. */
export function pick(rows: readonly Row[], number: number): Row | undefined {
  return rows.find((row) => numberOf(row.point.marker) === number) ?? rows.filter((row) => numberOf(row.point.marker) === null)[number - 1] ?? undefined;
}

/**
 * The point of a number: level by level for 3.2. A single number is a point of the first level, else the first point
 * that carries it, the shallowest first (第十二条 stands under a chapter). Null when there is none.
 */
export function findNumber(rows: readonly Row[], top: readonly Row[], path: readonly number[]): Row | null {
  let found: Row | undefined;
  let level = top;
  for (const number of path) {
    found = pick(level, number);
    if (found === undefined) break;
    level = found.children;
  }
  if (found !== undefined || path.length > 1) return found ?? null;
  const carrying = rows.filter((row) => numberOf(row.point.marker) === path[0]);
  return carrying.toSorted((a, b) => a.depth - b.depth || a.index - b.index)[0] ?? null;
}
