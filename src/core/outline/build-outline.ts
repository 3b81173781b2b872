import { limits } from '../article/index.ts';
import type { Article, Outline, Point, Removal } from '../article/index.ts';
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

/** Last step: from offsets of the reading back to the article's own positions. */
function toPoints(reading: Reading, nodes: readonly Node[], path: string): Point[] {
  return nodes.map((node, k) => {
    const id = path === '' ? String(k + 1) : `${path}.${k + 1}`;
    const point: Point = {
      id, marker: node.marker, title: rangeOf(reading, node.title.from, node.title.to),
      from: placeOf(reading, node.from), to: placeBehind(reading, Math.max(node.to, node.from + 1)),
      children: toPoints(reading, node.children, id),
    };
    if (node.lead?.heading || reading.paragraphs[node.paragraph].heading) point.heading = true;
    return point;
  });
}

/**
 * Builds the tree of numbered points from the text between the removals. An article without points has an empty tree.
 * Positions are the article's; the work grows in step with the text.
 */
export function buildOutline(article: Article, removals: readonly Removal[]): Outline {
  const reading = readKept(article, removals);
  const runs = acceptRuns(judgeRuns(reading, groupRuns(findMarkers(reading))));
  if (runs.length === 0) return { points: [], notes: [] };
  const root = nest(reading, runs, findLeads(reading, runs), limits.points);
  findEnds(reading, root);
  cutTitles(reading, root);
  return { points: toPoints(reading, root.children, ''), notes: [] };
}
