import type { Panel } from './panel.ts';

/** Opens the field to paste into. */
export function openPaste(panel: Panel, text: string): void {
  panel.pastedText = text;
  panel.sheet.value = 'paste';
}
