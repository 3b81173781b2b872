import { t } from '../shared/i18n.ts';
import { stop } from '../state/follow-more.ts';
import type { PanelState } from '../state/panel-state.ts';
import type { Panel } from '../state/panel.ts';
import { Former } from './former.tsx';
import { PlainHead } from './head.tsx';

interface Props { panel: Panel; state: Extract<PanelState, { status: 'reading' }> }

/** Still grey rows after 150 ms, Stop after three seconds; what was there before stays, greyed. */
export function ReadingView({ panel, state: { title, slow, former } }: Props) {
  return (
    <>
      <PlainHead panel={panel} title={title} lang="zh" />
      <main class="main" aria-busy="true">
        <div class="caption">
          <p role="status">{t('reading')}</p>
          {slow && <button class="text-button" type="button" data-testid="stop" onClick={() => stop(panel)}>{t('reading_stop')}</button>}
        </div>
        <div class="body">{former ? <Former document={former} /> : <div class="skeleton" aria-hidden="true">{Array.from({ length: 8 }, (_, i) => <span key={i} />)}</div>}</div>
      </main>
    </>
  );
}
