import { fold } from '../text/index.ts';

/** `fold` of the characters between two offsets. */
export const foldRange = (text: string, from: number, to: number): string => fold(text.slice(Math.max(from, 0), to));
