/** A word of the reader's; `wanted` null: never converted. */
export interface Found { start: number; end: number; wanted: string | null }

/** Finds the reader's own words in a text, the longest first; they may be thousands, so they are looked up by their first two units. */
export function wordFinder(keepWords: readonly string[], ownWords: Readonly<Record<string, string>>): (text: string) => Found[] {
  const wanted = new Map<string, string | null>(Object.entries(ownWords));
  for (const word of keepWords) if (!wanted.has(word)) wanted.set(word, null);
  wanted.delete('');
  if (wanted.size === 0) return () => [];
  const lengths = new Map<string, number[]>();
  for (const word of wanted.keys()) {
    const known = lengths.get(word.slice(0, 2)) ?? [];
    if (!known.includes(word.length)) lengths.set(word.slice(0, 2), [...known, word.length].toSorted((a, b) => b - a));
  }
  return (text) => {
    const found: Found[] = [];
    for (let i = 0; i < text.length;) {
      const length = [...(lengths.get(text.slice(i, i + 2)) ?? []), ...(lengths.get(text[i]) ?? [])].find((size) => wanted.has(text.slice(i, i + size)));
      if (length === undefined || i + length > text.length) { i++; continue; }
      found.push({ start: i, end: i + length, wanted: wanted.get(text.slice(i, i + length)) ?? null });
      i += length;
    }
    return found;
  };
}
