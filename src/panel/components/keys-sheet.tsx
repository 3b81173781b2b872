import './keys.css';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import { keyName } from '../shared/key-name.ts';
import type { Panel } from '../state/panel.ts';
import { Sheet } from './sheet.tsx';

const inOutline: [words: string, keys: string[]][] = [
  ['keys_arrows', ['↑', '↓', '←', '→', 'Home', 'End']], ['keys_enter', ['Enter']], ['keys_star', ['*']],
  ['keys_type', ['3', '3.2', '十二']], ['keys_menu', ['Shift+F10']], ['find_label', ['/']], ['point_copy', ['Ctrl+C']],
];

/** The commands with their live bindings, and the keys of the outline. */
export function KeysSheet({ panel }: { panel: Panel }) {
  const [commands, setCommands] = useState<{ name: string; description: string; shortcut: string }[]>([]);
  useEffect(() => { void panel.platform.shortcuts().then(setCommands); }, [panel]);
  return (
    <Sheet panel={panel} name={t('menu_keys')}>
      <div class="sheet-body">
        <dl class="keys">
          {commands.map(({ name, description, shortcut }) => (
            <div key={name}><dt>{name.startsWith('_execute') ? t('actionTitle') : description}</dt><dd>{shortcut === '' ? t('keys_none') : <kbd>{shortcut}</kbd>}</dd></div>
          ))}
        </dl>
        <button class="text-button sheet-more" type="button" onClick={() => { void panel.platform.openShortcutSettings(); }}>{t('keys_change')}</button>
        <h2 class="keys-name">{t('keys_outline')}</h2>
        <dl class="keys">
          {inOutline.map(([words, keys]) => <div key={words}><dt>{t(words)}</dt><dd>{keys.map((key) => <kbd key={key}>{keyName(key)}</kbd>)}</dd></div>)}
        </dl>
      </div>
    </Sheet>
  );
}
