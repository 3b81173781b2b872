import { useRef, useState } from 'preact/hooks';
import { defaultSettings, mergeSettings, parseSettingsFile, resetChoices, serializeSettings, type Settings } from '../../core/settings/index.ts';
import { t } from '../../panel/shared/i18n.ts';
import type { SectionProps } from '../App.tsx';

/** Takes the settings out and in as a file, and back to how they were. */
export function Files({ settings, save, say }: SectionProps) {
  const [found, setFound] = useState<{ settings: Settings; newer: boolean } | null>(null);
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const choose = async (file: File | undefined): Promise<void> => {
    const read = file ? parseSettingsFile(await file.text()) : null;
    setWrong(read?.ok === false);
    setFound(read?.ok ? read : null);
    // The same file can be chosen again.
    if (field.current) field.current.value = '';
  };
  const finish = (change: (own: Settings) => Settings): void => {
    setFound(null);
    void save(change, t('options_import_done'));
  };
  return (
    <>
      <p class="hint">{t('options_files_hint')}</p>
      <div class="actions">
        <button class="button" type="button" onClick={() => download(settings)}>{t('options_export')}</button>
        <button class="button" type="button" onClick={() => field.current?.click()}>{t('options_import')}</button>
        <input ref={field} type="file" accept=".json,application/json" hidden data-testid="import" onChange={(event) => { void choose(event.currentTarget.files?.[0]); }} />
      </div>
      <p class="wrong" role="alert">{wrong ? t('options_import_bad') : ''}</p>
      {found && <Found {...found} add={() => finish((own) => mergeSettings(own, found.settings))} replace={() => finish(() => found.settings)} cancel={() => setFound(null)} />}
      <Reset save={save} say={say} />
    </>
  );
}

function Found({ settings, newer, add, replace, cancel }: { settings: Settings; newer: boolean; add(): void; replace(): void; cancel(): void }) {
  const hosts = new Set([...Object.keys(settings.sites), ...Object.keys(settings.neverHide)].filter((host) => host !== '*'));
  const rules = Object.values(settings.sites).reduce((sum, site) => sum + (site.rules?.length ?? 0), 0);
  const words = settings.keepWords.length + Object.keys(settings.ownWords).length;
  return (
    <div class="ask" role="group" aria-labelledby="found-line">
      <p id="found-line">{t('options_import_found', hosts.size, rules, words)}</p>
      {newer && <p class="hint">{t('options_import_newer')}</p>}
      <div class="actions">
        <button class="button" data-primary type="button" ref={takeFocus} onClick={add}>{t('options_import_add')}</button>
        <button class="button" type="button" onClick={replace}>{t('options_import_replace')}</button>
        <button class="text-button" data-plain type="button" onClick={cancel}>{t('cancel')}</button>
      </div>
    </div>
  );
}

function Reset({ save }: Pick<SectionProps, 'save' | 'say'>) {
  const [asks, setAsks] = useState(false);
  return (
    <div class="setting">
      <h3>{t('options_reset')}</h3>
      <div class="actions">
        <button class="button" type="button" aria-describedby="reset-hint" onClick={() => save(resetChoices, t('options_reset_done'))}>{t('settings_reset')}</button>
        <button class="button" type="button" aria-expanded={asks} onClick={() => setAsks(!asks)}>{t('options_erase')}</button>
      </div>
      <p class="hint" id="reset-hint">{t('options_reset_hint')}</p>
      {asks && (
        <div class="ask" role="group" aria-labelledby="erase-line">
          <p id="erase-line">{t('options_erase_hint')}</p>
          <div class="actions">
            <button class="button" type="button" ref={takeFocus} onClick={() => { setAsks(false); void save(defaultSettings, t('options_erase_done')); }}>{t('options_erase_now')}</button>
            <button class="text-button" data-plain type="button" onClick={() => setAsks(false)}>{t('cancel')}</button>
          </div>
        </div>
      )}
    </div>
  );
}

/** A question that opens below a button takes the focus, so that keys and screen readers come to it. */
const takeFocus = (element: HTMLElement | null): void => element?.focus();

/** Needs no permission, unlike the browser's downloads. */
function download(settings: Settings): void {
  const address = URL.createObjectURL(new Blob([serializeSettings(settings)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'gangmu-settings.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
