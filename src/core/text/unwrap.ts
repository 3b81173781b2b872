/** Fewer lines than this show no habit. */
const minLines = 8;
/** A wrapped line is at most this much narrower than the widest, in columns: a mark that may not open a line goes with its neighbour. */
const slack = 4;
/** Wider lines were never broken to fit a page. */
const maxColumns = 120;
const minColumns = 30;

const closing = /[。！？；：!?;:…”」』]$/;
/** What opens a paragraph even behind a full line: white space or a counter. */
const opening = /^(?:[\s\u3000]|第[一二三四五六七八九十百零\d\s]+[条條章节節编編]|[一二三四五六七八九十]+[、是]|[(（]|\d{1,2}[.．、]|[①-⑳])/;

const columns = (line: string): number => {
  let sum = 0;
  for (let i = 0; i < line.length; i++) sum += line.charCodeAt(i) > 0x2e80 ? 2 : 1;
  return sum;
};

/**
 * Joins the lines of a text that was broken to fit a page (statutes, mail, text out of a PDF): such a line break becomes
 * a space, so every offset stays. Text with one paragraph a line comes back as it is. Linear.
 */
export function unwrapLines(text: string): string {
  const lines = text.split('\n');
  const widths = lines.map((line) => (line.length > maxColumns ? maxColumns + 1 : columns(line.trimEnd())));
  const written = widths.filter((width) => width > 0);
  const widest = Math.max(0, ...written);
  if (written.length < minLines || widest > maxColumns || widest < minColumns) return text;
  const isFull = (k: number): boolean => widths[k] >= widest - slack;
  const isOpen = (k: number): boolean => isFull(k) && !closing.test(lines[k].trimEnd());
  const full = lines.filter((_, k) => isFull(k)).length;
  const open = lines.filter((_, k) => isOpen(k)).length;
  if (full * 5 < written.length || open * 3 < full * 2) return text;
  return lines.map((line, k) => line + (k + 1 === lines.length ? '' : isOpen(k) && lines[k + 1] !== '' && !opening.test(lines[k + 1]) ? ' ' : '\n')).join('');
}
