import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../core/settings/index.ts';
import { t, tCount } from '../../panel/shared/i18n.ts';
import type { SectionProps } from '../App.tsx';
import { readPairs, readWords, writePairs, writeWords, type BadLine } from '../word-lists.ts';

/** The two word lists, one entry a line, so that whole lists can be pasted. */
export function Words(props: SectionProps) {
  const { keepWords, ownWords } = props.settings;
  return (
    <>
      <List {...props} id="keep" stored={writeWords(keepWords)} read={(text) => {
        const { words, bad } = readWords(text);
        return { count: words.length, bad, change: { keepWords: words } };
      }} />
      <List {...props} id="own" stored={writePairs(ownWords)} example={t('options_own_example')} read={(text) => {
        const { pairs, bad } = readPairs(text);
        return { count: Object.keys(pairs).length, bad, change: { ownWords: pairs } };
      }} />
    </>
  );
}

/** More bad lines than this say nothing new. */
const mostShown = 5;
/**
 * A tab that is closed while the field has focus never leaves the field: a pause in typing saves too. Shorter than the way
 * from the keys to the tab's cross, since Firefox now and then drops what a page stores while it goes away.
 */
const pauseMs = 300;

interface ListProps extends SectionProps {
  id: 'keep' | 'own';
  stored: string;
  example?: string;
  /** What a text means: its entries, the lines that could not be read, the change of the settings. */
  read(text: string): { count: number; bad: BadLine[]; change: Partial<Settings> };
}

/**
 * Saved when the field is left and when typing pauses. What is being typed stays as it is, whatever is stored meanwhile
 * (by the panel, another tab, an import); what could not be read stays too and is named below the field.
 */
function List({ id, stored, example, read, save, saveLast }: ListProps) {
  /** What the reader has typed; null: the field shows what is stored. */
  const [typed, setTyped] = useState<string | null>(null);
  /** What waits for a pause. */
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; change: Partial<Settings> } | null>(null);
  /** Whether something was typed since the reader was last told that it is saved. */
  const untold = useRef(false);
  const text = typed ?? stored;
  const { count, bad } = read(text);

  const takeWaiting = (): Partial<Settings> => {
    const { timer, change } = waiting.current ?? { change: {} };
    clearTimeout(timer);
    waiting.current = null;
    return change;
  };
  const type = (value: string): void => {
    setTyped(value);
    untold.current = true;
    takeWaiting();
    // Without a word: the reader is still typing.
    waiting.current = { timer: setTimeout(() => { void save(takeWaiting(), ''); }, pauseMs), change: read(value).change };
  };
  const leave = async (value: string): Promise<void> => {
    if (!untold.current) return;
    untold.current = false;
    takeWaiting();
    await save(read(value).change);
    if (read(value).bad.length === 0) setTyped((now) => (now === value ? null : now));
  };
  useEffect(() => {
    const flush = (): void => { if (waiting.current !== null) saveLast(takeWaiting()); };
    addEventListener('pagehide', flush);
    return () => removeEventListener('pagehide', flush);
  }, [saveLast]);

  return (
    <div class="setting list">
      <label class="setting-name" for={`${id}-words`}>{t(`options_${id}`)}</label>
      <p class="hint" id={`${id}-hint`}>{t(`options_${id}_hint`)}</p>
      <textarea id={`${id}-words`} class="input" rows={6} spellcheck={false} placeholder={example} value={text} aria-describedby={`${id}-hint ${id}-count`}
        onInput={(event) => type(event.currentTarget.value)} onBlur={(event) => { void leave(event.currentTarget.value); }} />
      <p class="hint" id={`${id}-count`}>{tCount('options_words_count', count)}</p>
      {bad.length > 0 && <ul class="wrong">{bad.slice(0, mostShown).map((line) => <li key={line.line}>{t('options_line_bad', line.line, line.text)}</li>)}</ul>}
    </div>
  );
}
