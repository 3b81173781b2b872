import { exportOutline } from './export-outline.ts';
import { plainLine } from './plain-line.ts';
import type { ExportFormat, ExportInput } from './types.ts';

export interface ExportFile { name: string; type: string; content: string }

const kinds: Record<ExportFormat, { extension: string; type: string }> = {
  markdown: { extension: 'md', type: 'text/markdown;charset=utf-8' },
  text: { extension: 'txt', type: 'text/plain;charset=utf-8' },
  opml: { extension: 'opml', type: 'text/x-opml;charset=utf-8' },
  json: { extension: 'json', type: 'application/json' },
  csv: { extension: 'csv', type: 'text/csv;charset=utf-8' },
};

/** Chinese characters take three bytes each and file systems give 255. */
const longestName = 60;

/** The outline as a file to save, named after the report in the script shown. */
export function exportFile(input: ExportInput, format: ExportFormat): ExportFile {
  const { extension, type } = kinds[format];
  const title = plainLine(input.title ?? input.article.title).replace(/[\\/:*?"<>|~%]+/g, ' ').replace(/^[.\s]+|[.\s]+$/g, '');
  const name = [...title.replace(/\s+/g, ' ')].slice(0, longestName).join('').trim();
  return { name: `${name || 'outline'}.${extension}`, type, content: exportOutline(input, format) };
}
