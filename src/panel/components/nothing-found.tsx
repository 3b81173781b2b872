import './lede.css';
import { t } from '../shared/i18n.ts';

/** The page may still contain what no point does. */
export function NothingFound({ query }: { query: string }) {
  return (
    <div class="lede">
      <p>{t(/^[\d.]+$/.test(query.trim()) ? 'find_no_number' : 'find_none', query.trim())}</p>
      <p>{t('find_elsewhere')}</p>
    </div>
  );
}
