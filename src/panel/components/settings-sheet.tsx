import type { ComponentChildren } from 'preact';
import { resetChoices } from '../../core/settings/edit-settings.ts';
import { defaultSettings, type Settings, type SiteSettings } from '../../core/settings/settings.ts';
import { t } from '../shared/i18n.ts';
import { change } from '../state/hiding.ts';
import { documentOf, hostOf, tabOf } from '../state/panel-state.ts';
import type { Panel } from '../state/panel.ts';
import { ScriptChoiceControl } from './script-choice.tsx';
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
          <ScriptChoiceControl name="settings-script" label={t('settings_script')} value={settings.script} onChoose={(script) => set({ script })} />
          <Choice checked={settings.quotes} onChange={(quotes) => set({ quotes })}>{t('settings_quotes')}</Choice>
          <Choice checked={settings.phrases} onChange={(phrases) => set({ phrases })}>{t('settings_phrases')}<small>{t('settings_phrases_hint')}</small></Choice>
          <Choice checked={settings.scope === 'outline'} onChange={(only) => set({ scope: only ? 'outline' : defaultSettings.scope })}>{t('settings_outline_only')}</Choice>
        </fieldset>
        <fieldset class="setting">
          <legend>{t('settings_hiding')}</legend>
          {(['line', 'collapse', 'list'] as const).map((hiding) => (
            <label class="choice" key={hiding}><input type="radio" name="settings-hiding" value={hiding} checked={settings.hiding === hiding} onChange={() => set({ hiding })} /><span>{t(`settings_hiding_${hiding}`)}</span></label>
          ))}
        </fieldset>
        <Segments name="settings-level" label={t('settings_open_level')} value={settings.openLevel} onChoose={(openLevel) => set({ openLevel })}
          options={[[9, t('settings_open_all')], [1, '1'], [2, '2'], [3, '3']]} />
        <Segments name="settings-size" label={t('settings_size')} value={settings.textSize} onChoose={(textSize) => set({ textSize })}
          options={[['small', t('settings_size_small')], ['medium', t('settings_size_medium')], ['large', t('settings_size_large')]]} />
        <Site panel={panel} set={set} />
        <div class="actions sheet-more">
          <button class="text-button" type="button" onClick={() => { void panel.platform.openOptions(); }}>{t('settings_rules')}</button>
          <button class="text-button" data-plain type="button" onClick={() => set(resetChoices(settings))}>{t('settings_reset')}</button>
        </div>
      </div>
    </Sheet>
  );
}

function Choice({ checked, onChange, children }: { checked: boolean; onChange(checked: boolean): void; children: ComponentChildren }) {
  return <label class="choice"><input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} /><span>{children}</span></label>;
}

interface SegmentsProps<Value> { name: string; label: string; value: Value; options: [Value, string][]; onChoose(value: Value): void }

function Segments<Value extends string | number>({ name, label, value, options, onChoose }: SegmentsProps<Value>) {
  return (
    <fieldset class="setting">
      <legend>{label}</legend>
      <div class="segments" role="radiogroup" aria-label={label}>
        {options.map(([option, words]) => (
          <label key={option}><input type="radio" name={name} value={option} checked={value === option} onChange={() => onChoose(option)} />{words}</label>
        ))}
      </div>
    </fieldset>
  );
}

const siteChoices = ['readOnLoad', 'convertOnLoad', 'doNotConvert', 'doNotHide'] as const;
const siteWords = { readOnLoad: 'settings_site_read', convertOnLoad: 'settings_site_convert', doNotConvert: 'settings_site_no_script', doNotHide: 'settings_site_no_hiding' } as const;

/** What holds on this page's site alone. */
function Site({ panel, set }: { panel: Panel; set(changed: Partial<Settings>): void }) {
  const host = hostOf(tabOf(panel.state.value)?.url);
  if (host === '') return null;
  const { sites } = panel.settings.value;
  const site: SiteSettings = sites[host] ?? {};
  const [before, after] = t('settings_site', '\u0000').split('\u0000');
  return (
    <fieldset class="setting">
      <legend>{before}<bdi>{host}</bdi>{after}</legend>
      {siteChoices.map((choice) => <Choice key={choice} checked={site[choice] === true} onChange={(checked) => set({ sites: { ...sites, [host]: { ...site, [choice]: checked } } })}>{t(siteWords[choice])}</Choice>)}
    </fieldset>
  );
}
