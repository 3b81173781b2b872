import { useEffect, useRef } from 'preact/hooks';
import type { Hit, Row } from '../outline/rows.ts';
import { focusRow, isVisible, mountRest, openRow, setExpanded, type Tree } from '../outline/tree.ts';
import { late } from '../later.tsx';
import { t } from '../shared/i18n.ts';
import type { PanelDocument } from '../state/panel-document.ts';
import type { Panel } from '../state/panel.ts';
import type { Gap } from '../outline/gaps.ts';

interface TreeView { panel: Panel; document: PanelDocument; tree: Tree; points: boolean }

const rowId = (row: Row): string => `point-${row.point.id}`;
const elementOf = (row: Row): HTMLElement | null => document.getElementById(rowId(row));

/** Moves the browser's focus to the tree's tab stop. */
export function focusTree(tree: Tree): void {
  const row = tree.focused.peek();
  if (row !== null) elementOf(row)?.focus();
}

const movingKeys = new Set(['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'Enter', 'Delete', 'ContextMenu']);

/** Keys that the tree takes for itself; all others are the browser's. */
function isTreeKey({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing }: KeyboardEvent): boolean {
  if (isComposing || altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'c' && window.getSelection()?.type !== 'Range';
  return movingKeys.has(key) || key.length === 1 || (key === 'F10' && shiftKey);
}

/** The outline after the ARIA tree pattern: one tab stop, the row is the item and owns its group. */
export function OutlineTree({ panel, document: shown, label }: { panel: Panel; document: PanelDocument; label: string }) {
  const tree = shown.tree.value;
  const element = useRef<HTMLUListElement>(null);
  const view = useRef<TreeView | null>(null);
  if (view.current?.tree !== tree || view.current.document !== shown) {
    view.current = { panel, document: shown, tree, points: shown.listing.peek() === 'points' };
  }
  useEffect(() => {
    let wanted = true;
    void mountRest(tree, () => wanted);
    return () => { wanted = false; };
  }, [tree]);
  useScrollSpy(tree, element);
  useFoundInPage(tree, element);

  const rowOf = (target: EventTarget | null): Row | undefined => {
    const index = (target as Element | null)?.closest<HTMLElement>('[data-index]')?.dataset.index;
    return index === undefined ? undefined : tree.rows[Number(index)];
  };
  const onClick = (event: MouseEvent): void => {
    const row = rowOf(event.target);
    if (row === undefined || window.getSelection()?.type === 'Range') return;
    if ((event.target as Element).closest('.fold')) {
      focusRow(tree, row);
      setExpanded(tree, row, !row.state.peek().expanded);
      elementOf(row)?.focus();
    } else void late().then(({ jump }) => jump(panel, shown, row)).then(() => settle(tree, row));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isTreeKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
    // Copied: the event is gone when the keys' code has come.
    const { key, ctrlKey, metaKey, altKey, shiftKey, timeStamp } = event;
    void late().then(({ onTreeKey }) => onTreeKey({ panel, document: shown, tree, focus: () => focusTree(tree), openMenu: (row) => openMenu(panel, tree, row), settle: (row) => settle(tree, row) },
      { key, ctrlKey, metaKey, altKey, shiftKey, timeStamp }));
  };
  const onContextMenu = (event: MouseEvent): void => {
    const row = rowOf(event.target);
    if (row === undefined) return;
    event.preventDefault();
    focusRow(tree, row);
    openMenu(panel, tree, row);
  };
  const onFocusIn = (event: FocusEvent): void => {
    const row = rowOf(event.target);
    if (row !== undefined && row !== tree.focused.peek()) focusRow(tree, row);
  };
  const texts = shown.texts.value;
  return (
    <ul class="tree" role="tree" aria-label={label} lang={tree.long ? undefined : texts.lang} ref={element} data-leaves={tree.groups === 0 || undefined} data-long={tree.long || undefined}
      onClick={onClick} onKeyDown={onKeyDown} onContextMenu={onContextMenu} onFocusIn={onFocusIn}>
      <Rows rows={tree.top} view={view.current} />
    </ul>
  );
}

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
function useScrollSpy(tree: Tree, element: { current: HTMLUListElement | null }): void {
  const current = tree.current.value;
  useEffect(() => {
    if (current === null || element.current === null) return;
    const busy = element.current.contains(document.activeElement) || element.current.matches(':hover');
    if (!busy && isVisible(current)) settle(tree, current);
  }, [current, element, tree]);
}

/** Opens the folded group in which the browser's own search found something. */
function useFoundInPage(tree: Tree, element: { current: HTMLUListElement | null }): void {
  useEffect(() => {
    const onBeforeMatch = (event: Event): void => {
      const owner = (event.target as Element).previousElementSibling;
      const row = owner instanceof HTMLElement ? tree.rows[Number(owner.dataset.index)] : undefined;
      if (row !== undefined) setExpanded(tree, row, true);
    };
    const { current } = element;
    current?.addEventListener('beforematch', onBeforeMatch);
    return () => current?.removeEventListener('beforematch', onBeforeMatch);
  }, [tree, element]);
}

/** A list longer than this is laid out in parts, so that those out of sight cost nothing: a hundred rows of subgrid take 50 ms. */
const partSize = 40;

/** The rows of one level, as far as they are mounted. */
function Rows({ rows, view }: { rows: readonly Row[]; view: TreeView }) {
  if (rows.length <= 4 * partSize) return <Part rows={rows} view={view} />;
  const parts = Array.from({ length: Math.ceil(rows.length / partSize) }, (_, i) => i * partSize);
  return <>{parts.map((from) => <PartItem key={from} rows={rows} from={from} view={view} />)}</>;
}

/** A part of which the filter leaves nothing is gone as a whole: empty ones would all be in sight at once. */
function PartItem({ rows, from, view }: { rows: readonly Row[]; from: number; view: TreeView }) {
  const to = from + partSize;
  const filter = view.tree.filter.value;
  const hidden = filter !== null && !rows.slice(from, to).some(({ index }) => filter.hits.has(index) || filter.context.has(index) || filter.inside.has(index));
  return <li class="part" role="none" hidden={hidden}><ul role="none"><Part rows={rows} from={from} to={to} view={view} /></ul></li>;
}

function Part({ rows, from = 0, to = rows.length, view }: { rows: readonly Row[]; from?: number; to?: number; view: TreeView }) {
  const mounted = view.tree.mounted.value;
  return <>{rows.slice(from, to).filter((row) => row.index < mounted).map((row) => <Item key={row.index} row={row} view={view} />)}</>;
}

function Item({ row, view }: { row: Row; view: TreeView }) {
  const state = row.state.value;
  const gap = view.points ? view.document.gaps.get(row.index) : undefined;
  const group = row.children.length > 0;
  return (
    <>
      {gap && !state.hidden && <li class="gap" role="none" id={`gap-${row.point.id}`}><GapLine gap={gap} /></li>}
      <li class={group ? 'item branch' : 'item'} role="none" hidden={state.hidden} lang={view.tree.long && row.depth === 1 ? view.document.texts.peek().lang : undefined}>
        <div class="row" role="treeitem" id={rowId(row)} data-index={row.index} data-point={view.points ? row.point.id : undefined} data-marker={view.points ? row.point.marker : undefined}
          tabIndex={state.tabbable ? 0 : -1} aria-expanded={group ? state.expanded : undefined} aria-owns={group ? `group-${row.point.id}` : undefined}
          aria-current={state.current ? 'location' : undefined} aria-describedby={gap ? `gap-${row.point.id}` : undefined}
          data-open={state.open || undefined} data-context={state.context || undefined}>
          <RowWords row={row} view={view} />
        </div>
        {group && <Group row={row} expanded={state.expanded} view={view} />}
      </li>
    </>
  );
}

function Group({ row, expanded, view }: { row: Row; expanded: boolean; view: TreeView }) {
  const leaves = row.children.every((child) => child.children.length === 0);
  return (
    <ul class="group" role="group" id={`group-${row.point.id}`} data-leaves={leaves || undefined} hidden={(expanded ? false : 'until-found') as boolean}>
      <Rows rows={row.children} view={view} />
    </ul>
  );
}

function RowWords({ row, view: { document: shown, tree } }: { row: Row; view: TreeView }) {
  const state = row.state.value;
  const texts = shown.texts.peek();
  const marker = shown.words.marker(row.point, texts);
  const title = shown.words.title(row.point, texts);
  const group = row.children.length > 0;
  const lead = row.lead || (tree.long && group);
  const excerpt = state.hit?.excerpt;
  const rest = state.open ? shown.words.rest(row.point, texts) : '';
  return (
    <>
      {group && <span class="fold" />}
      {marker !== '' && !lead && <span class="marker">{marker}</span>}
      <span class="title">{marker !== '' && lead && <span class="lead">{marker}</span>}<Marked text={title} ranges={state.hit?.title} /></span>
      {group && <span class="end">{state.left ?? row.children.length}</span>}
      {rest !== '' && <span class="detail">{rest}</span>}
      {rest === '' && excerpt && <span class="detail"><Marked text={excerpt.text} ranges={[excerpt.mark]} /></span>}
    </>
  );
}

/** Text with the filter's matches marked; ranges before 0 belong to the marker. */
function Marked({ text, ranges = [] }: { text: string; ranges?: Hit['title'] }) {
  if (ranges.length === 0) return <>{text}</>;
  const parts = [];
  let at = 0;
  for (const [from, end] of ranges) {
    const start = Math.max(from, 0);
    if (end <= start) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return <>{parts}{text.slice(at)}</>;
}

function GapLine({ gap }: { gap: Gap }) {
  return <><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M8 2 1.75 13.25h12.5ZM8 6.25v3.25M8 11.5h.01" /></svg>{gap.marker === '' ? t('note_mixed') : t(gap.kind === 'missing' ? 'note_missing' : 'note_repeated', gap.marker)}</>;
}
