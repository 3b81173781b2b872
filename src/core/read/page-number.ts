import type { Article } from '../article/index.ts';
import { parentOf } from '../lines/index.ts';
import { absolute } from './address.ts';

const nextWords = /^(?:下一?[页頁](?:\s?[>»›→]*)?|[>»›→]{1,2}|next)$/i;
/** So many elements above the body the links to the other pages are sought. */
const maxLevels = 3;
const maxLinks = 400;

/**
 * Which page of an article on several pages this is, with the address of the next. Undefined for an article on one
 * page; “下一篇” is another article.
 */
export function readPageNumber(document: Document, root: Element, url: string): Article['page'] {
  const link = document.querySelector('link[rel~="next" i]')?.getAttribute('href');
  let anchor: Element | null = null;
  let around: Element = root;
  for (let level = 0; level <= maxLevels && !anchor; level++) {
    const anchors = around.getElementsByTagName('a');
    for (let i = Math.max(0, anchors.length - maxLinks); i < anchors.length && !anchor; i++) {
      if (nextWords.test((anchors[i].textContent ?? '').trim()) && hasNumbers(anchors[i])) anchor = anchors[i];
    }
    const parent = parentOf(around);
    if (!parent) break;
    around = parent;
  }
  const bar = anchor && barOf(anchor);
  const next = absolute(anchor?.getAttribute('href') ?? link, url);
  if (!bar) {
    // `rel=next` alone is the next article as often as the next page: only an address that counts up is believed.
    return next && isNextAddress(url, next) ? { n: numberInAddress(url) ?? 1, next } : undefined;
  }
  const text = (bar.textContent ?? '').slice(0, 300);
  const stated = /第?\s?(\d{1,3})\s?(?:[页頁]\s?[/,，]?\s?共\s?|\/\s?)(\d{1,3})\s?[页頁]?/.exec(text);
  const numbers = [...text.matchAll(/\d{1,3}/g)].map(Number);
  const current = bar.querySelector('[class*="cur" i],[class*="active" i],[class~="on" i],[aria-current]');
  const n = stated ? Number(stated[1]) : Number.parseInt(current?.textContent ?? '', 10) || numberOutsideLinks(bar) || 1;
  const of = stated ? Number(stated[2]) : Math.max(...numbers, n);
  return of > 1 && n <= of && of < 200 ? { n, of, ...(next && n < of ? { next } : {}) } : undefined;
}

/** The element around a “next” link that has the other numbers too. */
function barOf(anchor: Element): Element {
  const parent = anchor.parentElement ?? anchor;
  return /\d/.test(parent.textContent ?? '') ? parent : (parent.parentElement ?? parent);
}

const hasNumbers = (anchor: Element): boolean => {
  const text = (barOf(anchor).textContent ?? '').trim();
  return text.length < 120 && /\d/.test(text);
};

/** A number that stands beside the links and is none: the page one is on. */
function numberOutsideLinks(bar: Element): number {
  for (let node = bar.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (node as Element).querySelector('a')) continue;
    if (node.nodeType === 1 && (node as Element).localName === 'a') continue;
    const number = /^\s*\[?(\d{1,3})\]?\s*$/.exec(node.textContent ?? '');
    if (number) return Number(number[1]);
  }
  return 0;
}

const counter = /[_-](\d{1,3})(?=\.\w+$)|[?&](?:page|p|pn)=(\d{1,3})|\/(\d{1,3})\/?$/;

function numberInAddress(url: string): number | null {
  const match = counter.exec(url);
  return match ? Number(match[1] ?? match[2] ?? match[3]) : null;
}

/** news_2.html behind news.html or news_1.html. */
function isNextAddress(url: string, next: string): boolean {
  const to = numberInAddress(next);
  const from = numberInAddress(url);
  const stem = (address: string): string => address.replace(counter, '').replace(/\.\w+$/, '');
  return to !== null && to > 1 && stem(url) === stem(next) && (from ?? 1) < to;
}
