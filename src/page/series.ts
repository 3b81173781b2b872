import type { Article } from '../core/article/index.ts';
import { parentOf } from '../core/lines/walk.ts';
import { absolute } from '../core/about/address.ts';

/** “下一页” says it by itself, also before the next page's title; an arrow only among numbers. “下一篇” is another article. */
const nextPage = /^(?:[点點进進阅閱查翻][一-鿿]{1,2}){0,2}[下后後]一?[页頁](?:[\s:：>»›→(（].*)?$/;
const arrow = /^(?:[>»›→]{1,2}|next(?: page)?(?:\s?[>»›→]{1,2})?)$/i;
const pageNumber = /^[[(（]?第?\s?(\d{1,3})\s?[页頁]?[\])）]?$/;
/** So many elements above the body the links to the other pages are sought. */
const maxLevels = 3;
const maxLinks = 400;
/** Characters; what is longer is no row of page numbers. */
const maxBar = 120;
/** A bar of another address than this page's is believed in or right beside the body alone: farther out it turns lists. */
const nearLevels = 1;

/**
 * Which page of an article on several pages this is, with the address of the next; `root` holds the article's body.
 * Undefined for an article on one page, and on pages whose links say nothing of it.
 */
export function pageNumberOf(document: Document, root: Element, url: string): Article['page'] {
  let around = root;
  for (let level = 0; level <= maxLevels; level++) {
    const all = around.getElementsByTagName('a');
    let numbered: Element | null = null;
    for (let i = Math.max(0, all.length - maxLinks); i < all.length; i++) {
      const text = (all[i].textContent ?? '').trim();
      if (text.length > 60 || isComment(all[i], root)) continue;
      if (isNext(all[i], text, root, url, level <= nearLevels)) return pageOfBar(barOf(all[i], root), url, addressOf(all[i], url));
      if (!numbered && pageNumber.test(text) && isSeries(url, addressOf(all[i], url))) numbered = all[i];
    }
    if (numbered) return pageOfBar(barOf(numbered, root), url);
    const parent = parentOf(around);
    if (!parent) break;
    around = parent;
  }
  // `rel=next` alone is the next article as often as the next page: only an address that counts up is believed.
  const link = document.querySelector('link[rel~="next" i]');
  const next = link ? addressOf(link, url) : undefined;
  const to = next === undefined ? null : numberInAddress(next);
  const from = numberInAddress(url) ?? 1;
  return to !== null && to > from && isSeries(url, next) ? { n: from, next } : undefined;
}

function isNext(anchor: Element, text: string, root: Element, url: string, isNear: boolean): boolean {
  const says = nextPage.test(text);
  if (!says && !arrow.test(text)) return false;
  const bar = barOf(anchor, root);
  const address = addressOf(anchor, url);
  return isSeries(url, address) ? says || bar !== null : isNear && bar !== null && (address === undefined || folder(address) === folder(url));
}

/** What a bar says; `next` is asked of its numbers where no word gives it. */
function pageOfBar(bar: Element | null, url: string, next?: string): Article['page'] {
  if (!bar) return next === undefined ? undefined : { n: numberInAddress(url) ?? 1, next };
  const text = wordsOf(bar);
  const stated = /(?:第\s?)?(\d{1,3})\s?(?:[页頁]?\s?[/,，]?\s?共\s?|\/\s?)(\d{1,3})(?!\d)/.exec(text);
  const current = bar.querySelector('[class*="cur" i],[class*="active" i],[class~="on" i],[aria-current],[selected]');
  const numbers = [...text.matchAll(/(?<!\d)\d{1,3}(?!\d)/g)].map(Number);
  const links = [...bar.querySelectorAll('a')];
  const linked = links.map((link) => Number(pageNumber.exec((link.textContent ?? '').trim())?.[1]));
  // The number that is no link is the page one is on.
  const n = stated ? Number(stated[1]) : Number(/\d{1,3}/.exec(current?.textContent ?? '')?.[0] ?? numbers.find((number) => !linked.includes(number))) || numberInAddress(url) || 1;
  const of = stated ? Number(stated[2]) : Math.max(...numbers, n);
  if (of < 2 || n > of || of >= 200) return undefined;
  const follows = links[linked.indexOf(n + 1)];
  const address = next ?? (follows && addressOf(follows, url));
  return { n, of, ...(address !== undefined && n < of ? { next: address } : {}) };
}

/** The element around a link that has numbers beside the link's own; null when there is none within three steps. */
function barOf(anchor: Element, root: Element): Element | null {
  const own = wordsOf(anchor);
  let bar = anchor.parentElement;
  for (let steps = 0; bar && !bar.contains(root) && steps < 3; steps++, bar = bar.parentElement) {
    const text = wordsOf(bar);
    if (text.length >= maxBar) return null;
    if (/\d/.test(text.replace(own, ''))) return bar;
  }
  return null;
}

/** The text of an element, its pieces apart: `<b>1</b><a>2</a>` is 1 and 2, not 12. Of a long one only its beginning. */
function wordsOf(element: Element): string {
  const texts = element.ownerDocument.createTreeWalker(element, 4);
  let words = '';
  while (words.length < maxBar && texts.nextNode()) words += ` ${(texts.currentNode as Text).data.trim()}`;
  return words.trim();
}

/** Comments have pages of their own. */
function isComment(anchor: Element, root: Element): boolean {
  const comments = anchor.closest('[class*="comment" i],[id*="comment" i],[class*="pinglun" i],[class*="reply" i]');
  return comments !== null && !comments.contains(root);
}

const counter = /[_-](\d{1,3})(?=\.\w+$)|[?&](?:page\w{0,5}|pn?)=(\d{1,3})|\/(\d{1,3})\/?$/i;

function numberInAddress(url: string): number | null {
  const match = counter.exec(url);
  return match ? Number(match[1] ?? match[2] ?? match[3]) : null;
}

const stem = (address: string): string => address.replace(counter, '').replace(/\.\w+$/, '');

/** Whether another address differs from this one by its number alone: news_2.html beside news.html or news_3.html. */
const isSeries = (url: string, other: string | undefined): boolean => other !== undefined && other !== url && stem(other) === stem(url) && (numberInAddress(other) ?? numberInAddress(url)) !== null;

const folder = (address: string): string => address.slice(0, address.lastIndexOf('/'));

const addressOf = (link: Element, base: string): string | undefined => absolute(link.getAttribute('href'), base);
