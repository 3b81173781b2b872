import type { Composed } from './compose.ts';
import { boundaries } from './boundaries.ts';
import { corrections } from './corrections.ts';
import { converterOf, type Stage } from './dictionaries.ts';
import { vocabularyKeys, type Region } from './vocabulary.ts';

/**
 * A conversion from Simplified with our corrections: more and other phrases, in front of OpenCC's. `stages` are OpenCC's
 * dictionaries for it, the second one absent for OpenCC's own standard. With `vocabulary` the second one has regional words;
 * `variants` is the one without.
 */
export function corrected(composed: Composed, [first, second]: readonly (Stage | undefined)[], vocabulary?: { variants: Stage; region: Region }): Composed {
  const breaking = new Map(composed.breaking);
  const one = converterOf(first ?? []), two = second ? converterOf(second) : (text: string): string => text;
  const { words, phrases } = boundaries();
  const known = (key: string): boolean => composed.breaking.has(key);
  for (const word of words) if (!known(word)) breaking.set(word, two(one(word)));
  for (const phrase of phrases) if (!known(phrase)) breaking.set(phrase, two(one(phrase[0]) + one(phrase.slice(1))));
  for (const { key, before, word, after } of corrections()) breaking.set(key, two(one(before) + word + one(after)));
  if (vocabulary) {
    const forms = converterOf(vocabulary.variants);
    for (const [key, word] of vocabularyKeys(vocabulary.region)) breaking.set(key, forms(word ?? one(key)));
  }
  return { ...composed, breaking };
}
