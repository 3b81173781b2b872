import type { ScriptChoice } from '../../core/settings/settings.ts';
import { t } from '../shared/i18n.ts';

/** The names of the scripts, each in itself; 原文 in the panel's language. */
const scripts: { value: ScriptChoice; lang?: string; name?: string }[] = [
  { value: 'original' },
  { value: 'hans', lang: 'zh-Hans', name: '简体' },
  { value: 'tw', lang: 'zh-Hant-TW', name: '臺灣' },
  { value: 'hk', lang: 'zh-Hant-HK', name: '香港' },
];

interface Props { name: string; label: string; value: ScriptChoice; busy?: ScriptChoice | null; testId?: string; onApproach?(): void; onChoose(script: ScriptChoice): void }

/** One of four scripts: native radios. A script that is on its way says so; 原文 stops it. */
export function ScriptChoiceControl({ name, label, value, busy = null, testId, onApproach, onChoose }: Props) {
  const chosen = busy ?? value;
  return (
    <div class="segments" role="radiogroup" aria-label={label} data-testid={testId} onPointerEnter={onApproach} onFocusCapture={onApproach}>
      {scripts.map((script) => (
        <label key={script.value} lang={script.lang} aria-busy={busy === script.value || undefined}>
          <input type="radio" name={name} value={script.value} checked={chosen === script.value} onChange={() => onChoose(script.value)} />{script.name ?? t('script_original')}
        </label>
      ))}
    </div>
  );
}
