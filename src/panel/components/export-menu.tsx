import { signal } from '@preact/signals';
import { csvColumns, exportFile, exportOutline, type CsvColumn, type ExportFormat, type ExportInput } from '../../core/export/index.ts';
import type { Row } from '../outline/rows.ts';
import type { FilterResult, Tree } from '../outline/tree.ts';
import { openPrint } from '../print/open-print.ts';
import { formatNumber, t } from '../shared/i18n.ts';
import type { PanelDocument } from '../state/panel-document.ts';
import { say, type Panel } from '../state/panel.ts';
import { copyText, exportInput } from '../state/copying.ts';
import { Menu, MenuItem } from './menu.tsx';

type Scope = 'all' | 'branch' | 'filtered';
const scope = signal<Scope>('all');

const saved: { format: ExportFormat; name: string }[] = [
  { format: 'markdown', name: 'Markdown' }, { format: 'text', name: '' }, { format: 'opml', name: 'OPML' }, { format: 'csv', name: 'CSV' }, { format: 'json', name: 'JSON' },
];

/** What leaves the panel: copied, saved or printed, in the script shown. */
export function ExportMenu({ panel, document: shown }: { panel: Panel; document: PanelDocument }) {
  const tree = shown.tree.value;
  const filter = tree.filter.value;
  const open = tree.open.value;
  const branch = open !== null && (open.children.length > 0 || open.parent !== null);
  const chosen: Scope = (scope.value === 'filtered' && filter === null) || (scope.value === 'branch' && !branch) ? 'all' : scope.value;
  const only = (): ExportInput['only'] => {
    if (chosen === 'filtered' && filter !== null) return pointsOf(tree, filter);
    return chosen === 'branch' && open !== null ? branchOf(open) : undefined;
  };
  const input = (): ExportInput => ({ ...exportInput(shown), only: only(), columns: columnNames() });
  const copy = (format: ExportFormat): void => { void copyText(panel, exportOutline(input(), format)); };
  const save = (format: ExportFormat): void => {
    const { name, type, content } = exportFile(input(), format);
    download(content, name, type);
    say(panel, t('saved'));
  };
  const radio = (value: Scope, label: string) => (
    <button role="menuitemradio" type="button" aria-checked={chosen === value} tabIndex={-1} data-scope={value} onClick={() => { scope.value = value; }}>{label}</button>
  );
  return (
    <Menu panel={panel} name="export" label={t('export_title')}>
      {(filter !== null || branch) && (
        <>
          <div role="group" aria-label={t('export_scope')}>
            {radio('all', t('export_all', formatNumber(tree.leaves)))}
            {filter !== null && radio('filtered', t('export_filtered', formatNumber(filter.found)))}
            {branch && radio('branch', t('export_branch'))}
          </div>
          <div role="separator" />
        </>
      )}
      <div role="group" aria-label={t('point_copy')}>
        <MenuItem panel={panel} icon="copy" format="markdown" way="copy" onSelect={() => copy('markdown')}>{t('export_copy_markdown')}</MenuItem>
        <MenuItem panel={panel} icon="copy" format="text" way="copy" onSelect={() => copy('text')}>{t('export_copy_text')}</MenuItem>
      </div>
      <div role="separator" />
      <div role="group" aria-label={t('export_save')}>
        {saved.map(({ format, name }) => (
          <MenuItem key={format} panel={panel} icon="file" format={format} way="save" onSelect={() => save(format)}>{name === '' ? t('export_save_text') : t('export_save_as', name)}</MenuItem>
        ))}
      </div>
      <div role="separator" />
      <MenuItem panel={panel} icon="print" onSelect={() => { void openPrint(panel, shown, input()); }}>{t('export_print')}</MenuItem>
    </Menu>
  );
}

/** The points that the filter left, by number path. */
function pointsOf(tree: Tree, { hits, inside }: FilterResult): { points: ReadonlySet<string> } {
  return { points: new Set(tree.rows.filter((row) => hits.has(row.index) || inside.has(row.index)).map((row) => row.point.id)) };
}

/** A group itself, else the group around a point. */
const branchOf = (row: Row): { branch: string } => ({ branch: row.children.length > 0 || row.parent === null ? row.point.id : row.parent.point.id });

const columnNames = (): Partial<Record<CsvColumn, string>> => Object.fromEntries(csvColumns.map((column) => [column, t(`csv_${column}`) || column]));

function download(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
