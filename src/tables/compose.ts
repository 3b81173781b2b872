import { converterOf, entriesOf, isCharacter, type Stage } from './dictionaries.ts';

/** What a key stands for in one mode: its text, nothing (the key does not exist there), or “do this run stage by stage”. */
export type Value = string | typeof absent | typeof slow;
export const absent = Symbol('absent');
export const slow = Symbol('slow');

/** One conversion with its stages folded into one set of keys. */
export interface Composed {
  /** Characters and their images. */
  characters: Map<string, string>;
  /** Phrases that end a run (the segmentation's). */
  breaking: Map<string, string>;
  /** Phrases that convert inside a run. */
  running: Map<string, string>;
  /** Strings that, met in a run, need the exact way. */
  tricky: Set<string>;
}

/** A conversion of one stage. */
export function composeOne(stage: Stage): Composed {
  const entries = [...entriesOf(stage)];
  return {
    characters: new Map(entries.filter(([key]) => isCharacter(key))),
    breaking: new Map(entries.filter(([key]) => !isCharacter(key))),
    running: new Map(),
    tricky: new Set(),
  };
}

/**
 * OpenCC cuts the text into the phrases of `segmentation` and the runs between them and takes each piece through both
 * stages by itself. A phrase's result is a constant. A run's is not: a phrase of the second stage may lie in the first
 * stage's output. Every original string that could make one, and every phrase of the first stage that a run's end
 * could cut, is `tricky`.
 */
export function composeTwo(segmentation: Stage, [first, second]: readonly Stage[]): Composed {
  const one = converterOf(first), two = converterOf(second);
  const both = (text: string): string => two(one(text));
  const firstEntries = entriesOf(first), secondEntries = entriesOf(second);
  const breaking = new Map([...entriesOf(segmentation).keys()].map((key) => [key, both(key)]));
  const longest = Math.max(...[...breaking.keys()].map((key) => key.length));
  const holdsBreak = (text: string): boolean => {
    for (let at = 0; at < text.length; at++)
      for (let end = at + 2; end <= Math.min(text.length, at + longest); end++) if (breaking.has(text.slice(at, end))) return true;
    return false;
  };
  const pieces = [...firstEntries].filter(([key, value]) => !isCharacter(key) || !isCharacter(value));
  const running = pieces.filter(([key]) => !isCharacter(key) && !breaking.has(key) && !holdsBreak(key));
  const live = pieces.filter(([key]) => isCharacter(key)).concat(running);
  const characters = new Map([...firstEntries.keys(), ...secondEntries.keys()].filter(isCharacter).map((key) => [key, both(key)]));
  const phrases = [...secondEntries.keys()].filter((key) => !isCharacter(key));
  const tricky = stringsThatMake(phrases, firstEntries, live, holdsBreak);
  for (const text of cutPhrases(running.map(([key]) => key), [...breaking.keys()])) if (!breaking.has(text)) tricky.add(text);
  return { characters, breaking, running: new Map(running.map(([key]) => [key, both(key)])), tricky };
}

/** The strings whose image under the first stage holds one of `phrases` that the first stage's pieces do not explain alone. */
function stringsThatMake(phrases: string[], first: Map<string, string>, pieces: [string, string][], impossible: (text: string) => boolean): Set<string> {
  const originals = new Map<string, string[]>();
  for (const [key, value] of first) if (isCharacter(key) && isCharacter(value) && key !== value) originals.set(value, [...(originals.get(value) ?? []), key]);
  const startsWith = new Map<string, [string, string][]>();
  for (const piece of pieces) for (let i = 0; i < piece[1].length; i++) {
    const unit = piece[1][i];
    startsWith.set(unit, [...(startsWith.get(unit) ?? []), piece]);
  }
  const made = new Set<string>();
  const build = (phrase: string, at: number, text: string): void => {
    if (impossible(text)) return;
    if (at >= phrase.length) { made.add(text); return; }
    const character = String.fromCodePoint(phrase.codePointAt(at) as number);
    const image = first.get(character);
    if (image === undefined || image === character) build(phrase, at + character.length, text + character);
    for (const original of originals.get(character) ?? []) build(phrase, at + character.length, text + original);
    const rest = phrase.slice(at);
    for (const [key, value] of startsWith.get(phrase[at]) ?? [])
      for (let i = at === 0 ? value.length - 1 : 0; i >= 0; i--) {
        const part = value.slice(i);
        if (part[0] !== rest[0]) continue;
        // A phrase that lies in one piece was converted with the piece, unless the piece is all there is.
        if (rest.startsWith(part) ? !(at === 0 && part.length === rest.length) : at > 0 && part.startsWith(rest)) build(phrase, at + part.length, text + key);
      }
  };
  for (const phrase of phrases) build(phrase, 0, '');
  return made;
}

/** Phrases with what follows when a run-ending key begins inside them. */
function* cutPhrases(phrases: string[], keys: string[]): Generator<string> {
  const byHead = new Map<string, string[]>();
  for (const key of keys) byHead.set(key[0], [...(byHead.get(key[0]) ?? []), key]);
  for (const phrase of phrases)
    for (let at = 1; at < phrase.length; at++) {
      const rest = phrase.slice(at);
      for (const key of byHead.get(phrase[at]) ?? []) if (key.length > rest.length && key.startsWith(rest)) yield phrase + key.slice(rest.length);
    }
}
