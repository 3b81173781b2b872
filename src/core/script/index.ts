import type { ScriptVerdict } from '../article/index.ts';
import { countScripts } from '../text/index.ts';
export type * from './types.ts';

/** The script of a text by its exclusive characters; `other` for text that is not Chinese. */
export function detectScript(text: string): ScriptVerdict {
  const { hans, hant, han, kana, hangul } = countScripts(text);
  if (han === 0 || kana * 50 > han || hangul > han) return { script: 'other' };
  if (hans > 20 * hant) return { script: 'Hans' };
  return { script: hant > 20 * hans ? 'Hant' : 'mixed' };
}
