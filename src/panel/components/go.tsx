import type { Row } from '../outline/rows.ts';
import { numberedRow, setQuery } from '../state/find.ts';
import { t } from '../shared/i18n.ts';
import { Icon } from '../shared/icon.tsx';
import { strokes } from '../shared/more-icons.tsx';
import type { PanelDocument } from '../state/panel-document.ts';
import type { Panel } from '../state/panel.ts';
import { jump } from '../state/points.ts';
import { focusTree } from './outline.tsx';

/** Goes to the point of the number in the field; false when there are words in it or no point has the number. */
export function goToNumber(panel: Panel, document: PanelDocument): boolean {
  const row = numberedRow(document, document.query.peek());
  if (!row) return false;
  void jump(panel, document, row);
  void setQuery(document, '').then(() => focusTree(document.tree.peek()));
  return true;
}

/** Where the number in the field leads. */
export function Go({ panel, document: shown }: { panel: Panel; document: PanelDocument }) {
  const row = numberedRow(shown, shown.query.value);
  const texts = shown.texts.value;
  if (!row) return null;
  const name = ({ point }: Row): string => `${shown.words.marker(point, texts)} ${shown.words.title(point, texts)}`.trim();
  const parents: string[] = [];
  for (let parent = row.parent; parent !== null; parent = parent.parent) parents.unshift(shown.words.marker(parent.point, texts) || shown.words.title(parent.point, texts));
  return (
    <button class="go" id="find-go" type="button" onClick={() => goToNumber(panel, shown)}>
      <Icon strokes={strokes.arrow} />
      <span>{t('find_go', row.point.id)}<small lang={texts.lang}>{[...parents, name(row)].join(' › ')}</small></span>
      <kbd>Enter</kbd>
    </button>
  );
}
