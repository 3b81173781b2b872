import './paste.css';
import { useRef } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import { Icon } from '../shared/icon.tsx';
import { strokes } from '../shared/more-icons.tsx';
import { readPasted } from '../state/pasted.ts';
import type { Panel } from '../state/panel.ts';
import { takeDrop } from './attend-panel.ts';

/** A field to paste or drop a report into: text, HTML or a file. Its outline is made here, without a page. */
export function PasteForm({ panel, inline = false }: { panel: Panel; inline?: boolean }) {
  const field = useRef<HTMLTextAreaElement>(null);
  /** HTML that came with the text in the field, as long as nobody has changed it. */
  const rich = useRef({ text: '', html: '' });
  const list = (text: string): void => {
    if (text.trim() !== '') void readPasted(panel, text, rich.current.text === text ? rich.current.html : '');
  };
  const onPaste = (event: ClipboardEvent): void => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (html === '' || field.current === null || field.current.value !== '') return;
    // What the browser is about to put into the field, known once it has.
    setTimeout(() => { rich.current = { text: field.current?.value ?? '', html }; }, 0);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    if (event.dataTransfer !== null) takeDrop(panel, event.dataTransfer);
  };
  const close = (): void => { panel.sheet.value = null; };
  return (
    <form class="paste" data-inline={inline || undefined} onSubmit={(event) => { event.preventDefault(); list(field.current?.value ?? ''); }} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <textarea ref={field} data-testid="paste" aria-label={t('menu_paste')} aria-describedby="paste-hint" placeholder={t('paste_placeholder')} lang="zh" autofocus={!inline} defaultValue={panel.pastedText} onPaste={onPaste}
        onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) list(event.currentTarget.value); }} />
      <p id="paste-hint">{t('paste_hint')}</p>
      <div class="actions">
        <button class="button" data-primary={inline ? undefined : true} type="submit" data-testid="paste-list">{inline && <Icon strokes={strokes.paste} />}{t('paste_list')}</button>
        {!inline && <button class="button" type="button" onClick={close}>{t('cancel')}</button>}
      </div>
    </form>
  );
}
