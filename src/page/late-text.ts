import { reachedBy, type ConversionContext, type Running } from './conversion.ts';
import { isTextLeftAlone, reachTexts } from './outside.ts';
import { inSlices, sliceMs } from './slices.ts';

/** The nodes that the page has added or changed. */
export function lateNodes(records: readonly MutationRecord[]): Set<Node> {
  return new Set(records.flatMap((record) => (record.type === 'characterData' ? [record.target] : [...record.addedNodes])));
}

/** Converts text that the page has just added or changed, before it is seen; a long rest of it in slices. */
export function convertLate(late: ReadonlySet<Node>, conversion: Running, context: ConversionContext, write: (work: () => void) => void, isOver: () => boolean): void {
  const root = context.article?.reading.root ?? null;
  if (late.size === 0) return;
  const steps = lateSteps(late, root, conversion, context);
  let done: boolean | undefined;
  write(() => {
    const end = performance.now() + sliceMs;
    do done = steps.next().done; while (done !== true && performance.now() < end);
  });
  if (done !== true) void inSlices(steps, isOver, write);
}

function* lateSteps(late: ReadonlySet<Node>, root: Element | null, conversion: Running, context: ConversionContext): Generator<void, null> {
  const reached = reachedBy(conversion, context, new WeakSet());
  for (const node of late) {
    if (!node.isConnected || (conversion.scope === 'article' && root?.contains(node) !== true) || ![1, 3, 9].includes(node.nodeType) || isTextLeftAlone(node, root)) continue;
    yield* reachTexts(node, root, reached);
    yield;
  }
  return null;
}
