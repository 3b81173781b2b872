import type { Evidence } from '../article/index.ts';
import { isGone, takeAll, type Draft } from './draft.ts';
import { listHeading, nearHeading } from './notice-rules.ts';
import { inForm, listLine } from './possible.ts';
import { toUnit } from './units.ts';

/** Longest list of other articles, in lines, and the longest headline in one. */
const maxList = 40;
const maxItem = 80;
/** A line is a link when this share of its characters is linked; so many of them in a row make a list without a heading. */
const linkShare = 0.8;
const minLinkRun = 3;

/** A date, or a sign of pictures and films, behind a headline. */
const stamp = /(?:\s*[([]?\d{2,4}[-/.]\d{1,2}[-/.]\d{1,2}[)\]]?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?|\s*[([【](?:图|组图|多图|视频|附图|附视频|图集|动图)[)\]】]|\s\d{1,2}[-/]\d{1,2})\s*$/;
/** What headlines have and lists of things seldom: a colon, question or quotation inside, a space between two long parts. */
const headlineMark = /[?!]|[^\d]:.|[“《]|[^\x20-\x7e]{6} [^\x20-\x7e]{6}/;
/** Counters, labels, captions and times open other lists. */
const noHeadline = /^(?:[(]?[一二三四五六七八九十]+[、)]|第[一二三四五六七八九十\d]|[^:,]{1,6}:|图[为:]|[▲△图]|\d{1,2}[:点时]|\d{1,2}月|\d{4}年\d|[^。]{0,12}[摄供]$|记者|通讯员|[a-z0-9 .-]+$)/;

const stretchOf = ({ lines, left }: Draft, i: number): string => lines[i].folded.slice(left[i].from, left[i].to).trim();

/** A line that could be the headline of another article: short, without the end of a sentence. */
export function isHeadlineLike(folded: string): boolean {
  return folded.length >= 3 && folded.length <= 60 && !/[。;:]$/.test(folded) && !/。./.test(folded);
}

/**
 * A list of other articles that ends at line `last`: its heading and short lines without the end of a sentence, a run of
 * titles in 《》 or behind arrows, or a run of links. Takes it and returns the index of its first line; null when there is none.
 */
export function findList(draft: Draft, last: number): number | null {
  return findHeadedList(draft, last) ?? findTitleRun(draft, last) ?? findHeadlineRun(draft, last) ?? findLinkRun(draft, last);
}

function findHeadedList(draft: Draft, last: number): number | null {
  const { lines, left } = draft;
  for (let i = last; i > 0 && last - i <= maxList; i--) {
    if (isGone(draft, i)) continue;
    if (left[i].from > 0 || left[i].to > maxItem) return null;
    const core = (lines[i].possible[listLine] & inForm) === 0 ? '' : toUnit(lines[i], left[i].from, left[i].to).core;
    if (core !== '' && listHeading.test(core) && isListUnder(draft, i, last))
      return takeList(draft, i, last, [{ kind: 'list-heading', value: lines[i].text.slice(0, 12) }, { kind: 'tail-position' }]);
    if (core !== '' && nearHeading.test(core) && headlinesUnder(draft, i, last))
      return takeList(draft, i, last, [{ kind: 'list-heading', value: lines[i].text.slice(0, 12) }, { kind: 'tail-position' }]);
    const item = stretchOf(draft, i);
    if (!isHeadlineLike(item.replace(/(?<=^.{2,9}):$/, '')) && !/^(?:点击|戳)[^。]{2,30}。?$/.test(item)) return null;
  }
  return null;
}

/**
 * Whether a heading may head what follows. Without a list it goes only if it can head nothing else; under 链接 stand facts
 * as often as headlines; in an article that recommends, the recommended things are the article.
 */
function isListUnder(draft: Draft, heading: number, last: number): boolean {
  const name = draft.lines[heading].folded;
  const items = draft.lines.slice(heading + 1, last + 1).filter((line) => !isGone(draft, line.block));
  if (items.length === 0 && draft.lines.slice(last + 1).some((line) => !isGone(draft, line.block))) return false;
  if (items.length === 0) return /阅读|推荐|相关|往期|猜你|热门|可能|大家都/.test(name);
  if (/推荐|必[读看]|好文|精选/.test(name) && /推荐|书单|清单|盘点|榜单|必[读看]|好书|选购/.test(draft.topic.title)) return false;
  return !/链接|专题/.test(name) || 2 * items.filter((line) => line.text.length >= 11 && !/^[^:]{1,6}:|^\d{2,4}年|^\d{1,2}月/.test(line.folded)).length > items.length;
}

