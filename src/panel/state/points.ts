import type { ExportInput } from '../../core/export/types.ts';
import type { Row } from '../outline/rows.ts';
import { focusRow, openRow, reveal, setCurrent } from '../outline/tree.ts';
import { t } from '../shared/i18n.ts';
import type { PanelDocument } from './panel-document.ts';
import { say, type Panel } from './panel.ts';
import { documentOf } from './panel-state.ts';

/** Opens a point in the panel and scrolls the page to it. Focus stays in the panel. */
export async function jump(panel: Panel, document: PanelDocument, row: Row): Promise<void> {
  const tree = document.tree.peek();
  reveal(tree, row);
  focusRow(tree, row);
  openRow(tree, row);
  setCurrent(tree, row);
  if (document.tabId === null) return;
  const { from, title } = row.point;
  const end = document.words.ranges(row.point).findLast((range) => range.block === title.block)?.end ?? title.end;
  const answer = await panel.platform.askReader(document.tabId, { to: 'reader', type: 'jump', from, at: { block: title.block, offset: end }, version: document.version });
  if (!answer.ok || !answer.value) say(panel, t('point_gone'));
}

/** Goes to the next (1) or previous (-1) point from where the page is. */
export async function step(panel: Panel, by: 1 | -1): Promise<void> {
  const document = documentOf(panel.state.peek());
  if (document === null) return;
  const tree = document.tree.peek();
  const at = tree.current.peek() ?? tree.open.peek();
  const row = at === null ? tree.rows[0] : tree.rows[at.index + by];
  if (row !== undefined) await jump(panel, document, row);
}

async function copy(panel: Panel, text: string): Promise<void> {
  say(panel, t((await panel.host.copy(text)) ? 'copied' : 'copy_failed'));
}

/** Copies a point in the words shown. */
export const copyPoint = (panel: Panel, document: PanelDocument, row: Row): Promise<void> =>
  copy(panel, document.words.sentence(row.point, document.texts.peek()));

/** Copies a point with number path, title, source, date and a link that finds it again. */
export async function copyCitation(panel: Panel, document: PanelDocument, row: Row): Promise<void> {
  const { citePoint } = await import('../../core/export/index.ts');
  const words = citePoint(exportInput(document), row.point.id);
  if (words !== null) await copy(panel, words);
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
  const { exportOutline } = await import('../../core/export/index.ts');
  await copy(panel, exportOutline({ ...exportInput(document), only: { branch: row.point.id } }, 'text'));
}

/** Copies any text and says so. */
export const copyText = copy;
