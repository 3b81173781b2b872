import { hostOf, siteOf, type ScriptChoice, type Settings } from '../../core/settings/index.ts';
import type { Converter } from '../../core/script/index.ts';
import type { PageView } from '../../page/index.ts';
import type { Kept, ReaderEvent, Result, ViewState } from '../../platform/messages.ts';
import type { ConverterFor } from './converter-for.ts';
import { defaultHidden } from './default-hidden.ts';
import type { PageWriter } from './parts.ts';
import { no, ok } from './result.ts';
import type { Read } from './read-page.ts';

export interface ShowingOptions {
  document: Document;
  writer: PageWriter;
  words: { hidden: string; restore: string; lang: string };
  converterFor: ConverterFor;
  emit(event: ReaderEvent): void;
  onPageChange(): void;
  /** What was read last, and what the reader wants of it. */
  current(): Read | null;
  settings(): Settings;
  ownWords(): Kept['words'];
}

/** What the page shows of ours: which passages are hidden, in which script it stands, or nothing while “as published”. */
export interface Showing {
  state(): ViewState;
  /** Whether the page shows changes of ours. */
  isChanging(): boolean;
  /** The view of the page, opened when it is first needed; null when it is not. */
  view(): PageView | null;
  open(): PageView;
  /** Takes a new reading and hides what is to be hidden of it. */
  adopt(read: Read): void;
  /** The reader's word on each passage: these are hidden, the others are not. It outlives a second reading. */
  hide(ids: readonly string[]): void;
  /** `no-table` when the script's table is missing; everything then stays as it is. */
  setScript(script: ScriptChoice): Promise<Result<ViewState>>;
  setPublished(published: boolean): Promise<void>;
  /** Settings have changed: what is hidden, and how the script is written. */
  applySettings(): Promise<Result<ViewState>>;
  /** Words have changed. */
  convertAgain(): Promise<Result<ViewState>>;
  /** The converter for a choice; null while its table is missing. */
  converterTo(script: Exclude<ScriptChoice, 'original'>): Converter | null;
  follow(on: boolean): void;
  /** Puts everything back and forgets what the reader chose. */
  forget(): void;
}

const languageOf: Record<Exclude<ScriptChoice, 'original'>, string> = { hans: 'zh-Hans', tw: 'zh-Hant-TW', hk: 'zh-Hant-HK' };

export function createShowing({ document, writer, words, converterFor, emit, onPageChange, current, settings, ownWords }: ShowingOptions): Showing {
  let view: PageView | null = null;
  let script: ScriptChoice = 'original';
  let published = false;
  let hidden = new Set<string>();
  const choices = new Map<string, boolean>();
  let isFollowed = false;

  const host = (): string => hostOf(document.URL);
  const state = (): ViewState => ({ script, published, hidden: [...hidden] });
  const removals = () => current()?.reading.removals ?? [];

  const settle = (): void => {
    hidden = defaultHidden(removals(), settings(), host());
    for (const { id } of removals()) {
      const choice = choices.get(id);
      if (choice === true) hidden.add(id);
      if (choice === false) hidden.delete(id);
    }
  };
  const applyHidden = (): void => {
    settle();
    // What the reader hides one by one is hidden also where nothing is by itself.
    const { hiding } = settings();
    view?.setHidden(hidden, hiding === 'list' ? 'line' : hiding);
  };

  const open = (): PageView => {
    if (view !== null) return view;
    view = writer.createPageView(document, {
      words,
      onRestore(id) {
        choices.set(id, false);
        applyHidden();
        emit({ type: 'view', view: state() });
      },
      onPageChange,
      onUnsettled: () => emit({ type: 'unsettled' }),
      onPlace: (place) => emit({ type: 'place', place }),
      onDoubt: (place) => emit({ type: 'doubt', place }),
    });
    view.follow(isFollowed);
    return view;
  };

  const converterTo = (wanted: Exclude<ScriptChoice, 'original'>): Converter | null => converterFor({
    script: wanted, settings: { ...settings(), ownWords: { ...settings().ownWords, ...ownWords() } },
    written: current()?.reading.script ?? { script: 'other' }, uncertain: settings().markUncertain,
  });

  const applyScript = async (): Promise<Result<ViewState>> => {
    const { scope, markUncertain } = settings();
    const isOriginal = script === 'original' || scope === 'outline' || siteOf(settings(), host()).doNotConvert === true;
    const converter = script === 'original' || isOriginal ? null : converterTo(script);
    if (!isOriginal && converter === null) return no('no-table');
    await open().setConversion({ converter, lang: script === 'original' ? '' : languageOf[script], scope: scope === 'page' ? 'page' : 'article' });
    view?.markUncertain(markUncertain);
    return ok(state());
  };

  const setPublished = async (wanted: boolean): Promise<void> => {
    published = wanted;
    await view?.setPublished(wanted);
  };

  return {
    state, open, converterTo, setPublished,
    isChanging: () => view !== null && !published && (hidden.size > 0 || script !== 'original'),
    view: () => view,
    adopt({ page, reading }) {
      const own = open();
      applyHidden();
      own.adopt(page, reading.removals, hidden);
    },
    hide(ids) {
      const wanted = new Set(ids);
      for (const { id } of removals()) if (wanted.has(id) !== hidden.has(id)) choices.set(id, wanted.has(id));
      applyHidden();
    },
    async setScript(wanted) {
      const before = script;
      script = wanted;
      const result = await applyScript();
      if (!result.ok) { script = before; return result; }
      await setPublished(false);
      return ok(state());
    },
    async applySettings() {
      applyHidden();
      return view === null ? ok(state()) : applyScript();
    },
    convertAgain: async () => (script === 'original' || view === null ? ok(state()) : applyScript()),
    follow(on) {
      isFollowed = on;
      view?.follow(on);
    },
    forget() {
      view?.dispose();
      view = null;
      choices.clear();
      hidden = new Set();
      script = 'original';
      published = false;
    },
  };
}
