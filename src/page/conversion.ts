import type { ArticleText } from './article-text.ts';
import type { AttributeRecord } from './attributes.ts';
import type { Ledger } from './ledger.ts';
import { isTextLeftAlone, reachTexts, shownAttributes, type Reached } from './outside.ts';
import type { Steps } from './slices.ts';
import type { Conversion } from './types.ts';

export interface ConversionContext {
  document: Document;
  ledger: Ledger;
  attributes: AttributeRecord;
  article: ArticleText | null;
  /** A shadow root or a frame's document was found: texts may arrive there too. */
  onTree(root: ShadowRoot | Document): void;
}

export type Running = Conversion & { converter: NonNullable<Conversion['converter']> };

/** What a conversion does with each text it reaches; a text is done once. */
export function reachedBy(conversion: Running, context: ConversionContext, done: WeakSet<Node>): Reached {
  const { ledger, attributes, article } = context;
  const setLanguage = (element: Element): void => { done.add(element); attributes.set(element, 'lang', conversion.lang); };
  return {
    text(node) {
      if (article?.has(node) === true || done.has(node)) return;
      done.add(node);
      const published = ledger.textOf(node);
      const { spans } = conversion.converter(published);
      ledger.setEdits(node, spans.map(({ start, end, text }) => ({ start, end, text })));
    },
    attribute(element, name) {
      const published = attributes.publishedValue(element, name);
      if (published !== null) attributes.set(element, name, conversion.converter(published).text);
    },
    // The root of a tree is not set on the way, nor what has its language from us for a moment.
    language(element) { if (element.parentNode?.nodeType !== 9 && attributes.publishedValue(element, 'lang') !== null) setLanguage(element); },
    tree(root) {
      context.onTree(root);
      if (root.nodeType === 9) setLanguage((root as Document).documentElement);
    },
  };
}

/** More than a view of the smallest text holds; of elements that stand nowhere, all seem to be in view. */
const mostInView = 60;

/** The blocks in the order in which a reader meets them from here: in view and below, then those above. `inView` of them are in view. */
function blocksFromView(elements: readonly Element[], height: number): { blocks: number[]; inView: number } {
  /** The first block from `low` on of which a rectangle tells that it is far enough down. */
  const firstWhere = (isDown: (rect: DOMRect) => boolean, from: number): number => {
    let low = from;
    for (let high = elements.length; low < high;) {
      const middle = (low + high) >> 1;
      if (isDown(elements[middle].getBoundingClientRect())) high = middle; else low = middle + 1;
    }
    return low;
  };
  const first = firstWhere(({ bottom }) => bottom >= 0, 0);
  const behind = firstWhere(({ top }) => top >= height, first);
  const order = elements.map((_, block) => block);
  return { blocks: [...order.slice(first), ...order.slice(0, first)], inView: Math.min(mostInView, behind - first) };
}

/** Parts of the page that reach into the view, none much taller than it. */
function partsInView(document: Document): Element[] {
  const height = document.defaultView?.innerHeight ?? 0;
  const parts: Element[] = [];
  const waiting: Element[] = document.body === null ? [] : [document.body];
  let looks = 0;
  for (let element = waiting.pop(); element !== undefined && looks < 2000; element = waiting.pop()) {
    for (const child of element.children) {
      if (++looks > 2000) break;
      const { top, bottom } = child.getBoundingClientRect();
      if (bottom <= 0 || top >= height || bottom === top) continue;
      if (bottom - top <= height * 1.5 || child.childElementCount === 0) parts.push(child); else waiting.push(child);
    }
  }
  return parts;
}

/** The article's blocks alone: after a second reading, where the rest of the page is converted already. */
export function* convertBlocks(conversion: Running, { article }: ConversionContext): Steps<void> {
  for (let block = 0; block < (article?.reading.elements.length ?? 0); block++) {
    article?.convert(block, conversion.converter);
    yield;
  }
}

/**
 * Every text within reach of the conversion. What is in view is written in one go and shown. The language of the whole
 * comes last: the browser then makes every style and line of it anew. Pauses often; the caller runs it in slices.
 */
export function* convertSteps(conversion: Running, context: ConversionContext): Steps<void> {
  const { document, article, attributes } = context;
  const done = new WeakSet<Node>();
  const reached = reachedBy(conversion, context, done);
  const root = article?.reading.root ?? null;
  // Positions are asked before anything is written: the page is laid out once.
  const { blocks, inView } = blocksFromView(article?.reading.elements ?? [], document.defaultView?.innerHeight ?? 0);
  const parts = conversion.scope === 'page' ? partsInView(document) : [];

  for (const block of blocks.slice(0, inView)) {
    article?.convert(block, conversion.converter);
    // Until the whole has it; then it goes with what is no longer reached.
    const element = article?.reading.elements[block];
    if (element?.hasAttribute('lang') === false) attributes.set(element, 'lang', conversion.lang);
  }
  for (const part of parts) if (!isTextLeftAlone(part, root)) yield* reachTexts(part, root, reached);
  if (inView > 0 || parts.length > 0) yield 'frame';
  for (const block of blocks.slice(inView)) {
    article?.convert(block, conversion.converter);
    yield;
  }
  if (conversion.scope === 'page') {
    yield* reachTexts(document, root, reached);
  } else if (article !== null) {
    for (const heading of document.querySelectorAll('h1')) {
      if (article.reading.article.title !== '' && (heading.textContent ?? '').includes(article.reading.article.title.slice(0, 8)))
        yield* reachTexts(heading, root, { ...reached, attribute: () => {} });
    }
  }
  const whole = conversion.scope === 'page' ? document.documentElement : root;
  if (whole !== null) { done.add(whole); attributes.set(whole, 'lang', conversion.lang); }
  // What an earlier conversion reached and this one does not shows what was published again.
  for (const node of context.ledger.nodes()) if (article?.has(node) !== true && !done.has(node)) context.ledger.setEdits(node, []);
  for (const element of attributes.elements('lang')) if (!done.has(element)) attributes.undo(element, 'lang');
  if (conversion.scope === 'article') for (const name of shownAttributes) for (const element of attributes.elements(name)) attributes.undo(element, name);
}

/** Nothing converted: texts, attributes and languages as published. */
export function convertBack({ ledger, attributes, article }: ConversionContext): void {
  article?.forgetSpans();
  for (const node of ledger.nodes()) ledger.setEdits(node, []);
  for (const name of [...shownAttributes, 'lang']) for (const element of attributes.elements(name)) attributes.undo(element, name);
}
