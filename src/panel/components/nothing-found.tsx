import { t } from '../shared/i18n.ts';
import { keyName } from '../shared/key-name.ts';
import type { PanelDocument } from '../state/panel-document.ts';
import { clearQuery } from './find.tsx';

/** The page may still contain what no point does; the way back is one press. */
export function NothingFound({ document: shown, query }: { document: PanelDocument; query: string }) {
  return (
    <div class="lede phrased">
      <p>{t(/^[\d.]+$/.test(query.trim()) ? 'find_no_number' : 'find_none', query.trim())}</p>
      <p>{t('find_elsewhere', keyName('Ctrl+F'))}</p>
      <div class="actions"><button class="button" type="button" onClick={() => clearQuery(shown)}>{t('find_clear')}</button></div>
    </div>
  );
}
