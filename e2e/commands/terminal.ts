import type { Point, Reading } from '../../src/core/article/index.ts';
import { textOf } from '../harness/reading.ts';

/** ANSI styles where the output is a terminal that wants them. */
const coloured = process.stdout.isTTY && !process.env.NO_COLOR;
const style = (code: number) => (text: string): string => (coloured ? `\u001B[${code}m${text}\u001B[0m` : text);
export const bold = style(1);
export const dim = style(2);
export const blue = style(34);

const wide = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}“”‘’…—]/u;
/** Columns that a text takes in a terminal: Chinese characters and their punctuation take two. */
export const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0);

/** The text, cut with “…” where it is wider than `columns`. */
export function clip(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let out = '';
  for (const character of text) {
    if (widthOf(out + character) > columns - 2) break;
    out += character;
  }
  return `${out}…`;
}

/** Columns to draw in: those of the terminal, at most 100; 88 where there is none. */
export const columns = (): number => Math.min(process.stdout.columns ?? 88, 100);

/** The outline as a tree: branches drawn with lines, markers hanging in a column as wide as the widest of their level. */
export function outlineLines({ article, outline }: Reading, room = columns()): string[] {
  const draw = (points: readonly Point[], trunk: string): string[] => {
    const column = Math.max(...points.map(({ marker }) => widthOf(marker)), 0);
    return points.flatMap((point, index) => {
      const isLast = index === points.length - 1;
      const isTop = trunk === '';
      const branch = isTop ? '  ' : `${trunk}${isLast ? '└ ' : '├ '}`;
      const marker = point.children.length > 0 || isTop ? point.marker : point.marker + ' '.repeat(column - widthOf(point.marker));
      const lead = marker === '' ? '' : `${marker}  `;
      const title = clip(textOf(article, point.title), room - widthOf(branch + lead));
      const line = dim(branch) + blue(lead) + (point.children.length > 0 ? bold(title) : title);
      const below = draw(point.children, isTop ? '    ' : `${trunk}${isLast ? '  ' : '│ '}`);
      return isTop && below.length > 0 && !isLast ? [line, ...below, ''] : [line, ...below];
    });
  };
  return draw(outline.points, '');
}
