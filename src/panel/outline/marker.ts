import { numeralCharacters, parseChineseNumeral } from '../../core/text/numerals.ts';

const run = new RegExp(`\\d+|[${numeralCharacters}]+`);

/** Circled and bracketed numbers of Unicode: ① ⑴ ⒈ ❶ ㈠ ㊀. */
const series: [first: number, last: number][] = [[0x2460, 0x2473], [0x2474, 0x2487], [0x2488, 0x249b], [0x2776, 0x277f], [0x3220, 0x3229], [0x3280, 0x3289]];

/** The number in a marker: 3 for 三是, （三）, 3., ③ and 第三条; null for a connective (一方面) and for none. */
export function numberOf(marker: string): number | null {
  if (marker === '' || marker.includes('方面')) return null;
  const unit = marker.codePointAt(0) ?? 0;
  for (const [first, last] of series) if (unit >= first && unit <= last) return unit - first + 1;
  const match = run.exec(toHalfWidth(marker));
  if (match === null) return null;
  return /^\d/.test(match[0]) ? Number(match[0]) : parseChineseNumeral(match[0]);
}

/** Full-width digits as ASCII ones. */
export function toHalfWidth(text: string): string {
  return text.replace(/[０-９．]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}
