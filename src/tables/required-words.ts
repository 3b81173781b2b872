/**
 * Words of which a text must have one for a pattern to match anywhere in it, read from the pattern itself: the prefilter of
 * RE2 and code search (Cox, “Regular Expression Matching with a Trigram Index”, 2012), cut to one or two characters.
 */
interface Node {
  /** All texts the node matches, when they are few; looking around and anchors match the empty one. */
  exact: readonly string[] | null;
  /** One of these occurs in every match; null when nothing is known. */
  words: readonly string[] | null;
}

const maxExact = 12;
/** A class of more characters tells nothing. */
const maxClass = 24;
/** So frequent in any text that a word with one of them is the worse choice. */
const frequent = '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年同工也能下过子说产种面而方后多定行学法所0123456789 ,。:';

const anything: Node = { exact: null, words: null };
const nothing: Node = { exact: [''], words: null };

const costOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + (word.length > 1 ? 1 : frequent.includes(word) ? 200 : 40), 0);

/** The two neighbouring characters of a text that are the least frequent ones. */
function pairOf(text: string): string {
  let best = text.slice(0, 2);
  let bestCost = Infinity;
  for (let i = 0; i + 2 <= text.length; i++) {
    const cost = Number(frequent.includes(text[i])) + Number(frequent.includes(text[i + 1]));
    if (cost < bestCost) { best = text.slice(i, i + 2); bestCost = cost; }
  }
  return best;
}

/** What a node demands: the words of its parts, or of its exact texts. */
function wordsOf({ exact, words }: Node): readonly string[] | null {
  if (exact === null || exact.includes('')) return words;
  const pairs = [...new Set(exact.map(pairOf))];
  return words !== null && costOf(words) < costOf(pairs) ? words : pairs;
}

function concat(parts: readonly Node[]): Node {
  const demands: (readonly string[])[] = [];
  let open: readonly string[] = [''];
  let isWhole = true;
  const close = (): void => {
    const demand = wordsOf({ exact: open, words: null });
    if (demand) demands.push(demand);
    open = [''];
  };
  for (const part of parts) {
    if (part.exact !== null && part.exact.length * open.length <= maxExact) {
      open = [...new Set(open.flatMap((text) => (part.exact ?? []).map((more) => text + more)))];
      continue;
    }
    isWhole = false;
    close();
    if (part.exact !== null) open = part.exact;
    else if (part.words !== null) demands.push(part.words);
  }
  if (isWhole) return { exact: open, words: null };
  close();
  return { exact: null, words: demands.toSorted((a, b) => costOf(a) - costOf(b))[0] ?? null };
}

function either(parts: readonly Node[]): Node {
  if (parts.length === 1) return parts[0];
  const exact = parts.every((part) => part.exact !== null) ? [...new Set(parts.flatMap((part) => part.exact ?? []))] : null;
  const demands = parts.map(wordsOf);
  const words = demands.every((demand) => demand !== null) ? [...new Set(demands.flatMap((demand) => demand ?? []))] : null;
  return { exact: exact !== null && exact.length <= maxExact ? exact : null, words };
}

function repeat(node: Node, least: number, most: number): Node {
  if (least === 0) return node.exact !== null && most === 1 ? { exact: [...new Set([...node.exact, ''])], words: null } : anything;
  return most === 1 ? node : { exact: null, words: wordsOf(node) };
}

/** The words that a pattern without flags demands; null when it demands none. */
export function requiredWords(source: string): string[] | null {
  let at = 0;
  const alternatives = (): Node => {
    const parts: Node[] = [];
    for (;;) {
      const terms: Node[] = [];
      while (at < source.length && source[at] !== '|' && source[at] !== ')') terms.push(quantified());
      parts.push(concat(terms));
      if (source[at] !== '|') return either(parts);
      at++;
    }
  };
  const quantified = (): Node => {
    const node = atom();
    const count = /^(?:([?*+])|\{(\d+)(?:(,)(\d*))?\})\??/.exec(source.slice(at));
    if (!count) return node;
    at += count[0].length;
    const [, sign, from, comma, to] = count;
    if (sign) return repeat(node, sign === '+' ? 1 : 0, sign === '?' ? 1 : Infinity);
    return repeat(node, Number(from), comma === undefined ? Number(from) : to === '' ? Infinity : Number(to));
  };
  const atom = (): Node => {
    const character = source[at++];
    if (character === '^' || character === '$') return nothing;
    if (character === '.') return anything;
    if (character === '[') return classOf();
    if (character === '\\') return escaped();
    if (character !== '(') return { exact: [character], words: null };
    const around = /^\?(?:<?[!=]|:)/.exec(source.slice(at))?.[0];
    at += around?.length ?? 0;
    const inside = alternatives();
    at++;
    return around === undefined || around === '?:' ? inside : nothing;
  };
  const escaped = (): Node => {
    const letter = source[at++];
    if (letter === 'd') return { exact: [...'0123456789'], words: null };
    if (letter === 'b' || letter === 'B') return nothing;
    if (/[a-z\d]/i.test(letter)) { if (letter === 'u') at += 4; if (letter === 'x') at += 2; return anything; }
    return { exact: [letter], words: null };
  };
  const classOf = (): Node => {
    const end = /^(?:\\.|[^\]\\])*/.exec(source.slice(at))?.[0] ?? '';
    at += end.length + 1;
    // Ranges and classes within a class stand for many.
    const plain = end.replace('\\d', '0123456789').replace(/\\([^a-zA-Z\d])/g, '$1');
    if (end.startsWith('^') || /\\[a-zA-Z]/.test(plain) || /[^\\]-./.test(end) || plain.length > maxClass || plain.length === 0) return anything;
    return { exact: [...new Set(plain.split(''))], words: null };
  };
  const words = wordsOf(alternatives());
  if (at < source.length) throw new Error(`unread: ${source.slice(at)}`);
  return words && [...words].toSorted();
}
