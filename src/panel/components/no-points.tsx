import { formatNumber, sentences, t } from '../shared/i18n.ts';
import { read } from '../state/follow.ts';
import { addSelection } from '../state/correcting.ts';
import { lengthOf, list, type PanelDocument } from '../state/panel-document.ts';
import { tabOf } from '../state/panel-state.ts';
import type { Panel } from '../state/panel.ts';
import { Foot } from './foot.tsx';
import { ArticleHead } from './head.tsx';
import { Notes } from './notes.tsx';
import { OutlineTree } from './outline.tsx';
import { PointBar } from './point-bar.tsx';

/** Characters a minute that a reader of Chinese news takes in. */
const readingSpeed = 400;

/** An article without numbered points: said so, then its headings, named as headings. Never a guess as points. */
export function NoPoints({ panel, document: shown, foreign = false }: { panel: Panel; document: PanelDocument; foreign?: boolean }) {
  const listing = shown.listing.value;
  const { rows } = shown.tree.value;
  const name = t(listing === 'sentences' ? 'sentences' : 'headings');
  return (
    <>
      <ArticleHead panel={panel} document={shown} />
      <main class="main">
        <div class="body">
          <Lede panel={panel} document={shown} foreign={foreign} />
          <Notes panel={panel} document={shown} />
          {rows.length > 0 && <h2 class="tree-name dotted"><span>{name}</span><span>{rows.length}</span></h2>}
          {rows.length > 0 && <OutlineTree panel={panel} document={shown} label={name} />}
          <OtherLists panel={panel} document={shown} foreign={foreign} />
        </div>
        {shown.tree.value.open.value !== null && <PointBar panel={panel} document={shown} />}
      </main>
      {!foreign && <Foot panel={panel} document={shown} />}
    </>
  );
}

function Lede({ panel, document: shown, foreign }: { panel: Panel; document: PanelDocument; foreign: boolean }) {
  const { article, removals } = shown.reading;
  const length = lengthOf(article, removals);
  const headings = shown.listing.value === 'headings' && shown.tree.value.rows.length > 0;
  if (foreign) return <div class="lede phrased" role="status"><p>{panel.said.value || t(headings ? 'language_other' : 'language_other_none')}</p></div>;
  return (
    <div class="lede phrased" role="status">
      <p>{panel.said.value || t('headings_none')}</p>
      <p>{sentences(t('headings_length', formatNumber(Math.round(length / 10) * 10), Math.max(1, Math.round(length / readingSpeed))), headings && t('headings_follow'))}</p>
    </div>
  );
}

/** Other ways into the text: its headings, its first sentences, the points of a selection. */
function OtherLists({ panel, document: shown, foreign }: { panel: Panel; document: PanelDocument; foreign: boolean }) {
  const tab = tabOf(panel.state.value);
  const isSentences = shown.listing.value === 'sentences';
  return (
    <div class="lede">
      <div class="actions">
        <button class="button" type="button" data-testid="list-other" onClick={() => { void list(shown, isSentences ? 'headings' : 'sentences'); }}>{t(isSentences ? 'headings_list' : 'sentences_list')}</button>
        {shown.tabId !== null && !foreign && <button class="button" type="button" data-testid="mark" onClick={() => { void addSelection(panel, shown); }}>{t('headings_mark')}</button>}
        {tab !== null && shown.tabId !== null && !foreign && (
          <button class="button" type="button" data-testid="selection-only" onClick={() => { void read(panel, tab, { way: 'selection-menu', force: true, again: true }); }}>{t('headings_selection')}</button>
        )}
      </div>
    </div>
  );
}
