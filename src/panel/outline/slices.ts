/** How many rows one task may mount or change: well under 50 ms on a slow laptop. */
export const sliceSize = 100;
/** How many rows one task may look at. */
const lookSize = 4000;

/** The end of the current task, so that the browser can paint and answer the reader in between. */
export const nextTask = (): Promise<void> => {
  const scheduler = (globalThis as { scheduler?: { yield?(): Promise<void> } }).scheduler;
  return scheduler?.yield === undefined ? new Promise((resolve) => { setTimeout(resolve, 0); }) : scheduler.yield();
};

/**
 * Runs `work` over 0 … `count` until `isWanted` says no, the first slice at once. `work` answers whether it changed
 * anything: a slice ends after a hundred changes.
 */
export async function inSlices(count: number, work: (index: number) => boolean, isWanted: () => boolean): Promise<void> {
  let changed = 0;
  let looked = 0;
  for (let index = 0; index < count; index++) {
    if (changed >= sliceSize || looked >= lookSize) {
      await nextTask();
      if (!isWanted()) return;
      changed = 0;
      looked = 0;
    }
    looked++;
    if (work(index)) changed++;
  }
}
