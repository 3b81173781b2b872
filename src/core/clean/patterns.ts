/**
 * The short hand of the rules: `~12` is up to twelve characters of the same clause, and no bracket is remembered.
 * Escapes and character classes are left as they are.
 */
const spell = (source: string): string => source.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\((?!\?)|~(\d+)/g, (token, most?: string) =>
  most === undefined ? (token === '(' ? '(?:' : token) : `[^,。]{0,${most}}`);
const join = (sources: readonly string[]): string => spell(sources.join('|'));

/** Alternatives that open a clause, are the whole unit, or stand anywhere in it. */
export const at = (...sources: string[]): RegExp => new RegExp(`^(?:${join(sources)})`);
export const full = (...sources: string[]): RegExp => new RegExp(`^(?:${join(sources)})$`);
export const some = (...sources: string[]): RegExp => new RegExp(join(sources));
