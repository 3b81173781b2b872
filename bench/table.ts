/** A measured value, or a word where there is none. */
export type Cell = string | number;

/** What one bench measured: rows of figures, with what was wanted beside them, and sentences on how. */
export interface BenchTable {
  title: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
  notes?: readonly string[];
}

/** A bench measures ours and theirs in one run, in the same process or browser, rounds interleaved. */
export type Bench = () => Promise<BenchTable[]>;

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** The value below which a share (0 to 1) of the numbers lies. NaN when there are none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted.length === 0 ? NaN : sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** The exponent k of a growth time ≈ c · size^k, fitted through the logarithms. */
export function growthExponent(points: readonly { size: number; time: number }[]): number {
  const xs = points.map(({ size }) => Math.log(size));
  const ys = points.map(({ time }) => Math.log(time));
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const over = xs.reduce((sum, x, i) => sum + (x - mx) * (ys[i] - my), 0);
  return over / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
}

const show = (cell: Cell): string => (typeof cell === 'number' ? cell.toFixed(Math.abs(cell) >= 100 ? 0 : Math.abs(cell) >= 10 ? 1 : 2) : cell);

/** The table as aligned text: the first column to the left, figures to the right. */
export function printTable({ title, columns, rows, notes = [] }: BenchTable): string {
  const cells = [columns, ...rows.map((row) => row.map(show))];
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('   ').trimEnd();
  return ['', title, ...cells.map((row) => `  ${line(row)}`), ...notes.map((note) => `  ${note}`)].join('\n');
}
