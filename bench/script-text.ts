import * as OpenCC from 'opencc-js';
import { configOf, entriesOf } from '../src/tables/dictionaries.ts';
import { numbers } from '../src/tables/random-text.ts';

/** A megabyte in UTF-8. */
const units = 380_000;

/** Running text has a phrase of the dictionary every twenty characters or so; the rest is single characters and signs. */
function simplifiedText(): string {
  const random = numbers(20261124);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() ** 2 * list.length)];
  const phrases = [...entriesOf(configOf('s2t').conversionChain[0]).keys()].filter((key) => key.length > 1 && key.length < 5);
  const counts = new Map<string, number>();
  for (const phrase of phrases) for (const character of phrase) counts.set(character, (counts.get(character) ?? 0) + 1);
  const characters = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, 2500).map(([character]) => character);
  let text = '';
  while (text.length < units) {
    text += random() < 0.06 ? phrases[Math.floor(random() * phrases.length)] : pick(characters);
    if (random() < 0.08) text += pick(['，', '。', '，', '、', '2026', ' ', '“', '”']);
  }
  return text;
}

export interface BenchTexts { simplified: string; traditional: string }

/** The text and what opencc-js's s2twp makes of it. `own`: a text of the reader's own, such as real news. */
export function benchTexts(own?: string): BenchTexts {
  const simplified = (own ?? simplifiedText()).slice(0, units);
  return { simplified, traditional: OpenCC.Converter({ from: 'cn', to: 'twp' })(simplified) };
}

/** Strings of 14 characters, as the texts of a page are. */
export const cut = (text: string): string[] => Array.from({ length: Math.floor(text.length / 14) }, (_, i) => text.slice(i * 14, i * 14 + 14));
