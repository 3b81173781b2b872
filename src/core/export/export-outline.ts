import { toCsv } from './csv.ts';
import { exportTree } from './export-tree.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { toOpml } from './opml.ts';
import { toPlainText } from './plain-text.ts';
import type { ExportFormat, ExportInput } from './types.ts';

/** The outline in one format, as a string with `\n` line ends (CSV: `\r\n`, RFC 4180). Never a line about ourselves. */
export function exportOutline(input: ExportInput, format: ExportFormat): string {
  const tree = exportTree(input);
  switch (format) {
    case 'markdown': return toMarkdown(tree);
    case 'text': return toPlainText(tree);
    case 'opml': return toOpml(tree);
    case 'json': return toJson(tree);
    case 'csv': return toCsv(tree, input.columns);
  }
}
