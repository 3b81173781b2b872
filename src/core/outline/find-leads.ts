import { isBlank } from './announce.ts';
import { foldRange } from './fold-range.ts';
import type { JudgedRun } from './judge-runs.ts';
import { lastBefore } from './reading.ts';
import type { Paragraph, Reading } from './reading.ts';

/** The sentence, clause or subhead that introduces a list and becomes its group. */
export interface Lead {
  from: number;
  /** Behind the connective that opens it (一方面), else `from`. */
  body: number;
  to: number;
  paragraph: number;
  heading: boolean;
}

/** Connectives that stand for a number. Other openings (同时, 再来) stay in the title. */
const connective = /^(?:另?一方面|不仅如此|此外)/;
/** Prefaces of notices announce the whole document, not a list. */
const formula = /(?:现|特|兹|同意|如下)[^，。]{0,24}(?:如下|规定|办法|解释|意见|通知|公告|函复|决定)[:。]?$/;
/** A subhead is a line of its own, shorter than this and without a closing mark. */
const maxSubhead = 30;

/** Whether a paragraph reads as a line that heads what follows. */
export function isSubhead(reading: Reading, paragraph: Paragraph): boolean {
  if (paragraph.level > 0) return true;
  const line = reading.text.slice(paragraph.from, paragraph.to);
  return line.length <= maxSubhead && !/[。；;，,、.…：:）)\]—]$|\d{4}年|^[-—*#【]|[:：|｜@]/.test(line);
}

const speaker = /^[^，。:、\s]{0,10}(?:主席|议员|司长|局长|部长|署长|委员|院长|处长|先生|女士)(?:\([^)]{1,8}\))?:/;

/** Whether a paragraph opens with the one who speaks: “陳議員：”, “主席（另有職務）：”. */
export const isSpeaker = (reading: Reading, { from, to }: Paragraph): boolean => speaker.test(foldRange(reading.text, from, Math.min(to, from + 28)));

/** Whether a paragraph begins the list of what is attached: it belongs to the whole, not to the last point. */
export const isAttachments = (reading: Reading, { from, to }: Paragraph): boolean => /^附[件表录]\d?[:：]/.test(foldRange(reading.text, from, Math.min(to, from + 5)));

function leadOf(reading: Reading, run: JudgedRun, starts: readonly number[], restarts: JudgedRun | undefined): Lead | null {
  const [first] = run.members;
  const { before } = run;
  if (!before || isBlank(reading.text, before.from, before.to)) return null;
  // The sentence is a point itself: “（三）基本原则。” heads what stands under it.
  const previous = starts[lastBefore(starts, first.at - 1, (at) => at)] ?? -1;
  if (previous >= before.from) return null;
  const above = reading.paragraphs[before.paragraph];
  const lead: Lead = { from: before.from, body: before.from, to: before.to, paragraph: before.paragraph, heading: false };
  const opensWith = connective.exec(foldRange(reading.text, above.from, above.from + 6));
  if (first.opening !== 'line') {
    const own = connective.exec(foldRange(reading.text, before.from, before.from + 6));
    // The list may begin without its first number: “证据有三个：最重要的是……，二是……”.
    const colon = first.value > 1 ? reading.text.slice(before.from, before.to - 1).search(/[：:]/) : -1;
    return { ...lead, body: before.from + (own?.[0].length ?? 0), to: colon > 0 ? before.from + colon + 1 : before.to };
  }
  if (previous >= above.from) return null;
  if (opensWith) return { ...lead, from: above.from, body: above.from + opensWith[0].length };
  if (formula.test(foldRange(reading.text, Math.max(before.from, before.to - 40), before.to))) return null;
  // The first line is the headline of the whole.
  if (isSubhead(reading, above)) return before.paragraph === 0 && above.level === 0 ? null : { ...lead, heading: true };
  // A list that starts again needs a group, or nobody can tell the two apart; but not the body of the point above.
  const body = restarts ? first.paragraph - restarts.members[restarts.members.length - 1].paragraph - 1 : 0;
  const isGroup = restarts !== undefined && body > Math.max(...restarts.members.map(({ paragraph }, k) => (k > 0 ? paragraph - restarts.members[k - 1].paragraph - 1 : 0)));
  return run.announced >= 0.5 || isGroup || first.style.family === 'spoken' ? lead : null;
}

/** Lists of one key can start again: of one style, in one text. */
const seriesIn = (reading: Reading, { members: [{ style, paragraph }] }: JudgedRun): string => style.id + reading.paragraphs[paragraph].part;

/** How far above its list a subhead may stand. */
const maxAbove = 12;

/** The nearest subhead between the point above and a list, when paragraphs stand between it and its list. */
function subheadAbove(reading: Reading, run: JudgedRun, starts: readonly number[]): Lead | null {
  const [{ paragraph, at }] = run.members;
  const previous = starts[lastBefore(starts, at - 1, (start) => start)] ?? -1;
  for (let k = paragraph - 2; k >= Math.max(paragraph - maxAbove, 1) && reading.paragraphs[k].from > previous; k--) {
    const { from: start, to } = reading.paragraphs[k];
    if (isSubhead(reading, reading.paragraphs[k])) return { from: start, body: start, to, paragraph: k, heading: true };
  }
  return null;
}

/** Lists of one style that start again and again under subheads with some text between, which announces nothing: the subheads are their groups. */
function addSubheads(reading: Reading, runs: readonly JudgedRun[], starts: readonly number[], leads: Map<JudgedRun, Lead>): void {
  const restarts = new Map<string, JudgedRun[]>();
  for (const run of runs) {
    const [{ opening, value }] = run.members;
    if (opening !== 'line' || value !== 1) continue;
    const key = seriesIn(reading, run);
    const list = restarts.get(key);
    if (list) list.push(run);
    else restarts.set(key, [run]);
  }
  for (const list of restarts.values()) {
    if (list.length < 2) continue;
    const found = list.map((run) => (leads.has(run) && run.announced >= 0.5 ? null : subheadAbove(reading, run, starts)));
    // One list without a subhead, and they are no pattern.
    if (found.every((lead) => lead !== null)) for (const [k, lead] of found.entries()) leads.set(list[k], lead);
  }
}

/**
 * Fifth step: the lead of each list. It comes after the runs, because only what stands right before an accepted list
 * leads, and before nesting, because a lead closes what stands above it.
 */
export function findLeads(reading: Reading, runs: readonly JudgedRun[]): Map<JudgedRun, Lead> {
  const starts = runs.flatMap(({ members }) => members.map(({ at }) => at)).toSorted((a, b) => a - b);
  const leads = new Map<JudgedRun, Lead>();
  const latest = new Map<string, JudgedRun>();
  for (const run of runs) {
    const key = seriesIn(reading, run);
    const lead = leadOf(reading, run, starts, latest.get(key));
    latest.set(key, run);
    if (lead) leads.set(run, lead);
  }
  addSubheads(reading, runs, starts, leads);
  return leads;
}

