import './keys.css';
import { stylesOf } from '../../core/corrections/index.ts';
import { tCount, t } from '../shared/i18n.ts';
import { Icon } from '../shared/icon.tsx';
import { strokes } from '../shared/more-icons.tsx';
import { nestStyle, redo, undo } from '../state/correcting.ts';
import { documentOf } from '../state/panel-state.ts';
import type { Panel } from '../state/panel.ts';
import { Sheet } from './sheet.tsx';

/** The numbering that was found, level by level: wrong levels are wrong by level, so a whole one moves at once. */
export function LevelsSheet({ panel }: { panel: Panel }) {
  const shown = documentOf(panel.state.value);
  if (shown === null) return null;
  const styles = stylesOf(shown.outline.value);
  const { lang } = shown.texts.value;
  const { done, undone } = shown.history.value;
  return (
    <Sheet panel={panel} name={t('correct_levels_title')}>
      <div class="sheet-body">
        <p class="levels-hint">{t('correct_levels_hint')}</p>
        <ul class="levels-list">
          {styles.map(({ style, example, count, level }) => (
            <li key={style} data-style={style} data-level={level}>
              <span lang={lang}>{example}</span><small>{tCount('count_points', count)}</small>
              <button class="icon-button" type="button" aria-label={t('correct_out', example)} title={t('correct_out', example)} onClick={() => nestStyle(panel, shown, style, -1)}><Icon strokes={strokes.out} /></button>
              <button class="icon-button" type="button" aria-label={t('correct_in', example)} title={t('correct_in', example)} onClick={() => nestStyle(panel, shown, style, 1)}><Icon strokes={strokes.in} /></button>
            </li>
          ))}
        </ul>
        <div class="actions sheet-more">
          {done.length > 0 && <button class="text-button" type="button" onClick={() => undo(panel, shown)}>{t('correct_undo')}</button>}
          {undone.length > 0 && <button class="text-button" type="button" onClick={() => redo(panel, shown)}>{t('correct_redo')}</button>}
        </div>
      </div>
    </Sheet>
  );
}
