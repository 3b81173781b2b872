import type { Place } from '../core/article/index.ts';

interface Caret { node: Node; offset: number }
type PointDocument = Document & {
  caretPositionFromPoint?(x: number, y: number): { offsetNode: Node; offset: number } | null;
  /** Chrome before 128. */
  caretRangeFromPoint?(x: number, y: number): Range | null;
};

function caretAt(document: PointDocument, x: number, y: number): Caret | null {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

const holds = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean => x >= left && x < right && y >= top && y < bottom;

/** The character under a point: a caret stands before or behind it. Null beside the text. */
function characterAt(document: Document, x: number, y: number): { node: Text; at: number } | null {
  const caret = caretAt(document, x, y);
  if (caret?.node.nodeType !== 3) return null;
  const node = caret.node as Text;
  const range = document.createRange();
  for (const at of [caret.offset, caret.offset - 1]) {
    if (at < 0 || at >= node.length) continue;
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    if (holds(range.getBoundingClientRect(), x, y)) return { node, at };
  }
  return null;
}

/** What has a press of its own. */
const pressable = 'a[href],button,input,select,textarea,summary,label,[contenteditable]:not([contenteditable="false" i])';

/**
 * Hears presses on marks, which are no elements. The page gets its click as ever, and what can be pressed in it is left
 * to it; so is the end of a selection. Returns the function that stops.
 */
export function hearPresses(document: Document, markAt: (node: Text, at: number) => Place | null, onPress: (place: Place) => void): () => void {
  const onClick = (event: MouseEvent): void => {
    const target = event.target as Element | null;
    if (!event.isTrusted || event.button !== 0 || target?.closest?.(pressable) || document.getSelection()?.type === 'Range') return;
    const character = characterAt(document, event.clientX, event.clientY);
    const place = character === null ? null : markAt(character.node, character.at);
    if (place !== null) onPress(place);
  };
  document.addEventListener('click', onClick);
  return () => document.removeEventListener('click', onClick);
}
