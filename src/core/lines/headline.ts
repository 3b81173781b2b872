import { findDates } from './dates.ts';
import { sourceLabel } from './labels.ts';
import { applyHints, type Scan } from './scan.ts';
import { hint } from './tags.ts';

export interface Headline {
  /** Headline without the site's name; empty when there is none. */
  title: string;
  /** Index of the line that is the headline; -1 when it stands in the page's head only. */
  line: number;
}

/** Signs that stand between a headline and the names of channel and site. */
const separators = /\s*[_|｜＿]+\s*|\s+[-–—·•:：»>«<]+\s+|\s*--+\s*|\s*—+\s*|\s*[-–](?=[^-–]{2,16}$)/;
const siteWords = /网|網|新闻|新聞|频道|頻道|报|報|社$|中心|资讯|資訊|门户|门戶|在线|在線|首页|官方|电视台|博客|头条|頭條|com|cn$|tv$|news/i;

const squash = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');

/**
 * Finds the headline: the line whose words the page's `<title>` repeats, the first heading, a line before the date.
 * Where no line fits, the `<title>` without the names behind it.
 */
export function findHeadline(documentTitle: string, scan: Scan, meta: Meta): Headline {
  const { lines } = scan;
  const titles = headTitles(documentTitle, meta);
  const squashed = titles.map(squash);
  let best = -1;
  let bestScore = 30;
  let seenProse = 0;
  for (let i = 0; i < lines.length && seenProse < 20_000; i++) {
    const line = lines[i];
    seenProse += line.prose;
    if (line.length < 4 || line.length > 120) continue;
    const words = squash(line.text);
    const inTitle = squashed.some((title) => title.startsWith(words));
    const inside = inTitle || (line.length > 6 && squashed.some((title) => title.includes(words)));
    if (line.level === 0 && (!inside || line.length < 6)) continue;
    let score = (inTitle ? 50 : inside ? 35 : 0) + (inside ? Math.min(line.length, 40) : 0) + (line.level === 1 ? 30 : line.level === 2 ? 18 : line.level > 0 ? 8 : 0);
    if (line.linked > line.length * 0.8) score -= 30;
    if (line.hints & (hint.side | hint.comment)) score -= 25;
    if (hasDateSoon(scan, i)) score += 20;
    if (score > bestScore) { best = i; bestScore = score; }
  }
  applyHints(scan, best);
  if (best >= 0) return { title: wholeHeadline(scan, best, titles), line: best };
  return { title: titles.length > 0 ? stripSite(titles[0]) : '', line: -1 };
}

/** Words that editors put before a headline and that are no part of it. */
const maxPrefix = 4;

/** The headline of a line: with its second line where `<title>` has both, without the mark (原创, 图集) that it has not. */
function wholeHeadline({ lines }: Scan, index: number, titles: readonly string[]): string {
  const { text } = lines[index];
  const words = squash(text);
  const next = lines[index + 1];
  for (const title of titles) {
    const squashed = squash(title);
    if (next && next.length > 3 && next.level === lines[index].level && squashed.startsWith(words + squash(next.text))) return `${text} ${next.text}`;
    const bare = stripSite(title);
    const cut = words.length - squash(bare).length;
    if (cut > 0 && cut <= maxPrefix && squash(bare).length > 8 && words.endsWith(squash(bare))) return bare;
  }
  return text;
}

/** So many lines before the body a headline stands at most when nothing but its place tells. */
const maxAbove = 8;

/**
 * The headline by its place, for pages whose `<title>` names the site only: the line above the line of date or source, or a heading
 * close above the body. Falls back to what it is given.
 */
export function headlineByPlace(scan: Scan, headline: Headline, first: number): Headline {
  const { lines } = scan;
  const from = Math.max(0, first - maxAbove);
  let dated = first;
  for (let i = first - 1; i >= from; i--) if (lines[i].length < 80 && (findDates(lines[i].text).length > 0 || sourceLabel.test(lines[i].text))) dated = i;
  for (let pass = 0; pass < 2; pass++) {
    for (let i = dated - 1; i >= from - 4 && i >= 0; i--) {
      const { text, length, linked, level, hints, prose } = lines[i];
      if (length < 6 || length > 60 || linked > length * 0.5 || hints & (hint.comment | hint.tools) || prose > 60) continue;
      if (pass === 0 && level === 0) continue;
      if (/[>»]|首[页頁]|当前位置|來源|来源|作者|编辑|[：:]$|\d{4}-\d/.test(text) || (level === 0 && dated === first)) continue;
      return { title: text, line: i };
    }
  }
  return headline;
}

function hasDateSoon(scan: Scan, index: number): boolean {
  for (let i = index + 1; i < Math.min(index + 7, scan.lines.length); i++) {
    if (scan.lines[i].length < 80 && /\d/.test(scan.lines[i].text) && findDates(scan.lines[i].text).length > 0) return true;
  }
  return false;
}

/** Titles that the head of the page gives, best first. */
export function headTitles(documentTitle: string, meta: Meta): string[] {
  const titles = [meta.get('og:title'), meta.get('articletitle'), meta.get('twitter:title'), documentTitle];
  return [...new Set(titles.map((title) => (title ?? '').replace(/\s+/g, ' ').trim()).filter((title) => title !== ''))];
}

/** Contents of the page's `<meta>` elements by `name`, `property` or `itemprop` in lower case; the first of a name counts. */
export type Meta = ReadonlyMap<string, string>;

export function readMeta(document: Document): Meta {
  const meta = new Map<string, string>();
  const elements = document.getElementsByTagName('meta');
  for (let i = 0; i < elements.length && i < 300; i++) {
    const key = (elements[i].getAttribute('property') ?? elements[i].getAttribute('name') ?? elements[i].getAttribute('itemprop') ?? '').toLowerCase();
    const content = elements[i].getAttribute('content')?.trim();
    if (key && content && !meta.has(key)) meta.set(key, content);
  }
  return meta;
}

/** A page title without the names of site and channel at its end (or a short one at its beginning). */
export function stripSite(title: string): string {
  const parts = title.split(separators).filter((part) => part !== '');
  if (parts.length < 2) return title.trim();
  let end = parts.length;
  while (end > 1 && (parts[end - 1].length <= 12 || siteWords.test(parts[end - 1])) && parts[0].length >= 4) end--;
  const first = parts[0].length < 5 && siteWords.test(parts[0]) ? 1 : 0;
  if (end - first === 1) return parts[first].trim();
  const from = title.indexOf(parts[first]);
  const last = parts[end - 1];
  return title.slice(from, title.lastIndexOf(last) + last.length).trim();
}
