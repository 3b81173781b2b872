import { formatNumber, t, tCount } from '../shared/i18n.ts';
import { promotional, type PanelDocument } from '../state/panel-document.ts';
import type { Panel } from '../state/panel.ts';
import { CaptionTools } from './caption-tools.tsx';

/** The one status line, where the page is, and how far the tree is open. */
export function Caption({ panel, document: shown }: { panel: Panel; document: PanelDocument }) {
  const tree = shown.tree.value;
  const filter = tree.filter.value;
  return (
    <div class="caption">
      <p role="status" class={filter === null && panel.said.value === '' ? 'dotted' : undefined}><StatusLine panel={panel} document={shown} /></p>
      {filter === null && <CaptionTools tree={tree} />}
    </div>
  );
}

function StatusLine({ panel, document: shown }: { panel: Panel; document: PanelDocument }) {
  const tree = shown.tree.value;
  const filter = tree.filter.value;
  if (panel.said.value !== '') return <>{panel.said.value}</>;
  if (filter !== null) return <>{tCount('find_count', filter.found, formatNumber(tree.leaves))}</>;
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
