import type { ScriptVerdict } from '../article/index.ts';
import { countScripts } from '../text/index.ts';
import { regionOf } from './region.ts';
export type * from './types.ts';
export { sliceAligned, shownOffset } from './aligned.ts';
export { converterFor } from './converter.ts';
export { openTables, tablesFor, type Tables, type TableData } from './tables.ts';

/** The script of a text by its exclusive characters, with the region of Traditional text; `other` for text that is not Chinese. */
export function detectScript(text: string): ScriptVerdict {
  const { hans, hant, han, kana, hangul } = countScripts(text);
  if (han === 0 || kana * 50 > han || hangul > han) return { script: 'other' };
  if (hans > 20 * hant) return { script: 'Hans' };
  const region = regionOf(text);
  const script = hant > 20 * hans ? 'Hant' : 'mixed';
  return region ? { script, region } : { script };
}
