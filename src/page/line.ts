import type { LineWords } from './types.ts';

/** Parents in which a line would break the layout or be no valid place to press a button. */
const closed = new Set(['TABLE', 'THEAD', 'TBODY', 'TFOOT', 'TR', 'UL', 'OL', 'DL', 'SELECT', 'A', 'DETAILS', 'HGROUP', 'PICTURE', 'BUTTON', 'LABEL', 'SUMMARY', 'PRE']);
/** Parents that hold paragraphs; in any other a line would stand in the middle of one. */
const flow = new Set(['DIV', 'SECTION', 'ARTICLE', 'MAIN', 'ASIDE', 'BODY', 'BLOCKQUOTE', 'FIGURE', 'CENTER', 'FORM', 'FIELDSET', 'HEADER', 'FOOTER', 'NAV', 'TD', 'TH', 'LI', 'DD']);

/** Frameworks make containers of elements of their own name. */
const isFlow = (element: Element): boolean => flow.has(element.tagName) || element.tagName.includes('-');

export interface Spot { parent: Node; before: Node | null }

/**
 * Where the line of a passage stands: beside the nearest element that stands among paragraphs, never inside a table, a
 * list, a menu or a link of the article. `behind`: the passage is at the end of its paragraph. Null when there is no such place.
 */
export function spotFor(node: Node, root: Element | null, behind: boolean): Spot | null {
  let at: Node = node;
  for (let parent = at.parentElement; parent !== null; parent = parent.parentElement) {
    if (closed.has(parent.tagName) && (root === null || root.contains(parent))) at = parent;
    if (parent === root || parent.tagName === 'BODY') break;
  }
  while (at.parentElement !== null && !isFlow(at.parentElement)) at = at.parentElement;
  const parent = at.parentNode;
  if (parent === null || parent.nodeType !== 1 || at.nodeName === 'BODY') return null;
  return { parent, before: behind ? at.nextSibling : at };
}

// The page's own ink is readable on the page's ground, whichever that is.
const styles: Record<string, string> = { all: 'initial', display: 'block', margin: '4px 0', color: 'inherit', 'text-align': 'start', 'max-width': '100%' };
const innerStyles: Record<string, string> = {
  display: 'flex', 'align-items': 'baseline', gap: '0.5em', 'flex-wrap': 'wrap', font: '13px/1.5 system-ui, sans-serif', color: 'inherit', 'border-inline-start': '2px solid currentColor', 'padding-inline-start': '8px', 'text-indent': '0',
};
const buttonStyles: Record<string, string> = {
  all: 'revert', font: 'inherit', color: 'inherit', background: 'none', border: '0', padding: '4px', margin: '0', cursor: 'pointer', 'text-decoration': 'underline', 'min-height': '24px', 'min-width': '24px',
};

/** Styles go through the CSSOM: a page's policy can forbid style elements, not this. */
function dress(element: HTMLElement, rules: Record<string, string>, priority = ''): void {
  for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value, priority);
}

/** The thin line in a passage's place, with its button. It says nothing to the page: its shadow is closed, its clicks stay inside. */
export function makeLine(document: Document, words: LineWords, onRestore: () => void): HTMLElement {
  const line = document.createElement('gangmu-line');
  if (words.lang !== undefined) line.lang = words.lang;
  line.setAttribute('translate', 'no');
  dress(line, styles, 'important');
  const shadow = line.attachShadow({ mode: 'closed' });
  const inner = document.createElement('div');
  inner.setAttribute('part', 'line');
  dress(inner, innerStyles);
  const text = document.createElement('span');
  text.id = 'what';
  text.textContent = words.hidden;
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('part', 'button');
  button.setAttribute('aria-describedby', 'what');
  button.textContent = words.restore;
  dress(button, buttonStyles);
  inner.append(text, button);
  shadow.append(inner);
  for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'keypress'])
    inner.addEventListener(type, (event) => event.stopPropagation());
  button.addEventListener('click', (event) => { if (event.isTrusted) onRestore(); });
  return line;
}

/** On paper nobody can press a button. */
export function showInPrint(line: HTMLElement, printing: boolean): void {
  line.style.setProperty('display', printing ? 'none' : 'block', 'important');
}
