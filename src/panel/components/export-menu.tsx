import { signal } from '@preact/signals';
import { exportOutline, type ExportFormat } from '../../core/export/index.ts';
import type { Outline } from '../../core/article/article.ts';
import { formatNumber, t } from '../shared/i18n.ts';
import type { PanelDocument } from '../state/panel-document.ts';
import { say, type Panel } from '../state/panel.ts';
import { copyText } from '../state/points.ts';
import { openPrint } from '../print/open-print.ts';
import { onlyBranch, onlyFiltered } from '../outline/part.ts';
import { Menu, MenuItem } from './menu.tsx';

type Scope = 'all' | 'branch' | 'filtered';
const scope = signal<Scope>('all');

const saved: { format: ExportFormat; name: string; extension: string; type: string }[] = [
  { format: 'markdown', name: 'Markdown', extension: 'md', type: 'text/markdown' },
  { format: 'text', name: '', extension: 'txt', type: 'text/plain' },
  { format: 'opml', name: 'OPML', extension: 'opml', type: 'text/x-opml' },
  { format: 'csv', name: 'CSV', extension: 'csv', type: 'text/csv' },
  { format: 'json', name: 'JSON', extension: 'json', type: 'application/json' },
];

/** What leaves the panel: copied, saved or printed, in the script shown. */
export function ExportMenu({ panel, document: shown }: { panel: Panel; document: PanelDocument }) {
  const tree = shown.tree.value;
  const filter = tree.filter.value;
  const open = tree.open.value;
  const branch = open !== null && (open.children.length > 0 || open.parent !== null);
  const chosen: Scope = (scope.value === 'filtered' && filter === null) || (scope.value === 'branch' && !branch) ? 'all' : scope.value;
  const part = (): Outline => {
    const { outline } = shown.reading;
    if (chosen === 'filtered' && filter !== null) return onlyFiltered(outline, tree, filter);
    return chosen === 'branch' && open !== null ? onlyBranch(open) : outline;
  };
  const write = (format: ExportFormat): string => {
    const texts = shown.texts.peek();
    const { article } = shown.reading;
    return exportOutline({ article: { ...article, title: texts.title, source: texts.source || undefined, repostedBy: texts.repostedBy || undefined }, outline: part(), textOf: texts.of }, format);
  };
  const save = ({ format, extension, type }: (typeof saved)[number]): void => {
    download(write(format), `${fileName(shown)}.${extension}`, type);
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
        <MenuItem panel={panel} icon="copy" format="markdown" way="copy" onSelect={() => { void copyText(panel, write('markdown')); }}>{t('export_copy_markdown')}</MenuItem>
        <MenuItem panel={panel} icon="copy" format="text" way="copy" onSelect={() => { void copyText(panel, write('text')); }}>{t('export_copy_text')}</MenuItem>
      </div>
      <div role="separator" />
      <div role="group" aria-label={t('export_save')}>
        {saved.map((one) => (
          <MenuItem key={one.format} panel={panel} icon="file" format={one.format} way="save" onSelect={() => save(one)}>{t('export_save_as', one.name || t('export_plain_text'))}</MenuItem>
        ))}
      </div>
      <div role="separator" />
      <MenuItem panel={panel} icon="print" onSelect={() => { void openPrint(panel, shown, part()); }}>{t('export_print')}</MenuItem>
    </Menu>
  );
}

/** The report's title as a file name on any system. */
function fileName(shown: PanelDocument): string {
  const title = shown.texts.peek().title.replace(/[\\/:*?"<>|\u0000-\u001f\u202a-\u202e\u2066-\u2069]+/g, ' ').trim().slice(0, 60);
  return title || 'outline';
}

function download(text: string, name: string, type: string): void {
  // A byte order mark: without it Excel takes UTF-8 for the system's own encoding.
  const url = URL.createObjectURL(new Blob(type === 'text/csv' && !text.startsWith('\ufeff') ? ['\ufeff', text] : [text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
