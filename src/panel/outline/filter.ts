import { fold } from '../../core/text/fold.ts';
import type { Hit, Row } from './rows.ts';
import { nextTask } from './slices.ts';
import type { FilterResult } from './tree.ts';

/** The words of a row, in the script shown and as published. */
export interface RowWords {
  /** Marker and title. */
  title: string;
  /** Length of the marker in `title`. */
  lead: number;
  rest: string;
  published: string;
}

const aroundMatch = 24;
const taskMs = 12;

/**
 * Finds the points that contain the query, whatever script either is in. A match in the sentence behind the title brings
 * an excerpt. A group that matches while nothing under it does keeps what is under it. Works in short tasks; null when
 * the answer is no longer wanted.
 */
export async function filterRows(rows: readonly Row[], query: string, wordsOf: (row: Row) => RowWords, isWanted: () => boolean): Promise<FilterResult | null> {
  const wanted = fold(query.trim()).toLowerCase();
  const hits = new Map<number, Hit>();
  const context = new Set<number>();
  let begun = performance.now();
  for (const row of rows) {
    if (performance.now() - begun > taskMs) {
      await nextTask();
      if (!isWanted()) return null;
      begun = performance.now();
    }
    const hit = match(wordsOf(row), wanted);
    if (hit === null) continue;
    hits.set(row.index, hit);
    for (let parent = row.parent; parent !== null && !context.has(parent.index); parent = parent.parent) context.add(parent.index);
  }
  const inside = new Set<number>();
  let found = 0;
  for (const index of hits.keys()) {
    const row = rows[index];
    if (context.has(index)) continue;
    found++;
    for (let i = row.index + 1; i <= row.last; i++) inside.add(i);
  }
  return { query, hits, context, inside, found };
}

function match(words: RowWords, wanted: string): Hit | null {
  const title = fold(words.title).toLowerCase();
  const ranges: Hit['title'] = [];
  for (let at = title.indexOf(wanted); at !== -1; at = title.indexOf(wanted, at + wanted.length)) ranges.push([at - words.lead, at + wanted.length - words.lead]);
  if (ranges.length > 0) return { title: ranges };
  const at = fold(words.rest).toLowerCase().indexOf(wanted);
  if (at !== -1) return { title: [], excerpt: excerptOf(words.rest, at, at + wanted.length) };
  // Regional words may differ from what stands on the page: 软件 finds 軟體.
  return words.published !== '' && fold(words.published).toLowerCase().includes(wanted) ? { title: [] } : null;
}

function excerptOf(text: string, start: number, end: number): Hit['excerpt'] {
  const from = start <= aroundMatch ? 0 : start - aroundMatch / 2;
  const lead = from > 0 ? '…' : '';
  return { text: lead + text.slice(from, end + 3 * aroundMatch), mark: [start - from + lead.length, end - from + lead.length] };
}
