import { hiddenFamilies } from '../../core/article/index.ts';
import { changeNeverHide } from '../../core/settings/index.ts';
import { Choice } from '../../panel/shared/choices.tsx';
import { t } from '../../panel/shared/i18n.ts';
import type { SectionProps } from '../App.tsx';

/** Words for a family of passages; a family of a later version has none and shows its id. */
export const familyName = (family: string): string => t(`family_${family.replaceAll('-', '_')}`) || family;

/** How strongly promotional passages are hidden, and which kinds. */
export function Hiding({ settings, save }: SectionProps) {
  const kept = Object.hasOwn(settings.neverHide, '*') ? settings.neverHide['*'] : [];
  return (
    <>
      <fieldset class="setting">
        <legend>{t('settings_hiding')}</legend>
        {(['line', 'collapse', 'list'] as const).map((hiding) => (
          <Choice key={hiding} type="radio" name="hiding" checked={settings.hiding === hiding} onChange={() => save({ hiding })}>{t(`settings_hiding_${hiding}`)}</Choice>
        ))}
      </fieldset>
      <fieldset class="setting">
        <legend>{t('options_kinds')}</legend>
        <p class="hint">{t('options_kinds_hint')}</p>
        {hiddenFamilies.map((family) => (
          <Choice key={family} checked={!kept.includes(family)} onChange={(hide) => save((current) => changeNeverHide(current, '*', family, !hide))}>{familyName(family)}</Choice>
        ))}
        <Choice checked={settings.hideCredits} hint={t('options_credits_hint')} onChange={(hideCredits) => save({ hideCredits })}>{t('options_credits')}</Choice>
      </fieldset>
    </>
  );
}
