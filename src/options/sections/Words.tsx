import { useEffect, useState } from 'preact/hooks';
import { t, tCount } from '../../panel/shared/i18n.ts';
import type { SectionProps } from '../App.tsx';
import { readPairs, readWords, writePairs, writeWords, type BadLine } from '../word-lists.ts';

/** The two word lists, one entry a line, so that whole lists can be pasted. */
export function Words({ settings, save }: SectionProps) {
  return (
    <>
      <List id="keep" stored={writeWords(settings.keepWords)} check={(text) => counted(readWords(text).words.length, readWords(text).bad)} save={(text) => save({ keepWords: readWords(text).words })} />
      <List id="own" stored={writePairs(settings.ownWords)} example={t('options_own_example')}
        check={(text) => counted(Object.keys(readPairs(text).pairs).length, readPairs(text).bad)} save={(text) => save({ ownWords: readPairs(text).pairs })} />
    </>
  );
}

interface Checked { count: number; bad: BadLine[] }
const counted = (count: number, bad: BadLine[]): Checked => ({ count, bad });
/** More bad lines than this say nothing new. */
const mostShown = 5;

/** Saved when the field is left; what could not be read stays in it and is named below it. */
function List({ id, stored, example, check, save }: { id: 'keep' | 'own'; stored: string; example?: string; check(text: string): Checked; save(text: string): Promise<void> }) {
  const [text, setText] = useState(stored);
  // Changed elsewhere: the panel, another tab, an import. Bad lines of one's own stay while one mends them.
  useEffect(() => { if (check(text).bad.length === 0) setText(stored); }, [stored]);
  const { count, bad } = check(text);
  return (
    <div class="setting list">
      <label class="setting-name" for={`${id}-words`}>{t(`options_${id}`)}</label>
      <p class="hint" id={`${id}-hint`}>{t(`options_${id}_hint`)}</p>
      <textarea id={`${id}-words`} class="input" rows={6} spellcheck={false} placeholder={example} value={text} aria-describedby={`${id}-hint ${id}-count`}
        onInput={(event) => setText(event.currentTarget.value)} onChange={(event) => { void save(event.currentTarget.value); }} />
      <p class="hint" id={`${id}-count`}>{tCount('options_words_count', count)}</p>
      {bad.length > 0 && <ul class="wrong">{bad.slice(0, mostShown).map((line) => <li key={line.line}>{t('options_line_bad', line.line, line.text)}</li>)}</ul>}
    </div>
  );
}
