/** Longest stretch of work before the page gets a turn. */
export const sliceMs = 8;

/** A turn for the page. Timers wait 4 ms and, in a tab behind, a second; a message does not. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => { port1.close(); resolve(); }, { once: true });
    port1.start();
    port2.postMessage(null);
  });
}

/** A window behind another may have no frames. */
const longestFrameMs = 100;

/** Until what was written has been seen. */
function frame(): Promise<void> {
  return document.hidden ? pause() : new Promise((resolve) => {
    const timer = setTimeout(resolve, longestFrameMs);
    requestAnimationFrame(() => { clearTimeout(timer); void pause().then(resolve); });
  });
}

/** Work in steps; `frame` after one that the reader waits for. */
export type Steps<T> = Generator<void | 'frame', T>;

/**
 * Runs a generator's steps in slices of 8 ms. `around` wraps each slice, so that what it writes is known to be ours.
 * Resolves with what the generator returns, or null when it was ended by `isOver`.
 */
export async function inSlices<T>(steps: Steps<T>, isOver: () => boolean, around: (slice: () => void) => void = (slice) => slice()): Promise<T | null> {
  for (;;) {
    if (isOver()) { steps.return(undefined as T); return null; }
    let result: IteratorResult<void | 'frame', T> | undefined;
    around(() => {
      const end = performance.now() + sliceMs;
      do result = steps.next(); while (result.done !== true && result.value !== 'frame' && performance.now() < end);
    });
    if (result?.done === true) return result.value;
    await (result?.value === 'frame' ? frame() : pause());
  }
}
