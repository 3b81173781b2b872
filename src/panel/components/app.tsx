import { useEffect } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import type { PanelDocument } from '../state/panel-document.ts';
import { rootHooks } from '../state/panel-state.ts';
import type { Panel } from '../state/panel.ts';
import { Caption } from './caption.tsx';
import { Find } from './find.tsx';
import { Foot } from './foot.tsx';
import { ArticleHead, PlainHead } from './head.tsx';
import { lazy } from './lazy.tsx';
import { Failed, NoAccess, NotNews, ReadingView, Waiting } from './messages.tsx';
import { NoPoints } from './no-points.tsx';
import { Notes } from './notes.tsx';
import { OutlineTree } from './outline.tsx';
import { PointBar } from './point-bar.tsx';

const SettingsSheet = lazy(() => import('./settings-sheet.tsx').then((module) => module.SettingsSheet));
const KeysSheet = lazy(() => import('./keys-sheet.tsx').then((module) => module.KeysSheet));
const PasteSheet = lazy(() => import('./paste-sheet.tsx').then((module) => module.PasteSheet));

/** The panel draws one state. */
export function App({ panel }: { panel: Panel }) {
  const { state, reason, url } = rootHooks(panel.state.value);
  const { textSize } = panel.settings.value;
  const sheet = panel.sheet.value;
  useEffect(() => { document.documentElement.dataset.text = textSize; }, [textSize]);
  return (
    <div class="panel" data-state={state} data-reason={reason || undefined} data-url={url}>
      <State panel={panel} />
      {sheet === 'settings' && <SettingsSheet panel={panel} />}
      {sheet === 'keys' && <KeysSheet panel={panel} />}
      {sheet === 'paste' && <PasteSheet panel={panel} />}
    </div>
  );
}

function State({ panel }: { panel: Panel }) {
  const state = panel.state.value;
  switch (state.status) {
    case 'starting': return <PlainHead panel={panel} />;
    case 'waiting': return <Waiting panel={panel} state={state} />;
    case 'reading': return <ReadingView panel={panel} state={state} />;
    case 'ready': return <Ready key={state.document.documentId} panel={panel} document={state.document} />;
    case 'no-points': return <NoPoints key={state.document.documentId} panel={panel} document={state.document} />;
    case 'not-news': return state.document === null ? <NotNews panel={panel} state={state} /> : <NoPoints panel={panel} document={state.document} foreign />;
    case 'no-access': return <NoAccess panel={panel} state={state} />;
    case 'failed': return <Failed panel={panel} state={state} />;
  }
}

function Ready({ panel, document: shown }: { panel: Panel; document: PanelDocument }) {
  const filter = shown.tree.value.filter.value;
  return (
    <>
      <ArticleHead panel={panel} document={shown} />
      <Find panel={panel} document={shown} />
      <main class="main">
        <Caption panel={panel} document={shown} />
        <div class="body">
          {filter === null && <Notes panel={panel} document={shown} />}
          {filter !== null && filter.found === 0 && <NothingFound query={filter.query} />}
          <OutlineTree panel={panel} document={shown} label={t('outline')} />
        </div>
        <PointBar panel={panel} document={shown} />
      </main>
      <Foot panel={panel} document={shown} />
    </>
  );
}

/** The page may still contain what no point does. */
function NothingFound({ query }: { query: string }) {
  return (
    <div class="lede">
      <p>{t(/^[\d.]+$/.test(query.trim()) ? 'find_no_number' : 'find_none', query.trim())}</p>
      <p>{t('find_elsewhere')}</p>
    </div>
  );
}
