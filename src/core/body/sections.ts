import { editorLabel, isCard, isDateLike, leadsOn, sectionOf, type Line, type Scan } from '../lines/index.ts';
import { isElsewhere, isInOtherBox, matterOf } from './matter.ts';
import { isOtherMatter } from './other-matter.ts';
import { isRemark } from './remarks.ts';

/** What stands behind a body: other stories, what readers wrote, or whatever follows the editor's line. */
export type Section = 'stories' | 'remarks' | 'behind';

/** A longer text may well go on behind a box of links. */
export const maxBeforeSection = 600;

/** What has been seen when a line of prose is reached. */
interface Seen {
  /** The last run that may be the article. */
  before: { first: number; last: number; weight: number } | null;
  /** Where the last prose stands. */
  around: Element | null;
  /** Index of the line before that is the name of a section; 0 for none. */
  named: number;
  /** Whether the last line of an article was seen. */
  isClosed: boolean;
  /** The section that is open. */
  section: Section | undefined;
  /** How often texts were asked whether they are of other things. */
  asked: { times: number };
}

/** So often texts are asked whether they are of other things than what stands before them. */
const maxAsked = 16;

/** The section that begins with a line of prose; null where the text goes on. Its name tells, else its form, else what it speaks of. */
export function sectionAt(scan: Scan, index: number, headline: number, { before, around, named, isClosed, section, asked }: Seen): Section | null {
  const { lines } = scan;
  const { element } = lines[index];
  const isApart = element.parentElement !== around;
  const title: Line | undefined = lines[headline];
  const isShort = before !== null && before.weight < maxBeforeSection;
  const isNamed = named > 0 && isApart && holderOfSection(lines, named)?.contains(element) === true;
  if (isNamed && isShort) return sectionOf(lines[named].text);
  if (section || !before) return null;
  if (isShort && (isCard(lines, index, lines[before.last].element, title) || isOtherMatter(lines, index, before, title))) return 'stories';
  if (title && isRemark(lines, index, title.text)) return 'remarks';
  if (isClosed && isApart) return 'behind';
  if ((!isShort && !isNamed) || !title || asked.times >= maxAsked || !isInOtherBox(element, lines[before.first].element)) return null;
  asked.times++;
  return isElsewhere(lines, index, matterOf(title.text, lines, before.first, before.last)) ? 'stories' : null;
}

/** The editor's line, or those that lead to the story before and after: an article ends there. */
export const isClosing = ({ text, length, prose }: Line): boolean => prose === 0 && length < 40 && !isDateLike(text) && (editorLabel.test(text) || leadsOn.test(text));

/** Whether a line with a date stands between headline and body. */
export function isDated({ lines }: Scan, headline: number, first: number): boolean {
  for (let i = headline + 1; i < first && i < headline + 12; i++) if (lines[i].length < 90 && isDateLike(lines[i].text)) return true;
  return false;
}

/** Lines behind a headline in which its date is sought, and the shortest and longest headline of another article. */
const maxHeader = 3;
const [minHeadline, maxHeadline] = [6, 60];

/** Whether a line is the headline of a further article below the report: of the first level, with its own date. */
export function opensNext(lines: readonly Line[], index: number): boolean {
  const { level, length, linked } = lines[index];
  if (level !== 1 || length < minHeadline || length > maxHeadline || linked > 0) return false;
  return lines.slice(index + 1, index + 1 + maxHeader).some((line) => line.prose === 0 && line.length < 80 && isDateLike(line.text));
}

/** Elements around the name of a section that are looked at. */
const maxHolders = 3;

/** The element that holds the name of a section and the line behind it. */
function holderOfSection(lines: readonly Line[], named: number): Element | null {
  let holder = lines[named].element.parentElement;
  for (let level = 0; level < maxHolders && holder && !holder.contains(lines[named + 1].element); level++) holder = holder.parentElement;
  return holder;
}
