import { useLayoutEffect } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import { Icon } from '../shared/icon.tsx';
import { strokes } from '../shared/more-icons.tsx';
import type { Row } from '../outline/rows.ts';
import { openRow } from '../outline/tree-actions.ts';
import type { PanelDocument } from '../state/panel-document.ts';
import type { Panel } from '../state/panel.ts';
import { copyCitation, copyGroup, copyPoint } from '../state/copying.ts';
import { addSelection, correctPoint } from '../state/correcting.ts';
import { doubtsOf, showDoubts } from '../state/doubts.ts';
import { jump } from '../state/points.ts';
import { MenuButton } from './menu-button.tsx';
import { Menu, MenuItem } from './menu.tsx';
import { elementOf, focusTree } from './outline.tsx';

/** What a reader can mend about a point. */
function Corrections({ panel, document: shown, row }: { panel: Panel; document: PanelDocument; row: Row }) {
  return (
    <>
      <div role="separator" />
      <MenuItem panel={panel} icon="out" keys="Alt+Shift+←" onSelect={() => correctPoint(panel, shown, 'promote', row)}>{t('correct_promote')}</MenuItem>
      <MenuItem panel={panel} icon="in" keys="Alt+Shift+→" onSelect={() => correctPoint(panel, shown, 'demote', row)}>{t('correct_demote')}</MenuItem>
      <MenuItem panel={panel} icon="merge" onSelect={() => correctPoint(panel, shown, 'merge', row)}>{t('correct_merge')}</MenuItem>
      <MenuItem panel={panel} icon="close" keys="Del" onSelect={() => correctPoint(panel, shown, 'remove', row)}>{t('point_not')}</MenuItem>
      <div role="separator" />
      {shown.tabId !== null && <MenuItem panel={panel} icon="plus" testId="add-point" onSelect={() => { void addSelection(panel, shown); }}>{t('correct_add')}</MenuItem>}
      <MenuItem panel={panel} icon="levels" onSelect={() => { panel.sheet.value = 'levels'; }}>{t('correct_levels')}</MenuItem>
    </>
  );
}

/** For the point last opened. One Tab behind the tree: in a row there would be no way to it by arrow keys. */
export function PointBar({ panel, document: shown }: { panel: Panel; document: PanelDocument }) {
  const tree = shown.tree.value;
  const row = tree.open.value;
  const isFolded = row !== null && shown.folded.value === row;
  // The bar has grown by a line: its point stays in sight.
  useLayoutEffect(() => { if (isFolded && row !== null) elementOf(row)?.scrollIntoView({ block: 'nearest' }); }, [isFolded, row]);
  if (row === null) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      openRow(tree, null);
      focusTree(tree);
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('button')];
      const at = buttons.indexOf(document.activeElement as HTMLElement) + (event.key === 'ArrowRight' ? 1 : -1);
      buttons.at(at % buttons.length)?.focus();
      event.preventDefault();
    }
  };
  return (
    <div class="point">
      {isFolded && (
        <p class="point-folded phrased" role="status">
          {t('point_folded')} <button class="text-button" type="button" data-testid="unfold" onClick={() => { void jump(panel, shown, row, true).then(() => focusTree(tree)); }}>{t('point_unfold')}</button>
        </p>
      )}
      <div class="point-bar" role="toolbar" aria-label={t('point')} onKeyDown={onKeyDown}>
        <button class="text-button" type="button" onClick={() => { void copyPoint(panel, shown, row); }}><Icon strokes={strokes.copy} />{t('point_copy')}</button>
        <button class="text-button" type="button" tabIndex={-1} onClick={() => { void copyCitation(panel, shown, row); }}><Icon strokes={strokes.cite} />{t('point_cite')}</button>
        <MenuButton panel={panel} name="point" tabIndex={-1} />
      </div>
      <Menu panel={panel} name="point" label={t('point')}>
        {shown.tabId !== null && <MenuItem panel={panel} icon="page" keys="Enter" onSelect={() => { void jump(panel, shown, row); }}>{t('point_show')}</MenuItem>}
        {shown.tabId !== null && <div role="separator" />}
        <MenuItem panel={panel} icon="copy" keys="Ctrl+C" onSelect={() => { void copyPoint(panel, shown, row); }}>{t('point_copy')}</MenuItem>
        <MenuItem panel={panel} icon="cite" onSelect={() => { void copyCitation(panel, shown, row); }}>{t('point_cite')}</MenuItem>
        {row.children.length > 0 && <MenuItem panel={panel} icon="copy" onSelect={() => { void copyGroup(panel, shown, row); }}>{t('point_copy_group')}</MenuItem>}
        {doubtsOf(shown, row).length > 0 && <MenuItem panel={panel} testId="doubts-open" onSelect={() => showDoubts(panel, row)}>{t('doubts_title')}…</MenuItem>}
        {shown.listing.value === 'points' && <Corrections panel={panel} document={shown} row={row} />}
      </Menu>
    </div>
  );
}
