import { t } from '../shared/i18n.ts';
import { openPaste } from '../state/paste.ts';
import type { Panel } from '../state/panel.ts';
import { Menu, MenuItem } from './menu.tsx';

/** The reader's way to everything that is not the outline. */
export function MoreMenu({ panel }: { panel: Panel }) {
  return (
    <Menu panel={panel} name="more" label={t('more')}>
      <MenuItem panel={panel} icon="gear" onSelect={() => { panel.sheet.value = 'settings'; }}>{t('settings')}</MenuItem>
      <MenuItem panel={panel} icon="paste" onSelect={() => openPaste(panel, '')}>{t('menu_paste')}</MenuItem>
      <MenuItem panel={panel} icon="keys" onSelect={() => { panel.sheet.value = 'keys'; }}>{t('menu_keys')}</MenuItem>
      <div role="separator" />
      <MenuItem panel={panel} icon="help" onSelect={() => { void panel.platform.openPage('src/welcome/welcome.html'); }}>{t('menu_help')}</MenuItem>
    </Menu>
  );
}
