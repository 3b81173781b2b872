import type { Removal, TextSource } from '../core/article/index.ts';
import { holdArticle, type ArticleText } from './article-text.ts';
import { createAttributeRecord } from './attributes.ts';
import { joinCuts, mergeChanges, toShown } from './changes.ts';
import { convertBack, convertBlocks, convertSteps, type ConversionContext, type Running } from './conversion.ts';
import { createDoubts } from './doubts.ts';
import { createHighlights, leaveTrace, rangeOf } from './highlights.ts';
import { createFollower } from './follow.ts';
import { reveal } from './jump.ts';
import { convertLate, lateNodes } from './late-text.ts';
import { createLedger } from './ledger.ts';
import { createPassages } from './passages.ts';
import { createScrollKeeper } from './scroll.ts';
import { createSelectionKeeper, selectedPlaces } from './selection.ts';
import { frameDocument, holds, treesAround } from './outside.ts';
import { inSlices } from './slices.ts';
import type { Conversion, Hiding, PageView, ViewOptions } from './types.ts';
import { createWatch } from './watch.ts';

const hasText = (nodes: NodeList): boolean => {
  for (const node of nodes) if (/\S/.test(node.textContent ?? '') && node.nodeName !== 'SCRIPT' && node.nodeName !== 'STYLE') return true;
  return false;
};

