import { t } from '../shared/i18n.ts';
import { Icon } from '../shared/icon.tsx';
import type { Row } from '../outline/rows.ts';
import { numberedRow, setQuery } from '../state/find.ts';
import type { PanelDocument } from '../state/panel-document.ts';
import type { Panel } from '../state/panel.ts';
import { jump } from '../state/points.ts';
import { lazy } from './lazy.tsx';
import { MenuButton } from './menu.tsx';
import { focusTree } from './outline.tsx';

const ExportMenu = lazy(() => import('./export-menu.tsx').then((module) => module.ExportMenu));

/** One field that filters and takes numbers, and what leaves the panel. */
export function Find({ panel, document: shown }: { panel: Panel; document: PanelDocument }) {
  const query = shown.query.value;
  const tree = shown.tree.value;
  const target = query.trim() === '' ? undefined : numberedRow(shown, query);
  const clear = (): void => {
    void setQuery(shown, '');
    document.querySelector<HTMLInputElement>('[data-testid="filter"]')?.focus();
  };
  const go = (row: Row): void => {
    void jump(panel, shown, row);
    void setQuery(shown, '').then(() => focusTree(tree));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && target) go(target);
    else if (event.key === 'Enter' || event.key === 'ArrowDown') focusTree(tree);
    else if (event.key === 'Escape' && query !== '') void setQuery(shown, '').then(() => focusTree(tree));
    else return;
    event.preventDefault();
  };
  return (
    <search class="find">
      <div class="tools">
        <div class="field">
          <Icon name="search" />
          <input type="search" data-testid="filter" aria-label={t('find_label')} placeholder={t('find_label')} autocomplete="off" spellcheck={false} value={query}
            aria-describedby={target === undefined ? undefined : 'find-go'} onInput={(event) => { void setQuery(shown, event.currentTarget.value); }} onKeyDown={onKeyDown} />
          {query !== '' && <button class="icon-button" type="button" aria-label={t('find_clear')} title={t('find_clear')} onClick={clear}><Icon name="close" /></button>}
        </div>
        <MenuButton panel={panel} name="export" label={t('export_title')} icon="export" testId="export" />
        {panel.menu.value === 'export' && <ExportMenu panel={panel} document={shown} />}
      </div>
      {target && <Go row={target} document={shown} onGo={() => go(target)} />}
    </search>
  );
}

/** Where the number in the field leads. */
function Go({ row, document: shown, onGo }: { row: Row; document: PanelDocument; onGo(): void }) {
  const texts = shown.texts.value;
  const name = ({ point }: Row): string => `${shown.words.marker(point, texts)} ${shown.words.title(point, texts)}`.trim();
  const parents: string[] = [];
  for (let parent = row.parent; parent !== null; parent = parent.parent) parents.unshift(shown.words.marker(parent.point, texts) || shown.words.title(parent.point, texts));
  return (
    <button class="go" id="find-go" type="button" onClick={onGo}>
      <Icon name="arrow" />
      <span>{t('find_go', row.point.id)}<small lang={texts.lang}>{[...parents, name(row)].join(' › ')}</small></span>
      <kbd>Enter</kbd>
    </button>
  );
}
