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
 * The point of a number: level by level for 3.2, from the first level, else from the first list whose own markers carry
 * the whole of it: a report often stands under one group without a number. A single number is a point of the first level,
 * else the first point that carries it, the shallowest first (第十二条 stands under a chapter). Null when there is none.
 */
export function findNumber(rows: readonly Row[], top: readonly Row[], path: readonly number[]): Row | null {
  const found = follow(top, path, pick);
  if (found !== undefined) return found;
  const groups = rows.filter((row) => row.children.length > 0).toSorted((a, b) => a.depth - b.depth || a.index - b.index);
  for (const { children } of groups) {
    const inside = follow(children, path, carrying);
    if (inside !== undefined) return inside;
  }
  return null;
}

const carrying = (rows: readonly Row[], number: number): Row | undefined => rows.find((row) => numberOf(row.point.marker) === number);

function follow(level: readonly Row[], path: readonly number[], choose: typeof pick): Row | undefined {
  let found: Row | undefined;
  let rows = level;
  for (const number of path) {
    found = choose(rows, number);
    if (found === undefined) return undefined;
    rows = found.children;
  }
  return found;
}
