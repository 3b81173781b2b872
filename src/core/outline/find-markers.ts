import { limits } from '../article/index.ts';
import { numeralCharacters, parseChineseNumeral } from '../text/index.ts';
import { counterStyles, countingWords, stems } from './counter-styles.ts';
import type { CounterStyle } from './counter-styles.ts';
import { foldRange } from './fold-range.ts';
import type { Reading } from './reading.ts';

/** What stands in front of a marker: the start of its paragraph, white space, a sentence's end, … or part of a clause. */
export type Opening = 'line' | 'space' | 'stop' | 'colon' | 'comma' | 'inside';

export interface Marker {
  at: number;
  /** Behind the marker's last character. */
  end: number;
  style: CounterStyle;
  /** From 1; 0 for “the last one”; a word that says “one more” gets its number from its run. */
  value: number;
  opening: Opening;
  paragraph: number;
  /** A number stands directly behind (“7.2023年…”, “4、5G”, “二、三线城市”): it counts only in company. */
  weak: boolean;
  /** “1.2.” of “1.2.3”. */
  prefix: string;
  /** As in the text; from the mark-up where only that has it. */
  text: string;
}

/** A counter of one character, and how many follow it in Unicode. */
const enclosed: Readonly<Record<string, number>> = { '①': 20, '⑴': 20, '⒈': 20, '㈠': 10, '❶': 10, '➀': 10, '⓵': 10, Ⅰ: 12, ⅰ: 12 };
const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10 };
/** A list has at most this many members, a law this many articles. */
const maxValue = 1500;
const maxListValue = 199;
/** A text with more markers is made to be slow; five times the points that are shown. */
const maxMarkers = 5 * limits.points;

interface Shape { after: string; style: CounterStyle }

/** Shapes by what stands before the number and how it is written: `(han`, `第han`, `arabic`; longest ending first. */
const shapes = new Map<string, Shape[]>();
for (const style of counterStyles) {
  for (const shape of style.shapes) {
    const parts = /^([第其(〔【]?)([一壹甲aAiI①⑴⒈㈠❶➀⓵Ⅰⅰ]|1\.1|1)(.*)$/.exec(shape);
    if (!parts || style.digits === 'word') continue;
    const [, before, digit, after] = parts;
    const key = before + (digit in enclosed ? digit : style.digits);
    shapes.set(key, [...(shapes.get(key) ?? []), { after, style }].toSorted((a, b) => b.after.length - a.after.length));
  }
}

const formalDigits = '壹贰貳弍叁參叄肆伍陆陸柒捌玖拾';
const hanDigits = [...numeralCharacters].filter((character) => !formalDigits.includes(character) && !'佰仟两兩○'.includes(character)).join('');
const prefixes = '第其(（〔【';

/** Code units that may open a marker: everything else costs one look-up. */
const starters = new Uint8Array(0x10000);
/** Counters of one character: how they are written and what they are worth. */
const single = new Map<number, { kind: string; value: number }>();
const wordStarts = '首其再最另一还還';
for (const character of prefixes + hanDigits + formalDigits + stems + '0123456789０１２３４５６７８９' + wordStarts) starters[character.charCodeAt(0)] = 1;
for (const [kind, count] of Object.entries(enclosed))
  for (let k = 0; k < count; k++) {
    starters[kind.charCodeAt(0) + k] = 1;
    single.set(kind.charCodeAt(0) + k, { kind, value: k + 1 });
  }
for (let k = 0; k < 26; k++) for (const first of ['a', 'A', 'ａ', 'Ａ']) starters[first.charCodeAt(0) + k] = 1;

const words = Object.entries(countingWords).map(([word, { style, value }]) => ({ word, value, style: counterStyles.find(({ id }) => id === style)! }));

interface Digit { kind: string; value: number; end: number; prefix: string }

const isArabic = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
const arabicValue = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + (text.charCodeAt(i) & 0xf);
  return value;
};

