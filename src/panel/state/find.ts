import { filterRows } from '../outline/filter.ts';
import { findNumber, parseNumber } from '../outline/number-jump.ts';
import type { Row } from '../outline/rows.ts';
import { applyFilter } from '../outline/tree-filter.ts';
import type { PanelDocument } from './panel-document.ts';
import { publishedTexts } from './texts.ts';

/** The point of the number in the filter field; undefined when there are words in it, null when no point has it. */
export function numberedRow(document: PanelDocument, query: string): Row | null | undefined {
  const path = parseNumber(query);
  const { rows, top } = document.tree.peek();
  return path === null ? undefined : findNumber(rows, top, path);
}

/** Filters the outline by what stands in the field; a number that a point has filters nothing. */
export async function setQuery(document: PanelDocument, query: string): Promise<void> {
  document.query.value = query;
  const tree = document.tree.peek();
  const isWanted = (): boolean => document.query.peek() === query && document.tree.peek() === tree;
  if (query.trim() === '' || numberedRow(document, query)) {
    if (tree.filter.peek() !== null) await applyFilter(tree, null);
    return;
  }
  const texts = document.texts.peek();
  const published = publishedTexts(document.reading.article, document.reading.script);
  const { words } = document;
  const result = await filterRows(tree.rows, query, ({ point }) => ({
    title: words.marker(point, texts) + words.title(point, texts),
    lead: words.marker(point, texts).length,
    rest: words.rest(point, texts),
    published: texts.choice === 'original' ? '' : words.sentence(point, published),
  }), isWanted);
  if (result !== null && isWanted()) await applyFilter(tree, result);
}
