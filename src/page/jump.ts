/** Space above the target: its line is not glued to the edge. */
export const marginAbove = 20;

/** Height that fixed and sticky bars take from the top of the view. */
export function insetTop(document: Document): number {
  const view = document.defaultView;
  if (view === null || typeof document.elementsFromPoint !== 'function') return 0;
  let inset = 0;
  for (const x of [0.25, 0.5, 0.75]) {
    for (const element of document.elementsFromPoint(view.innerWidth * x, 1)) {
      for (let at: Element | null = element; at !== null && at !== document.documentElement; at = at.parentElement) {
        const { position } = view.getComputedStyle(at);
        if (position !== 'fixed' && position !== 'sticky') continue;
        const { top, bottom, height } = at.getBoundingClientRect();
        // A bar, not a sheet over the whole page.
        if (top <= 1 && height < view.innerHeight * 0.4) inset = Math.max(inset, bottom);
      }
    }
  }
  return inset;
}

/** Opens what a browser's own find would open: `details` and `hidden=until-found`. Returns what was opened. */
function openAround(node: Node): (() => void)[] {
  const undo: (() => void)[] = [];
  for (let element = node.parentElement; element !== null; element = element.parentElement) {
    const closed = element;
    if (closed.tagName === 'DETAILS' && !(closed as HTMLDetailsElement).open && closed.querySelector(':scope > summary')?.contains(node) !== true) {
      (closed as HTMLDetailsElement).open = true;
      undo.push(() => { (closed as HTMLDetailsElement).open = false; });
    }
    if (closed.getAttribute('hidden') === 'until-found') {
      closed.removeAttribute('hidden');
      undo.push(() => { if (!closed.hasAttribute('hidden')) closed.setAttribute('hidden', 'until-found'); });
    }
  }
  return undo;
}

/** Scrolls boxes inside the page so that the range shows in them; the page itself is scrolled afterwards. */
function scrollBoxes(range: Range, document: Document, view: Window): void {
  for (let box = range.startContainer.parentElement; box !== null && box !== document.body && box !== document.documentElement; box = box.parentElement) {
    if (box.scrollHeight <= box.clientHeight + 1 || !/auto|scroll|hidden|overlay/.test(view.getComputedStyle(box).overflowY)) continue;
    const rect = firstRect(range);
    const frame = box.getBoundingClientRect();
    if (rect === null) return;
    if (rect.top < frame.top || rect.bottom > frame.bottom) box.scrollTop += rect.top - frame.top - marginAbove;
  }
}

/** Where a range begins to show: its first character that takes room. All of a long passage would be measured line by line. */
function firstRect(range: Range): DOMRect | null {
  const { startContainer, startOffset } = range;
  const length = startContainer.nodeType === 3 ? (startContainer as Text).length : 0;
  const probe = range.cloneRange();
  for (let at = startOffset; at < Math.min(length, startOffset + 20); at++) {
    probe.setStart(startContainer, at);
    probe.setEnd(startContainer, at + 1);
    const rect = probe.getClientRects()[0];
    if (rect !== undefined && rect.height > 0) return rect;
  }
  return range.getClientRects()[0] ?? null;
}

/** A smooth scroll that has not arrived by then goes the rest at once. */
const smoothMs = 700;

/**
 * Scrolls the page to a range, below its fixed bars; near targets smoothly, unless the reader wants no motion. `arrived` is
 * called when it stands there, or when the reader has scrolled elsewhere meanwhile.
 */
function scrollPage(range: Range, document: Document, view: Window, arrived: () => void): void {
  const distance = (): number => (firstRect(range)?.top ?? 0) - insetTop(document) - marginAbove;
  // Measured again after moving: some bars only stick once the page has moved, and pictures above may load.
  const goRest = (): void => {
    const rest = distance();
    if (Math.abs(rest) > 2) view.scrollBy({ top: rest, behavior: 'instant' });
  };
  const far = distance();
  const isCalm = view.matchMedia?.('(prefers-reduced-motion: reduce)').matches !== false;
  if (isCalm || Math.abs(far) > view.innerHeight * 1.5 || document.visibilityState !== 'visible') {
    view.scrollBy({ top: far, behavior: 'instant' });
    goRest();
    return arrived();
  }
  const readersOwn = ['wheel', 'touchmove', 'keydown', 'pointerdown'];
  const end = (): void => {
    clearTimeout(timer);
    document.removeEventListener('scrollend', finish);
    for (const type of readersOwn) view.removeEventListener(type, end, true);
    arrived();
  };
  const finish = (): void => { goRest(); end(); };
  const timer = setTimeout(finish, smoothMs);
  document.addEventListener('scrollend', finish);
  for (const type of readersOwn) view.addEventListener(type, end, { capture: true, passive: true });
  view.scrollBy({ top: far, behavior: 'smooth' });
}

/** Brings a range into view; `arrived` is called once it is there. Returns how to close again what had to be opened, or null when nothing of it shows. */
export function reveal(range: Range, write: (work: () => void) => void, arrived: () => void): (() => void)[] | null {
  const document = range.startContainer.ownerDocument;
  const view = document?.defaultView ?? null;
  if (document === null || view === null || !range.startContainer.isConnected) return null;
  let undo: (() => void)[] = [];
  write(() => { undo = openAround(range.startContainer); });
  if (typeof range.getClientRects !== 'function') { arrived(); return undo; }
  if (firstRect(range) === null) {
    for (const close of undo) close();
    return null;
  }
  scrollBoxes(range, document, view);
  scrollPage(range, document, view, arrived);
  const frame = view.frameElement;
  if (frame !== null && view.parent !== view) frame.scrollIntoView({ block: 'nearest' });
  return undo;
}
