/** A date as printed on a page. */
export interface FoundDate {
  /** `2026-03-05`, `2026-03-05T08:30`, with seconds and offset only when printed. */
  iso: string;
  /** Where it stands in the text, end exclusive. */
  start: number;
  end: number;
  /** The year was not printed: `iso` begins with `0000`. */
  yearless?: boolean;
}

const clock = String.raw`(?:[\sT　,，|]{0,4}(?:HKT\s)?(?:星期[一二三四五六日天]|[周週][一二三四五六日天]|[（(][一二三四五六日星期週周天]{1,3}[)）])?[\sT　,，|]{0,4}(上午|下午|晚上|凌晨|中午|早上|AM|PM)?\s?([01]?\d|2[0-4])\s?[:：时時点點]\s?([0-5]\d)(?:分?(?:\s?[:：]\s?([0-5]\d))?)(?:\.\d{1,6})?\s?(Z|[+-][01]\d:?[0-5]\d)?(?:\s?(AM|PM)\b)?)?`;
const full = new RegExp(String.raw`(?<![\d.])((?:19|20)\d\d)\s?[-/.年－—]\s?(0?[1-9]|1[0-2])\s?[-/.月－—]\s?(0?[1-9]|[12]\d|3[01])(?!\d(?!\d:))\s?日?号?${clock}`, 'gi');
const roc = new RegExp(String.raw`(?:民國|中華民國|(?<![\d.-]))\s?(\d{2,3})\s?([年./-])\s?(0?[1-9]|1[0-2])\s?[月./-]\s?(0?[1-9]|[12]\d|3[01])(?![\d%])\s?日?${clock}`, 'gi');
const short = new RegExp(String.raw`(?<![\d./-])(0?[1-9]|1[0-2])\s?[-/月]\s?(0?[1-9]|[12]\d|3[01])(?!\d(?!\d[:：]))\s?日?${clock}`, 'gi');
const chinese = /([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/g;

/** What each needs first: most lines with a digit have none of these, and a browser compiles the long patterns for the others only. */
const mayHave = { full: /(?:19|20)\d\d\s?[-/.年－—]/, chinese: /年.{1,2}月/, roc: /\d\d\s?[年./-]\s?\d/, twoDigits: /\d-\d\d-\d/, short: /\d\s?[-/月]\s?\d/ };

/** A label beside which three digits and two numbers are a date: 發布日期：112-09-14. */
const labelled = /[发發][布佈]|日期|[时時][间間]/;

/** Years that a page's date can have; 1911 + 80 is the first ROC year of a web page. */
const firstYear = 1990;
const lastYear = 2100;

/** All dates of a text in order: 2026年3月5日 08:30, 2026-03-05T08:30:00+08:00, 115年3月5日, 二〇二六年三月五日. */
export function findDates(printed: string): FoundDate[] {
  const found: FoundDate[] = [];
  // Most lines have neither; asking costs less than four searches.
  if (!/[\d年]/.test(printed)) return found;
  // As long as it was, so that positions hold.
  const text = printed.replace(dayFirst, '$3/$2/$1   ').replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  for (const match of mayHave.full.test(text) ? text.matchAll(full) : []) {
    const year = Number(match[1]);
    if (year >= firstYear && year <= lastYear) found.push(make(match, year, match[2], match[3], 4));
  }
  if (found.length > 0) return found;
  for (const match of mayHave.chinese.test(text) ? text.matchAll(chinese) : []) {
    const year = Number([...match[1]].map(digitOf).join(''));
    const month = smallNumeral(match[2]);
    const day = smallNumeral(match[3]);
    if (year >= firstYear && month <= 12 && day <= 31) found.push({ iso: `${year}-${two(month)}-${two(day)}`, start: match.index, end: match.index + match[0].length });
  }
  for (const match of mayHave.roc.test(text) ? text.matchAll(roc) : []) {
    const year = Number(match[1]) + 1911;
    // Only 年 or the word 民國 makes two or three digits a year: 10.5.3 is a section.
    if (year >= firstYear && year <= lastYear && (match[2] === '年' || match[0].startsWith('民') || match[0].startsWith('中') || (match[1].length === 3 && (match[6] || labelled.test(text))))) found.push(make(match, year, match[3], match[4], 5));
  }
  if (found.length > 0) return found;
  for (const match of mayHave.twoDigits.test(text) ? text.matchAll(twoDigits) : []) if (match[5] !== undefined) found.push(make(match, 2000 + Number(match[1]), match[2], match[3], 4));
  return found;
}

/** 05/03/2026 - 08:30: the day stands first on pages from Europe; the dash before a clock tells that it is a date. */
const dayFirst = /(\d\d)\/(\d\d)\/(20\d\d) - (?=\d)/;

/** 18-03-08 23:16: two digits are a year only where a clock follows. */
const twoDigits = new RegExp(String.raw`(?<![\d./-])([012]\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])${clock}`, 'g');

/** Dates without a year (03-05 08:30, 3月5日); they need a year from elsewhere. */
export function findShortDates(text: string): FoundDate[] {
  if (!mayHave.short.test(text)) return [];
  return [...text.matchAll(short)].map((match) => ({ ...make(match, 0, match[1], match[2], 3), yearless: true as const }));
}

/** A calendar leaf: the day in one line, “2026年03月” or “2026-03” in the line before or after it. */
export function findSplitDate(lines: readonly { text: string }[], index: number): string | null {
  const month = /^(20\d\d)\s?[-年/.]\s?(0?[1-9]|1[0-2])\s?月?$/.exec(lines[index].text);
  if (!month) return null;
  for (const other of [lines[index - 1], lines[index + 1]]) {
    const day = other && /^(0?[1-9]|[12]\d|3[01])日?$/.exec(other.text);
    if (day) return `${month[1]}-${month[2].padStart(2, '0')}-${day[1].padStart(2, '0')}`;
  }
  return null;
}

function make(match: RegExpMatchArray, year: number, month: string, day: string, at: number): FoundDate {
  const start = match.index ?? 0;
  let iso = `${String(year).padStart(4, '0')}-${two(Number(month))}-${two(Number(day))}`;
  const [half, hours, minutes, seconds, zone, halfAfter] = match.slice(at, at + 6);
  if (hours !== undefined && Number(hours) < 24) {
    let hour = Number(hours);
    if (/下午|晚上|PM/i.test(half ?? halfAfter ?? '') && hour < 12) hour += 12;
    if (/上午|凌晨|AM/i.test(half ?? halfAfter ?? '') && hour === 12) hour = 0;
    iso += `T${two(hour)}:${minutes}${seconds ? `:${seconds}` : ''}`;
    if (zone) iso += zone === 'Z' || zone === 'z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  }
  const before = hours === undefined ? clockBefore.exec((match.input ?? '').slice(0, start)) : null;
  if (before) iso += `T${two(Number(before[1]))}:${before[2]}`;
  return { iso, start, end: start + match[0].length };
}

/** 08:30 2026-03-05: the clock may stand before the day. */
const clockBefore = /(?:^|\s)([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?\s+$/;

const two = (value: number): string => String(value).padStart(2, '0');
const digits = '〇一二三四五六七八九';
const digitOf = (character: string): number => (character === '零' || character === '○' ? 0 : digits.indexOf(character));

/** 1 to 39 in Chinese. */
function smallNumeral(text: string): number {
  const ten = text.indexOf('十');
  if (ten < 0) return digitOf(text);
  return (ten === 0 ? 1 : digitOf(text[0])) * 10 + (ten === text.length - 1 ? 0 : digitOf(text[ten + 1]));
}
