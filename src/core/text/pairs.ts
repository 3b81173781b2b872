/** Words of grammar: they stand in every text. */
const grammar = '的了是在和与也就不有为这那个我你您们';

/** Pairs of neighbouring Han characters, each as one number, those with a word of grammar left out: what two texts about one matter share. */
export function pairsOf(text: string): Set<number> {
  const pairs = new Set<number>();
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const word = code >= 0x4e00 && code <= 0x9fff && !grammar.includes(text[i]) ? code : 0;
    if (before !== 0 && word !== 0) pairs.add(before * 0x10000 + word);
    before = word;
  }
  return pairs;
}
