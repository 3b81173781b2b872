import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { hostOf } from '../../core/settings/settings.ts';
import { t } from '../shared/i18n.ts';
import { Sign, type SignName } from '../shared/more-icons.tsx';
import { read, refresh } from '../state/follow.ts';
import type { PanelState } from '../state/panel-state.ts';
import type { Panel } from '../state/panel.ts';
import { copyText } from '../state/copying.ts';
import { diagnosis } from '../state/diagnosis.ts';
import { attendPanel, isFocusLost } from './attend-panel.ts';
import { Former } from './former.tsx';
import { PlainHead } from './head.tsx';
import { lazy } from './lazy.tsx';

const PasteForm = lazy(() => import('./paste-form.tsx').then((module) => module.PasteForm));

type Of<Status extends PanelState['status']> = { panel: Panel; state: Extract<PanelState, { status: Status }> };

/** One sentence what, one what to do, one or two buttons. */
function Message({ sign, what, then, children, live = true }: { sign: SignName; what: ComponentChildren; then?: ComponentChildren; children?: ComponentChildren; live?: boolean }) {
  return (
    <main class="message">
      <Sign name={sign} />
      <div class="phrased" role={live ? 'status' : undefined}>
        <h1>{what}</h1>
        {then && <p>{then}</p>}
      </div>
      {children}
    </main>
  );
}

const Action = ({ primary, onClick, children, testId }: { primary?: boolean; onClick(): void; children: ComponentChildren; testId?: string }) =>
  <button class="button" type="button" data-primary={primary || undefined} data-testid={testId} onClick={onClick}>{children}</button>;

/** Not read in this document: nothing of the page was touched. */
function Waiting({ panel, state: { tab, title, news, former } }: Of<'waiting'>) {
  return (
    <>
      <PlainHead panel={panel} title={title} lang="zh" />
      <main class="message">
        <p class="phrased" role="status">{t(news ? 'waiting_news' : 'waiting_hint')}</p>
        <div class="actions"><Action primary testId="read" onClick={() => { void read(panel, tab); }}>{t('waiting_read')}</Action></div>
        {former && <Former document={former} />}
      </main>
    </>
  );
}

const notNews = { list: 'not_news_list', empty: 'not_news_empty', other: 'not_news', language: 'language_other_none' } as const;

function NotNews({ panel, state: { tab, reason, detail } }: Of<'not-news'>) {
  const frame = /^https?:\/\//.test(detail) ? detail : undefined;
  return (
    <>
      <PlainHead panel={panel} />
      <Message sign="page" what={frame === undefined ? t(notNews[reason]) : <WithSite words="not_news_frame" site={hostOf(frame)} />} then={t(frame === undefined ? 'not_news_next' : 'not_news_frame_next')}>
        <div class="actions">
          {frame !== undefined && <Action primary testId="open-frame" onClick={() => { void panel.platform.goInTab(tab.id, frame); }}>{t('not_news_frame_open')}</Action>}
          <Action testId="anyway" onClick={() => { void read(panel, tab, { force: true }); }}>{t(reason === 'empty' ? 'failed_again' : 'not_news_anyway')}</Action>
        </div>
        <PasteForm panel={panel} inline />
      </Message>
    </>
  );
}

function NoAccess({ panel, state: { tab, reason } }: Of<'no-access'>) {
  const site = hostOf(tab.url);
  const allow = (): void => {
    // The browser forgets the click after an await: the request is the first thing that happens.
    const asked = panel.platform.requestAccess(tab.url);
    void asked.then((allowed) => (allowed ? read(panel, { ...tab, access: 'ok' }) : refresh(panel)));
  };
  const what = { 'browser-page': t('access_browser_page'), pdf: t('access_pdf'), file: t('access_file'), withheld: '' }[reason];
  const then = { 'browser-page': t('access_copy_text'), pdf: t('access_copy_text'), file: t('access_file_next'), withheld: t('access_withheld_next') }[reason];
  return (
    <>
      <PlainHead panel={panel} />
      <Message sign={reason === 'pdf' || reason === 'file' ? 'page' : 'lock'} what={reason === 'withheld' ? <Withheld site={site} /> : what} then={reason === 'withheld' && site === '' ? t('access_next_click') : then}>
        {reason === 'withheld' && <div class="actions"><Action primary testId="allow" onClick={allow}>{t('access_allow')}</Action></div>}
        <PasteForm panel={panel} inline />
      </Message>
    </>
  );
}

function Withheld({ site }: { site: string }) {
  return site === '' ? <>{t('access_withheld_here')}</> : <WithSite words="access_withheld" site={site} />;
}

/** A sentence that names a site, such as “{site} is not allowed yet.”, with the name kept apart from the sentence's direction. */
function WithSite({ words, site }: { words: 'access_withheld' | 'not_news_frame'; site: string }) {
  const [before, after] = t(words, '\u0000').split('\u0000');
  return <>{before}<bdi>{site}</bdi>{after}</>;
}

function Failed({ panel, state }: Of<'failed'>) {
  const { tab, reason, former } = state;
  const orphaned = reason === 'orphaned';
  const reload = (): void => { void panel.platform.reloadTab(tab.id); };
  return (
    <>
      <PlainHead panel={panel} />
      <Message sign="torn" what={t(orphaned ? 'failed_orphaned' : reason === 'timeout' ? 'failed_timeout' : 'failed')} then={t(orphaned ? 'failed_orphaned_next' : 'failed_next')}>
        <div class="actions">
          {!orphaned && <Action primary testId="again" onClick={() => { void read(panel, tab, { again: true }); }}>{t('failed_again')}</Action>}
          <Action primary={orphaned} testId="reload" onClick={reload}>{t('failed_reload')}</Action>
          {!orphaned && <button class="text-button" type="button" onClick={() => { void copyText(panel, diagnosis(state)); }}>{t('failed_copy')}</button>}
        </div>
        {panel.said.value !== '' && <p role="status">{panel.said.value}</p>}
        {former && <Former document={former} />}
      </Message>
    </>
  );
}

/** The states in which there is nothing to list. */
export function PlainMessage({ panel, state }: { panel: Panel; state: Extract<PanelState, { status: 'waiting' | 'not-news' | 'no-access' | 'failed' }> }) {
  useEffect(() => {
    attendPanel(panel);
    if (isFocusLost()) document.querySelector<HTMLElement>('.message .button')?.focus();
  }, [panel, state]);
  switch (state.status) {
    case 'waiting': return <Waiting panel={panel} state={state} />;
    case 'not-news': return <NotNews panel={panel} state={state} />;
    case 'no-access': return <NoAccess panel={panel} state={state} />;
    case 'failed': return <Failed panel={panel} state={state} />;
  }
}
