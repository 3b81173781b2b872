import { removedRanges, type Article, type Place, type Point, type Range } from '../article/index.ts';
import { plainLine } from './plain-line.ts';
import type { ExportFacts, ExportInput, ExportPoint, ExportTree } from './types.ts';

/** What may stand between a marker and its title: “一方面，……”, “1. ……”, “第一章 ……”. */
const longestGap = 4;

/** The part of the outline that is wanted, in plain text: what every format is written from. */
export function exportTree(input: ExportInput): ExportTree {
  const write = textWriter(input);
  const convert = ({ point, children }: Chosen): ExportPoint => {
    const marker = plainLine(shownMarker(input, point));
    const title = plainLine(write([point.title]));
    const text = write(rangesBetween(input.article, point.from, point.children[0]?.from ?? point.to));
    const label = plainLine(marker + gapBehindMarker(input.article, point, title) + title);
    return {
      number: point.id, marker, title, label: label || plainLine(text) || '…', text,
      heading: point.heading === true, children: children.map(convert),
    };
  };
  return { facts: factsOf(input), points: choose(input).map(convert) };
}

/** The article's facts as lines; those that are unknown are absent. */
export function factsOf(input: ExportInput): ExportFacts {
  const { source, repostedBy, publishedAt, url, title } = input.article;
  const known = Object.entries({ source, repostedBy, publishedAt }).flatMap(([name, value]) => {
    const line = plainLine(value ?? '');
    return line === '' ? [] : [[name, line]];
  });
  const address = addressOf(url);
  return { title: plainLine(input.title ?? title), ...Object.fromEntries(known), ...(address && { address }) };
}

/** The address of a page without a text directive; null for pasted text and anything else that is not on the web. */
export function addressOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null;
  const directive = parsed.hash.indexOf(':~:');
  if (directive >= 0) parsed.hash = parsed.hash.slice(0, directive);
  return parsed.href;
}

/** “2026-03-05” or “2026-03-05 08:30”, in the page's own time. */
export function readableDate(publishedAt: string): string {
  return publishedAt.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/, '$1 $2');
}

interface Chosen { point: Point; children: Chosen[] }

function choose({ outline, only }: ExportInput): Chosen[] {
  const whole = (points: readonly Point[]): Chosen[] => points.map((point) => ({ point, children: whole(point.children) }));
  if (!only) return whole(outline.points);
  if ('branch' in only) {
    const point = findPoint(outline.points, only.branch);
    return point ? whole([point]) : [];
  }
  const matching = (points: readonly Point[]): Chosen[] => points
    .map((point) => ({ point, children: matching(point.children) }))
    .filter(({ point, children }) => only.points.has(point.id) || children.length > 0);
  return matching(outline.points);
}

/** The point with this number path, or null. */
export function findPoint(points: readonly Point[], id: string): Point | null {
  for (const point of points) {
    const found = point.id === id ? point : findPoint(point.children, id);
    if (found) return found;
  }
  return null;
}

/** Ranges of the blocks between two places; blocks that give nothing are left out. */
export function rangesBetween(article: Article, from: Place, to: Place): Range[] {
  const ranges: Range[] = [];
  for (let block = from.block; block <= to.block && block < article.blocks.length; block++) {
    const start = block === from.block ? from.offset : 0;
    const end = block === to.block ? to.offset : article.blocks[block].text.length;
    if (end > start) ranges.push({ block, start, end });
  }
  return ranges;
}

/** Writes ranges in the script shown and without the removed passages: one line for each block, empty ones dropped. */
export function textWriter({ article, removals = [], textOf }: ExportInput): (ranges: readonly Range[]) => string {
  const removed = new Map<number, Range[]>();
  for (const range of removedRanges(removals)) removed.set(range.block, [...(removed.get(range.block) ?? []), range]);
  const read = textOf ?? (({ block, start, end }: Range) => article.blocks[block].text.slice(start, end));
  const writeRange = (range: Range): string => {
    let line = '';
    let start = range.start;
    for (const hole of removed.get(range.block) ?? []) {
      if (hole.end <= start || hole.start >= range.end) continue;
      if (hole.start > start) line += read({ block: range.block, start, end: hole.start });
      start = hole.end;
    }
    if (start < range.end) line += read({ block: range.block, start, end: range.end });
    return plainLine(line);
  };
  return (ranges) => ranges.map(writeRange).filter((line) => line !== '').join('\n');
}

const standsInText = ({ blocks }: Article, { marker, from }: Point): boolean =>
  marker !== '' && blocks[from.block]?.text.startsWith(marker, from.offset) === true;

/** The marker in the script shown (与此同时 → 與此同時); one that only the mark-up has stays as it is. */
function shownMarker({ article, textOf }: ExportInput, point: Point): string {
  if (!textOf || !standsInText(article, point)) return point.marker;
  const start = point.from.offset;
  return textOf({ block: point.from.block, start, end: start + point.marker.length });
}

/** What the report has between marker and title, or the space that ASCII numbers want. */
function gapBehindMarker(article: Article, point: Point, title: string): string {
  const { marker, from, title: range } = point;
  const end = from.offset + marker.length;
  if (standsInText(article, point) && from.block === range.block && end < range.start && range.start - end <= longestGap)
    return article.blocks[from.block].text.slice(end, range.start);
  return /[\x21-\x7e]$/.test(marker) && title !== '' ? ' ' : '';
}
