import '../shared/settings.css';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import { Icon } from '../shared/icon.tsx';
import type { Panel } from '../state/panel.ts';

/** A sheet over the panel: a modal dialog, closed by Escape or its button; the focus goes back to where it was. */
export function Sheet({ panel, name, children }: { panel: Panel; name: string; children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const sheet = dialog.current;
    const opener = document.activeElement;
    sheet?.showModal();
    return () => {
      // Shut before it goes: as long as it is open, all else is inert.
      sheet?.close();
      if (panel.sheet.peek() !== null) return;
      const back = opener?.isConnected && opener !== document.body ? opener : document.querySelector('[role="treeitem"][tabindex="0"]');
      (back as HTMLElement | null)?.focus();
    };
  }, [panel]);
  const close = (event: Event): void => { if ((event.currentTarget as Element).isConnected) panel.sheet.value = null; };
  return (
    <dialog class="sheet" ref={dialog} aria-labelledby="sheet-name" onClose={close} onCancel={close}>
      <div class="sheet-head">
        <h1 id="sheet-name">{name}</h1>
        <button class="icon-button" type="button" aria-label={t('close')} title={t('close')} onClick={close}><Icon name="close" /></button>
      </div>
      {children}
    </dialog>
  );
}
