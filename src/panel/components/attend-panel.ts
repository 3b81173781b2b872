import type { Panel } from '../state/panel.ts';

const attended = new WeakSet<Panel>();
/** What had the focus last. */
let last: Element | null = null;

/** For as long as a panel lives: remembers where the focus is, and takes what is dropped anywhere on it. Asked again, it does nothing. */
export function attendPanel(panel: Panel): void {
  if (attended.has(panel)) return;
  attended.add(panel);
  last = document.activeElement;
  document.addEventListener('focusin', (event) => { last = event.target as Element; });
  // Without it a dropped file or link would take the panel's own page away.
  let isOurs = false;
  document.addEventListener('dragstart', () => { isOurs = true; });
  document.addEventListener('dragend', () => { isOurs = false; });
  document.addEventListener('dragover', (event) => { if (!isField(event)) event.preventDefault(); });
  document.addEventListener('drop', (event) => {
    if (event.defaultPrevented || isField(event)) return;
    event.preventDefault();
    if (!isOurs && event.dataTransfer !== null) takeDrop(panel, event.dataTransfer);
  });
}

/** Text that is dropped into the filter is words to filter by. */
const isField = ({ target, dataTransfer }: DragEvent): boolean => target instanceof HTMLInputElement && dataTransfer?.types.includes('Files') !== true;

/** Makes an outline of what was dropped. Its data can be had at once only. */
export function takeDrop(panel: Panel, data: DataTransfer): void {
  const dropped = { file: data.files[0], html: data.getData('text/html'), text: data.getData('text/plain') };
  void import('../state/pasted.ts').then(({ readDropped }) => readDropped(panel, dropped));
}

/** Whether what had the focus has left the screen with it. */
export const isFocusLost = (): boolean => document.hasFocus() && document.activeElement === document.body && last !== null && last !== document.body && !last.isConnected;
