import type { Row, PanelStatus } from './browser.ts';

/**
 * Source text that calls `fn` with `args` in another context. Args travel as JSON. `__name` is there because the
 * loader that runs our commands wraps named functions in a helper of that name, which the other side does not have.
 */
export function callOf(fn: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(() => { const __name = (named) => named; return (${fn.toString()})(...${JSON.stringify(args)}) })()`;
}

/** Runs in the panel: the marks that a test from outside may rely on (DESIGN section 10). */
export function readStatus(): PanelStatus {
  const root = document.querySelector<HTMLElement>('[data-state]');
  return { state: root?.dataset.state ?? '', reason: root?.dataset.reason ?? '', url: root?.dataset.url ?? '' };
}

/** Runs in the panel: its tree, whether the groups stand inside their items or are owned by them. */
export function readTree(): Row[] {
  const itemsOf = (group: Element): Element[] =>
    [...group.querySelectorAll('[role="treeitem"]')].filter((item) => item.parentElement?.closest('[role="group"], [role="tree"]') === group);
  const groupOf = (item: Element): Element | null => {
    const owned = item.getAttribute('aria-owns');
    return owned ? document.getElementById(owned.split(' ')[0]) : item.querySelector('[role="group"]');
  };
  const textOf = (item: Element): string => {
    const copy = item.cloneNode(true) as Element;
    for (const group of copy.querySelectorAll('[role="group"], [aria-hidden="true"]')) group.remove();
    return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
  };
  const rowOf = (item: Element): Row => {
    const group = groupOf(item);
    const { point = '', marker = '' } = (item as HTMLElement).dataset;
    return { point, marker, text: textOf(item), children: group ? itemsOf(group).map(rowOf) : [] };
  };
  const tree = document.querySelector('[role="tree"]');
  return tree ? itemsOf(tree).map(rowOf) : [];
}

/** All rows of a tree in the order in which they stand. */
export const rowsOf = (rows: readonly Row[]): Row[] => rows.flatMap((row) => [row, ...rowsOf(row.children)]);
