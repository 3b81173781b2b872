import type { Tree } from '../outline/tree.ts';
import { openLevel, openToLevel } from '../outline/tree-actions.ts';
import { t } from '../shared/i18n.ts';
import { Icon } from '../shared/icon.tsx';
import { strokes } from '../shared/more-icons.tsx';

/** Where the page is, and how far the tree is open. */
export function CaptionTools({ tree }: { tree: Tree }) {
  return <><PlaceLine tree={tree} />{tree.groups > 0 && <Folding tree={tree} />}</>;
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
    return <button class="icon-button" type="button" aria-label={label} title={label} onClick={() => { void openToLevel(tree, folded ? 2 : 1); }}><Icon strokes={folded ? strokes.unfold : strokes.fold} /></button>;
  }
  const count = Math.min(tree.depth, levelButtons);
  return (
    <div class="levels" role="group" aria-label={t('levels')}>
      {Array.from({ length: count }, (_, i) => i + 1).map((to) => {
        const label = t('level_open', to);
        const pressed = level === to || (to === count && level !== null && level > count);
        return <button key={to} type="button" aria-pressed={pressed} aria-label={label} title={label} onClick={() => { void openToLevel(tree, to === levelButtons ? tree.depth : to); }}>{to}</button>;
      })}
    </div>
  );
}
