import { isBlank } from './hidden-text.ts';

/** Nothing of these may go with a passage: they are the report's pictures, tables of figures, players and forms. */
const keepers = 'img,picture,video,audio,iframe,frame,object,embed,canvas,svg,math,input,textarea,select,button,form';
/** Elements whose text nobody sees. */
const silent = 'script,style,noscript,template,gangmu-line';
/** Their neighbours would move into their place. */
const cells = new Set(['TD', 'TH', 'BODY', 'HTML', 'CAPTION', 'COL', 'COLGROUP', 'SUMMARY']);

export interface HidingContext {
  root: Element | null;
  /** The node shows nothing once the passages are cut. */
  isCutWhole(node: Text): boolean;
  /** Pictures that go with the passages. */
  codes: ReadonlySet<Element>;
}

const isVisible = (element: Element): boolean =>
  typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });

/** Whether nothing of an element is left to see once the passages are cut. */
function isAllHidden(element: Element, context: HidingContext): boolean {
  for (const keeper of element.querySelectorAll(keepers)) if (!context.codes.has(keeper) && isVisible(keeper)) return false;
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (context.isCutWhole(node) || isBlank(node.data)) continue;
    const parent = node.parentElement;
    if (parent !== null && parent.closest(silent) === null && isVisible(parent)) return false;
  }
  return true;
}

/** In a numbered list the next item would take the number of one that is not displayed. */
const mayHide = (element: Element): boolean =>
  !cells.has(element.tagName) && !(element.tagName === 'LI' && element.parentElement?.tagName === 'OL');

/** The outermost element around a node that shows nothing any more; null when its parent still shows something. */
function outermostHidden(node: Text, context: HidingContext): Element | null {
  let best: Element | null = null;
  for (let element = node.parentElement; element !== null && element !== context.root; element = element.parentElement) {
    if (!isAllHidden(element, context)) break;
    if (mayHide(element)) best = element;
    if (element.tagName === 'BODY') break;
  }
  return best;
}

/** The node that comes next on the page, not one inside: the next sibling, or the next sibling of the parent whose end this is. */
function next(node: Node, root: Node | null): Node | null {
  for (let at: Node | null = node; at !== null && at !== root; at = at.parentNode) if (at.nextSibling !== null) return at.nextSibling;
  return null;
}

const isBlock = (element: Element): boolean => /^(?:P|DIV|SECTION|ARTICLE|UL|OL|DL|TABLE|H[1-6]|BLOCKQUOTE|FIGURE|HR|TD|LI)$/.test(element.tagName);

/** The line breaks behind a passage up to the next thing that shows; they made room for it. */
export function breaksBehind(last: Text, context: HidingContext, hidden: ReadonlySet<Element>): Element[] {
  const breaks: Element[] = [];
  for (let node = next(last, context.root); node !== null; node = next(node, context.root)) {
    if (node.nodeType === 3) {
      if (context.isCutWhole(node as Text) || isBlank((node as Text).data)) continue;
      break;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (element.tagName === 'BR') breaks.push(element);
    else if (!hidden.has(element) || isBlock(element)) break;
  }
  return breaks;
}

/** The elements to hide with the passages: each with nothing left to see, none inside another. */
export function elementsToHide(cutNodes: readonly Text[], context: HidingContext): Set<Element> {
  const found = new Set<Element>(context.codes);
  for (const node of cutNodes) {
    if (!context.isCutWhole(node)) continue;
    const known = [...found].some((element) => element.contains(node));
    const element = known ? null : outermostHidden(node, context);
    if (element !== null) found.add(element);
  }
  for (const element of found) {
    for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
      if (found.has(parent)) { found.delete(element); break; }
    }
  }
  return found;
}
