import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Hit, Row } from '../outline/rows.ts';
import type { Tree } from '../outline/tree.ts';
import { late, later } from '../later.tsx';
import { t } from '../shared/i18n.ts';
import type { PanelDocument } from '../state/panel-document.ts';
import type { Panel } from '../state/panel.ts';
import type { Gap } from '../outline/gaps.ts';

const OpenWords = later('OpenWords');

interface TreeView { panel: Panel; document: PanelDocument; tree: Tree; points: boolean }

const rowId = (row: Row): string => `point-${row.point.id}`;
/** The row's element, once it is mounted. */
export const elementOf = (row: Row): HTMLElement | null => document.getElementById(rowId(row));

/** Moves the browser's focus to the tree's tab stop. */
export function focusTree(tree: Tree): void {
  const row = tree.focused.peek();
  if (row !== null) elementOf(row)?.focus();
}

/** The outline after the ARIA tree pattern: one tab stop, the row is the item and owns its group. */
export function OutlineTree({ panel, document: shown, label }: { panel: Panel; document: PanelDocument; label: string }) {
  const tree = shown.tree.value;
  const element = useRef<HTMLUListElement>(null);
  const view = useRef<TreeView | null>(null);
  if (view.current?.tree !== tree || view.current.document !== shown) {
    view.current = { panel, document: shown, tree, points: shown.listing.peek() === 'points' };
  }
  // All that a reader can do with the tree comes behind the first paint, but before a first key: no key is lost.
  useLayoutEffect(() => {
    let isGone = false;
    let leave = (): void => undefined;
    void late().then(({ attendTree }) => {
      if (!isGone && element.current !== null) leave = attendTree({ panel, document: shown, tree, element: element.current });
    });
    return () => {
      isGone = true;
      leave();
    };
  }, [panel, shown, tree]);
  const texts = shown.texts.value;
  return (
    <ul class="tree" role="tree" aria-label={label} lang={tree.long ? undefined : texts.lang} ref={element} data-leaves={tree.groups === 0 || undefined} data-long={tree.long || undefined}>
      <Rows rows={tree.top} view={view.current} />
    </ul>
  );
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
  const marked = state.open && texts.doubtCount > 0;
  const rest = state.open ? shown.words.rest(row.point, texts) : '';
  return (
    <>
      {group && <span class="fold" />}
      {marker !== '' && !lead && <span class="marker">{marker}</span>}
      <span class="title">{marker !== '' && lead && <span class="lead">{marker}</span>}{marked && !state.hit ? <OpenWords document={shown} row={row} part="title" /> : <Marked text={title} ranges={state.hit?.title} />}</span>
      {group && <span class="end">{state.left ?? row.children.length}</span>}
      {rest !== '' && <span class="detail">{marked ? <OpenWords document={shown} row={row} part="rest" /> : rest}</span>}
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
