import { effect } from '@preact/signals';
import { fold } from '../../core/text/fold.ts';
import type { Row } from '../outline/rows.ts';
import { treeKey, typeAhead } from '../outline/tree-keys.ts';
import type { Tree } from '../outline/tree.ts';
import { focusRow, isVisible, mountRest, openRow, setExpanded } from '../outline/tree-actions.ts';
import { copyPoint } from '../state/copying.ts';
import { correctPoint, redo, undo } from '../state/correcting.ts';
import { showDoubts } from '../state/doubts.ts';
import type { PanelDocument } from '../state/panel-document.ts';
import type { Panel } from '../state/panel.ts';
import { jump } from '../state/points.ts';
import { setQuery } from '../state/find.ts';
import { attendPanel, isFocusLost } from './attend-panel.ts';
import { elementOf, focusTree } from './outline.tsx';

/** A tree on the screen. */
export interface TreeOnScreen { panel: Panel; document: PanelDocument; tree: Tree; element: HTMLElement }

/** Lets a tree be used: mouse, keys, the browser's own search, the place of the page. Returns what ends it. */
export function attendTree(on: TreeOnScreen): () => void {
  const { panel, tree, element } = on;
  attendPanel(panel);
  const ends = new AbortController();
  const listen = <E extends Event>(type: string, handler: (event: E) => void): void => element.addEventListener(type, handler as (event: Event) => void, { signal: ends.signal });
  listen<MouseEvent>('click', (event) => onClick(on, event));
  listen<KeyboardEvent>('keydown', (event) => onKeyDown(on, event));
  listen<MouseEvent>('contextmenu', (event) => onContextMenu(on, event));
  listen<FocusEvent>('focusin', (event) => {
    const row = rowOf(tree, event.target);
    if (row !== undefined && row !== tree.focused.peek()) focusRow(tree, row);
  });
  // The browser's own search found something in a folded group.
  listen('beforematch', (event) => {
    const row = rowOf(tree, (event.target as Element).previousElementSibling);
    if (row !== undefined) setExpanded(tree, row, true);
  });
  void mountRest(tree, () => !ends.signal.aborted);
  refocus(panel, tree);
  const endSpy = effect(() => keepInSight(tree, element, tree.current.value));
  return () => {
    ends.abort();
    endSpy();
  };
}

/** Another outline is another tree: the focus that was in the old one, or on the button that asked for it, goes on in it. */
function refocus(panel: Panel, tree: Tree): void {
  if (panel.menu.peek() === null && panel.sheet.peek() === null && document.activeElement === document.body && (panel.refocus || isFocusLost())) focusTree(tree);
  panel.refocus = false;
}

function rowOf(tree: Tree, target: EventTarget | null): Row | undefined {
  const index = (target as Element | null)?.closest<HTMLElement>('[data-index]')?.dataset.index;
  return index === undefined ? undefined : tree.rows[Number(index)];
}

/** The fold mark folds; the rest of a row opens the point and goes to it. */
function onClick({ panel, document: shown, tree }: TreeOnScreen, event: MouseEvent): void {
  const row = rowOf(tree, event.target);
  if (row === undefined || window.getSelection()?.type === 'Range') return;
  if ((event.target as Element).closest('.doubt')) showDoubts(panel, row);
  else if ((event.target as Element).closest('.fold')) {
    focusRow(tree, row);
    setExpanded(tree, row, !row.state.peek().expanded);
    focusTree(tree);
  } else void jump(panel, shown, row).then(() => settle(tree, row));
}

function onContextMenu({ panel, tree }: TreeOnScreen, event: MouseEvent): void {
  const row = rowOf(tree, event.target);
  if (row === undefined) return;
  event.preventDefault();
  focusRow(tree, row);
  openMenu(panel, tree, row);
}

const typingPauseMs = 700;
let typed = { text: '', at: 0 };

/** Does what a key in the tree asks for; keys that are not the tree's stay the browser's. */
function onKeyDown({ panel, document: shown, tree }: TreeOnScreen, event: KeyboardEvent): void {
  const row = tree.focused.peek();
  if (row === null || event.isComposing) return;
  if (event.key === 'Escape') return leave(shown, tree);
  const result = treeKey(tree, event);
  if (result === 'copy' && window.getSelection()?.type === 'Range') return;
  if (result === null && !isLetter(event)) return;
  event.preventDefault();
  event.stopPropagation();
  if (result === 'moved') focusTree(tree);
  else if (result === 'toggle') setExpanded(tree, row, !row.state.peek().expanded);
  else if (result === 'jump') void jump(panel, shown, row).then(() => settle(tree, row));
  else if (result === 'copy') void copyPoint(panel, shown, row);
  else if (result === 'menu') openMenu(panel, tree, row);
  else if (result === 'remove' || result === 'promote' || result === 'demote') correctPoint(panel, shown, result, row);
  else if (result === 'undo') undo(panel, shown);
  else if (result === 'redo') redo(panel, shown);
  else if (result === null) {
    typed = { text: event.timeStamp - typed.at < typingPauseMs ? typed.text + event.key : event.key, at: event.timeStamp };
    const texts = shown.texts.peek();
    if (typeAhead(tree, typed.text, (at) => shown.words.title(at.point, texts), fold) === 'moved') focusTree(tree);
  }
}

/** Escape takes back what was done last: the words in the field, else the point that is open. */
function leave(shown: PanelDocument, tree: Tree): void {
  if (shown.query.peek() !== '') void setQuery(shown, '').then(() => focusTree(tree));
  else openRow(tree, null);
}

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => key.length === 1 && !ctrlKey && !metaKey && !altKey;

function openMenu(panel: Panel, tree: Tree, row: Row): void {
  openRow(tree, row);
  panel.menu.value = 'point';
}

/** A jump to a row whose group was not laid out yet scrolls twice: the first estimate is off. */
function settle(tree: Tree, row: Row): void {
  const element = elementOf(row);
  element?.scrollIntoView({ block: 'nearest' });
  if (tree.long) requestAnimationFrame(() => requestAnimationFrame(() => element?.scrollIntoView({ block: 'nearest' })));
}

/** Keeps the place of the page in sight while the reader does nothing in the panel. Focus never follows. */
function keepInSight(tree: Tree, element: HTMLElement, current: Row | null): void {
  const isBusy = element.contains(document.activeElement) || element.matches(':hover');
  // Behind the rendering: the branch may only just have opened.
  if (current !== null && !isBusy) setTimeout(() => { if (isVisible(current)) settle(tree, current); }, 0);
}
