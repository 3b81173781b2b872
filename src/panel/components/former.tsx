import type { Row } from '../outline/rows.ts';
import { t } from '../shared/i18n.ts';
import type { PanelDocument } from '../state/panel-document.ts';

/** Enough to see what it was: the rest is a click away in the page it came from. */
const maxRows = 60;

/** What was read in this tab before, greyed and out of reach, until there is something new. */
export function Former({ document: shown }: { document: PanelDocument }) {
  const texts = shown.texts.value;
  const { rows } = shown.tree.value;
  return (
    <section class="former" inert aria-label={t('former')}>
      <p class="former-title" lang={texts.lang}>{texts.title}</p>
      <ul lang={texts.lang}>{rows.slice(0, maxRows).map((row) => <FormerRow key={row.index} row={row} document={shown} />)}</ul>
    </section>
  );
}

function FormerRow({ row, document: shown }: { row: Row; document: PanelDocument }) {
  const texts = shown.texts.value;
  return <li data-depth={Math.min(row.depth, 4)}><span>{shown.words.marker(row.point, texts)}</span> {shown.words.title(row.point, texts)}</li>;
}
