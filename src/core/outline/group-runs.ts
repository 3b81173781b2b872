import type { Marker } from './find-markers.ts';

/** Markers of one series, in order. */
export interface Run { members: Marker[] }

/** What it costs a marker to continue a run, beside a perfect fit; more than `maxCost` in all and it starts its own. */
const costs = { skip: 3, repeat: 4, otherStyle: 1.5, leavesLines: 2, joinsLines: 1, weakCompany: 2, outer: 0.1 } as const;
const maxCost = 4.5;
/** A series that does not open paragraphs is over when so many paragraphs have passed. */
const maxInlineGap = 3;
/** Lists inside lists of one style: more is noise. */
const maxOpen = 8;
/** From so many on, a number that repeats is a broken list mark, not many lists of one. */
const minRepeats = 3;

const seriesOf = ({ style, prefix }: Marker): string => (style.family ?? style.id) + prefix;

/** Cost of taking `marker` as the next member of a run that ends in `last`; Infinity when it cannot be. */
function costOf(run: Run, marker: Marker, outer: number): number {
  const last = run.members[run.members.length - 1];
  let cost = outer * costs.outer;
  if (marker.value === 0) {
    if (run.members.length < 2) return Infinity;
  } else {
    const skipped = marker.value - last.value - 1;
    if (skipped < -1 || skipped > 1 || last.value === 0) return Infinity;
    if (skipped === 1) cost += costs.skip;
    if (skipped === -1) cost += costs.repeat;
    if (skipped !== 0 && (marker.weak || marker.opening !== 'line' && marker.style !== last.style)) return Infinity;
  }
  if (marker.style !== last.style) cost += costs.otherStyle;
  if (marker.opening !== 'line' || last.opening !== 'line') {
    if (marker.paragraph - last.paragraph > maxInlineGap) return Infinity;
    if (last.opening === 'line' && marker.opening !== 'line') cost += costs.leavesLines;
    if (last.opening !== 'line' && marker.opening === 'line') cost += costs.joinsLines;
  }
  if (last.weak || (marker.weak && marker.opening !== 'line')) cost += costs.weakCompany;
  return cost;
}

/** Lists whose every item says “1.” arrive as many runs of one member; they are one list. */
function joinRepeated(runs: Run[]): Run[] {
  const joined: Run[] = [];
  const pending = new Map<string, Run[]>();
  const flush = (series: string) => {
    const singles = pending.get(series) ?? [];
    if (singles.length >= minRepeats) joined.push({ members: singles.flatMap(({ members }) => members) });
    else joined.push(...singles);
    pending.delete(series);
  };
  for (const run of runs) {
    const [first] = run.members;
    const series = seriesOf(first);
    const before = pending.get(series)?.at(-1)?.members[0];
    const isSingle = run.members.length === 1 && first.opening === 'line' && first.value === 1 && !first.weak;
    if (before && (!isSingle || first.paragraph - before.paragraph > 2 || first.style !== before.style)) flush(series);
    if (!isSingle) joined.push(run);
    else if (pending.has(series)) pending.get(series)!.push(run);
    else pending.set(series, [run]);
  }
  for (const series of pending.keys()) flush(series);
  return joined;
}

/**
 * Third step: joins the markers of one style, or of styles that writers mix, into runs that count up. A “1” opens a run,
 * inside the open ones; a later number goes to the innermost run that waits for it. Judged afterwards, because a run of
 * five proves more than any of its members. Linear: at most `maxOpen` runs of a series are open.
 */
export function groupRuns(markers: readonly Marker[]): Run[] {
  const runs: Run[] = [];
  const open = new Map<string, Run[]>();
  for (const marker of markers) {
    const series = seriesOf(marker);
    let stack = open.get(series);
    if (!stack) open.set(series, stack = []);
    // “一个是……，一个是……” counts by being said again.
    if (marker.value < 0) {
      const last = stack.at(-1)?.members.at(-1);
      marker.value = last && last.paragraph === marker.paragraph ? last.value + 1 : 1;
    }
    let best = -1;
    let bestCost: number = maxCost;
    if (marker.value !== 1) {
      for (let k = stack.length - 1; k >= 0; k--) {
        const cost = costOf(stack[k], marker, stack.length - 1 - k);
        if (cost < bestCost) { best = k; bestCost = cost; }
      }
    }
    if (best >= 0) {
      stack[best].members.push(marker);
      stack.length = best + 1;
    } else if (marker.value !== 0) {
      const run = { members: [marker] };
      runs.push(run);
      stack.push(run);
      if (stack.length > maxOpen) stack.shift();
    }
  }
  return joinRepeated(runs);
}
