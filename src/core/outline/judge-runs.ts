import { announces, isBlank, sentenceBefore, statedCounts } from './announce.ts';
import type { Sentence } from './announce.ts';
import type { Marker } from './find-markers.ts';
import type { Run } from './group-runs.ts';
import type { Reading } from './reading.ts';

/** “第139條之2” alone on its line, or parted from its text by a space, needs no second one. */
const isLawUnit = (reading: Reading, { style, opening, end }: Marker): boolean => style.rank <= 4 && opening === 'line' && /\s/.test(reading.text[end]);

/** What speaks for and against a run, each with its weight; the score is the sum. */
export interface Verdict { score: number; evidence: [string, number][] }
export interface JudgedRun extends Run {
  verdict: Verdict;
  /** The sentence right before the first member, and how plainly it announces a list. */
  before: Sentence | null;
  announced: number;
}

/** A run is a list from this score on. */
export const minScore = 2;
/** Members further apart than this, in characters, are hardly one inline series. */
const farApart = 900;

/** What speaks for and against a run by itself, each with its weight; `explain` prints these names. */
function evidenceOf(reading: Reading, { members }: Run): [string, number][] {
  const [first] = members;
  const count = members.length;
  let strength = -Infinity;
  let weak = 0;
  let skips = 0;
  let lines = 0;
  let stops = 0;
  let inside = 0;
  let isEmpty = false;
  for (const [k, { style, opening, value, end, weak: isWeak }] of members.entries()) {
    strength = Math.max(strength, style.strength);
    if (isWeak) weak++;
    if (opening === 'line' && !isWeak) lines++;
    if (opening === 'inside' && style.strength < 1) inside++;
    if (k + 1 < count && isBlank(reading.text, end, members[k + 1].at)) isEmpty = true;
    if (k === 0) continue;
    if (opening !== 'comma' && opening !== 'inside') stops++;
    if (value !== 0 && value !== members[k - 1].value + 1) skips++;
  }
  const isAlone = count === 1;
  const opensLines = lines === count ? 2 : count > 1 && first.opening !== 'line' && lines === count - 1 ? 1.5 : 0;
  const spread = first.opening === 'line' ? 0 : (members[count - 1].at - first.at) / count;
  return [
    ['style', strength],
    ['a law’s own line', isAlone ? 1.5 : 0],
    ['members', count > 3 ? 2.5 : count > 2 ? 1.5 : 0],
    [first.value === 1 ? 'starts at one' : 'starts later', first.value === 1 ? 1 : -0.5],
    ['open paragraphs', isAlone ? 0 : opensLines],
    ['open sentences', !isAlone && stops === count - 1 ? 1 : 0],
    ['numbers missing or repeated', -Math.min(skips, 2)],
    ['numbers fused with amounts', weak === count ? -4 : -2 * weak / count],
    ['nothing between the numbers', isEmpty ? -10 : 0],
    ['far apart', spread > farApart ? -1.5 : 0],
    ['inside words', inside === count ? -1.5 : 0],
  ];
}

/** What the sentence before can add at most: it need not be looked for where even that would not do. */
const maxAnnounced = 4.5;

/**
 * Fourth step: which runs are lists. A run of two must be better proved than one of five, so what is weighed is the
 * whole run; a single marker never counts. The sentence before is looked at here because a list that is announced
 * needs less proof of its own.
 */
export function judgeRuns(reading: Reading, runs: readonly Run[]): JudgedRun[] {
  return runs.map(({ members }) => {
    const judged: JudgedRun = { members, before: null, announced: 0, verdict: { score: -Infinity, evidence: [] } };
    if (members.length < 2 && !isLawUnit(reading, members[0])) {
      judged.verdict.evidence.push(['alone', -Infinity]);
      return judged;
    }
    const evidence = evidenceOf(reading, { members });
    const alone = evidence.reduce((sum, [, weight]) => sum + weight, 0);
    if (alone + maxAnnounced >= minScore) {
      const before = sentenceBefore(reading, members[0]);
      judged.before = before;
      judged.announced = before ? announces(reading, before) : 0;
      const last = members[members.length - 1].value;
      const confirmed = before ? statedCounts(reading.text.slice(before.from, before.to)).find(({ value }) => value === members.length || value === last) : undefined;
      evidence.push(['announced', judged.announced], ['count is right', confirmed ? 1 : 0]);
      // “方案包括（一）……”: a bracket inside a word is believed where the words announce it.
      if (judged.announced >= 1) for (const entry of evidence) if (entry[0] === 'inside words') entry[1] = 0;
    }
    judged.verdict = { score: evidence.reduce((sum, [, weight]) => sum + weight, 0), evidence: evidence.filter(([, weight]) => weight !== 0) };
    return judged;
  });
}

/** The runs that are lists; where two share a marker the better one keeps it (“1.1” is a path or item 1). */
export function acceptRuns(judged: readonly JudgedRun[]): JudgedRun[] {
  const taken = new Set<number>();
  const accepted: JudgedRun[] = [];
  for (const run of judged.filter(({ verdict }) => verdict.score >= minScore).toSorted((a, b) => b.verdict.score - a.verdict.score)) {
    const members = run.members.filter(({ at }) => !taken.has(at));
    if (members.length < Math.min(2, run.members.length)) continue;
    for (const { at } of members) taken.add(at);
    accepted.push({ ...run, members });
  }
  return accepted.toSorted((a, b) => a.members[0].at - b.members[0].at);
}
