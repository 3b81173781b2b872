import { scriptOptions, Segments } from '../shared/choices.tsx';
import { t, tCount } from '../shared/i18n.ts';
import { Icon } from '../shared/icon.tsx';
import { togglePublished } from '../state/hiding.ts';
import { promotional, type PanelDocument } from '../state/panel-document.ts';
import type { Panel } from '../state/panel.ts';
import { prepareScripts, setScript } from '../state/script.ts';
import { hiddenCount } from './caption.tsx';
import { Ledger } from './ledger.tsx';
import { ScriptLine } from './script-line.tsx';

/** Everything that we changed in the page, and the way back. */
export function Foot({ panel, document: shown }: { panel: Panel; document: PanelDocument }) {
  const page = shown.tabId !== null;
  return (
    <footer class="foot">
      {page && <Hidden panel={panel} document={shown} />}
      <Segments name="script" label={t('script')} testId="script" options={scriptOptions(t('script_original'))} value={shown.texts.value.choice} busy={shown.converting.value}
        onApproach={() => prepareScripts(panel, shown)} onChoose={(script) => { void setScript(panel, shown, script); }}
        onAgain={(script) => { if (shown.view.peek().published) void setScript(panel, shown, script); }} />
      <ScriptLine panel={panel} document={shown} />
    </footer>
  );
}

function Hidden({ panel, document: shown }: { panel: Panel; document: PanelDocument }) {
  const removals = promotional(shown.reading.removals, panel.settings.value);
  const count = hiddenCount(panel, shown);
  const open = shown.ledgerOpen.value;
  const { published } = shown.view.value;
  /** A menu's own Escape has been stopped by then. */
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    shown.ledgerOpen.value = false;
    document.querySelector<HTMLElement>('[data-testid="removals-turn"]')?.focus();
  };
  return (
    <>
      <div class="foot-row">
        {removals.length === 0 ? <span class="foot-none">{t('footer_none')}</span> : (
          <button class="text-button turn" data-plain type="button" aria-expanded={open} aria-controls="removals" data-testid="removals-turn" onClick={() => { shown.ledgerOpen.value = !open; }}>
            {count > 0 ? t('footer_hidden', count) : tCount('footer_found', removals.length)}
          </button>
        )}
        <button class="text-button" data-plain type="button" aria-pressed={published} title={t('footer_published_long')} data-testid="as-published"
          onClick={() => { void togglePublished(panel, shown); }}><Icon name="undo" />{t('footer_published')}</button>
      </div>
      <section class="removals" id="removals" data-testid="removals" aria-label={t('hidden_title')} hidden={!open || removals.length === 0} onKeyDown={onKeyDown}>
        {removals.length > 0 && <Ledger panel={panel} document={shown} removals={removals} />}
      </section>
    </>
  );
}
