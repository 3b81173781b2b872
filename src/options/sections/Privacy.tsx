import { useEffect, useState } from 'preact/hooks';
import { t } from '../../panel/shared/i18n.ts';
import browser from '../../platform/browser.ts';
import { allowsAllSites, requestAccess, watchAccess } from '../../platform/index.ts';

/** What we may do and why, as the installed manifest has it, and whether the reader withholds sites. */
export function Privacy() {
  const permissions = ['hosts', ...(browser.runtime.getManifest().permissions ?? [])];
  return (
    <>
      <p>{t('welcome_local')}</p>
      <p>{t('welcome_privacy')}</p>
      <p class="hint">{t('options_network')}</p>
      <h3>{t('options_permissions')}</h3>
      <dl class="permissions">
        {permissions.map((name) => (
          <div key={name}>
            <dt>{t(`options_permission_${name}`) || name}</dt>
            <dd>{t(`options_permission_${name}_why`)}{name === 'hosts' && <HostAccess />}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function HostAccess() {
  const [all, setAll] = useState<boolean | null>(null);
  useEffect(() => {
    const load = (): void => { void allowsAllSites().then(setAll); };
    load();
    return watchAccess(load);
  }, []);
  if (all === null) return null;
  return (
    <p class="host-access">
      <span>{t(all ? 'options_access_all' : 'options_access_some')}</span>
      {!all && <button class="button" type="button" onClick={() => { void requestAccess(undefined); }}>{t('options_access_allow')}</button>}
    </p>
  );
}