/** Reads the number of a marker; a text can be read in more than one way (“1.5” is a path, or item 1 that begins with 5). */
function readDigits(text: string, at: number): Digit[] {
  const code = text.charCodeAt(at);
  if (isArabic(code)) {
    let end = at + 1;
    while (end < at + 5 && isArabic(text.charCodeAt(end))) end++;
    const found: Digit[] = end - at > 4 ? [] : [{ kind: 'arabic', value: arabicValue(text, at, end), end, prefix: '' }];
    const path = !'.．'.includes(text[end] ?? ' ') ? null : /^\d{1,2}(?:[.．]\d{1,2}){1,3}(?![\d%％万萬亿億元倍度级級版年月日])/.exec(text.slice(at, at + 12));
    if (path) {
      const last = path[0].search(/\d+$/);
      found.push({ kind: 'path', value: Number(path[0].slice(last)), end: at + path[0].length, prefix: path[0].slice(0, last).replaceAll('．', '.') });
    }
    return found;
  }
  const one = single.get(code);
  if (one) return [{ ...one, end: at + 1, prefix: '' }];
  const character = text[at];
  for (const kind of ['han', 'formal']) {
    const allowed = kind === 'han' ? hanDigits : formalDigits;
    if (!allowed.includes(character)) continue;
    let end = at + 1;
    while (end < at + 7 && end < text.length && allowed.includes(text[end])) end++;
    const value = parseChineseNumeral(text.slice(at, end));
    // 二三 stands for “two or three”, 二〇二六 for a year.
    if (value === null || (end - at === 2 && value > 10 && !/[十拾廿卅百]/.test(text.slice(at, end))) || value === 0) continue;
    return [{ kind, value, end, prefix: '' }];
  }
  const stem = stems.indexOf(character);
  if (stem >= 0) return [{ kind: 'stem', value: stem + 1, end: at + 1, prefix: '' }];
  const letters = /^[a-z]{1,4}/i.exec(foldRange(text, at, at + 5))?.[0] ?? '';
  const found: Digit[] = [];
  if (letters.length === 1) found.push({ kind: 'latin', value: letters.toLowerCase().charCodeAt(0) - 96, end: at + 1, prefix: letters < 'a' ? 'A' : 'a' });
  if (letters.toLowerCase() in roman) found.push({ kind: 'roman', value: roman[letters.toLowerCase()], end: at + letters.length, prefix: letters < 'a' ? 'I' : 'i' });
  return found;
}

/** “二、三线城市”, “20、30年後”, “六、七十年代”: the number behind continues the one in front. */
function adjoins(text: string, at: number, value: number): boolean {
  if (stems.indexOf(text[at]) === value) return true;
  let end = at;
  const arabic = isArabic(text.charCodeAt(at));
  while (end < at + 4 && (arabic ? isArabic(text.charCodeAt(end)) : hanDigits.includes(text[end]))) end++;
  if (end === at) return false;
  const next = arabic ? arabicValue(text, at, end) : parseChineseNumeral(text.slice(at, end));
  return next === value + 1 || next === (value + 1) * 10 || (value % 10 === 0 && next === value + 10);
}

/** Told about every marker that is refused by itself. */
type Refuse = (marker: Marker, reason: string) => void;

const isSpaceOrEnd = (character: string | undefined): boolean => character === undefined || character === '' || /\s/.test(character);

