import { limits } from '../article/index.ts';
import type { Article, Outline, Place, Point, Removal } from '../article/index.ts';
import { cutTitles } from './cut-titles.ts';
import { findEnds } from './find-ends.ts';
import { findLeads } from './find-leads.ts';
import { findMarkers } from './find-markers.ts';
import { groupRuns } from './group-runs.ts';
import { acceptRuns, judgeRuns } from './judge-runs.ts';
import { nest } from './nest.ts';
import type { Node } from './nest.ts';
import { placeBehind, placeOf, rangeOf, readKept } from './reading.ts';
import type { Reading } from './reading.ts';
import { writeNotes } from './write-notes.ts';

/** What became of one marker, and why: for the `explain` command. */
export interface Decision {
  marker: string;
  at: Place;
  style: string;
  value: number;
  /** Number of its run in text order, from 1; absent where the marker was refused by itself. */
  run?: number;
  kept: boolean;
  score?: number;
  /** Evidence with its weight, or the reason for refusing the marker. */
  reasons: string[];
}

/** Last step: from offsets of the reading back to the article's own positions. */
function toPoints(reading: Reading, nodes: readonly Node[], path: string): Point[] {
  return nodes.map((node, k) => {
    const id = path === '' ? String(k + 1) : `${path}.${k + 1}`;
    const point: Point = {
      id, marker: node.marker, title: rangeOf(reading, node.title.from, node.title.to),
      from: placeOf(reading, node.from), to: placeBehind(reading, Math.max(node.to, node.from + 1)),
      children: toPoints(reading, node.children, id),
    };
    if (node.lead?.heading || reading.paragraphs[node.paragraph].level > 0) point.heading = true;
    return point;
  });
}

/**
 * Builds the tree of numbered points from the text between the removals. An article without points has an empty tree.
 * Positions are the article's; the work grows in step with the text. `trace` is told what became of every marker.
 */
export function buildOutline(article: Article, removals: readonly Removal[], trace?: (decision: Decision) => void): Outline {
  const reading = readKept(article, removals);
  const markers = findMarkers(reading, trace && ((marker, reason) => trace({
    marker: marker.text, at: placeOf(reading, marker.at), style: marker.style.id, value: marker.value, kept: false, reasons: [reason],
  })));
  const judged = judgeRuns(reading, groupRuns(markers));
  const runs = acceptRuns(judged);
  if (trace) {
    const kept = new Set(runs.flatMap(({ members }) => members));
    for (const [k, { members, verdict }] of judged.entries())
      for (const member of members)
        trace({
          marker: member.text, at: placeOf(reading, member.at), style: member.style.id, value: member.value, run: k + 1, kept: kept.has(member),
          score: verdict.score, reasons: verdict.evidence.map(([name, weight]) => `${name} ${weight > 0 ? '+' : ''}${Math.round(weight * 10) / 10}`),
        });
  }
  if (runs.length === 0) return { points: [], notes: [] };
  const root = nest(reading, runs, findLeads(reading, runs), limits.points);
  findEnds(reading, root);
  cutTitles(reading, root);
  return { points: toPoints(reading, root.children, ''), notes: writeNotes(reading, root) };
}
