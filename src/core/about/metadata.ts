import type { Article } from '../article/index.ts';
import { absolute } from './address.ts';
import { findDates, findShortDates, findSplitDate } from './dates.ts';
import { readLinkedData, type LinkedData } from './linked-data.ts';
import { furnitureHints, type Line, type Meta } from '../lines/index.ts';
import { findAuthor, findEditor, isOtherOutlet, isOutlet } from './names.ts';
import { isHomeName, siteName } from './site-name.ts';
import { findSource } from './source.ts';

export type Metadata = Pick<Article, 'canonical' | 'source' | 'repostedBy' | 'byline' | 'author' | 'editor' | 'publishedAt'>;

/** Lines around the headline and after the body where a page says when, from where and by whom. */
export interface Surroundings { title: string; header: Line[]; above: Line[]; footer: Line[]; body: Line[] }

/** Reads what the page says about the report: printed words first, mark-up as a bonus, for it often names the day of a crawl. */
export function readMetadata(document: Document, url: string, meta: Meta, around: Surroundings): Metadata {
  const linked = readLinkedData(document);
  const metadata: Metadata = {};
  const canonical = document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? meta.get('og:url');
  if (canonical) metadata.canonical = absolute(canonical, url);
  const publishedAt = findPublished(url, meta, linked, around, metadata.canonical);
  if (publishedAt) metadata.publishedAt = publishedAt;
  const site = siteName(document, meta);
  const source = findSource({ around, meta, linked, site, account: accountOf(document) });
  if (source) metadata.source = source;
  if (source && (isOutlet(site) || (isOutlet(source) && isHomeName(document, site))) && isOtherOutlet(source, site)) metadata.repostedBy = site;
  const author = findAuthor(around, meta, linked) ?? wechatAuthor(document, metadata.source);
  if (author) metadata.author = author.name;
  if (author?.printed) metadata.byline = author.printed;
  const editor = findEditor(around);
  if (editor) metadata.editor = editor;
  return metadata;
}

/** WeChat names the account in this element alone, beside the author and without a label (seen 2026-11). */
const accountOf = (document: Document): string | null => document.getElementById('js_name')?.textContent?.trim().slice(0, 30) || null;

/** The author stands beside the account, in the first of WeChat's plain meta fields (seen 2026-11). */
function wechatAuthor(document: Document, account: string | undefined): { name: string; printed?: string } | null {
  const field = document.getElementById('js_name')?.closest('.rich_media_meta_list')?.querySelector('#js_author_name,.rich_media_meta_text');
  const name = field?.textContent?.trim() ?? '';
  return name.length > 1 && name.length <= 12 && name !== account && !/\d|原创/.test(name) ? { name } : null;
}

const dateLabels = /发布|發佈|發布|发表|發表|时间|時間|日期|更新|上传|刊登|pub/i;

const dateFields = ['publishdate', 'pubdate', 'publish_date', 'og:pubdate', 'og:time', 'og:release_date', 'datepublished', 'pubtime', '_pubtime', 'weibo: article:create_at', 'date', 'dateupdate'];

function findPublished(url: string, meta: Meta, linked: LinkedData, around: Surroundings, canonical?: string): string | undefined {
  const inHead = [meta.get('article:published_time'), linked.datePublished, ...dateFields.map((name) => meta.get(name))].flatMap((value) => (value ? datesOf(value) : []));
  const inUrl = dateOfUrl(canonical ?? url) ?? dateOfUrl(url);
  const printed = printedDate(around, (inHead[0] ?? inUrl ?? '').slice(0, 4));
  const best = printed ?? inHead[0] ?? inUrl;
  return best === undefined || best === '' ? undefined : withClock(best, inHead);
}

const datesOf = (value: string): string[] => {
  const compact = /^(20\d\d)(\d\d)(\d\d)(?!\d)/.exec(value);
  return compact ? [`${compact[1]}-${compact[2]}-${compact[3]}`] : findDates(value).map((date) => date.iso);
};

/** The clock of the head when it says the same day as the printed date. */
const withClock = (date: string, others: readonly string[]): string =>
  date.length > 10 ? date : others.find((other) => other.length > 10 && other.startsWith(date)) ?? date;

function printedDate({ header, above, footer }: Surroundings, year: string): string | undefined {
  let best: string | undefined;
  let bestScore = 0;
  const consider = (lines: readonly Line[], index: number, base: number): void => {
    const line = lines[index];
    if (line.length > 160) return;
    // “今天是2026年3月5日” and a ticker's dates stand in links or far away.
    let score = base - (line.length > 60 ? 15 : 0) - (line.linked > line.length * 0.6 ? 20 : 0) - (line.prose > 0 ? 25 : 0) - (line.hints & furnitureHints ? 6 : 0);
    const dates = findDates(line.text).map((found) => found.iso);
    if (dates.length === 0 && /^\d{4}$/.test(year)) {
      const short = findShortDates(line.text)[0];
      if (short?.iso.includes('T')) dates.push(year + short.iso.slice(4));
      score -= 3;
    }
    // “3小时前”: the element knows the day.
    const { parentElement: holder } = line.node;
    if (dates.length === 0 && holder?.localName === 'time') dates.push(...datesOf(holder.getAttribute('datetime') ?? ''));
    const split = dates.length === 0 ? findSplitDate(lines, index) : null;
    if (split) dates.push(split);
    if (dates.length === 0) return;
    const date = withClock(firstOf(line.text, dates), stampsIn(line));
    if (date.includes('T')) score += 8;
    if (dateLabels.test(line.text)) score += 8;
    if (/今天|今日|现在是|農曆|农历|天气|截止|截至/.test(line.text)) score -= 25;
    if (score > bestScore) { best = date; bestScore = score; }
  };
  header.forEach((_, index) => consider(header, index, 40 - index));
  above.forEach((_, index) => consider(above, index, 24 - index));
  footer.forEach((line, index) => { if (dateLabels.test(line.text) || line.length < 24) consider(footer, index, 18 - index); });
  return best;
}

/** What the time elements of a line say; few lines have one. */
const stampsIn = ({ element, length }: Line): string[] => (length < 60 ? [...element.querySelectorAll('time[datetime]')].slice(0, 2).flatMap((time) => datesOf(time.getAttribute('datetime') ?? '')) : []);

/** Of several dates in a line the one behind 发布, else the first: 更新 comes second on most pages. */
function firstOf(text: string, dates: readonly string[]): string {
  if (dates.length < 2) return dates[0];
  const label = text.search(/发布|發佈|發布|发表|發表|首发|建立/);
  if (label < 0) return dates[0];
  const behind = findDates(text.slice(label))[0];
  return behind ? behind.iso : dates[0];
}

/** A day in an address: /2026/03/05/, /2026-03/05/, /20260305/, t20260305_. */
function dateOfUrl(url: string): string | undefined {
  const match = /(?<!\d)(20[0-3]\d)[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(url);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : undefined;
}
