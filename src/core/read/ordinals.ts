const stems = '甲乙丙丁戊己庚辛壬癸';
const digits = '〇一二三四五六七八九';

/** Forms of a list number by CSS `list-style-type`, the first that fits; each ends with the mark that browsers print behind it. */
const forms: [RegExp, (n: number) => string | undefined][] = [
  [/^decimal$/, (n) => `${n}.`],
  [/informal|ideographic/, (n) => (n < 100 ? `${chineseNumeral(n)}、` : undefined)],
  [/stem/, (n) => `${stems[n - 1] ?? n}、`],
  [/r-(?:alpha|latin)/, (n) => `${letters(n)}.`],
  [/r-roman/, (n) => `${roman(n)}.`],
];

/** `type` attribute of `ol` and `li`. */
const types: Record<string, string> = { a: 'lower-alpha', A: 'upper-alpha', i: 'lower-roman', I: 'upper-roman', '1': 'decimal' };

/**
 * The number that the browser prints before a list item: “3.”, “三、”. Null for bullets, `none` and items outside `ol`.
 * `style` is the computed `list-style-type`, empty where there is none to ask.
 */
export function ordinalOf(item: Element, style: string): string | null {
  const list = item.parentElement;
  if (!list || list.localName !== 'ol') return null;
  const name = style || styleInMarkup(item) || styleInMarkup(list) || types[item.getAttribute('type') ?? ''] || types[list.getAttribute('type') ?? ''] || 'decimal';
  const n = numberOf(item, list);
  const text = n > 0 && n < 10_000 ? forms.find(([pattern]) => pattern.test(name))?.[1](n) : null;
  return (name.startsWith('upper') ? text?.toUpperCase() : text) ?? null;
}

const styleInMarkup = (element: Element): string =>
  /list-style(?:-type)?\s*:[^;]*?([a-z][\w-]+)/i.exec(element.getAttribute('style') ?? '')?.[1].toLowerCase() ?? '';

/** Counts of a list's items, so that a list of any length is counted once. */
const counted = new WeakMap<Element, { last: Element; number: number }>();

function numberOf(item: Element, list: Element): number {
  const reversed = list.hasAttribute('reversed');
  const known = counted.get(list);
  let from: Element | null = list.firstElementChild;
  const start = Number.parseInt(list.getAttribute('start') ?? '', 10);
  let number = Number.isNaN(start) ? (reversed ? countItems(list) : 1) : start;
  number -= reversed ? -1 : 1;
  if (known && known.last !== item && known.last.parentElement === list && known.last.compareDocumentPosition(item) & 4) {
    number = known.number;
    from = known.last.nextElementSibling;
  }
  for (let at = from; at; at = at.nextElementSibling) {
    if (at.localName !== 'li') continue;
    const value = Number.parseInt(at.getAttribute('value') ?? '', 10);
    number = Number.isNaN(value) ? number + (reversed ? -1 : 1) : value;
    if (at === item) break;
  }
  counted.set(list, { last: item, number });
  return number;
}

function countItems(list: Element): number {
  let count = 0;
  for (let at = list.firstElementChild; at; at = at.nextElementSibling) if (at.localName === 'li') count++;
  return count;
}

/** 1 to 99: longer lists with Chinese numbers are not known. */
const chineseNumeral = (n: number): string => (n > 19 ? digits[Math.floor(n / 10)] : '') + (n > 9 ? '十' : '') + (n % 10 ? digits[n % 10] : '');

function letters(n: number): string {
  let out = '';
  for (let rest = n; rest > 0; rest = Math.floor((rest - 1) / 26)) out = String.fromCharCode(97 + ((rest - 1) % 26)) + out;
  return out;
}

const romans: [number, string][] = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']];

function roman(n: number): string {
  let out = '';
  let rest = n;
  for (const [value, letter] of romans) while (rest >= value) { out += letter; rest -= value; }
  return out;
}
