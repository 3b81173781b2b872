import { useEffect, useState } from 'preact/hooks';
import { t } from '../../panel/shared/i18n.ts';
import { openShortcutSettings, shortcuts } from '../../platform/index.ts';

/** The commands with the keys that are bound now; only the browser can change them. */
export function Keys() {
  const [commands, setCommands] = useState<Awaited<ReturnType<typeof shortcuts>>>([]);
  useEffect(() => {
    const load = (): void => { void shortcuts().then(setCommands); };
    load();
    // Coming back from the browser's page for shortcuts.
    document.addEventListener('visibilitychange', load);
    return () => document.removeEventListener('visibilitychange', load);
  }, []);
  return (
    <>
      <dl class="keys">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description || t('actionTitle')}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : t('keys_none')}</dd>
          </div>
        ))}
      </dl>
      <div class="actions"><button class="button" type="button" onClick={() => { void openShortcutSettings(); }}>{t('keys_change')}</button></div>
    </>
  );
}
