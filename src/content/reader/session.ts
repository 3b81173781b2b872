import type { History } from '../../core/corrections/index.ts';
import type { Settings, ScriptChoice } from '../../core/settings/index.ts';
import { defaultSettings, hostOf, siteOf } from '../../core/settings/index.ts';
import type { Converter } from '../../core/script/index.ts';
import type { PageView } from '../../page/index.ts';
import type { Kept, PageState, ReaderAnswers, ReaderEvent, ReaderRequest, Result, ViewState } from '../../platform/messages.ts';
import { isStillThere, pageOf } from './address.ts';
import type { ConverterFor } from './converter-for.ts';
import { countPoints } from './count-points.ts';
import { defaultHidden } from './default-hidden.ts';
import type { Span } from './outline-of.ts';
import type { Engines, PageWriter } from './parts.ts';
import { prepareScripts } from './prepare.ts';
import { readAhead, type ReadAhead } from './read-ahead.ts';
import { readPage, readPart, selectedBeside, type Read } from './read-page.ts';

export interface SessionOptions {
  document: Document;
  engines: Engines;
  writer: PageWriter;
  words: { hidden: string; restore: string; lang: string };
  converterFor: ConverterFor;
  emit(event: ReaderEvent): void;
  /** How many points the badge shows. */
  onCount(count: number): void;
}

/** One document's reading and its view; answers what the panel asks. */
export interface Session {
  answer<R extends ReaderRequest>(request: R): Promise<Result<ReaderAnswers[R['type']]>>;
  /** Whether somebody listens: only then the page is followed and read again when it changes. */
  attend(listening: boolean): void;
  /** Whether the page shows changes of ours. */
  isChanging(): boolean;
  /** Puts everything back; the session is dead afterwards. */
  end(): void;
}

const languageOf: Record<Exclude<ScriptChoice, 'original'>, string> = { hans: 'zh-Hans', tw: 'zh-Hant-TW', hk: 'zh-Hant-HK' };
/** Readings kept for jumps of a panel that still shows an older one. */
const keptReadings = 3;
const noCorrections: History = { done: [], undone: [] };
const ok = <T>(value: T): Result<T> => ({ ok: true, value });
const no = (error: Extract<Result<never>, { ok: false }>['error'], detail?: string): Result<never> => ({ ok: false, error, detail });

