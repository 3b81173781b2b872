import type { Article, Range } from '../../core/article/article.ts';
import type { Row } from '../outline/rows.ts';
import { formatDate } from '../shared/i18n.ts';
import type { PanelDocument } from './panel-document.ts';

/** A passage up to this length is named whole in a text fragment; a longer one by its two ends. */
const wholeFragment = 60;
const minEnd = 8;

/**
 * The quotation of a point: its number path and words in the script shown, then title, source and day, then the address
 * with a text fragment. Pasted text has no address.
 */
export function citation(document: PanelDocument, row: Row): string {
  const { article } = document.reading;
  const texts = document.texts.peek();
  const title = texts.title === '' ? '' : texts.lang.startsWith('zh-Hant') ? `「${texts.title}」` : `《${texts.title}》`;
  const day = article.publishedAt === undefined ? '' : formatDate(article.publishedAt);
  const about = [title, texts.source || texts.repostedBy, day].filter((part) => part !== '').join('，');
  const link = document.tabId === null ? '' : fragmentLink(article, document.words.ranges(row.point), document.url);
  return [`${row.point.id} ${document.words.sentence(row.point, texts)}`, about === '' ? '' : `——${about}`, link].filter((line) => line !== '').join('\n');
}

/** Address of an article with a text fragment for a passage, in the published words (those are what the page has). */
export function fragmentLink(article: Article, ranges: readonly Range[], url: string): string {
  const base = (article.canonical ?? url).replace(/#.*$/, '');
  const [first] = ranges;
  const last = ranges.at(-1);
  if (first === undefined || last === undefined) return base;
  const words = (range: Range): string => article.blocks[range.block].text.slice(range.start, range.end).trim();
  const start = words(first);
  const whole = first === last && start.length <= wholeFragment;
  const parts = whole ? [trimMarks(start)] : [openingOf(start), closingOf(words(last))];
  // An end of a few characters stands everywhere in a text: the beginning alone finds the place.
  const useful = parts.length === 2 && parts[1].length < minEnd ? [parts[0]] : parts;
  return `${base}#:~:text=${useful.map(encodeFragment).join(',')}`;
}

const marks = '，。；：、！？,;:!?…';

/** Browsers match whole words; sentence marks are safe edges, and dropping the last keeps the link short. */
const trimMarks = (text: string): string => text.replace(/[，。；：、！？,;:!?…\s]+$/, '');

/** From the beginning to the first mark at or behind the eighth character. */
function openingOf(text: string): string {
  for (let i = minEnd; i < Math.min(text.length, wholeFragment); i++) if (marks.includes(text[i])) return text.slice(0, i);
  return text.slice(0, wholeFragment);
}

/** The last clause of at least eight characters. */
function closingOf(text: string): string {
  const trimmed = trimMarks(text);
  for (let i = trimmed.length - minEnd; i > Math.max(0, trimmed.length - wholeFragment); i--) if (marks.includes(trimmed[i])) return trimmed.slice(i + 1).trim();
  return trimmed.slice(-wholeFragment);
}

/** “-”, “,” and “&” have meanings of their own inside a text fragment. */
const encodeFragment = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D').replaceAll("'", '%27');
