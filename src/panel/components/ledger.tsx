import { removedRanges, type Article, type Range, type Removal } from '../../core/article/index.ts';
import { hostOf } from '../../core/settings/settings.ts';
import { t } from '../shared/i18n.ts';
import { Icon } from '../shared/icon.tsx';
import { strokes } from '../shared/more-icons.tsx';
import { hide, hideAll, neverHideHere, restore, restoreAll } from '../state/hiding.ts';
import type { PanelDocument } from '../state/panel-document.ts';
import type { Panel } from '../state/panel.ts';
import { copyText } from '../state/copying.ts';
import type { Texts } from '../state/texts.ts';
import { MenuButton } from './menu-button.tsx';
import { Menu, MenuItem } from './menu.tsx';

interface LedgerProps { panel: Panel; document: PanelDocument; removals: readonly Removal[] }

/** Every passage that was hidden: where it stood, why, its words, and the way back. */
export function Ledger({ panel, document: shown, removals }: LedgerProps) {
  const hidden = new Set(shown.view.value.hidden);
  const some = removals.some((removal) => hidden.has(removal.id));
  return (
    <>
      <ul>{removals.map((removal, index) => <Passage key={removal.id} panel={panel} document={shown} removal={removal} hidden={hidden.has(removal.id)} index={index} />)}</ul>
      <button class="text-button" type="button" data-testid="restore-all" onClick={() => { void (some ? restoreAll(panel, shown) : hideAll(panel, shown)); }}>
        {t(some ? 'hidden_restore_all' : 'hidden_hide_all')}
      </button>
    </>
  );
}

interface PassageProps { panel: Panel; document: PanelDocument; removal: Removal; hidden: boolean; index: number }

function Passage({ panel, document: shown, removal, hidden, index }: PassageProps) {
  const texts = shown.texts.value;
  const { article } = shown.reading;
  const evidence = removal.evidence.map(evidenceLine).filter((line) => line !== '');
  const menu = `removal-${index}`;
  return (
    <li class="removal" data-testid="removal" data-family={removal.family} data-rule={removal.rule} data-restored={hidden ? undefined : true}>
      <p class="removal-place dotted"><span>{placeOf(removal, article)}</span><span>{reasonOf(removal)}</span></p>
      {removedRanges([removal]).map((range) => <PassageText key={`${range.block}.${range.start}`} range={range} article={article} texts={texts} />)}
      {evidence.length > 0 && <details class="removal-why"><summary>{t('hidden_why')}</summary><ul>{evidence.map((line) => <li key={line}>{line}</li>)}</ul></details>}
      <div class="removal-actions">
        <button class="button" type="button" data-testid="restore" onClick={() => { void (hidden ? restore(panel, shown, removal) : hide(panel, shown, removal)); }}>
          {hidden ? <Icon name="undo" /> : <Icon strokes={strokes.redo} />}{t(hidden ? 'hidden_restore' : 'hidden_again')}
        </button>
        <MenuButton panel={panel} name={menu} />
      </div>
      <Menu panel={panel} name={menu} label={t('more')}>
        {hostOf(shown.url) !== '' && <MenuItem panel={panel} icon="keep" onSelect={() => { void neverHideHere(panel, shown, removal); }}>{t('hidden_never_here')}</MenuItem>}
        <MenuItem panel={panel} icon="copy" onSelect={() => { void copyText(panel, details(removal, shown)); }}>{t('hidden_copy')}</MenuItem>
      </Menu>
    </li>
  );
}

/** The passage; where it was cut out of a sentence, the sentence with the hidden part underlined. */
function PassageText({ range, article, texts }: { range: Range; article: Article; texts: Texts }) {
  const { block, start, end } = range;
  const length = article.blocks[block].text.length;
  const around = 60;
  if (start === 0 && end >= length) return <p class="removal-text" lang={texts.lang}>{texts.of(range)}</p>;
  const from = Math.max(0, start - around);
  const to = Math.min(length, end + around);
  return (
    <p class="removal-text" lang={texts.lang}>
      {from > 0 && '…'}{texts.of({ block, start: from, end: start })}<del>{texts.of(range)}</del>{texts.of({ block, start: end, end: to })}{to < length && '…'}
    </p>
  );
}

/** Where in the article a passage stood, as a reader would say it. */
function placeOf({ ranges, family }: Removal, article: Article): string {
  const [first] = ranges;
  const last = ranges[ranges.length - 1];
  const number = first.block + 1;
  const toEnd = last.end >= article.blocks[last.block].text.length;
  if (first.start > 0) return t(toEnd ? 'hidden_end_of' : 'hidden_paragraph', number);
  if (!toEnd) return t('hidden_start_of', number);
  if (family === 'promo-lead' || first.block === 0) return t('hidden_before');
  return family === 'promo-trailer' || last.block === article.blocks.length - 1 ? t('hidden_after') : t('hidden_paragraph', number);
}

const keyOf = (name: string): string => name.replaceAll('-', '_');

const reasonOf = ({ rule, family }: Removal): string => t(`rule_${keyOf(rule)}`) || t(`family_${keyOf(family)}`) || rule;

function evidenceLine({ kind, value }: Removal['evidence'][number]): string {
  return t(`evidence_${keyOf(kind)}`, value ?? '') || [kind, value].filter((part) => part !== undefined).join(': ');
}

/** What a reader can send somebody: nothing is sent by us. */
function details({ id, rule, family, evidence, ranges }: Removal, { url, reading }: PanelDocument): string {
  const passages = ranges.map(({ block, start, end }) => `${block}:${start}-${end} ${reading.article.blocks[block].text.slice(start, end)}`);
  const proofs = evidence.map(({ kind, value }) => (value === undefined ? kind : `${kind}=${value}`));
  return [url, `${family} / ${rule} / ${id}`, ...passages, ...proofs].join('\n');
}