/** The page as the reader wants it: passages hidden, script converted, places marked; and back again exactly. */
export function createPageView(document: Document, options: ViewOptions): PageView {
  const ledger = createLedger();
  const attributes = createAttributeRecord();
  const highlights = createHighlights();
  const doubts = createDoubts(ledger, highlights, (place) => options.onDoubt?.(place));
  const passages = createPassages(document, ledger, attributes, options.words, options.onRestore);
  const scroll = createScrollKeeper(document);
  const selection = createSelectionKeeper(document, ledger);
  let article: ArticleText | null = null;
  let removals: readonly Removal[] = [];
  let hiddenIds: ReadonlySet<string> = new Set();
  let hiding: Hiding = 'line';
  let conversion: Conversion = { converter: null, lang: '', scope: 'article' };
  let asPublished = false;
  let marksDoubts = false;
  /** A newer conversion ends the one that runs. */
  let generation = 0;
  let isOver = false;
  /** The conversion has reached all there was; what came since is late. */
  let isComplete = false;
  const late = new Set<Node>();
  /** Closes what jumps had to open. */
  const opened: (() => void)[] = [];
  const close = (): void => { for (const shut of opened.splice(0)) shut(); };

  const watch = createWatch(document, {
    isNear(record) {
      const root = article?.reading.root ?? null;
      if (root === null || !holds(document, root)) return record.type === 'childList' && hasText(record.addedNodes);
      if (!holds(root, record.target) && record.target !== root.parentNode) return false;
      return record.type === 'characterData' || hasText(record.addedNodes) || hasText(record.removedNodes);
    },
    onRecords(records) {
      const running = runningConversion();
      if (running === null) return;
      for (const node of lateNodes(records)) late.add(node);
      if (!asPublished) convertWhatIsLate(running);
    },
    onChange: options.onPageChange,
    onUnsettled: () => options.onUnsettled?.(),
  });

  const runningConversion = (): Running | null => (conversion.converter === null ? null : { ...conversion, converter: conversion.converter });
  const convertWhatIsLate = (running: Running): void => {
    const nodes = new Set(late);
    late.clear();
    convertLate(nodes, running, context(), write, endOf(generation));
  };
  const endOf = (own: number) => (): boolean => own !== generation || asPublished || isOver;
  const context = (): ConversionContext => ({ document, ledger, attributes, article, onTree: watch.add });

  /** Every write goes through here: it does not count as the page's, and no selection moves. */
  function write(work: () => void): void {
    watch.silently(() => selection.keep(work));
    ledger.sweep();
    highlights.rebuild();
    leaveTrace(document, !isOver && !asPublished && (hiddenIds.size > 0 || conversion.converter !== null));
  }

  const showDoubts = (): void => doubts.show(marksDoubts && !asPublished && !isOver ? article : null);

  const hide = (): void => {
    if (article !== null) passages.hide(article, removals.filter(({ id }) => hiddenIds.has(id)), hiding);
  };

  const convert = async (steps: typeof convertSteps, signal?: AbortSignal): Promise<void> => {
    const own = ++generation;
    const running = runningConversion();
    isComplete = false;
    late.clear();
    if (running === null) {
      write(() => scroll.keep(article, () => convertBack(context())));
    } else {
      const ended = endOf(own);
      await inSlices(steps(running, context()), () => ended() || signal?.aborted === true, write);
    }
    if (own !== generation || asPublished || isOver) return;
    isComplete = signal?.aborted !== true;
    showDoubts();
  };

  const source: TextSource = {
    textOf: ledger.textOf,
    titleOf: (of) => [...of.querySelector('head > title')?.childNodes ?? []].map((node) => (node.nodeType === 3 ? ledger.textOf(node as Text) : '')).join('').trim(),
    languageOf: (of) => attributes.publishedValue(of.documentElement, 'lang') ?? '',
    isOurs: passages.isLine,
    isHiddenByUs: passages.isHiddenByUs,
  };
  const follower = createFollower(document, () => article, options.onPlace);
  const beforePrint = (): void => passages.printing(true);
  const afterPrint = (): void => passages.printing(false);
  const onLoad = ({ target }: Event): void => {
    const inner = (target as Node | null)?.nodeType === 1 ? frameDocument(target as Element) : null;
    const root = article?.reading.root ?? null;
    if (inner !== null && root !== null && !holds(document, root)) options.onPageChange();
    const running = runningConversion();
    if (inner === null || running === null || running.scope !== 'page') return;
    late.add(inner);
    if (!asPublished) convertWhatIsLate(running);
  };
  document.addEventListener('load', onLoad, true);
  document.defaultView?.addEventListener('beforeprint', beforePrint);
  document.defaultView?.addEventListener('afterprint', afterPrint);

  return {
    source,
    adopt(reading, found, hidden) {
      write(() => {
        ledger.forgetDetached();
        article = holdArticle(reading, found, ledger);
        removals = found;
        hiddenIds = hidden;
        if (!asPublished) scroll.keep(article, hide);
      });
      for (const tree of treesAround(reading.elements)) watch.add(tree);
      watch.restart();
      if (conversion.converter === null) return;
      const steps = isComplete ? convertBlocks : convertSteps;
      if (asPublished) isComplete = false; else void convert(steps);
    },
    setHidden(ids, how) {
      hiddenIds = new Set(ids);
      hiding = how;
      if (!asPublished) write(() => scroll.keep(article, hide));
    },
    setConversion(wanted, signal) {
      conversion = wanted;
      if (!asPublished) return convert(convertSteps, signal);
      isComplete = false;
      convertBack(context());
      return Promise.resolve();
    },
    async setPublished(published) {
      if (published) {
        // Also what a jump left behind while the page was shown as published.
        highlights.clear();
        write(close);
      }
      if (published === asPublished) return;
      asPublished = published;
      generation++;
      const running = runningConversion();
      write(() => scroll.keep(article, () => {
        ledger.setPublished(published);
        attributes.setPublished(published);
        if (published) passages.clear(); else hide();
      }, published ? 'published' : undefined));
      showDoubts();
      if (published || running === null) return;
      if (isComplete) convertWhatIsLate(running); else await convert(convertSteps);
    },
    jump(from, to, of) {
      const held = of === undefined || of === article?.reading ? article : holdArticle(of, [], ledger);
      if (held === null || from.block >= held.reading.article.blocks.length) return false;
      const range = rangeOf(held, from, to);
      if (range === null) return false;
      follower.pin(from);
      highlights.target(held, from, to);
      const shut = reveal(range, write, () => { highlights.arrived(); follower.settle(); });
      if (shut === null) { highlights.clear(); showDoubts(); follower.unpin(); return false; }
      opened.push(...shut);
      return true;
    },
    shownOffset(block, offset) {
      if (article === null || asPublished) return offset;
      const gone = removals.filter(({ id }) => hiddenIds.has(id) && hiding !== 'list').flatMap(({ ranges }) => ranges)
        .filter((range) => range.block === block).map(({ start, end }) => ({ start, end, text: '' }));
      return toShown(mergeChanges(joinCuts(gone), article.spansOf(block)), offset);
    },
    selection: () => selectedPlaces(document, article, ledger),
    markUncertain(on) {
      marksDoubts = on;
      showDoubts();
    },
    follow: follower.follow,
    dispose() {
      isOver = true;
      generation++;
      follower.follow(false);
      showDoubts();
      highlights.clear();
      write(() => scroll.keep(article, () => {
        ledger.setPublished(true);
        passages.clear();
        attributes.undoAll();
        close();
      }, 'at-once'));
      watch.stop();
      selection.stop();
      document.removeEventListener('load', onLoad, true);
      document.defaultView?.removeEventListener('beforeprint', beforePrint);
      document.defaultView?.removeEventListener('afterprint', afterPrint);
    },
  };
}
