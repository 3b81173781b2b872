import type { Marker } from './find-markers.ts';
import { isAttachments, isSpeaker, isSubhead } from './find-leads.ts';
import type { Lead } from './find-leads.ts';
import type { JudgedRun } from './judge-runs.ts';
import { endsUnder } from './reading.ts';
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

/** An open list: its latest point may still take a list in. */
interface Frame { run: JudgedRun; parent: Node; last: Node; placed: number }

/** How the members of a run stand: do they head a text, and how far apart are they at most, in paragraphs. */
interface Habit { heads: boolean; widest: number }

/** More levels than any document has; bounds the work on pages made to confuse. */
const maxDepth = 12;

const newNode = (from: number, body: number, paragraph: number, marker: string): Node =>
  ({ from, body, marker, paragraph, run: null, member: null, lead: null, children: [], to: body, title: { from: body, to: body } });

/** How many paragraphs are looked through for a heading or a new speaker. */
const maxBetween = 40;

/** Whether what stood under a paragraph is over before another: somebody else speaks, the attachments are listed, or a heading without a number begins something new. */
function isOver(reading: Reading, above: number, paragraph: number, numbered: ReadonlySet<number>): boolean {
  const { level } = reading.paragraphs[above];
  for (let k = Math.max(above + 1, paragraph - maxBetween); k <= paragraph; k++)
    if (isSpeaker(reading, reading.paragraphs[k]) || isAttachments(reading, reading.paragraphs[k]) || (!numbered.has(k) && endsUnder(reading.paragraphs[k].level, level))) return true;
  return false;
}

/** Whether most members are lines that head a text rather than statements complete in themselves. */
function habitOf(reading: Reading, { members }: JudgedRun): Habit {
  let heads = 0;
  let widest = 0;
  for (const [k, { paragraph }] of members.entries()) {
    const { from, to } = reading.paragraphs[paragraph];
    const apart = k + 1 < members.length ? members[k + 1].paragraph - paragraph : 0;
    widest = Math.max(widest, apart);
    if (apart > 1 || isSubhead(reading, reading.paragraphs[paragraph]) || (to - from < 60 && !/[。；;]$/.test(reading.text.slice(from, to)))) heads++;
  }
  return { heads: heads * 2 > members.length, widest };
}

/**
 * Sixth step: the tree. Levels follow the order of appearance, not the glyph: a list that begins while another is
 * unfinished stands inside it. Where the other is finished, what the text has shown before decides, then convention.
 */
export function nest(reading: Reading, runs: readonly JudgedRun[], leads: ReadonlyMap<JudgedRun, Lead>, maxPoints: number): Node {
  const root = newNode(0, 0, -1, '');
  const frames: Frame[] = [];
  const numbered = new Set(runs.flatMap(({ members }) => members.filter(({ opening }) => opening === 'line').map(({ paragraph }) => paragraph)));
  /** By style, the styles whose lists its points have held. */
  let held = new Map<string, Set<string>>();
  let part = 0;
  const habits = new Map<JudgedRun, Habit>();
  const habit = (run: JudgedRun): Habit => {
    let known = habits.get(run);
    if (!known) habits.set(run, known = habitOf(reading, run));
    return known;
  };

  /** Whether the latest point of an open list reaches as far as a new list and takes it in. */
  const holds = ({ run: outer, last, placed }: Frame, run: JudgedRun, marker: Marker): boolean => {
    if (frames.length >= maxDepth) return false;
    if (placed < outer.members.length) return true;
    const a = outer.members[0].style;
    const b = run.members[0].style;
    const within = marker.paragraph === last.paragraph;
    if (last.member?.opening !== 'line') return within && a !== b && (run.before?.from ?? 0) <= last.from;
    if (within) return true;
    if (a.id === 'path' && a === b) return marker.prefix === `${last.member.prefix}${last.member.value}.`;
    if (a === b || isOver(reading, last.paragraph, marker.paragraph, numbered)) return false;
    if (a.id === 'aspect') return last.children.length === 0 || !leads.has(run);
    if (held.get(b.id)?.has(a.id)) return false;
    if (held.get(a.id)?.has(b.id)) return true;
    if (b.rank < a.rank) return false;
    // Where the points are complete in themselves, one does not reach further than its siblings did.
    const { heads, widest } = habit(outer);
    if (heads && (marker.paragraph - last.paragraph <= widest || isSubhead(reading, reading.paragraphs[last.paragraph]))) return true;
    return marker.opening === 'line' && marker.paragraph - last.paragraph === 1 && run.before !== null && run.before.from >= last.from;
  };

  const order = runs.flatMap((run) => run.members.map((member) => ({ run, member }))).toSorted((x, y) => x.member.at - y.member.at);
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
    if (reading.paragraphs[member.paragraph].part !== part) {
      part = reading.paragraphs[member.paragraph].part;
      held = new Map();
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
    for (const frame of frames) {
      const { id } = frame.run.members[0].style;
      if (!held.has(id)) held.set(id, new Set());
      held.get(id)!.add(member.style.id);
    }
    parent.children.push(node);
    frames.push({ run, parent, last: node, placed: run.members.indexOf(member) + 1 });
  }
  return root;
}
