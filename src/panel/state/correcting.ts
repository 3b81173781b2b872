import { addRule } from '../../core/settings/edit-settings.ts';
import { hostOf } from '../../core/settings/settings.ts';
import { correct, keyOf, markerOf, passagesLike, type Correction, type History } from '../../core/corrections/index.ts';
import { gapsOf } from '../outline/gaps.ts';
import { headingsOf } from '../outline/headings.ts';
import type { Row } from '../outline/rows.ts';
import { createTree, patch, type Tree } from '../outline/tree.ts';
import { focusRow, openRow } from '../outline/tree-actions.ts';
import { t } from '../shared/i18n.ts';
import { open } from './follow.ts';
import { change } from './hiding.ts';
import { hasPoints, type PanelDocument } from './panel-document.ts';
import { tabOf } from './panel-state.ts';
import { say, type Panel } from './panel.ts';

/** Mends one point, or takes it out. */
export function correctPoint(panel: Panel, document: PanelDocument, kind: 'remove' | 'promote' | 'demote' | 'merge', row: Row): void {
  apply(panel, document, { kind, key: keyOf(document.reading.article, document.outline.peek(), row.point) });
}

/** Moves all points of a numbering style in or out. */
export const nestStyle = (panel: Panel, document: PanelDocument, style: string, by: 1 | -1): void => apply(panel, document, { kind: 'nest', style, by });

/** Makes the selection in the page a point; lines of the same pattern join. */
export async function addSelection(panel: Panel, document: PanelDocument): Promise<void> {
  if (document.tabId === null) return;
  const answer = await panel.platform.askReader(document.tabId, { to: 'reader', type: 'selection' });
  if (!answer.ok || answer.value === null) return say(panel, t('correct_select'));
  apply(panel, document, { kind: 'add', opens: passagesLike(document.reading.article, answer.value.from) });
}

function apply(panel: Panel, document: PanelDocument, correction: Correction): void {
  show(panel, document, { done: [...document.history.peek().done, correction], undone: [] });
}

export function undo(panel: Panel, document: PanelDocument): void {
  const { done, undone } = document.history.peek();
  const last = done.at(-1);
  if (last !== undefined) show(panel, document, { done: done.slice(0, -1), undone: [last, ...undone] });
}

export function redo(panel: Panel, document: PanelDocument): void {
  const { done, undone } = document.history.peek();
  const [next] = undone;
  if (next !== undefined) show(panel, document, { done: [...done, next], undone: undone.slice(1) });
}

const placeOf = ({ point: { from } }: Row): string => `${from.block}:${from.offset}`;

/** Shows the outline as corrected; folds, focus and the open point stay where they were in the text. */
function show(panel: Panel, document: PanelDocument, history: History): void {
  const { article, outline, removals } = document.reading;
  panel.refocus = true;
  document.history.value = history;
  keep(panel, document);
  const corrected = correct(article, outline, history.done);
  const listing = hasPoints(corrected) ? 'points' : 'headings';
  const shown = listing === 'points' ? corrected : headingsOf(article, removals);
  const before = document.tree.peek();
  const tree = createTree(shown, 9);
  recallPlaces(before, tree);
  document.gaps = gapsOf(tree, corrected.notes);
  document.outline.value = shown;
  document.tree.value = tree;
  document.listing.value = listing;
  open(panel, tabOf(panel.state.peek()), document);
}

/** Tells the page's reader what was decided about this document: it outlives the panel. */
export function keep(panel: Panel, document: PanelDocument): void {
  const kept = { corrections: document.history.peek(), words: document.ownWords.peek() };
  if (document.tabId !== null) void panel.platform.askReader(document.tabId, { to: 'reader', type: 'keep', kept });
}

function recallPlaces(before: Tree, tree: Tree): void {
  const folded = new Set(before.rows.filter((row) => row.children.length > 0 && !before.expanded[row.index]).map(placeOf));
  for (const row of tree.rows) {
    if (row.children.length === 0 || !folded.has(placeOf(row))) continue;
    tree.expanded[row.index] = false;
    patch(row, { expanded: false });
  }
  const at = (row: Row | null): Row | undefined => (row === null ? undefined : tree.rows.find((other) => placeOf(other) === placeOf(row)));
  const focused = before.focused.peek();
  const next = at(focused) ?? tree.rows[Math.min(focused?.index ?? 0, tree.rows.length - 1)];
  if (next !== undefined) focusRow(tree, next);
  openRow(tree, at(before.open.peek()) ?? null);
}

/** How many of its first characters name a kind of passage. */
const ruleLength = 6;

/** The rule that the last correction would make for the site; null when it is about levels, or about a number: those are no site's own. */
export function ruleOf({ history }: PanelDocument): { kind: 'no-point' | 'point'; opens: string } | null {
  const last = history.value.done.at(-1);
  const opens = last?.kind === 'remove' ? last.key.opens : last?.kind === 'add' ? last.opens[0] : '';
  if (markerOf(opens) !== '') return null;
  if (last?.kind === 'remove') return { kind: 'no-point', opens: last.key.opens.slice(0, ruleLength) };
  return last?.kind === 'add' ? { kind: 'point', opens: last.opens[0].slice(0, ruleLength) } : null;
}

/** Keeps the last correction as a rule of the site, in words that the options list. */
export async function keepForSite(panel: Panel, document: PanelDocument): Promise<void> {
  const rule = ruleOf(document);
  const host = hostOf(document.url);
  if (rule === null || host === '') return;
  await change(panel, document, addRule(panel.settings.peek(), host, rule));
  say(panel, t('correct_kept'));
}
