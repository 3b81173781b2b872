import { useEffect } from 'preact/hooks';
import { later } from '../later.tsx';
import { t } from '../shared/i18n.ts';
import type { PanelDocument } from '../state/panel-document.ts';
import { rootHooks } from '../state/panel-state.ts';
import type { Panel } from '../state/panel.ts';
import { ArticleHead, PlainHead } from './head.tsx';
import { OutlineTree } from './outline.tsx';

const Caption = later('Caption');
const Find = later('Find');
const Foot = later('Foot');
const ReadingView = later('ReadingView');
const PlainMessage = later('PlainMessage');
const NoPoints = later('NoPoints');
const Notes = later('Notes');
const PointBar = later('PointBar');
const NothingFound = later('NothingFound');
const Sheets = later('Sheets');

/** The panel draws one state. */
export function App({ panel }: { panel: Panel }) {
  const { state, reason, url } = rootHooks(panel.state.value);
  const { textSize } = panel.settings.value;
  useEffect(() => { document.documentElement.dataset.text = textSize; }, [textSize]);
  return (
    <div class="panel" data-state={state} data-reason={reason || undefined} data-url={url}>
      <State panel={panel} />
      {panel.sheet.value !== null && <Sheets panel={panel} />}
    </div>
  );
}

function State({ panel }: { panel: Panel }) {
  const state = panel.state.value;
  switch (state.status) {
    case 'starting': return <PlainHead panel={panel} />;
    case 'reading': return <ReadingView panel={panel} state={state} />;
    case 'ready': return <Ready key={keyOf(state.document)} panel={panel} document={state.document} />;
    case 'no-points': return <NoPoints key={keyOf(state.document)} panel={panel} document={state.document} />;
    case 'not-news': return state.document === null ? <PlainMessage panel={panel} state={state} /> : <NoPoints panel={panel} document={state.document} foreign />;
    default: return <PlainMessage panel={panel} state={state} />;
  }
}

const keyOf = ({ documentId, version, selection }: PanelDocument): string => `${documentId} ${version} ${selection}`;

function Ready({ panel, document: shown }: { panel: Panel; document: PanelDocument }) {
  const filter = shown.tree.value.filter.value;
  return (
    <>
      <ArticleHead panel={panel} document={shown} />
      <Find panel={panel} document={shown} />
      <main class="main">
        <Caption panel={panel} document={shown} />
        <div class="body">
          {filter === null && hasNotes(shown) && <Notes panel={panel} document={shown} />}
          {filter !== null && filter.found === 0 && <NothingFound document={shown} query={filter.query} />}
          <OutlineTree panel={panel} document={shown} label={t('outline')} />
        </div>
        {shown.tree.value.open.value !== null && <PointBar panel={panel} document={shown} />}
      </main>
      <Foot panel={panel} document={shown} />
    </>
  );
}

/** Whether there is anything to say beside the points. */
const hasNotes = ({ reading, outline, selection, pending, unsettled, history }: PanelDocument): boolean =>
  history.value.done.length + history.value.undone.length > 0 || outline.value.notes.length > 0 || reading.stopped !== undefined || selection || pending.value !== null || unsettled.value;
