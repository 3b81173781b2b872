import { Trie } from 'opencc-js/core';
import { configs } from 'opencc-js/preset';

/** A stage of a conversion: its dictionaries, the first one first in rank. */
export type Stage = readonly string[];

interface Config { segmentation?: Stage; conversionChain: Stage[] }

/** OpenCC's configuration of a conversion. opencc-js's types lag behind its data. */
export function configOf(name: string): Config {
  return (configs as unknown as Record<string, Config>)[name];
}

/** All entries of a stage; where two dictionaries know a key, the first one's value. */
export function entriesOf(stage: Stage): Map<string, string> {
  const entries = new Map<string, string>();
  for (const dictionary of stage) {
    for (const entry of dictionary.split('|')) {
      const [key, value] = entry.split(' ');
      if (!entries.has(key)) entries.set(key, value);
    }
  }
  return entries;
}

/** A stage as opencc-js runs it, on one segment. */
export function converterOf(stage: Stage): (text: string) => string {
  const trie = new Trie();
  trie.loadDictGroup([...stage]);
  return (text) => trie.convert(text);
}

export const isCharacter = (key: string): boolean => key.length === 1 || (key.length === 2 && (key.codePointAt(0) as number) > 0xffff);
