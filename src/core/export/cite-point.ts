import type { Article, Point, Range } from '../article/index.ts';
import { sentenceEnds } from '../text/index.ts';
import { factsOf, findPoint, readableDate, textWriter } from './export-tree.ts';
import { plainLine } from './plain-line.ts';
import { textFragment } from './text-fragment.ts';
import type { ExportInput } from './types.ts';

/**
 * One point to quote, a line each: its sentence, its place (number path and the markers above it), the report's title,
 * source and date, and a link that opens the page at the sentence. Lines without content are left out.
 * Null when there is no such point.
 */
export function citePoint(input: ExportInput, pointId: string): string | null {
  const point = findPoint(input.outline.points, pointId);
  if (!point) return null;
  const facts = factsOf(input);
  const sentence = sentenceOf(input.article, point);
  const directive = textFragment(input.article, sentence);
  const link = facts.address && directive ? facts.address + (facts.address.includes('#') ? '' : '#') + directive : facts.address;
  const report = [facts.title, facts.source, facts.publishedAt && readableDate(facts.publishedAt)].filter(Boolean).join(' · ');
  return [textWriter(input)([sentence]), placeOf(input, point), report, link].filter(Boolean).join('\n');
}

/** From the marker to the end of the sentence in which the title ends, but not into the next point or one below. */
function sentenceOf(article: Article, point: Point): Range {
  const { block, end } = point.title;
  const text = article.blocks[block].text;
  const start = point.from.block === block ? Math.min(point.from.offset, point.title.start) : point.title.start;
  const limits = [point.children[0]?.from, point.to].filter((place) => place?.block === block && place.offset >= end).map(({ offset }) => offset);
  return { block, start, end: Math.min(...limits, sentenceEnds(text).find((offset) => offset >= end) ?? text.length) };
}

/** “2.3.1 · 二、 › （三） › 一是”: the numbers we count and the markers that others see. */
function placeOf({ outline }: ExportInput, point: Point): string {
  const ids = point.id.split('.').map((_, i, all) => all.slice(0, i + 1).join('.'));
  const markers = ids.map((id) => plainLine(findPoint(outline.points, id)?.marker ?? '')).filter((marker) => marker !== '');
  return [point.id, markers.join(' › ')].filter((part) => part !== '').join(' · ');
}
