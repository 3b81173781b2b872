import { isBlank } from './hidden-text.ts';

/** What sites call the picture of a code to scan, in addresses, class names and alternative texts. */
const named = /(?:^|[^a-z])(?:qr|qrcode|ewm|erweima|wxcode|wxewm|gzhcode)(?:[^a-z]|$)|qr_?-?code|二[维維]码|二[维維]碼|[扫掃][码碼]|公[众眾][号號]/i;
const saysScan = /[码碼]|[扫掃]一?[扫掃描]|長按|长按/;
/** Codes are square and small; below 48 px nobody can scan them. */
const smallest = 48;
const largest = 480;
/** Pictures looked at on each side of a passage. */
const reach = 4;

function size(image: Element): { width: number; height: number } {
  const rect = image.getBoundingClientRect();
  if (rect.width > 0 && rect.height > 0) return rect;
  return { width: Number(image.getAttribute('width')) || 0, height: Number(image.getAttribute('height')) || 0 };
}

/** Whether a picture beside a passage is a code to scan: square, and called so or spoken of in the passage. */
function isCode(image: Element, passage: string): boolean {
  const { width, height } = size(image);
  const names = ['alt', 'src', 'data-src', 'class', 'id', 'title'].map((name) => image.getAttribute(name) ?? '').filter((value) => !value.startsWith('data:')).join(' ');
  const isNamed = named.test(names);
  if (width === 0 || height === 0) return isNamed;
  const isSquare = width / height > 0.88 && width / height < 1.14 && width >= smallest && width <= largest;
  return isSquare && (isNamed || saysScan.test(passage));
}

/** The pictures directly before or behind a passage, nearest first; anything that shows ends the search. */
function* picturesBeside(node: Text, forward: boolean, isGone: (node: Text) => boolean): Generator<Element> {
  const walker = node.ownerDocument.createTreeWalker(node.ownerDocument.body, 5 /* elements and text */);
  walker.currentNode = node;
  for (let seen = 0; seen < reach;) {
    const at = forward ? walker.nextNode() : walker.previousNode();
    if (at === null) return;
    if (at.nodeType === 3) {
      if (isGone(at as Text) || isBlank((at as Text).data) || (at.parentElement?.closest('script,style,noscript') ?? null) !== null) continue;
      return;
    }
    if ((at as Element).tagName !== 'IMG') continue;
    seen++;
    yield at as Element;
  }
}

/** The codes to scan that belong to a passage, whose nodes are given in order. */
export function codesOf(nodes: readonly Text[], passage: string, isGone: (node: Text) => boolean): Element[] {
  const first = nodes[0];
  const last = nodes.at(-1);
  if (first === undefined || last === undefined || !first.isConnected || !last.isConnected || first.ownerDocument.body === null) return [];
  return [...picturesBeside(first, false, isGone), ...picturesBeside(last, true, isGone)].filter((image) => isCode(image, passage));
}
