import type { Marker } from './find-markers.ts';
import { isSubhead } from './find-leads.ts';
import type { Lead } from './find-leads.ts';
import type { JudgedRun } from './judge-runs.ts';
import type { Reading } from './reading.ts';

/** A point while it is built, in offsets of the reading. */
export interface Node {
  from: number;
  /** Where its words begin, behind the marker. */
  body: number;
  marker: string;
  paragraph: number;
  /** The run it belongs to; groups have none. */
  run: JudgedRun | null;
  member: Marker | null;
  lead: Lead | null;
  children: Node[];
  /** Behind its last character; set by `findEnds`. */
  to: number;
  /** Set by `cutTitles`. */
  title: { from: number; to: number };
}

interface Frame { run: JudgedRun; parent: Node; last: Node; placed: number }

const newNode = (from: number, body: number, paragraph: number, marker: string): Node =>
  ({ from, body, marker, paragraph, run: null, member: null, lead: null, children: [], to: body, title: { from: body, to: body } });

/** Whether the members of a run are lines that head a text rather than statements complete in themselves. */
function headsText(reading: Reading, run: JudgedRun): boolean {
  const { members } = run;
  let heads = 0;
  for (const [k, { paragraph }] of members.entries()) {
    const { from, to } = reading.paragraphs[paragraph];
    const hasBody = k + 1 < members.length && members[k + 1].paragraph - paragraph > 1;
    if (hasBody || isSubhead(reading, reading.paragraphs[paragraph]) || (to - from < 60 && !/[。；;]$/.test(reading.text.slice(from, to)))) heads++;
  }
  return heads * 2 > members.length;
}

/**
 * Sixth step: the tree. Levels follow the order of appearance, not the glyph: a list that begins while another is
 * unfinished stands inside it. Where the other is finished, what the text has shown before decides, then convention.
 */
export function nest(reading: Reading, runs: readonly JudgedRun[], leads: ReadonlyMap<JudgedRun, Lead>, maxPoints: number): Node {
  const root = newNode(0, 0, -1, '');
  const frames: Frame[] = [];
  /** “a>b”: a member of style a has held a list of style b. */
  const held = new Set<string>();
  const heads = new Map<JudgedRun, boolean>();
  const isHeading = (run: JudgedRun): boolean => {
    if (!heads.has(run)) heads.set(run, headsText(reading, run));
    return heads.get(run) === true;
  };

  const holds = (frame: Frame, run: JudgedRun, marker: Marker): boolean => {
    const { run: outer, last } = frame;
    if (frame.placed < outer.members.length) return true;
    const within = marker.paragraph === last.paragraph;
    const ownLead = leads.get(run);
    if (last.member?.opening !== 'line') return within && (run.before?.from ?? 0) <= last.from;
    if (within) return true;
    const a = outer.members[0].style;
    const b = run.members[0].style;
    if (a === b || (a.family !== undefined && a.family === b.family)) return false;
    if (a.id === 'aspect') return last.children.length === 0 || !ownLead;
    if (held.has(`${b.id}>${a.id}`)) return false;
    if (held.has(`${a.id}>${b.id}`)) return true;
    if (b.rank < a.rank) return false;
    // Where the points are complete in themselves, one does not reach further than its siblings did.
    const widest = Math.max(...outer.members.map(({ paragraph }, k) => (k > 0 ? paragraph - outer.members[k - 1].paragraph : 0)));
    if (isHeading(outer) && (marker.paragraph - last.paragraph <= widest || isSubhead(reading, reading.paragraphs[last.paragraph]))) return true;
    return marker.paragraph - last.paragraph === 1 && run.before !== null && run.before.from >= last.from;
  };

  const order = runs.flatMap((run) => run.members.map((member) => ({ run, member }))).toSorted((a, b) => a.member.at - b.member.at);
  for (const { run, member } of order.slice(0, maxPoints)) {
    const node = newNode(member.at, member.end, member.paragraph, member.text);
    node.run = run;
    node.member = member;
    const again = frames.findIndex((frame) => frame.run === run);
    if (again >= 0) {
      frames.length = again + 1;
      const frame = frames[again];
      frame.parent.children.push(node);
      frame.last = node;
      frame.placed++;
      continue;
    }
    while (frames.length > 0 && !holds(frames[frames.length - 1], run, member)) frames.pop();
    let parent = frames.at(-1)?.last ?? root;
    const lead = member === run.members[0] ? leads.get(run) : undefined;
    // Inside a numbered point the point itself is the group.
    if (lead && parent === root) {
      const group = newNode(lead.from, lead.body, lead.paragraph, reading.text.slice(lead.from, lead.body));
      group.lead = lead;
      parent.children.push(group);
      parent = group;
    }
    for (const frame of frames) held.add(`${frame.run.members[0].style.id}>${member.style.id}`);
    parent.children.push(node);
    frames.push({ run, parent, last: node, placed: run.members.indexOf(member) + 1 });
  }
  return root;
}
