/**
 * A string literal of any UTF-16 units as valid UTF-8 text: Chrome refuses a content script with non-characters, and a
 * surrogate that is data has no UTF-8 form, so these stand as escapes.
 */
export function literal(text: string): string {
  let out = '"';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const raw = unit >= 0x20 ? unit !== 0x22 && unit !== 0x5c && unit !== 0x7f && unit !== 0x2028 && unit !== 0x2029 && unit !== 0xfeff
      && !(unit >= 0xd800 && unit <= 0xdfff) && !(unit >= 0xfdd0 && unit <= 0xfdef) && unit < 0xfffe : unit > 0 && unit !== 0x0a && unit !== 0x0d && unit !== 0x1a;
    out += raw ? text[i] : unit === 0x22 || unit === 0x5c ? `\\${text[i]}` : unit < 0x100 ? `\\x${unit.toString(16).padStart(2, '0')}` : `\\u${unit.toString(16).padStart(4, '0')}`;
  }
  return `${out}"`;
}

/** From here on a string stands in a comment. */
const long = 500;

/**
 * A long string as the comment of a function that is only asked for its text: a browser skips a comment, and takes four
 * times as long over a literal of that size, which is most of what a reader of a page would wait for.
 */
const commented = (text: string): string => `c(function(){/*${text}*/})`;
const fitsComment = (text: string): boolean => text.length >= long && /^[ 0-~]*$/.test(text);

const valueOf = (value: unknown): string =>
  typeof value === 'string' ? (fitsComment(value) ? commented(value) : literal(value))
    : Array.isArray(value) ? `[${value.map(valueOf).join(',')}]`
      : typeof value === 'object' && value !== null ? `{${Object.entries(value).map(([key, part]) => `${literal(key)}:${valueOf(part)}`).join(',')}}`
        : JSON.stringify(value);

/** The classic script that registers a table under its name. */
export function scriptOf(name: string, table: object): string {
  // The last value of an injected script is sent back to whoever injected it: it must not be the table.
  return `(c=>{(globalThis.gangmuTables??={}).${name}=${valueOf(table)}})(f=>(""+f).slice(${'function(){/*'.length},-${'*/}'.length}));0;\n`;
}
