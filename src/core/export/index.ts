import type { Article, Outline } from '../article/index.ts';

export type ExportFormat = 'markdown' | 'text' | 'opml' | 'json' | 'csv';

/** What leaves the panel: the article's facts and the points, in the script shown. */
export interface ExportInput {
  article: Article;
  outline: Outline;
  /** The blocks in the script shown and how their offsets moved; absent: as published. */
  textOf?: (range: { block: number; start: number; end: number }) => string;
}

/** The outline in one format, as a string with `\n` line ends (CSV: `\r\n`, RFC 4180). Never a line about ourselves. */
export function exportOutline(input: ExportInput, format: ExportFormat): string {
  void input; void format;
  return '';
}
