import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../shared/icon.tsx';
import { keyName } from '../shared/key-name.ts';
import { strokes, type StrokesName } from '../shared/more-icons.tsx';
import type { Panel } from '../state/panel.ts';

interface MenuProps { panel: Panel; name: string; label: string; children: ComponentChildren }

/** The open menu of a name, after the ARIA menu pattern: one at a time, arrows move, Escape returns the focus. */
export function Menu({ panel, name, label, children }: MenuProps) {
  return panel.menu.value === name ? <OpenMenu panel={panel} name={name} label={label}>{children}</OpenMenu> : null;
}

function OpenMenu({ panel, name, label, children }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const items = (): HTMLElement[] => [...(menu.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
    items()[0]?.focus();
    const away = (event: Event): void => {
      const target = event.target as Element;
      if (!menu.current?.contains(target) && target.closest(`[aria-controls="menu-${name}"]`) === null) panel.menu.value = null;
    };
    document.addEventListener('pointerdown', away);
    return () => {
      document.removeEventListener('pointerdown', away);
      // Only when the focus would be lost: an action may have moved it where it belongs.
      if (opener instanceof HTMLElement && (document.activeElement === document.body || menu.current?.contains(document.activeElement))) opener.focus();
    };
  }, [name, panel]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next !== undefined) items.at(next % items.length)?.focus();
    else if (event.key === 'Escape') panel.menu.value = null;
    else if (event.key === 'Tab') panel.menu.value = null;
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      const rest = [...items.slice(at + 1), ...items.slice(0, at + 1)];
      rest.find((item) => item.textContent?.trim().toLowerCase().startsWith(event.key.toLowerCase()))?.focus();
      if (event.key === ' ') return;
    } else return;
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  };
  return <div class="menu" id={`menu-${name}`} role="menu" aria-label={label} ref={menu} onKeyDown={onKeyDown} tabIndex={-1}>{children}</div>;
}

interface MenuItemProps { panel: Panel; icon?: StrokesName; keys?: string; onSelect(): void; children: ComponentChildren; format?: string; way?: 'copy' | 'save'; checked?: boolean; testId?: string }

export function MenuItem({ panel, icon, keys, onSelect, children, format, way, checked, testId }: MenuItemProps) {
  const select = (): void => {
    panel.menu.value = null;
    onSelect();
  };
  return (
    <button role={checked === undefined ? 'menuitem' : 'menuitemradio'} aria-checked={checked} type="button" tabIndex={-1} data-format={format} data-way={way} data-testid={testId} onClick={select}>
      {icon && <Icon strokes={strokes[icon]} />}{children}{keys && <kbd>{keyName(keys)}</kbd>}
    </button>
  );
}
