import type { History } from '../../core/corrections/index.ts';
import { untouched } from '../../core/article/index.ts';
import { defaultSettings, hostOf, siteOf, type Settings } from '../../core/settings/index.ts';
import type { PageReading } from '../../core/read/index.ts';
import type { Kept, PageState, ReaderAnswers, ReaderEvent, ReaderRequest, Result } from '../../platform/messages.ts';
import { createAddress } from './address.ts';
import { countPoints } from './count-points.ts';
import { frameBeside } from './frame-beside.ts';
import type { Span } from './outline-of.ts';
import type { Engines } from './parts.ts';
import { prepareScripts } from './prepare.ts';
import { readAhead, type ReadAhead } from './read-ahead.ts';
import { readPage, readPart, sameText, selectedBeside, type Read } from './read-page.ts';
import { no, ok } from './result.ts';
import { createShowing, type ShowingOptions } from './showing.ts';

export interface SessionOptions extends Pick<ShowingOptions, 'document' | 'writer' | 'words' | 'converterFor'> {
  engines: Engines;
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

/** Readings kept for jumps of a panel that still shows an older one. */
const keptReadings = 3;
const noCorrections: History = { done: [], undone: [] };

export function createSession({ document, engines, writer, words, converterFor, emit, onCount }: SessionOptions): Session {
  const documentId = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
  // What an updated version left behind must not be read as if it had been published.
  const isTainted = writer.hasTraces(document);
  let settings: Settings = defaultSettings;
  let readings: { version: number; read: Read }[] = [];
  let version = 0;
  const address = createAddress();
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
  const showing = createShowing({
    document, writer, words, converterFor, emit, current, onPageChange: () => void onPageChange(), settings: () => settings, ownWords: () => ownWords,
  });

  const corrected = (): 'page' | 'selection' => (selected === null ? 'page' : 'selection');
  const state = (): PageState | null => {
    const read = current();
    const kept = { corrections: corrections[corrected()], words: ownWords };
    return read === null ? null : { documentId, version, url: document.URL, reading: read.reading, view: showing.state(), kept };
  };
  const count = (): void => {
    const read = current();
    if (read !== null) onCount(countPoints(engines.correct(read.reading.article, read.reading.outline, corrections[corrected()].done).points));
  };

  const forget = (): void => {
    running?.abort.abort();
    ahead?.drop();
    ahead = null;
    showing.forget();
    readings = [];
    selected = null;
    corrections = { page: noCorrections, selection: noCorrections };
    ownWords = {};
  };

  /** Another article in the place of what was read, under another address: nobody has asked to read it. */
  const leaveOldPage = (): void => {
    const read = current();
    if (read !== null && address.isLeft(document.URL, read.page, showing.view()?.source.textOf ?? untouched.textOf)) forget();
  };

  const readNow = async (abort: AbortController, wanted: 'selection' | null, isAsked: boolean): Promise<Result<PageState>> => {
    const own = showing.open();
    const begun = ahead;
    ahead = null;
    const isGone = (): boolean => isOver || showing.view() !== own;
    const rules = siteOf(settings, hostOf(document.URL)).rules ?? [];
    let read = await readPage(engines, document, own.source, rules, abort.signal, isGone, begun);
    const beside = read === null || wanted === null ? null : selectedBeside(document, read.page);
    if (beside !== null) read = await readPart(engines, document, beside, own.source, rules, abort.signal, isGone);
    if (read === null) return no('aborted');
    if (read.page.article.blocks.length === 0) return abort.signal.aborted ? no('aborted') : no('empty', frameBeside(document) ?? undefined);
    address.settle(document.URL, isAsked);
    if (read.page.root !== null) read.page.article.page = writer.pageNumberOf(document, read.page.root, document.URL);
    version++;
    readings = [...readings, { version, read }].slice(-keptReadings);
    showing.adopt(read);
    selected = wanted === null ? null : own.selection();
    corrections = { ...corrections, selection: noCorrections };
    if (selected !== null) read.reading.outline = engines.outlineOf(read.page.article, read.reading.removals, rules, selected);
    count();
    return ok(state() as PageState);
  };

  const read = (wanted: 'selection' | null, isAsked = true): Promise<Result<PageState>> => {
    if (running !== null) return running.done;
    const abort = new AbortController();
    isStale = false;
    const done = readNow(abort, wanted, isAsked).catch((error: unknown) => {
      console.error('the page could not be read', error);
      return no('failed', String(error));
    }).finally(() => { running = null; });
    running = { abort, done };
    return done;
  };

  const onPageChange = async (): Promise<void> => {
    const before = current();
    if (before === null || selected !== null) return;
    if (!isListening) { isStale = true; return; }
    leaveOldPage();
    if (current() === null) return emit({ type: 'left' });
    const answer = await read(null, false);
    const after = current();
    if (answer.ok && after !== null && after !== before && !sameText(before, after)) emit({ type: 'changed', state: answer.value });
  };

  const pageOfVersion = (wanted: number | undefined): PageReading | undefined => readings.find((one) => one.version === wanted)?.read.page;

  const keep = (kept: Kept): Promise<Result<unknown>> => {
    corrections = { ...corrections, [corrected()]: kept.corrections };
    count();
    const isSame = JSON.stringify(kept.words) === JSON.stringify(ownWords);
    ownWords = kept.words;
    return isSame ? Promise.resolve(ok(showing.state())) : showing.convertAgain();
  };

  const handle = async (request: ReaderRequest): Promise<Result<unknown>> => {
    if (isTainted && request.type !== 'get-reading') return no('orphaned');
    leaveOldPage();
    if ('settings' in request) settings = request.settings;
    switch (request.type) {
      case 'get-reading': return ok(state());
      case 'read-ahead':
        if (current() === null && running === null && ahead === null && document.readyState === 'complete') ahead = readAhead(engines, document);
        return ok(null);
      case 'read': return read(request.selection === true ? 'selection' : null);
      case 'stop':
        running?.abort.abort();
        return ok(null);
      case 'prepare-scripts': {
        const isOriginal = (): boolean => showing.state().script === 'original';
        const shown = current();
        if (shown !== null && isOriginal()) await prepareScripts(shown, showing.converterTo, () => isOver || !isOriginal());
        return ok(null);
      }
      case 'set-script': return showing.setScript(request.script);
      case 'set-hidden':
        showing.hide(request.ids);
        await showing.setPublished(false);
        return ok(showing.state());
      case 'set-published':
        await showing.setPublished(request.published);
        return ok(showing.state());
      case 'apply-settings': return showing.applySettings();
      case 'jump': {
        const of = pageOfVersion(request.version);
        return ok(await writer.jumpOrUnfold({
          jump: () => showing.view()?.jump(request.from, request.at, of) ?? false,
          page: of ?? current()?.page, block: request.from.block, unfold: request.unfold === true,
        }));
      }
      case 'selection': return ok(showing.view()?.selection() ?? null);
      case 'keep': return keep(request.kept);
    }
  };

  return {
    answer: (request) => handle(request) as Promise<Result<never>>,
    attend(listening) {
      isListening = listening;
      showing.follow(listening);
      if (listening && isStale) void onPageChange();
    },
    isChanging: showing.isChanging,
    end() {
      isOver = true;
      forget();
    },
  };
}
