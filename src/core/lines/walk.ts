import type { TextSource } from '../article/index.ts';

/** What a walk tells its caller, in the order in which a reader sees the page. */
export interface Visitor {
  /** False: nothing inside is visited, and `leave` is not called. `name` is the element's local name. */
  enter(element: Element, name: string): boolean;
  leave(element: Element, name: string): void;
  /** Characters of the node that were looked at. */
  text(node: Text): number;
}

/** A walk that can pause: the element it is in and what comes next in each. */
export interface Walk {
  stack: { element: Element; name: string; next: Node | null; list: Node[] | null; index: number }[];
  nodes: number;
}

/** A walk over the children of an element: the element itself is not visited. */
export function startWalk(root: Element): Walk {
  return { stack: [open(root, root.localName)], nodes: 0 };
}

/**
 * Visits up to `budget` nodes (300 characters of text count as one more) and returns true when the walk is at its end.
 * Open shadow roots are visited in place of the light children, slots show what is assigned to them, and frames of the
 * same origin are visited as if their body stood in the page. Iterative: a tree 2,000 levels deep is no problem.
 */
export function walkOn(walk: Walk, visitor: Visitor, source: TextSource, budget: number): boolean {
  const { stack } = walk;
  let left = budget;
  while (stack.length > 0) {
    if (left <= 0) return false;
    const top = stack[stack.length - 1];
    const node = top.list ? (top.list[top.index++] ?? null) : top.next;
    if (node === null) {
      stack.pop();
      if (stack.length > 0) visitor.leave(top.element, top.name);
      continue;
    }
    if (!top.list) top.next = node.nextSibling;
    left--;
    walk.nodes++;
    const type = node.nodeType;
    if (type === 3) left -= visitor.text(node as Text) / 300;
    else if (type === 1 && !source.isOurs(node as Element)) {
      const name = (node as Element).localName;
      if (visitor.enter(node as Element, name)) stack.push(open(node as Element, name));
    }
  }
  return true;
}

/** Frequent elements that no shadow root can be attached to: each question to the page costs as much as all else done with a node. */
const hostless = new Set('a li ul ol dl dt dd td tr th tbody table b i em strong font center button label form'.split(' '));

function open(element: Element, name: string): Walk['stack'][number] {
  const shadow = hostless.has(name) ? null : element.shadowRoot;
  if (shadow) return { element, name, next: shadow.firstChild, list: null, index: 0 };
  if (name === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
    if (assigned.length > 0) return { element, name, next: null, list: assigned, index: 0 };
  } else if (name === 'iframe' || name === 'frame') {
    const body = frameBody(element as HTMLIFrameElement);
    return { element, name, next: null, list: body ? [body] : [], index: 0 };
  }
  return { element, name, next: element.firstChild, list: null, index: 0 };
}

/** Body of a frame of the same origin; null for any other. */
function frameBody(frame: HTMLIFrameElement): Element | null {
  try {
    return frame.contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

/** The element around a node as a reader sees it: out of shadow roots and frames too. Null at the top. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (!parent) return null;
  if (parent.nodeType === 1) return parent as Element;
  if (parent.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  try {
    return (parent as Document).defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}
