import { readableDate } from './export-tree.ts';
import type { ExportPoint, ExportTree } from './types.ts';

/**
 * OPML 2.0 (http://opml.org/spec2.opml): one outline element for the article (a `link` where it has an address), the
 * points inside it. `_note`, which outliners read by convention, carries the facts and each point's passage.
 */
export function toOpml({ facts, points }: ExportTree): string {
  const meta = [facts.source, facts.publishedAt && readableDate(facts.publishedAt)].filter(Boolean).join(' · ');
  const article = attributes({
    text: facts.title || facts.address || '…',
    ...(facts.address && { type: 'link', url: facts.address }),
    ...(meta && { _note: meta }),
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    `    <title>${escape(facts.title)}</title>`,
    '  </head>',
    '  <body>',
    ...element(article, elements(points, '      '), '    '),
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

const elements = (points: readonly ExportPoint[], indent: string): string[] => points.flatMap((point) =>
  element(attributes({ text: point.label, ...(noteOf(point) && { _note: point.text }) }), elements(point.children, `${indent}  `), indent));

/** A note that only repeats the label says nothing. */
const noteOf = (point: ExportPoint): boolean => point.text !== '' && point.text !== point.label;

const element = (attributeText: string, children: string[], indent: string): string[] => (children.length === 0
  ? [`${indent}<outline${attributeText}/>`]
  : [`${indent}<outline${attributeText}>`, ...children, `${indent}</outline>`]);

const attributes = (values: Record<string, string>): string =>
  Object.entries(values).map(([name, value]) => ` ${name}="${escape(value)}"`).join('');

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;' };
const escape = (text: string): string => text.replace(/[&<>"\n]/g, (character) => entities[character]);
