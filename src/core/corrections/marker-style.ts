import { numeralCharacters } from '../text/numerals.ts';

const chinese = new RegExp(`[${numeralCharacters}]+`);

/** The style of a marker: its form with the number taken out, told by its kind: `汉、`, `（汉）`, `1.`. Empty without a number. */
export function styleOf(marker: string): string {
  if (marker === '' || marker.includes('方面')) return '';
  if (/[0-9０-９]/.test(marker)) return marker.replace(/[0-9０-９]+/, '1');
  if (/^[①-⓿❶-➓㈠-㊉]/.test(marker)) return '①';
  return chinese.test(marker) ? marker.replace(chinese, '汉') : '';
}

const markerPattern = new RegExp(`^[（(【\\[]?第?(?:\\d{1,3}|[${numeralCharacters}]{1,6}|[①-⓿❶-➓㈠-㊉])(?:[）)】\\]]|[、.．:：]|是|要|来|[条條章节節篇项項款点點])+[、.．:：，,]?(?!\\d)`);

/** The marker that opens a passage; empty when it has none. */
export const markerOf = (text: string): string => markerPattern.exec(text)?.[0] ?? '';