/** 青岭相关新闻, 精彩专题推荐: a heading by its last word alone, when nothing but headlines stands under it. */
function headlinesUnder(draft: Draft, heading: number, last: number): boolean {
  if (!isTrueEnd(draft, heading)) return false;
  const items = draft.lines.slice(heading + 1, last + 1).filter((line) => !isGone(draft, line.block));
  if (/推荐|必[读看]|清单|盘点/.test(draft.topic.title)) return false;
  const told = items.filter((line) => line.text.length >= 8 && !noHeadline.test(line.folded.trim()));
  return told.length >= 2 && told.length >= 0.7 * items.length && told.some((line) => line.text.length >= 10);
}

/** Whether what stands before line `i` is the end of a sentence and so announces no list. */
function isTrueEnd({ lines, left }: Draft, i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const before = lines[k].folded.slice(left[k].from, left[k].to).trimEnd();
    if (before === '') continue;
    return (before.length >= 25 || /[。!?”」)…]$/.test(before)) && !/[:：]$|(?:如下|以下|名单|分别[是为]|包括)[^。]{0,8}[。!]?$/.test(before);
  }
  return false;
}

/**
 * Headlines of other articles without a heading: lines that all carry the date of a list, or three its sign of pictures; or
 * three with the marks of headlines, right before a line that has been proven.
 */
function findHeadlineRun(draft: Draft, last: number): number | null {
  const { lines, left } = draft;
  let first = last + 1;
  let stamped = 0;
  let marked = 0;
  let pictured = false;
  while (first > 0 && last - first < maxList && !isGone(draft, first - 1) && left[first - 1].from === 0 && left[first - 1].to <= maxItem) {
    const item = stretchOf(draft, first - 1);
    const { core } = toUnit(lines[first - 1], left[first - 1].from, left[first - 1].to);
    if (!isHeadlineLike(item.replace(stamp, '')) || core.length < 7 || noHeadline.test(core)) break;
    if (stamp.test(item)) stamped++;
    if (/[图频][)\]】]$/.test(item)) pictured = true;
    if (core.length >= 12 && core.length <= 40 && headlineMark.test(core)) marked++;
    first--;
  }
  const count = last - first + 1;
  const isProven = count >= (pictured ? 3 : 2) && stamped === count || count >= 3 && 2 * marked > count && last + 1 < lines.length && isGone(draft, last + 1);
  if (!isProven || first === 0 || !isTrueEnd(draft, first)) return null;
  return takeList(draft, first, last, [{ kind: 'title-run', value: count }, { kind: stamped === count ? 'tail-position' : 'neighbour' }]);
}

/** Titles of other articles on two or more lines at the end, unless the line before announces them. */
function findTitleRun(draft: Draft, last: number): number | null {
  const { lines, left } = draft;
  const isTitle = (i: number): boolean => {
    if (left[i].from > 0 || left[i].to > 100) return false;
    const text = stretchOf(draft, i);
    return /^《[^《》]{8,50}》$/.test(text.replace(/返回[^,]{2,6},?查看更多$/, '')) || (/^(?:[▶►▷→☞]|>>|》》)/.test(text) && isHeadlineLike(text));
  };
  let first = last + 1;
  while (first > 0 && !isGone(draft, first - 1) && isTitle(first - 1)) first--;
  if (last - first + 1 < 2 || first === 0 || /[:：]\s*$/.test(lines[first - 1].folded)) return null;
  return takeList(draft, first, last, [{ kind: 'title-run', value: last - first + 1 }, { kind: 'tail-position' }]);
}

/** Lines that are links from end to end: what the page's structure says is worth more than words. */
function findLinkRun(draft: Draft, last: number): number | null {
  const { lines, left, article } = draft;
  const isLink = (i: number): boolean => (article.blocks[i].marks?.linked ?? 0) >= linkShare && left[i].from === 0 && isHeadlineLike(stretchOf(draft, i));
  let first = last + 1;
  while (first > 0 && last - first < maxList && !isGone(draft, first - 1) && isLink(first - 1)) first--;
  if (last - first + 1 < minLinkRun || first === 0 || /[:：]\s*$/.test(lines[first - 1].folded)) return null;
  const linked = article.blocks[first].marks?.linked ?? 0;
  return takeList(draft, first, last, [{ kind: 'link-density', value: Math.round(linked * 100) }, { kind: 'tail-position' }]);
}

function takeList(draft: Draft, first: number, last: number, evidence: Evidence[]): number {
  for (let block = first; block <= last; block++) {
    if (isGone(draft, block)) continue;
    const linked = draft.article.blocks[block].marks?.linked ?? 0;
    const seen: Evidence[] = linked >= linkShare && evidence[0].kind !== 'link-density' ? [...evidence, { kind: 'link-density', value: Math.round(linked * 100) }] : evidence;
    takeAll(draft, { block, rule: 'related-list', family: 'related-links', evidence: seen });
  }
  return first;
}
