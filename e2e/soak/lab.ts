/** Runs inside a page of either browser; `bundle.ts` makes one script of it. */
import { playSequence } from './sequence.ts';

/** Plays the sequences from `first`; returns the stories of those that were not exact. */
async function play(first: number, count: number): Promise<string[]> {
  const stories: string[] = [];
  for (let seed = first; seed < first + count; seed++) {
    const story = await playSequence(seed);
    if (story !== null) stories.push(story);
  }
  return stories;
}

Object.assign(globalThis, { gangmuLab: { play } });
