/** Text without its white space. */
export const squash = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');

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

/** Signs that stand between a headline and the names of channel and site. */
const separators = /\s*[_|｜＿]+\s*|\s+[-–—·•:：»>«<]+\s+|\s*--+\s*|\s*—+\s*|\s*[-–](?=[^-–]{2,16}$)/;
const siteWords = /网|網|新闻|新聞|频道|頻道|报|報|社$|中心|资讯|資訊|门户|门戶|在线|在線|首页|官方|电视台|博客|头条|頭條|com|cn$|tv$|news/i;

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
