import { formatNumber, t } from '../shared/i18n.ts';
import { leavePasted } from '../state/follow-more.ts';
import { openPaste } from '../state/paste.ts';
import type { PanelDocument } from '../state/panel-document.ts';
import type { Panel } from '../state/panel.ts';

/** What stands under the title of pasted text. */
export function PastedMeta({ panel, document }: { panel: Panel; document: PanelDocument }) {
  const length = document.reading.article.blocks.reduce((sum, block) => sum + block.text.length, 0);
  return (
    <p class="head-meta dotted">
      <span>{t('pasted_length', formatNumber(length))}</span>
      <button class="text-button" type="button" onClick={() => openPaste(panel, panel.pastedText)}>{t('pasted_edit')}</button>
      <button class="text-button" type="button" onClick={() => leavePasted(panel)}>{t('pasted_back')}</button>
    </p>
  );
}
