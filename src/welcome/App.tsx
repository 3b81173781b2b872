import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ScriptChoice } from '../core/settings/index.ts';
import { scriptOptions, Segments } from '../panel/shared/choices.tsx';
import { t } from '../panel/shared/i18n.ts';
import { openOptions, openPanel, openShortcutSettings, saveSettings, shortcuts } from '../platform/index.ts';
import { JumpPicture, Mark, PinPicture, ReportPicture } from './pictures.tsx';

/** The tab after the install: what Gangmu does in three steps, a report to try it on, the script, what it does not do. */
export function App({ initial, windowId }: { initial: ScriptChoice; windowId: number }) {
  const [script, setScript] = useState(initial);
  const choose = (value: ScriptChoice): void => {
    setScript(value);
    void saveSettings({ script: value });
  };
  const practise = (): void => {
    // First, and without waiting for anything: the browser forgets the click.
    openPanel(windowId);
    location.assign('practice.html?read');
  };
  const pin = __FIREFOX__ ? 'welcome_pin_firefox' : 'welcome_pin';
  return (
    <main class="welcome">
      <header class="welcome-name">
        <svg aria-hidden="true" viewBox="0 0 128 128"><Mark /></svg>
        <h1>Gangmu <span lang="zh-Hant-TW">綱目</span></h1>
      </header>
      <p class="welcome-lead">{t('welcome_lead')}</p>
      <p>{t('welcome_local')}</p>
      <ol class="steps">
        <Step number={1} name={t(pin)} how={t(`${pin}_how`)}><PinPicture /></Step>
        <Step number={2} name={t('welcome_click')} how={t('welcome_click_how')}><ReportPicture /></Step>
        <Step number={3} name={t('welcome_point')} how={t('welcome_point_how')}><JumpPicture /></Step>
      </ol>
      <div class="actions"><button class="button" data-primary type="button" onClick={practise}>{t('welcome_practice')}</button></div>
      <fieldset class="setting">
        <legend>{t('welcome_script')}</legend>
        <Segments name="script" label={t('welcome_script')} options={scriptOptions(t('script_original'))} value={script} testId="script" onChoose={choose} />
      </fieldset>
      <div class="welcome-notes">
        <p>{t('welcome_privacy')}</p>
        <Shortcut />
        <p><button class="text-button" type="button" onClick={() => { void openOptions(); }}>{t('options_all')}</button></p>
      </div>
    </main>
  );
}

function Step({ number, name, how, children }: { number: number; name: string; how: string; children: ComponentChildren }) {
  return (
    <li>
      {children}
      <div>
        <h2>{number}. {name}</h2>
        <p class="phrased">{how}</p>
      </div>
    </li>
  );
}

/** The key of the toolbar button as it is bound now: another extension may have taken it. */
function Shortcut() {
  const [key, setKey] = useState<string | null>(null);
  useEffect(() => {
    const load = (): void => { void shortcuts().then((commands) => setKey(commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '')); };
    load();
    document.addEventListener('visibilitychange', load);
    return () => document.removeEventListener('visibilitychange', load);
  }, []);
  if (key === null) return null;
  return (
    <p class="dotted">
      <span>{t('welcome_shortcut')} {key === '' ? t('keys_none') : <kbd>{key}</kbd>}</span>
      <button class="text-button" type="button" onClick={() => { void openShortcutSettings(); }}>{t('welcome_change')}</button>
    </p>
  );
}