export function createSession({ document, engines, writer, words, converterFor, emit, onCount }: SessionOptions): Session {
  const documentId = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
  // What an updated version left behind must not be read as if it had been published.
  const isTainted = writer.hasTraces(document);
  let view: PageView | null = null;
  let settings: Settings = defaultSettings;
  let script: ScriptChoice = 'original';
  let published = false;
  let hidden = new Set<string>();
  /** The reader's own word on a passage; it outlives a second reading. */
  const choices = new Map<string, boolean>();
  let readings: { version: number; read: Read }[] = [];
  let version = 0;
  let address = '';
  let selected: Span | null = null;
  /** Of the page, and of the selection that is shown instead. */
  let corrections = { page: noCorrections, selection: noCorrections };
  let ownWords: Kept['words'] = {};
  let running: { abort: AbortController; done: Promise<Result<PageState>> } | null = null;
  /** A first reading that began with the click. */
  let ahead: ReadAhead | null = null;
  let isListening = false;
  let isStale = false;
  let isOver = false;

  const current = (): Read | null => readings.at(-1)?.read ?? null;
  const host = (): string => hostOf(document.URL);
  const site = () => siteOf(settings, host());
  const viewState = (): ViewState => ({ script, published, hidden: [...hidden] });

  const corrected = (): 'page' | 'selection' => (selected === null ? 'page' : 'selection');
  const state = (): PageState | null => {
    const read = current();
    const kept = { corrections: corrections[corrected()], words: ownWords };
    return read === null ? null : { documentId, version, url: document.URL, reading: read.reading, view: viewState(), kept };
  };
  const count = (): void => {
    const read = current();
    if (read !== null) onCount(countPoints(engines.correct(read.reading.article, read.reading.outline, corrections[corrected()].done).points));
  };

  const settle = (): void => {
    const removals = current()?.reading.removals ?? [];
    hidden = defaultHidden(removals, settings, host());
    for (const { id } of removals) {
      const choice = choices.get(id);
      if (choice === true) hidden.add(id);
      if (choice === false) hidden.delete(id);
    }
  };

  /** The strength for the page; what the reader hides one by one is hidden also where nothing is by itself. */
  const hiding = () => (settings.hiding === 'list' ? 'line' : settings.hiding);
  const openView = (): PageView => {
    if (view !== null) return view;
    view = writer.createPageView(document, {
      words,
      onRestore(id) {
        choices.set(id, false);
        settle();
        view?.setHidden(hidden, hiding());
        emit({ type: 'view', view: viewState() });
      },
      onPageChange: () => void onPageChange(),
      onUnsettled: () => emit({ type: 'unsettled' }),
      onPlace: (place) => emit({ type: 'place', place }),
      onDoubt: (place) => emit({ type: 'doubt', place }),
    });
    view.follow(isListening);
    return view;
  };

  const forget = (): void => {
    running?.abort.abort();
    ahead?.drop();
    ahead = null;
    view?.dispose();
    view = null;
    readings = [];
    choices.clear();
    hidden = new Set();
    script = 'original';
    published = false;
    selected = null;
    corrections = { page: noCorrections, selection: noCorrections };
    ownWords = {};
  };

  /** An address that changed under a reading that is gone: the page is another, and nobody has asked to read it. */
  const leaveOldPage = (): void => {
    const read = current();
    if (read === null || address === pageOf(document.URL)) return;
    if (isStillThere(read.page)) address = pageOf(document.URL);
    else forget();
  };

  const take = (read: Read): void => {
    version++;
    readings = [...readings, { version, read }].slice(-keptReadings);
    settle();
    const own = openView();
    own.setHidden(hidden, hiding());
    own.adopt(read.page, read.reading.removals, hidden);
  };

  const readNow = async (abort: AbortController, wanted: Span | 'selection' | null): Promise<Result<PageState>> => {
    const own = openView();
    const begun = ahead;
    ahead = null;
    const isGone = (): boolean => isOver || view !== own;
    const rules = site().rules ?? [];
    let read = await readPage(engines, document, own.source, rules, abort.signal, isGone, begun);
    const beside = read === null || wanted !== 'selection' ? null : selectedBeside(document, read.page);
    if (beside !== null) read = await readPart(engines, document, beside, own.source, rules, abort.signal, isGone);
    if (read === null) return no('aborted');
    if (read.page.article.blocks.length === 0) return no(abort.signal.aborted ? 'aborted' : 'empty');
    address = pageOf(document.URL);
    if (read.page.root !== null) read.page.article.page = writer.pageNumberOf(document, read.page.root, document.URL);
    take(read);
    selected = wanted === 'selection' ? own.selection() : wanted;
    corrections = { ...corrections, selection: noCorrections };
    if (selected !== null) read.reading.outline = engines.outlineOf(read.page.article, read.reading.removals, rules, selected);
    count();
    return ok(state() as PageState);
  };

  const read = (wanted: Span | 'selection' | null): Promise<Result<PageState>> => {
    if (running !== null) return running.done;
    const abort = new AbortController();
    isStale = false;
    const done = readNow(abort, wanted).catch((error: unknown) => {
      console.error('the page could not be read', error);
      return no('failed', String(error));
    }).finally(() => { running = null; });
    running = { abort, done };
    return done;
  };

  const sameText = (a: Read, b: Read): boolean =>
    a.page.article.blocks.length === b.page.article.blocks.length
    && a.page.article.blocks.every(({ text }, i) => text === b.page.article.blocks[i].text);

  const onPageChange = async (): Promise<void> => {
    const before = current();
    if (before === null || selected !== null) return;
    if (!isListening) { isStale = true; return; }
    leaveOldPage();
    if (current() === null) return;
    const answer = await read(null);
    const after = current();
    if (answer.ok && after !== null && after !== before && !sameText(before, after)) emit({ type: 'changed', state: answer.value });
  };

  const converterTo = (wanted: Exclude<ScriptChoice, 'original'>): Converter | null => converterFor({
    script: wanted, settings: { ...settings, ownWords: { ...settings.ownWords, ...ownWords } },
    written: current()?.reading.script ?? { script: 'other' }, uncertain: settings.markUncertain,
  });

  /** Makes the page show the chosen script; `no-table` when its table is missing, the page then stays as it is. */
  const applyScript = async (): Promise<Result<ViewState>> => {
    const isOriginal = script === 'original' || settings.scope === 'outline' || site().doNotConvert === true;
    const converter = script === 'original' || isOriginal ? null : converterTo(script);
    if (!isOriginal && converter === null) return no('no-table');
    await openView().setConversion({ converter, lang: script === 'original' ? '' : languageOf[script], scope: settings.scope === 'page' ? 'page' : 'article' });
    view?.markUncertain(settings.markUncertain);
    return ok(viewState());
  };

  const setPublished = async (wanted: boolean): Promise<void> => {
    published = wanted;
    await view?.setPublished(wanted);
  };

  const setScript = async (wanted: ScriptChoice): Promise<Result<ViewState>> => {
    const before = script;
    script = wanted;
    const result = await applyScript();
    if (!result.ok) { script = before; return result; }
    await setPublished(false);
    return ok(viewState());
  };

  const handle = async (request: ReaderRequest): Promise<Result<unknown>> => {
    if (isTainted && request.type !== 'get-reading') return no('orphaned');
    leaveOldPage();
    switch (request.type) {
      case 'get-reading': return ok(state());
      case 'read-ahead':
        if (current() === null && running === null && ahead === null && document.readyState === 'complete') ahead = readAhead(engines, document);
        return ok(null);
      case 'read':
        settings = request.settings;
        return read(request.selection === true ? 'selection' : null);
      case 'stop':
        running?.abort.abort();
        return ok(null);
      case 'prepare-scripts': {
        const read = current();
        if (read !== null && script === 'original') await prepareScripts(read, converterTo, () => isOver || script !== 'original');
        return ok(null);
      }
      case 'set-script':
        settings = request.settings;
        return setScript(request.script);
      case 'set-hidden': {
        const wanted = new Set(request.ids);
        for (const { id } of current()?.reading.removals ?? []) if (wanted.has(id) !== hidden.has(id)) choices.set(id, wanted.has(id));
        settle();
        view?.setHidden(hidden, hiding());
        await setPublished(false);
        return ok(viewState());
      }
      case 'set-published':
        await setPublished(request.published);
        return ok(viewState());
      case 'apply-settings':
        settings = request.settings;
        settle();
        view?.setHidden(hidden, hiding());
        return view === null ? ok(viewState()) : applyScript();
      case 'jump': {
        const of = readings.find((one) => one.version === request.version)?.read.page;
        return ok(view?.jump(request.from, request.at, of) ?? false);
      }
      case 'selection': return ok(view?.selection() ?? null);
      case 'keep': {
        corrections = { ...corrections, [corrected()]: request.kept.corrections };
        count();
        const sameWords = JSON.stringify(request.kept.words) === JSON.stringify(ownWords);
        ownWords = request.kept.words;
        return sameWords || script === 'original' || view === null ? ok(viewState()) : applyScript();
      }
    }
  };

  return {
    answer: (request) => handle(request) as Promise<Result<never>>,
    attend(listening) {
      isListening = listening;
      view?.follow(listening);
      if (listening && isStale) void onPageChange();
    },
    isChanging: () => view !== null && !published && (hidden.size > 0 || script !== 'original'),
    end() {
      isOver = true;
      forget();
    },
  };
}
