import { readableDate } from './export-tree.ts';
import type { ExportPoint, ExportTree } from './types.ts';

/**
 * CommonMark: the headline, the facts as paragraphs, the points as nested lists. Every character that could be mark-up
 * in CommonMark, GFM or the note-taking dialects (tags, maths, highlights) is escaped.
 */
export function toMarkdown({ facts, points }: ExportTree): string {
  const meta = [facts.source, facts.publishedAt && readableDate(facts.publishedAt)].filter(Boolean).map((fact) => escape(fact as string));
  const head = [
    ...(facts.title ? [`# ${escape(facts.title)}`] : []),
    ...(meta.length > 0 ? [meta.join(' · ')] : []),
    ...(facts.address ? [`<${facts.address.replace(/[<>\\\s]/g, encodeURIComponent)}>`] : []),
  ];
  return [...head, items(points, '').join('\n')].filter((part) => part !== '').join('\n\n') + '\n';
}

const items = (points: readonly ExportPoint[], indent: string): string[] =>
  points.flatMap((point) => [`${indent}- ${escape(point.label)}`, ...items(point.children, `${indent}  `)]);

/** Page text as Markdown that shows exactly this text. */
function escape(line: string): string {
  return line
    .replace(/[\\`*_{}[\]<>&~|#$^=@]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=www)\.|%(?=%)/gi, '\\$&')
    .replace(/^[-+:]|^(\d{1,9})([.)])/, (start, digits?: string, mark?: string) => (digits ? `${digits}\\${mark}` : `\\${start}`));
}
