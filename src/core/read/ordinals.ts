const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';
const informal = '零一二三四五六七八九十百千';
const formal = '零壹貳參肆伍陸柒捌玖拾佰仟';
const formalSimplified = '零壹贰叁肆伍陆柒捌玖拾佰仟';

/** Forms of a list number by CSS `list-style-type`; each ends with the mark that browsers print behind it. */
const styles: Record<string, ((n: number) => string) | undefined> = {
  'cjk-ideographic': (n) => `${numeral(n, informal)}、`,
  'trad-chinese-informal': (n) => `${numeral(n, informal)}、`,
  'simp-chinese-informal': (n) => `${numeral(n, informal)}、`,
  'cjk-decimal': (n) => `${[...String(n)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')}、`,
  'trad-chinese-formal': (n) => `${numeral(n, formal)}、`,
  'simp-chinese-formal': (n) => `${numeral(n, formalSimplified)}、`,
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

/** A number below 10,000 in ten digits and three units (tens, hundreds, thousands); 十 where it would begin with 一十. */
function numeral(n: number, characters: string): string {
  const text = String(n);
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const power = text.length - 1 - i;
    if (text[i] !== '0') out += characters[Number(text[i])] + (power > 0 ? characters[9 + power] : '');
    else if (i < text.length - 1 && text[i + 1] !== '0') out += characters[0];
  }
  return out.replace(/^一十/, '十');
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
