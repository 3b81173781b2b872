import { t } from '../../panel/shared/i18n.ts';
import browser from '../../platform/browser.ts';

export function About() {
  return (
    <ul class="links">
      <li>{t('options_version', browser.runtime.getManifest().version)}</li>
      <li><a href="/src/welcome/welcome.html">{t('options_welcome')}</a></li>
      <li><a href="/NOTICE.txt" target="_blank" rel="noopener">{t('options_licences')}</a></li>
    </ul>
  );
}
