/** Characters so frequent in any Chinese text that a wrong decoding shows by their absence. */
const frequent = new Set('的一是不在人有中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過子说說产產种種面而方后後多定行学學法所民得经經');

/** Encodings that Chinese pages come in, tried in this order when the declared one does not fit. */
const candidates = ['utf-8', 'gb18030', 'big5'];

/** A declared charset that shows less than this share of the frequent characters that another one does has been declared by mistake. */
const minShare = 0.1;

/**
 * Encoding of a saved page as a browser would take it: byte order mark, else the charset declared in the first 1,024
 * bytes, else sniffed. Sniffed are also bytes that are invalid under the declared charset, or that make no Chinese of it
 * where another one does: the encoding that gives the most frequent Chinese characters wins, each invalid sequence
 * counting against it.
 */
export function encodingOf(bytes: Uint8Array): string {
  const declared = declaredEncoding(bytes);
  const found = [...new Set([...(declared ? [declared] : []), ...candidates])].map((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes);
    return { encoding, invalid: countOf(text, '\ufffd'), frequent: countFrequent(text) };
  }).toSorted((a, b) => (b.frequent - b.invalid) - (a.frequent - a.invalid));
  const own = found.find(({ encoding }) => encoding === declared);
  return own !== undefined && own.invalid === 0 && own.frequent >= found[0].frequent * minShare ? own.encoding : found[0].encoding;
}

/** Text of a saved page. ICU maps a few characters of GB18030 otherwise than browsers do; a browser is sent the bytes. */
export const decodePage = (bytes: Uint8Array): string => new TextDecoder(encodingOf(bytes)).decode(bytes);

/** Encoding named by a byte order mark or by `<meta>`; null when neither names one that is known. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const name = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  if (!name) return null;
  // A page that can be read as ASCII up to here is none in UTF-16, whatever it says.
  if (/^utf-?16/i.test(name)) return 'utf-8';
  try { return new TextDecoder(name).encoding; } catch { return null; }
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
  return count;
}

function countFrequent(text: string): number {
  let count = 0;
  for (const character of text) if (frequent.has(character)) count++;
  return count;
}
