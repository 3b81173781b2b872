/** How many rows one task may mount or change: well under 50 ms on a slow laptop. */
export const sliceSize = 200;

/** The end of the current task, so that the browser can paint and answer the reader in between. */
export const nextTask = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });

/** Runs `work` over 0 … `count` in slices, the first at once, until `isWanted` says no. */
export async function inSlices(count: number, work: (from: number, to: number) => void, isWanted: () => boolean): Promise<void> {
  for (let from = 0; from < count && isWanted(); from += sliceSize) {
    if (from > 0) {
      await nextTask();
      if (!isWanted()) return;
    }
    work(from, Math.min(from + sliceSize, count));
  }
}
