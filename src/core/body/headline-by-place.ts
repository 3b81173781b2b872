import { hint, isDateLike, sourceLabel, squash, stripSite, type Scan } from '../lines/index.ts';
import type { Headline } from './headline.ts';

/** Words that editors put before a headline and that are no part of it. */
const maxPrefix = 4;

/** The headline of a line: with its second line where `<title>` has both, without the mark (原创, 图集) that it has not. */
export function wholeHeadline({ lines }: Scan, index: number, titles: readonly string[]): string {
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

const minSaid = 6;

/** Whether the first paragraph, or a line close above it, begins with the headline: 【…】 before a flash, a date behind it. */
export function isSaid({ lines }: Scan, title: string, first: number): boolean {
  if (title.length < minSaid) return false;
  const words = squash(title);
  for (let i = first; i >= 0 && i >= first - maxAbove; i--) if ((i === first || isDateLike(lines[i].text)) && squash(lines[i].text).replace(/^[【[「]/, '').startsWith(words)) return true;
  return false;
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
  for (let i = first - 1; i >= from; i--) if (lines[i].length < 80 && (isDateLike(lines[i].text) || sourceLabel.test(lines[i].text))) dated = i;
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
