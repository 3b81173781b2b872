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
  /** The number of points it states, where that is the number found. */
  confirmed?: number;
}

/** A run is a list from this score on. */
export const minScore = 2;
/** Members further apart than this, in characters, are hardly one inline series. */
const farApart = 900;

/** What speaks for and against a run, each with its weight; `explain` prints these names. */
function evidenceOf(reading: Reading, run: Run, announced: number, confirmed: boolean): [string, number][] {
  const { members } = run;
  const [first] = members;
  const { text } = reading;
  const rest = members.slice(1);
  const lines = members.filter(({ opening, weak }) => opening === 'line' && !weak).length;
  const stops = rest.filter(({ opening }) => opening !== 'comma' && opening !== 'inside').length;
  const weak = members.filter((member) => member.weak).length;
  const alone = members.length === 1;
  const skips = members.filter((member, k) => k > 0 && member.value !== 0 && member.value !== members[k - 1].value + 1).length;
  const empty = members.some(({ end }, k) => k + 1 < members.length && isBlank(text, end, members[k + 1].at));
  const spread = first.opening === 'line' ? 0 : (members[members.length - 1].at - first.at) / members.length;
  return [
    ['style', Math.max(...members.map(({ style }) => style.strength))],
    ['a law’s own line', alone ? 1.5 : 0],
    ['members', members.length > 3 ? 2.5 : members.length > 2 ? 1.5 : 0],
    [first.value === 1 ? 'starts at one' : 'starts later', first.value === 1 ? 1 : -0.5],
    ['open paragraphs', lines === members.length ? (alone ? 0 : 2) : rest.length > 0 && rest.every(({ opening }) => opening === 'line') ? 1.5 : 0],
    ['open sentences', rest.length > 0 && stops === rest.length ? 1 : 0],
    ['announced', announced],
    ['count is right', confirmed ? 1 : 0],
    ['numbers missing or repeated', -Math.min(skips, 2)],
    ['numbers fused with amounts', weak === members.length ? -4 : -2 * weak / members.length],
    ['nothing between the numbers', empty ? -4 : 0],
    ['far apart', spread > farApart ? -1.5 : 0],
    ['inside words', members.every(({ opening, style }) => opening === 'inside' && style.strength < 1) && announced < 1 ? -1.5 : 0],
  ];
}

/**
 * Fourth step: which runs are lists. A run of two must be better proved than one of five, so what is weighed is the
 * whole run; a single marker never counts. The sentence before is looked at here because a list that is announced
 * needs less proof of its own.
 */
export function judgeRuns(reading: Reading, runs: readonly Run[]): JudgedRun[] {
  return runs.map((run) => {
    if (run.members.length < 2 && !isLawUnit(reading, run.members[0])) return { ...run, before: null, announced: 0, verdict: { score: -Infinity, evidence: [['alone', -Infinity]] } };
    const before = sentenceBefore(reading, run.members[0]);
    const announced = before ? announces(reading, before) : 0;
    const confirmed = before ? statedCounts(reading.text.slice(before.from, before.to)).find(({ value }) => value === run.members.length || value === run.members[run.members.length - 1].value)?.value : undefined;
    const evidence = evidenceOf(reading, run, announced, confirmed !== undefined).filter(([, weight]) => weight !== 0);
    return {
      ...run, before, announced, confirmed,
      verdict: {
        score: evidence.reduce((sum, [, weight]) => sum + weight, 0),
        evidence,
      },
    };
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
