import { formatChineseNumeral } from '../text/numerals.ts';

const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';
const formal = ['零', '壹', '貳', '參', '肆', '伍', '陸', '柒', '捌', '玖'];
const formalSimplified = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];

/** Forms of a list number by CSS `list-style-type`; each ends with the mark that browsers print behind it. */
const styles: Record<string, ((n: number) => string) | undefined> = {
  'cjk-ideographic': (n) => `${formatChineseNumeral(n)}、`,
  'trad-chinese-informal': (n) => `${formatChineseNumeral(n)}、`,
  'simp-chinese-informal': (n) => `${formatChineseNumeral(n)}、`,
  'cjk-decimal': (n) => `${[...String(n)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')}、`,
  'trad-chinese-formal': (n) => `${formalNumeral(n, formal)}、`,
  'simp-chinese-formal': (n) => `${formalNumeral(n, formalSimplified)}、`,
  'cjk-heavenly-stem': (n) => (n <= 10 ? `${stems[n - 1]}、` : `${n}、`),
  'cjk-earthly-branch': (n) => (n <= 12 ? `${branches[n - 1]}、` : `${n}、`),
  'lower-alpha': (n) => `${letters(n)}.`, 'lower-latin': (n) => `${letters(n)}.`,
  'upper-alpha': (n) => `${letters(n).toUpperCase()}.`, 'upper-latin': (n) => `${letters(n).toUpperCase()}.`,
  'lower-roman': (n) => `${roman(n)}.`, 'upper-roman': (n) => `${roman(n).toUpperCase()}.`,
  'decimal-leading-zero': (n) => `${String(n).padStart(2, '0')}.`,
  decimal: (n) => `${n}.`,
};

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
  const form = styles[name];
  const n = numberOf(item, list);
  return n > 0 && n < 10_000 ? (form?.(n) ?? null) : null;
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

function formalNumeral(n: number, digits: string[]): string {
  const units = ['', '拾', '佰', '仟'];
  const text = String(n);
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const digit = Number(text[i]);
    if (digit > 0) out += digits[digit] + units[text.length - 1 - i];
    else if (i < text.length - 1 && text[i + 1] !== '0') out += digits[0];
  }
  return out;
}

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
