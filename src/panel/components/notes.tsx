import type { ComponentChildren } from 'preact';
import { hostOf } from '../../core/settings/settings.ts';
import { focusRow, reveal } from '../outline/tree-actions.ts';
import { t, tCount } from '../shared/i18n.ts';
import { Icon } from '../shared/icon.tsx';
import { strokes } from '../shared/more-icons.tsx';
import { read } from '../state/follow.ts';
import { keepForSite, redo, ruleOf, undo } from '../state/correcting.ts';
import { showPending } from '../state/follow-more.ts';
import type { PanelDocument } from '../state/panel-document.ts';
import type { Panel } from '../state/panel.ts';
import { tabOf } from '../state/panel-state.ts';
import { focusTree } from './outline.tsx';

function Note({ quiet, live, children }: { quiet?: boolean; live?: boolean; children: ComponentChildren }) {
  return <div class="note" data-quiet={quiet || undefined} role={live ? 'status' : undefined}>{quiet ? <Icon strokes={strokes.info} /> : <Icon name="warn" />}<p class="phrased">{children}</p></div>;
}

const textOf = (document: PanelDocument): string => document.reading.outline.points.map((point) => point.id + point.marker).join();

/** What the reader should know beside the points: never points themselves. */
export function Notes({ panel, document: shown }: { panel: Panel; document: PanelDocument }) {
  const { reading } = shown;
  const { notes } = shown.outline.value;
  const tree = shown.tree.value;
  const texts = shown.texts.value;
  const counts = notes.filter((note) => note.kind === 'count' && note.stated !== note.found);
  const [gap] = shown.gaps.keys();
  const showGap = (): void => {
    const row = tree.rows[gap];
    reveal(tree, row);
    focusRow(tree, row);
    focusTree(tree);
  };
  return (
    <>
      {reading.stopped && <Stopped panel={panel} document={shown} />}
      {shown.selection && <Note quiet>{t('note_selection')}</Note>}
      <Corrected panel={panel} document={shown} />
      <Changed panel={panel} document={shown} />
      {counts.map((note) => (
        <Note key={`${note.at.block}.${note.at.start}`}>
          {t(reading.article.page === undefined ? 'note_count_quoted' : 'note_count_part', texts.of(note.at), note.found ?? 0)} {gap !== undefined && <button class="text-button" type="button" onClick={showGap}>{t('note_gap')}</button>}
        </Note>
      ))}
    </>
  );
}

/** Reading ended before the page did: what the reader stopped goes on, a limit does not. */
function Stopped({ panel, document: shown }: { panel: Panel; document: PanelDocument }) {
  const tab = tabOf(panel.state.value);
  const goOn = (): void => { if (tab !== null) void read(panel, tab, { force: true, again: true }); };
  return (
    <Note quiet>
      {tCount('note_stopped', shown.tree.value.leaves)} {shown.reading.stopped === 'reader' && tab !== null && <button class="text-button" type="button" data-testid="go-on" onClick={goOn}>{t('note_continue')}</button>}
    </Note>
  );
}

/** What the reader mended, and the way back; what could be kept for the whole site is offered once. */
function Corrected({ panel, document: shown }: { panel: Panel; document: PanelDocument }) {
  const { done, undone } = shown.history.value;
  if (done.length === 0 && undone.length === 0) return null;
  const rule = ruleOf(shown);
  const host = hostOf(shown.url);
  return (
    <Note quiet live>
      {tCount('correct_count', done.length)}{' '}
      {done.length > 0 && <button class="text-button" type="button" data-testid="undo" onClick={() => undo(panel, shown)}>{t('correct_undo')}</button>}{' '}
      {undone.length > 0 && <button class="text-button" type="button" data-testid="redo" onClick={() => redo(panel, shown)}>{t('correct_redo')}</button>}{' '}
      {rule !== null && host !== '' && (
        <button class="text-button" type="button" data-testid="keep-rule" onClick={() => { void keepForSite(panel, shown); }}>{t(rule.kind === 'point' ? 'correct_rule_point' : 'correct_rule_no_point', host, rule.opens)}</button>
      )}
    </Note>
  );
}

/** The page grew or never stops changing: the reader decides when the tree does. */
function Changed({ panel, document: shown }: { panel: Panel; document: PanelDocument }) {
  const page = shown.pending.value;
  const tab = tabOf(panel.state.value);
  if (page !== null) {
    const more = countPoints(page.reading.outline.points) - countPoints(shown.reading.outline.points);
    const words = more > 0 ? tCount('note_new_points', more) : textOf(shown) === '' ? '' : t('note_page_changed');
    if (words === '') return null;
    return <Note quiet live>{words} <button class="text-button" type="button" onClick={() => { void showPending(panel, shown); }}>{t('show')}</button></Note>;
  }
  if (!shown.unsettled.value || tab === null) return null;
  return <Note quiet live>{t('note_unsettled')} <button class="text-button" type="button" onClick={() => { void read(panel, tab, { force: true, again: true }); }}>{t('note_continue')}</button></Note>;
}

const countPoints = (points: readonly { children: readonly unknown[] }[]): number =>
  points.reduce((sum, point) => sum + (point.children.length === 0 ? 1 : countPoints(point.children as { children: readonly unknown[] }[])), 0);
