import { t } from '../shared/i18n.ts';
import { Icon, type IconName } from '../shared/icon.tsx';
import type { Panel } from '../state/panel.ts';

interface MenuButtonProps { panel: Panel; name: string; label?: string; icon?: IconName; testId?: string; tabIndex?: number }

/** The button that opens the menu of its name. */
export function MenuButton({ panel, name, label = t('more'), icon = 'more', testId, tabIndex }: MenuButtonProps) {
  const open = panel.menu.value === name;
  const toggle = (): void => { panel.menu.value = open ? null : name; };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' || open) return;
    event.preventDefault();
    panel.menu.value = name;
  };
  return (
    <button class="icon-button" type="button" aria-label={label} title={label} aria-haspopup="menu" aria-expanded={open} aria-controls={open ? `menu-${name}` : undefined}
      data-testid={testId} tabIndex={tabIndex} onClick={toggle} onKeyDown={onKeyDown}><Icon name={icon} /></button>
  );
}
