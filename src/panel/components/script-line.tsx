import { sentences, t, tCount } from '../shared/i18n.ts';
import type { PanelDocument } from '../state/panel-document.ts';
import type { Panel } from '../state/panel.ts';
import { showDoubts } from '../state/doubts.ts';

/** Says that the text was converted by a program, or that it was not. */
export function ScriptLine({ panel, document: shown }: { panel: Panel; document: PanelDocument }) {
  const { choice, doubtCount } = shown.texts.value;
  if (shown.conversionFailed.value) return <p class="foot-line phrased" role="alert">{t('script_failed')}</p>;
  if (choice === 'original') return null;
  const outlineOnly = shown.tabId !== null && shown.view.value.script === 'original';
  return (
    <p class="foot-line phrased">{sentences(t(panel.settings.value.phrases ? 'script_converted_phrases' : 'script_converted'), outlineOnly && t('script_outline_only'))}{' '}
      {doubtCount > 0 && <button class="text-button" type="button" data-testid="doubts-open" onClick={() => showDoubts(panel, null)}>{tCount('doubts_count', doubtCount)}</button>}</p>
  );
}
