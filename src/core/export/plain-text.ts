import { readableDate } from './export-tree.ts';
import type { ExportPoint, ExportTree } from './types.ts';

/** Plain text: headline, facts and address a line each, an empty line, then a line for each point, two spaces a level. */
export function toPlainText({ facts, points }: ExportTree): string {
  const meta = [facts.source, facts.publishedAt && readableDate(facts.publishedAt)].filter(Boolean).join(' · ');
  const head = [facts.title, meta, facts.address].filter(Boolean);
  return [...head, ...(head.length > 0 ? [''] : []), ...lines(points, ''), ''].join('\n');
}

const lines = (points: readonly ExportPoint[], indent: string): string[] =>
  points.flatMap((point) => [indent + point.label, ...lines(point.children, `${indent}  `)]);
