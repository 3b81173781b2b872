import { t } from '../shared/i18n.ts';
import type { PanelDocument } from '../state/panel-document.ts';
import type { Panel } from '../state/panel.ts';
import { goOn, pageBefore } from '../state/series.ts';

/** Which page of a series this is, where the one before ended, and the way to the next. Only addresses of the web: the page wrote them. */
export function Series({ panel, document: shown }: { panel: Panel; document: PanelDocument }) {
  const before = pageBefore(panel, shown.url);
  // The last page often says only how to go back.
  const page = shown.reading.article.page ?? (before === null ? undefined : { n: before.n + 1, of: before.of, next: undefined });
  if (page === undefined) return null;
  const { n, of, next } = page;
  const follow = (event: MouseEvent): void => {
    // With a key of the browser's own it is the browser's: a new tab, a download.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (next !== undefined) goOn(panel, shown, next);
  };
  return (
    <>
      <span class="series">{of === undefined ? t('header_part', n) : t('header_part_of', n, of)}</span>
      {before && <span data-testid="page-before">{t('note_page_before', before.n, before.marker)}</span>}
      {next !== undefined && /^https?:\/\//.test(next) && <a class="text-button" href={next} target="_blank" rel="noreferrer" data-testid="next-page" onClick={follow}>{t('header_next')}</a>}
    </>
  );
}
