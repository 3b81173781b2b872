import { t, tCount } from '../shared/i18n.ts';
import { Icon } from '../shared/icon.tsx';
import { openLevel, openToLevel, type Tree } from '../outline/tree.ts';
import { promotional, type PanelDocument } from '../state/panel-document.ts';
import type { Panel } from '../state/panel.ts';

/** The one status line, where the page is, and how far the tree is open. */
export function Caption({ panel, document: shown }: { panel: Panel; document: PanelDocument }) {
  const tree = shown.tree.value;
  const filter = tree.filter.value;
  return (
    <div class="caption">
      <p role="status" class={filter === null && panel.said.value === '' ? 'dotted' : undefined}><StatusLine panel={panel} document={shown} /></p>
      {filter === null && <PlaceLine tree={tree} />}
      {filter === null && tree.groups > 0 && <Folding tree={tree} />}
    </div>
  );
}

function StatusLine({ panel, document: shown }: { panel: Panel; document: PanelDocument }) {
  const tree = shown.tree.value;
  const filter = tree.filter.value;
  if (panel.said.value !== '') return <>{panel.said.value}</>;
  if (filter !== null) return <>{t('find_count', filter.found, tree.leaves)}</>;
  const hidden = hiddenCount(panel, shown);
  return (
    <>
      <span>{tCount('count_points', tree.leaves)}</span>
      {tree.groups > 0 && tree.depth === 2 && <span class="wide">{tCount('count_groups', tree.groups)}</span>}
      {hidden > 0 && <span class="visually-hidden">{t('footer_hidden', hidden)}</span>}
    </>
  );
}

/** Removals that are hidden in the page now, and count as promotion. */
export function hiddenCount(panel: Panel, { reading, view }: PanelDocument): number {
  const hidden = new Set(view.value.hidden);
  return promotional(reading.removals, panel.settings.value).filter((removal) => hidden.has(removal.id)).length;
}

/** Seen, not announced: it changes with every turn of the wheel. */
function PlaceLine({ tree }: { tree: Tree }) {
  const row = tree.current.value;
  if (row === null) return null;
  const at = Math.min(row.leaf, tree.leaves);
  return (
    <p class="caption-place">
      <span aria-hidden="true">{t('count_place', at, tree.leaves)}</span>
      <span class="visually-hidden">{t('count_place_long', at, tree.leaves)}</span>
    </p>
  );
}

const levelButtons = 4;

function Folding({ tree }: { tree: Tree }) {
  void tree.folds.value;
  const level = openLevel(tree);
  if (tree.depth === 2) {
    const folded = level === 1;
    const label = t(folded ? 'expand_all' : 'fold_all');
    return <button class="icon-button" type="button" aria-label={label} title={label} onClick={() => openToLevel(tree, folded ? 2 : 1)}><Icon name={folded ? 'unfold' : 'fold'} /></button>;
  }
  const count = Math.min(tree.depth, levelButtons);
  return (
    <div class="levels" role="group" aria-label={t('levels')}>
      {Array.from({ length: count }, (_, i) => i + 1).map((to) => {
        const label = t('level_open', to);
        const pressed = level === to || (to === count && level !== null && level > count);
        return <button key={to} type="button" aria-pressed={pressed} aria-label={label} title={label} onClick={() => openToLevel(tree, to === levelButtons ? tree.depth : to)}>{to}</button>;
      })}
    </div>
  );
}
