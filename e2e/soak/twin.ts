/**
 * The page and its twin: a document that no view touches and in which the page's own scripts do the same. As published,
 * the page must be what its twin is, and made of the same nodes.
 */
export interface Twin {
  readonly document: Document;
  /** Does the same to the page and to its twin; nodes are the page's, `own` gives the one to change. */
  change(work: (own: <T extends Node>(node: T) => T, owner: Document) => Node | void): void;
  /** Null when the page is as published, else what differs. */
  difference(): string | null;
}

export function createTwin(page: Document, title: string, body: string): Twin {
  const twin = page.implementation.createHTMLDocument(title);
  twin.body.innerHTML = body;
  const partner = new Map<Node, Node>();
  const pair = (mine: Node, other: Node): void => {
    partner.set(mine, other);
    const others = [...other.childNodes];
    [...mine.childNodes].forEach((child, i) => pair(child, others[i]));
  };
  page.title = title;
  page.documentElement.removeAttribute('lang');
  page.body.replaceChildren(...[...twin.body.childNodes].map((node) => page.importNode(node, true)));
  pair(page.body, twin.body);

  /** Both sides node by node: markup, and that each is the partner of the other. */
  const compare = (mine: Node, other: Node, way: string): string | null => {
    if (partner.get(mine) !== other) return `${way}: another ${mine.nodeName} stands here`;
    if (mine.nodeType === 3 && (mine as Text).data !== (other as Text).data) return `${way}: text “${(mine as Text).data}” was “${(other as Text).data}”`;
    if (mine.nodeType === 1 && (mine.cloneNode() as Element).outerHTML !== (other.cloneNode() as Element).outerHTML)
      return `${way}: ${(mine.cloneNode() as Element).outerHTML} was ${(other.cloneNode() as Element).outerHTML}`;
    if (mine.childNodes.length !== other.childNodes.length) return `${way}: ${mine.childNodes.length} children instead of ${other.childNodes.length}`;
    for (let i = 0; i < mine.childNodes.length; i++) {
      const found = compare(mine.childNodes[i], other.childNodes[i], `${way}/${mine.childNodes[i].nodeName}[${i}]`);
      if (found !== null) return found;
    }
    return null;
  };

  return {
    document: twin,
    change(work) {
      const mine = work((node) => node, page) ?? null;
      const other = work(<T extends Node>(node: T): T => (partner.get(node) ?? node) as T, twin) ?? null;
      if (mine !== null && other !== null) pair(mine, other);
    },
    difference() {
      const names = [...(page.defaultView as unknown as { CSS: { highlights?: Map<string, unknown> } }).CSS.highlights?.keys() ?? []];
      if (names.length > 0) return `highlights ${names.join()}`;
      if (page.title !== title) return `title “${page.title}”`;
      if (page.documentElement.hasAttribute('lang')) return `lang ${page.documentElement.lang}`;
      return compare(page.body, twin.body, 'body');
    },
  };
}
