/** Embeddings, overrides and isolates: in a line of ours they would turn the next words round. Chinese needs none of them. */
const directionControls = /[\u202a-\u202e\u2066-\u2069]/g;
/** White space and control characters, line and paragraph separators included. */
const gaps = /[\s\p{Cc}\u2028\u2029]+/gu;
/** Halves of surrogate pairs and the two characters that XML forbids. */
const broken = /\p{Cs}|[\ufffe\uffff]/gu;

/** Page text as one line of plain text: trimmed, single spaces, nothing that acts on the text around it. */
export function plainLine(text: string): string {
  return text.replace(directionControls, '').replace(broken, '\ufffd').replace(gaps, ' ').trim();
}
