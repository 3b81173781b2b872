/** Watches the page for its own changes; what the view writes itself is never seen here. */
export interface Watch {
  /** Also watches a shadow root or a frame's document. */
  add(root: Node): void;
  /** Runs `work`, whose changes do not count; what the page changed before is handled first. */
  silently(work: () => void): void;
  /** Reports changes again after `onUnsettled`. */
  restart(): void;
  stop(): void;
}

export interface WatchOptions {
  /** At once, in the same turn: late text can be converted before it is seen. */
  onRecords(records: readonly MutationRecord[]): void;
  /** Whether a change touches what was read. */
  isNear(record: MutationRecord): boolean;
  onChange(): void;
  onUnsettled(): void;
  now?(): number;
}

/** A page is asked again when it has been quiet for so long … */
const quietMs = 500;
/** … and at most so often, however long it goes on … */
const everyMs = 2000;
/** … and no more when it never rests. */
const patienceMs = 30_000;

const observed: MutationObserverInit = { childList: true, characterData: true, subtree: true };

export function createWatch(root: Node, options: WatchOptions): Watch {
  const now = options.now ?? (() => performance.now());
  const roots = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let burst = 0;
  let last = -Infinity;
  let told = -Infinity;
  let gaveUp = false;

  const tell = (): void => {
    timer = undefined;
    told = now();
    options.onChange();
  };

  const handle = (records: readonly MutationRecord[]): void => {
    if (records.length === 0) return;
    const near = !gaveUp && records.some((record) => options.isNear(record));
    options.onRecords(records);
    if (!near) return;
    const at = now();
    if (at - last > everyMs) burst = at;
    last = at;
    if (at - burst > patienceMs) {
      gaveUp = true;
      clearTimeout(timer);
      timer = undefined;
      options.onUnsettled();
      return;
    }
    if (timer !== undefined && at - Math.max(burst, told) > everyMs) return; // it has waited long enough: let it run
    clearTimeout(timer);
    timer = setTimeout(tell, Math.max(quietMs, told + everyMs - at));
  };

  const observer = new MutationObserver(handle);
  const add = (node: Node): void => {
    if (roots.has(node)) return;
    roots.add(node);
    observer.observe(node, observed);
  };
  add(root);

  return {
    add,
    silently(work) {
      handle(observer.takeRecords());
      try {
        work();
      } finally {
        observer.takeRecords();
      }
    },
    restart() { gaveUp = false; last = -Infinity; },
    stop() {
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}
