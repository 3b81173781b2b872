/** A line of text as the detector sees it: tags alone decide, style is not asked. */
export interface PageLine {
  /** White space collapsed; the first 300 characters. */
  text: string;
  length: number;
  /** Characters in links. */
  linked: number;
  /** 1 to 6 inside a heading, else 0. */
  level: number;
  /** Characters that read like prose: punctuation, few links, no heading. */
  prose: number;
  /** Inside what is called comments. */
  comment: boolean;
}

const inline = /^(?:a|b|big|code|em|font|i|img|label|mark|s|small|span|strong|su[bp]|time|u)$/;
const silent = /^(?:script|style|noscript|textarea|select|button|svg|i?frame|object|video|audio|dialog)$/;
/** What stands at the foot of every page of a site. */
const rights = /^关于我们|者必究|版.所有/;
const prosePoints = /[，。；！？、“”「」]|[㐀-鿿][,!?;]/g;

/** Lines of a page in reading order, from its first `maxNodes` nodes. Walks without recursion and reads only. */
export function readPageLines(body: Element, maxNodes: number): PageLine[] {
  const lines: PageLine[] = [];
  let text = '';
  let linked = 0;
  let links = 0;
  let level = 0;
  let comments = 0;
  const end = (): void => {
    const { length } = text;
    if (length > 0) {
      const points = text.match(prosePoints)?.length ?? 0;
      const isProse = length > 9 && points > 0 && linked < length / 2 && (level === 0 || length > 50) && !rights.test(text);
      lines.push({ text: text.slice(0, 300), length, linked, level, prose: isProse ? Math.min(length - linked, 400) * (length < 30 ? 0.5 : 1) : 0, comment: comments > 0 });
    }
    text = '';
    linked = 0;
  };
  /** In or out of an element; `step` is 1 or -1. */
  const cross = (element: Element, step: number): void => {
    const name = element.localName;
    if (name === 'a' && element.hasAttribute('href')) links += step;
    if (!inline.test(name)) end();
    if (/^h[1-6]$/.test(name)) level = step > 0 ? Number(name[1]) : 0;
    if (/comment(?!ary)|reply|pinglun/i.test(`${element.id} ${element.getAttribute('class') ?? ''}`)) comments += step;
  };
  let node: Node = body;
  for (let left = maxNodes; left > 0; left--) {
    let inside: Node | null = null;
    if (node.nodeType === 3) {
      const words = (node as Text).data.replace(/[\s\u200b]+/g, ' ').trim();
      if (words !== '') {
        text += text === '' ? words : ` ${words}`;
        if (links > 0) linked += words.length;
      }
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (!silent.test(element.localName) && !element.hasAttribute('hidden') && !/display: ?none/.test(element.getAttribute('style') ?? '')) {
        cross(element, 1);
        inside = node.firstChild;
        if (!inside) cross(element, -1);
      }
    }
    if (inside) { node = inside; continue; }
    while (node !== body && !node.nextSibling) {
      node = node.parentNode ?? body;
      cross(node as Element, -1);
    }
    if (node === body) break;
    node = node.nextSibling ?? body;
  }
  end();
  return lines;
}
