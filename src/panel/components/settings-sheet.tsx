import { changeSite, resetChoices } from '../../core/settings/edit-settings.ts';
import { defaultSettings, hostOf, siteOf, type Settings } from '../../core/settings/settings.ts';
import { Choice, scriptOptions, Segments, type Option } from '../shared/choices.tsx';
import { t } from '../shared/i18n.ts';
import { change } from '../state/hiding.ts';
import { documentOf, tabOf } from '../state/panel-state.ts';
import type { Panel } from '../state/panel.ts';
import { Sheet } from './sheet.tsx';

/** The everyday settings; lists and rules are on the options page. */
export function SettingsSheet({ panel }: { panel: Panel }) {
  const settings = panel.settings.value;
  const set = (changed: Partial<Settings>): void => { void change(panel, documentOf(panel.state.peek()), changed); };
  return (
    <Sheet panel={panel} name={t('settings')}>
      <div class="sheet-body">
        <fieldset class="setting">
          <legend>{t('settings_script')}</legend>
          <Segments name="settings-script" label={t('settings_script')} options={scriptOptions(t('script_original'))} value={settings.script} onChoose={(script) => set({ script })} />
          <Choice checked={settings.quotes} onChange={(quotes) => set({ quotes })}>{t('settings_quotes')}</Choice>
          <Choice checked={settings.phrases} hint={t('settings_phrases_hint')} onChange={(phrases) => set({ phrases })}>{t('settings_phrases')}</Choice>
          <Choice checked={settings.scope === 'outline'} onChange={(only) => set({ scope: only ? 'outline' : defaultSettings.scope })}>{t('settings_outline_only')}</Choice>
        </fieldset>
        <fieldset class="setting">
          <legend>{t('settings_hiding')}</legend>
          {(['line', 'collapse', 'list'] as const).map((hiding) => (
            <Choice key={hiding} type="radio" name="settings-hiding" checked={settings.hiding === hiding} onChange={() => set({ hiding })}>{t(`settings_hiding_${hiding}`)}</Choice>
          ))}
        </fieldset>
        <Few name="settings-level" label={t('settings_open_level')} value={settings.openLevel} onChoose={(openLevel) => set({ openLevel })} options={levels()} />
        <Few name="settings-size" label={t('settings_size')} value={settings.textSize} onChoose={(textSize) => set({ textSize })} options={sizes()} />
        <Site panel={panel} set={set} />
        <div class="actions sheet-more">
          <button class="text-button" type="button" onClick={() => { void panel.platform.openOptions(); }}>{t('settings_rules')}</button>
          <button class="text-button" data-plain type="button" onClick={() => set(resetChoices(settings))}>{t('settings_reset')}</button>
        </div>
      </div>
    </Sheet>
  );
}

const levels = (): Option<1 | 2 | 3 | 4 | 9>[] => [{ value: 9, label: t('settings_open_all') }, { value: 1, label: '1' }, { value: 2, label: '2' }, { value: 3, label: '3' }, { value: 4, label: '4' }];
const sizes = (): Option<Settings['textSize']>[] =>
  [{ value: 'small', label: t('settings_size_small') }, { value: 'medium', label: t('settings_size_medium') }, { value: 'large', label: t('settings_size_large') }];

interface FewProps<Value extends string | number> { name: string; label: string; value: Value; options: readonly Option<Value>[]; onChoose(value: Value): void }

/** Segments under their name. */
function Few<Value extends string | number>(props: FewProps<Value>) {
  return <fieldset class="setting"><legend>{props.label}</legend><Segments {...props} /></fieldset>;
}

const siteChoices = ['readOnLoad', 'convertOnLoad', 'doNotConvert', 'doNotHide'] as const;
const siteWords = { readOnLoad: 'settings_site_read', convertOnLoad: 'settings_site_convert', doNotConvert: 'settings_site_no_script', doNotHide: 'settings_site_no_hiding' } as const;

/** What holds on this page's site alone. */
function Site({ panel, set }: { panel: Panel; set(changed: Partial<Settings>): void }) {
  const host = hostOf(tabOf(panel.state.value)?.url);
  if (host === '') return null;
  const settings = panel.settings.value;
  const site = siteOf(settings, host);
  const [before, after] = t('settings_site', '\u0000').split('\u0000');
  return (
    <fieldset class="setting">
      <legend>{before}<bdi>{host}</bdi>{after}</legend>
      {siteChoices.map((choice) => <Choice key={choice} checked={site[choice] === true} hint={choice === 'convertOnLoad' && settings.script === 'original' ? t('settings_site_convert_hint') : undefined} onChange={(checked) => set(changeSite(settings, host, { [choice]: checked }))}>{t(siteWords[choice])}</Choice>)}
    </fieldset>
  );
}
