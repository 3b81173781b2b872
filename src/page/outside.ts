/**
 * The texts that a conversion may reach: what a page shows, without code, fields, editable text, what asks not to be
 * translated, ruby, and other languages.
 */
const skipped = 'script,style,noscript,template,textarea,input,select,code,pre,kbd,samp,var,tt,math,ruby,object,gangmu-line,[contenteditable]:not([contenteditable="false" i]),[translate="no" i],.notranslate';
/** Of these also what holds the whole article: a report in `pre` is a report, an editor is an editor. */
const always = 'code,textarea,[contenteditable]:not([contenteditable="false" i])';
/** Whether a language tag is of a text that is written in Chinese characters as Chinese; unknown ones may be. */
const chinese = /^(?:|zh|cmn|yue|wuu|lzh|hak|nan|und)(?:-|$)/i;
/** Attributes that a reader sees. */
export const shownAttributes = ['alt', 'title', 'placeholder'] as const;

/** `html` and `body` carry the site's template, which is wrong as often as not; the article's own ancestors as well. */
const isFrame = (element: Element, root: Element | null): boolean =>
  element.tagName === 'HTML' || element.tagName === 'BODY' || (root !== null && element.contains(root));

/** Whether an element's texts are left alone. Its ancestors are not asked. */
export function isLeftAlone(element: Element, root: Element | null): boolean {
  if (element.matches(skipped)) return element.matches(always) || !isFrame(element, root);
  const lang = element.getAttribute('lang');
  return lang !== null && !chinese.test(lang) && !isFrame(element, root);
}

/** Whether a node's text is left alone, all its ancestors asked. */
export function isTextLeftAlone(node: Node, root: Element | null): boolean {
  for (let element = node.parentElement; element !== null; element = element.parentElement) if (isLeftAlone(element, root)) return true;
  return false;
}

/** Same-origin frame's document; null for other origins. */
export function frameDocument(element: Element): Document | null {
  if (element.tagName !== 'IFRAME' && element.tagName !== 'FRAME') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** The element that holds a tree of its own; null for the page's own document and for what has left it. */
function hostOf(tree: Node): Element | null {
  if (tree.nodeType === 11) return (tree as ShadowRoot).host ?? null;
  try {
    const frame = (tree as Document).defaultView?.frameElement;
    // A frame that has gone on to another document shows this one no more.
    return frame && frameDocument(frame) === tree ? frame : null;
  } catch {
    return null;
  }
}

/** The shadow roots and frames' documents around these elements. */
export function treesAround(elements: readonly Element[]): Set<Node> {
  const trees = new Set<Node>();
  for (const element of elements) {
    let tree = element.getRootNode();
    for (let host = hostOf(tree); host !== null && !trees.has(tree); host = hostOf(tree)) {
      trees.add(tree);
      tree = host.getRootNode();
    }
  }
  return trees;
}

/** Whether a node stands inside another as a reader sees the page: in shadow roots and frames too, but in none that shows another document by now. */
export function holds(outer: Node, node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = hostOf(at.getRootNode())) if (outer.contains(at)) return true;
  return false;
}

export interface Reached {
  text(node: Text): void;
  /** An element with an attribute that a reader sees. */
  attribute(element: Element, name: string): void;
  /** An element that says its text is Chinese. */
  language(element: Element): void;
  /** A tree of its own: a shadow root or a frame's document. */
  tree(root: ShadowRoot | Document): void;
}

/**
 * Walks the texts under `start` in the order of the page, shadow roots and same-origin frames included, and pauses after
 * every 200 nodes. `start` itself is looked at, its ancestors are not.
 */
export function* reachTexts(start: Node, root: Element | null, reached: Reached): Generator<void> {
  const waiting: Node[] = [start];
  let seen = 0;
  for (let tree = waiting.pop(); tree !== undefined; tree = waiting.pop()) {
    const document = tree.nodeType === 9 ? (tree as Document) : tree.ownerDocument;
    if (document === null) continue;
    if (tree.nodeType === 3) { reached.text(tree as Text); continue; }
    const look = (element: Element): number => {
      for (const name of shownAttributes) if (element.hasAttribute(name) && !element.matches('[translate="no" i],.notranslate')) reached.attribute(element, name);
      if (isLeftAlone(element, root)) return 2; // NodeFilter.FILTER_REJECT
      if (element.hasAttribute('lang')) reached.language(element);
      const inner = element.shadowRoot ?? frameDocument(element);
      if (inner !== null) { reached.tree(inner); waiting.push(inner); }
      return 1; // NodeFilter.FILTER_ACCEPT
    };
    if (tree.nodeType === 1 && look(tree as Element) === 2) continue;
    const walker = document.createTreeWalker(tree, 5 /* elements and text */, (node) => (node.nodeType === 1 ? look(node as Element) : 1));
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.nodeType === 3) reached.text(node as Text);
      if (++seen % 200 === 0) yield;
    }
    yield;
  }
}
