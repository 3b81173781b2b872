import { Choice, scriptOptions, Segments } from '../../panel/shared/choices.tsx';
import { t } from '../../panel/shared/i18n.ts';
import type { SectionProps } from '../App.tsx';

/** Script, where it applies, how the outline opens, how large the panel's text is. */
export function Reading({ settings, save }: SectionProps) {
  const scopes = [['page', 'options_scope_page'], ['article', 'options_scope_article'], ['outline', 'settings_outline_only']] as const;
  const levels = [{ value: 9, label: t('settings_open_all') }, { value: 1, label: '1' }, { value: 2, label: '2' }, { value: 3, label: '3' }, { value: 4, label: '4' }] as const;
  const sizes = (['small', 'medium', 'large'] as const).map((value) => ({ value, label: t(`settings_size_${value}`) }));
  return (
    <>
      <fieldset class="setting">
        <legend>{t('settings_script')}</legend>
        <Segments name="script" label={t('settings_script')} options={scriptOptions(t('script_original'))} value={settings.script} onChoose={(script) => save({ script })} />
        <Choice checked={settings.quotes} onChange={(quotes) => save({ quotes })}>{t('settings_quotes')}</Choice>
        <Choice checked={settings.phrases} hint={t('settings_phrases_hint')} onChange={(phrases) => save({ phrases })}>{t('settings_phrases')}</Choice>
        <Choice checked={settings.markUncertain} onChange={(markUncertain) => save({ markUncertain })}>{t('options_uncertain')}</Choice>
      </fieldset>
      <fieldset class="setting">
        <legend>{t('options_scope')}</legend>
        {scopes.map(([scope, key]) => <Choice key={scope} type="radio" name="scope" checked={settings.scope === scope} onChange={() => save({ scope })}>{t(key)}</Choice>)}
      </fieldset>
      <fieldset class="setting">
        <legend>{t('settings_open_level')}</legend>
        <Segments name="level" label={t('settings_open_level')} options={levels} value={settings.openLevel} onChoose={(openLevel) => save({ openLevel })} />
      </fieldset>
      <fieldset class="setting">
        <legend>{t('settings_size')}</legend>
        <Segments name="size" label={t('settings_size')} options={sizes} value={settings.textSize} onChoose={(textSize) => save({ textSize })} />
      </fieldset>
    </>
  );
}
