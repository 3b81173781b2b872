import { readableDate } from './export-tree.ts';
import { csvColumns, type CsvColumn, type ExportPoint, type ExportTree } from './types.ts';

/**
 * CSV (RFC 4180, `\r\n`) with a byte order mark, without which spreadsheets take UTF-8 for the system's code page. A row
 * for each point, the article's facts in each row, so that tables of several reports can be put together.
 */
export function toCsv({ facts, points }: ExportTree, names: Partial<Record<CsvColumn, string>> = {}): string {
  const date = facts.publishedAt ? readableDate(facts.publishedAt) : '';
  const shared = [text(facts.title), text(facts.source ?? ''), formulaFree(date), formulaFree(facts.address ?? '')];
  const rows = (list: readonly ExportPoint[], level: number): string[][] => list.flatMap((point) => [
    // “2.10” alone would become the number 2.1 or the 2nd of October.
    [`#${point.number}`, String(level), text(point.label), text(point.text), ...shared],
    ...rows(point.children, level + 1),
  ]);
  const header = csvColumns.map((column) => text(names[column] ?? column));
  return '\ufeff' + [header, ...rows(points, 1)].map((row) => `${row.map(quote).join(',')}\r\n`).join('');
}

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** What spreadsheets take for the start of a formula, in full width too (East Asian versions), also behind our own sign. */
const formulaStart = /^'*[=+\-@\t\r＝＋－＠]/;
/** Numbers, amounts, dates and times: “(1)” would become -1, “3月5日” a day of this year. */
const amount = /^(?=.*[\d０-９])'*[\d０-９()（）.,:/%$¥￥\s\-–—年月日时時分秒点點]*$/;

/** The cell with the sign ' in front where a spreadsheet would calculate it: the sign that makes a cell text. */
const formulaFree = (cell: string): string => (formulaStart.test(cell) ? `'${cell}` : cell);
const text = (cell: string): string => (cell !== '' && (formulaStart.test(cell) || amount.test(cell)) ? `'${cell}` : cell);
