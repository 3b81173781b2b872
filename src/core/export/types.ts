import type { Article, Outline, Range, Removal } from '../article/index.ts';

export type ExportFormat = 'markdown' | 'text' | 'opml' | 'json' | 'csv';

/** Columns of the CSV in order; their names are in English unless the caller has words for them. */
export const csvColumns = ['number', 'level', 'point', 'text', 'article', 'source', 'date', 'address'] as const;
export type CsvColumn = (typeof csvColumns)[number];

/** What leaves the panel: the article's facts and the points, in the script shown. */
export interface ExportInput {
  article: Article;
  outline: Outline;
  /** Passages that are no part of the report: they are left out of every sentence. */
  removals?: readonly Removal[];
  /** A range's text in the script shown; absent: as published. */
  textOf?: (range: Range) => string;
  /** The headline in the script shown; absent: as published. */
  title?: string;
  /** One branch (the point and all below it), or the points of a filter with their parents; absent: the whole. */
  only?: { branch: string } | { points: ReadonlySet<string> };
  /** Names of the CSV's columns in the reader's language. */
  columns?: Partial<Record<CsvColumn, string>>;
}

/** Facts of the article, each one line of plain text. */
export interface ExportFacts {
  title: string;
  source?: string;
  /** Site that repeats another outlet's report. */
  repostedBy?: string;
  /** As printed in the page's facts: ISO 8601. */
  publishedAt?: string;
  /** `http(s)` address without a text directive; absent for pasted text. */
  address?: string;
}

/** A point ready to be written: no line breaks (but in `text`), no control or direction-override characters. */
export interface ExportPoint {
  /** Number path in the whole outline, also when a branch is exported: `2.3`. */
  number: string;
  marker: string;
  title: string;
  /** Marker and title as they stand in the report; never empty. */
  label: string;
  /** Everything between the marker and the first point below it, one line for each block. */
  text: string;
  heading: boolean;
  children: ExportPoint[];
}

export interface ExportTree { facts: ExportFacts; points: ExportPoint[] }
