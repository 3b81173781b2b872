import type { ExportPoint, ExportTree } from './types.ts';

/** JSON as outline.schema.json describes it; `version` changes when a reader of it would have to. */
export function toJson({ facts, points }: ExportTree): string {
  return JSON.stringify({ version: 1, article: facts, points: points.map(entry) }, null, 2) + '\n';
}

const entry = ({ number, marker, title, text, heading, children }: ExportPoint): object =>
  ({ number, marker, title, text, ...(heading && { heading }), children: children.map(entry) });
