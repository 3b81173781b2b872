import { citePoint, exportOutline, type ExportInput } from '../../core/export/index.ts';
import type { Row } from '../outline/rows.ts';
import { t } from '../shared/i18n.ts';
import type { PanelDocument } from './panel-document.ts';
import { say, type Panel } from './panel.ts';

/** Copies any text and says so. */
export async function copyText(panel: Panel, text: string): Promise<void> {
  say(panel, t((await panel.host.copy(text)) ? 'copied' : 'copy_failed'));
}

/** Copies a point in the words shown. */
export const copyPoint = (panel: Panel, document: PanelDocument, row: Row): Promise<void> =>
  copyText(panel, document.words.sentence(row.point, document.texts.peek()));

/** Copies a point with number path, title, source, date and a link that finds it again. */
export async function copyCitation(panel: Panel, document: PanelDocument, row: Row): Promise<void> {
  const words = citePoint(exportInput(document), row.point.id);
  if (words !== null) await copyText(panel, words);
}

/** What leaves the panel, in the script shown: what the tree lists, without what is not the report. */
export function exportInput(document: PanelDocument): ExportInput {
  const { article, removals } = document.reading;
  const texts = document.texts.peek();
  return {
    article: { ...article, source: texts.source || undefined, repostedBy: texts.repostedBy || undefined },
    outline: document.outline.peek(), removals, title: texts.title, textOf: texts.of,
  };
}

/** Copies a group with all that is under it, as plain text. */
export async function copyGroup(panel: Panel, document: PanelDocument, row: Row): Promise<void> {
  await copyText(panel, exportOutline({ ...exportInput(document), only: { branch: row.point.id } }, 'text'));
}