/** All markers that start at an offset of the text, the longest of each style only. */
function markersAt(text: string, at: number, opening: Opening, paragraph: number, refuse?: Refuse): Marker[] {
  const hasWord = wordStarts.includes(text[at]);
  const before = '第其（(〔【'.includes(text[at]) ? foldRange(text, at, at + 1) : '';
  const start = before === '' ? 0 : text[at + 1] === ' ' ? 2 : 1;
  const numbers = readDigits(text, at + start);
  if (numbers.length === 0 && !hasWord) return [];
  const folded = foldRange(text, at, at + 14);
  const found: Marker[] = [];
  const add = (style: CounterStyle, value: number, length: number, prefix: string): boolean => {
    const marker: Marker = { at, end: at + length, style, value, opening, paragraph, weak: false, prefix, text: text.slice(at, at + length) };
    const no = (reason: string): false => { refuse?.(marker, reason); return false; };
    const behind = folded[length];
    if (style.before !== undefined && !isSpaceOrEnd(behind) && !style.before.includes(behind)) return no('no pause behind');
    if (style.notBefore?.test(folded.slice(length))) return no('a reference');
    if (style.id === 'bare' && (opening !== 'line' || (behind !== ' ' && text[at] !== '0'))) return no('a bare number');
    if (style.at !== 'any' && opening === 'inside') return no('inside a word');
    if (style.at === 'line' && opening === 'comma') return no('inside a sentence');
    if (opening !== 'line' && style.notAfter?.includes(text[at - 1])) return no('part of a name');
    const last = folded[length - 1];
    if ('.、'.includes(last) || (style.id === 'di' && behind === '、')) {
      const next = at + length + (last === '.' || last === '、' ? 0 : 1);
      const joined = adjoins(text, next, value);
      if (joined && opening !== 'line') return no('two numbers in a row');
      // “1、2023年” is an item, and so is “7.2023年”; “7.9亿” may be one only in company.
      marker.weak = joined || (last === '.' && /^\d(?!\d{3}年)/.test(folded.slice(length)));
    }
    found.push(marker);
    return true;
  };
  for (const { word, value, style } of hasWord ? words : []) {
    if (!folded.startsWith(word)) continue;
    // 最后 and 再者 are everyday words: they count only before a pause.
    if ((value === 0 || word === '再者') && !/^[，,、：:\s]/.test(folded.slice(word.length))) continue;
    add(style, value, word.length, '');
  }
  for (const { kind, value, end, prefix } of numbers) {
    const key = before + (before === '第' && kind === 'arabic' ? 'han' : kind);
    const options = shapes.get(key);
    if (!options || value === 0 || value > (before === '第' ? maxValue : maxListValue)) continue;
    const length = end - at;
    for (const { after, style } of options) {
      const gap = after !== '' && folded[length] === ' ' ? 1 : 0;
      if (!folded.startsWith(after, length + gap)) continue;
      let whole = length + gap + after.length;
      if (kind === 'latin' && /[a-z]/i.test(folded[whole] ?? '')) continue;
      // “第139條之2” is one number; “（一）、” and “一、.” are slips of the pen.
      const tail = style.id === 'article' ? /^之[一二三四五六七八九十\d]{1,2}/.exec(folded.slice(whole)) : after === ')' || after === '' ? /^[、.](?!\d)/.exec(folded.slice(whole)) : null;
      if (tail && (style.id === 'article' || style.at === 'any' || style.id === 'arabic-half')) whole += tail[0].length;
      if (add(style, value, whole, prefix)) break;
    }
  }
  return found;
}

/** Quotation marks and bullets in front of a marker. */
const maxSigns = 4;
const isWord = (code: number): boolean => (code >= 0x3400 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);

/** How the character in front of an offset opens what follows. */
function openingAt(text: string, at: number, from: number): Opening {
  if (at === from) return 'line';
  if (isWord(text.charCodeAt(at - 1))) return 'inside';
  let i = at;
  for (let k = 0; k < maxSigns && i > from && '“‘「『《【〔▲●■◆★□*·'.includes(text[i - 1]); k++) i--;
  if (i <= from) return 'line';
  const character = text[i - 1];
  if (character === ' ' || character === '\u3000') return 'space';
  if ('。！？；!?;…'.includes(character)) return 'stop';
  if ('：:—'.includes(character)) return 'colon';
  if ('，,、'.includes(character)) return 'comma';
  if ('”’」』）)】〕》〉]'.includes(character)) return i - 2 >= from && '。！？；!?;…'.includes(text[i - 2]) ? 'stop' : 'comma';
  return i < at ? 'comma' : 'inside';
}

/**
 * Second step: one pass over the text that finds the markers of all styles, likely or not. What a marker is worth shows
 * only in its series, so nothing is judged here but what no series could save (“二、三线城市”, “第（一）项”).
 */
export function findMarkers(reading: Reading, refuse?: Refuse): Marker[] {
  const { text } = reading;
  const markers: Marker[] = [];
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    const first = markers.length;
    if (first > maxMarkers) break;
    for (let i = paragraph.from; i < paragraph.to && markers.length <= maxMarkers; i++) {
      if (starters[text.charCodeAt(i)] === 0) continue;
      const opening = openingAt(text, i, paragraph.from);
      if (opening === 'inside' && !'(（〔【'.includes(text[i]) && !(text.charCodeAt(i) >= 0x2460 && text.charCodeAt(i) < 0x3300)) continue;
      const found = markersAt(text, i, opening, index, refuse);
      if (found.length === 0) continue;
      markers.push(...found);
      i = Math.min(...found.map(({ end }) => end)) - 1;
    }
    if (paragraph.ordinal !== undefined && markers[first]?.opening !== 'line') {
      const number = markersAt(`${paragraph.ordinal.trim()} `, 0, 'line', index)[0];
      if (number) markers.splice(first, 0, { ...number, at: paragraph.from, end: paragraph.from, text: paragraph.ordinal.trim() });
    }
  }
  return markers;
}
