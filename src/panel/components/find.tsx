import { useEffect } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import { Icon } from '../shared/icon.tsx';
import { setQuery } from '../state/find.ts';
import type { PanelDocument } from '../state/panel-document.ts';
import type { Panel } from '../state/panel.ts';
import { Go, goToNumber } from './go.tsx';
import { lazy } from './lazy.tsx';
import { MenuButton } from './menu-button.tsx';
import { focusTree } from './outline.tsx';

const ExportMenu = lazy(() => import('./export-menu.tsx').then((module) => module.ExportMenu));

const field = (): HTMLInputElement | null => document.querySelector('[data-testid="filter"]');

/** All points again, and the field ready for other words. */
export function clearQuery(shown: PanelDocument): void {
  void setQuery(shown, '');
  field()?.focus();
}

/** `/` leads into the field from wherever nothing is typed; Ctrl+F stays the browser's own search. */
function onSlash(event: KeyboardEvent): void {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if ((event.target as Element).closest('input:not([type="radio"], [type="checkbox"]), textarea, dialog, [role="menu"]')) return;
  event.preventDefault();
  event.stopPropagation();
  field()?.select();
}

/** One field that filters and takes numbers, and what leaves the panel. */
export function Find({ panel, document: shown }: { panel: Panel; document: PanelDocument }) {
  const query = shown.query.value;
  const set = (words: string): Promise<void> => setQuery(shown, words);
  // Before the tree, which would take it for the beginning of a title.
  useEffect(() => {
    document.addEventListener('keydown', onSlash, true);
    return () => document.removeEventListener('keydown', onSlash, true);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && goToNumber(panel, shown)) event.preventDefault();
    else if (event.key === 'Enter' || event.key === 'ArrowDown') focusTree(shown.tree.peek());
    else if (event.key === 'Escape' && query !== '') void set('').then(() => focusTree(shown.tree.peek()));
    else return;
    event.preventDefault();
  };
  return (
    <search class="find">
      <div class="tools">
        <div class="field">
          <Icon name="search" />
          <input type="search" data-testid="filter" aria-label={t('find_label')} aria-keyshortcuts="/" placeholder={t('find_label')} autocomplete="off" spellcheck={false} value={query}
            aria-describedby={query === '' ? undefined : 'find-go'} onInput={(event) => { void set(event.currentTarget.value); }} onKeyDown={onKeyDown} />
          {query !== '' && <button class="icon-button" type="button" aria-label={t('find_clear')} title={t('find_clear')} onClick={() => clearQuery(shown)}><Icon name="close" /></button>}
        </div>
        <MenuButton panel={panel} name="export" label={t('export_title')} icon="export" testId="export" />
        {panel.menu.value === 'export' && <ExportMenu panel={panel} document={shown} />}
      </div>
      {query !== '' && <Go panel={panel} document={shown} />}
    </search>
  );
}
