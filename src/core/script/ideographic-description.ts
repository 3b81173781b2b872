const isOperator = (unit: number): boolean => unit >= 0x2ff0 && unit <= 0x2fff;
const partsOf = (unit: number): number => (unit === 0x2ff2 || unit === 0x2ff3 ? 3 : 2);
const stepAt = (text: string, at: number): number => ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);

/**
 * Where the ideographic description sequence that begins at `at` ends (⿰氵云 is 3 units), or 0 when none begins there
 * or the text ends inside it. A description is one unit: its parts are not converted.
 */
export function descriptionEnd(text: string, at: number): number {
  if (!isOperator(text.charCodeAt(at))) return 0;
  // Counts the parts still wanted instead of recursing: page text is hostile.
  let wanted = 1;
  for (let i = at; i < text.length;) {
    const unit = text.charCodeAt(i);
    wanted += isOperator(unit) ? partsOf(unit) - 1 : -1;
    i += isOperator(unit) ? 1 : stepAt(text, i);
    if (wanted === 0) return i;
  }
  return endsOfTail(text, at)[text.length - 1 - at];
}

let tail: { text: string; ends: number[] } = { text: '', ends: [] };

/**
 * The text ends inside a description: then, as in OpenCC, an operator that lacks parts counts as a plain character and
 * the ones around it may still be complete. By distance from the text's end; kept, because every operator of the tail asks.
 */
function endsOfTail(text: string, from: number): number[] {
  if (tail.text !== text) tail = { text, ends: [] };
  const { ends } = tail;
  for (let i = text.length - 1 - ends.length; i >= from; i--) {
    const unit = text.charCodeAt(i);
    let end = isOperator(unit) ? i + 1 : 0;
    for (let parts = isOperator(unit) ? partsOf(unit) : 0; parts > 0 && end > 0; parts--)
      end = end >= text.length ? 0 : ends[text.length - 1 - end] || end + stepAt(text, end);
    ends.push(end);
  }
  return ends;
}
