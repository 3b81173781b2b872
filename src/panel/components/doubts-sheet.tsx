import './keys.css';
import { useEffect, useRef } from 'preact/hooks';
import { sentences, t } from '../shared/i18n.ts';
import { Icon } from '../shared/icon.tsx';
import { Choice } from '../shared/choices.tsx';
import { alwaysUse, decide, doubtsOf, takeBack } from '../state/doubts.ts';
import { change } from '../state/hiding.ts';
import { documentOf } from '../state/panel-state.ts';
import type { PanelDocument } from '../state/panel-document.ts';
import type { Panel } from '../state/panel.ts';
import type { Doubt, Texts } from '../state/texts.ts';
import { Sheet } from './sheet.tsx';

/** More would not be read. */
const mostListed = 100;
const around = 8;

/** Characters that the conversion had to guess, of the open point or of the whole article: each with its forms. What was chosen stands below. */
export function DoubtsSheet({ panel }: { panel: Panel }) {
  const shown = documentOf(panel.state.value);
  if (shown === null) return null;
  const doubts = doubtsOf(shown, panel.doubtsOf.value);
  const at = panel.doubtAt.value;
  const pressed = at === null ? -1 : doubts.findIndex(({ block, start }) => block === at.block && start === at.offset);
  // One that was pressed far down in the page comes with its neighbours.
  const from = pressed < mostListed ? 0 : pressed - mostListed / 2;
  return (
    <Sheet panel={panel} name={t('doubts_title')}>
      <div class="sheet-body">
        <p class="doubts-hint phrased">{sentences(t(doubts.length === 0 ? 'doubts_none' : 'doubts_hint'), doubts.length > mostListed && t('doubts_more', mostListed))}</p>
        {shown.tabId !== null && <Choice checked={panel.settings.value.markUncertain} onChange={(markUncertain) => { void change(panel, shown, { markUncertain }); }}>{t('doubts_mark')}</Choice>}
        <Undecided panel={panel} document={shown} doubts={doubts.slice(from, from + mostListed)} pressed={doubts[pressed]} />
        <Chosen panel={panel} document={shown} />
      </div>
    </Sheet>
  );
}

function Undecided({ panel, document: shown, doubts, pressed }: { panel: Panel; document: PanelDocument; doubts: readonly Doubt[]; pressed: Doubt | undefined }) {
  const list = useRef<HTMLUListElement>(null);
  /** Where a choice was made: its line goes, and the focus to the one that takes its place. */
  const chosenAt = useRef(-1);
  const texts = shown.texts.value;
  useEffect(() => {
    if (chosenAt.current < 0) return;
    const lines = list.current?.children ?? [];
    (lines[Math.min(chosenAt.current, lines.length - 1)]?.querySelector('button') ?? document.querySelector<HTMLElement>('.sheet-head button'))?.focus();
    chosenAt.current = -1;
  }, [texts]);
  const pressedAt = pressed === undefined ? '' : keyOf(pressed);
  useEffect(() => {
    const line = list.current?.querySelector('[aria-current]');
    line?.scrollIntoView({ block: 'center' });
    line?.querySelector('button')?.focus({ preventScroll: true });
  }, [pressedAt]);
  const choose = (doubt: Doubt, form: string, index: number): void => {
    chosenAt.current = index;
    void decide(panel, shown, doubt, form);
  };
  return (
    <ul class="doubts" ref={list} data-testid="doubts">
      {doubts.map((doubt, index) => (
        <li key={keyOf(doubt)} aria-current={keyOf(doubt) === pressedAt || undefined}>
          <span><Context doubt={doubt} document={shown} texts={texts} /><small>{t('doubts_published', shown.reading.article.blocks[doubt.block].text.slice(doubt.start, doubt.end))}</small></span>
          <span class="doubt-forms" lang={texts.lang}>{[doubt.shown, ...doubt.alternatives].map((form) => <button key={form} class="button" type="button" onClick={() => choose(doubt, form, index)}>{form}</button>)}</span>
        </li>
      ))}
    </ul>
  );
}

const keyOf = ({ block, start }: Doubt): string => `${block}.${start}`;

function Context({ doubt: { block, start, end, shown: form }, document: shown, texts }: { doubt: Doubt; document: PanelDocument; texts: Texts }) {
  const { length } = shown.reading.article.blocks[block].text;
  return <span lang={texts.lang}>{texts.of({ block, start: Math.max(0, start - around), end: start })}<mark>{form}</mark>{texts.of({ block, start: end, end: Math.min(length, end + around) })}</span>;
}

/** What was chosen for this page, to take back or to keep for every page: there the options list it. */
function Chosen({ panel, document: shown }: { panel: Panel; document: PanelDocument }) {
  const words = Object.entries(shown.ownWords.value);
  if (words.length === 0) return null;
  return (
    <>
      <h2 class="keys-name">{t('doubts_chosen')}</h2>
      <ul class="doubts" data-testid="chosen">
        {words.map(([published, wanted]) => (
          <li key={published}>
            <span lang="zh">{published} → {wanted}</span>
            <span class="doubt-forms">
              <button class="text-button" type="button" data-testid="always" aria-label={`${t('doubts_always')}: ${wanted}`} onClick={() => { void alwaysUse(panel, shown, published); }}>{t('doubts_always')}</button>
              <button class="icon-button" type="button" aria-label={t('doubts_back', wanted)} title={t('doubts_back', wanted)} onClick={() => { void takeBack(panel, shown, published); }}><Icon name="close" /></button>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
