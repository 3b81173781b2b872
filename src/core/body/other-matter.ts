import { boxApart, childAround, hint, isAlike, type Line } from '../lines/index.ts';

/** Lines of a box that are looked at. */
const maxLines = 12;
/** Words that two texts share when they speak of the same: pairs of characters that do not overlap. */
const minShared = 2;
/** Cells of one row look alike whatever they hold. */
const isCell = ({ localName }: Element): boolean => localName === 'td';

/** Whether two texts share so many pairs of characters. */
export function isOfOneMatter(a: string, b: string): boolean {
  let shared = 0;
  for (let i = 0; i + 1 < a.length; i++) {
    if (!b.includes(a.slice(i, i + 2)) || !/^[\u4e00-\u9fff]{2}/.test(a.slice(i, i + 2))) continue;
    if (++shared >= minShared) return true;
    i++;
  }
  return false;
}

/**
 * Whether a sentence behind a short body stands in another box than the body and the box speaks of other things than the headline;
 * the body speaks of it, or stands in one box with it: a list of stories, a portrait of the publisher, an invitation to log in. A box without a label at its
 * beginning has no word of the body either. Parts of one text stand in boxes of one make, or share words with the headline.
 */
export function isOtherMatter(lines: readonly Line[], index: number, body: { first: number; last: number }, headline: Line | undefined): boolean {
  const inBody = lines[body.first].element;
  const box = boxApart(lines[index].element, inBody);
  const own = box?.parentElement && box.parentElement !== inBody ? childAround(box.parentElement, inBody) : null;
  if (!box || !own || own === inBody || (isAlike(own, box) && !isCell(box))) return false;
  let first = index;
  while (first > body.last + 1 && index - first < maxLines && box.contains(lines[first - 1].element)) first--;
  const isLabelled = lines[first].prose === 0;
  if (!isLabelled && (box === lines[index].element && !isCell(box) ? box.localName !== 'div' : lines[index].hints & hint.body)) return false;
  let words = '';
  for (let i = first; i < first + maxLines && i < lines.length && box.contains(lines[i].element); i++) words += `${lines[i].text} `;
  const said = lines.slice(body.first, Math.min(body.last, body.first + maxLines) + 1).map(({ text }) => text).join(' ');
  // Without a headline the body stands below its date, or begins as the page is called: it is what the box is compared with.
  if (!headline) return !isOfOneMatter(words, said);
  return (own.contains(headline.element) || isOfOneMatter(headline.text, said)) && !isOfOneMatter(headline.text, words) && (isLabelled || !isOfOneMatter(words, said));
}
