import { fold } from '../text/index.ts';

const folded: string[] = [];

/** `fold` for a few characters: each is folded once and remembered, for this step asks again and again. */
export function foldRange(text: string, from: number, to: number): string {
  let result = '';
  for (let i = Math.max(from, 0); i < to && i < text.length; i++) result += folded[text.charCodeAt(i)] ??= fold(text[i]);
  return result;
}
