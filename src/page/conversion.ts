import type { ArticleText } from './article-text.ts';
import type { AttributeRecord } from './attributes.ts';
import type { Ledger } from './ledger.ts';
import { isTextLeftAlone, reachTexts, shownAttributes, type Reached } from './outside.ts';
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
    language: setLanguage,
    tree(root) {
      context.onTree(root);
      if (root.nodeType === 9) setLanguage((root as Document).documentElement);
    },
  };
}

/** The blocks in the order in which a reader meets them from here: in view and below, then those above. */
function blocksFromView(elements: readonly Element[]): number[] {
  const order = elements.map((_, block) => block);
  let low = 0;
  for (let high = elements.length; low < high;) {
    const middle = (low + high) >> 1;
    if (elements[middle].getBoundingClientRect().bottom < 0) low = middle + 1; else high = middle;
  }
  return [...order.slice(low), ...order.slice(0, low)];
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
export function* convertBlocks(conversion: Running, { article }: ConversionContext): Generator<void> {
  for (let block = 0; block < (article?.reading.elements.length ?? 0); block++) {
    article?.convert(block, conversion.converter);
    yield;
  }
}

/** Every text within reach of the conversion, what is in view first. Pauses often; the caller runs it in slices. */
export function* convertSteps(conversion: Running, context: ConversionContext): Generator<void> {
  const { document, article, attributes } = context;
  const done = new WeakSet<Node>();
  const reached = reachedBy(conversion, context, done);
  const root = article?.reading.root ?? null;
  // Positions are asked before anything is written: the page is laid out once.
  const blocks = blocksFromView(article?.reading.elements ?? []);
  const parts = conversion.scope === 'page' ? partsInView(document) : [];
  if (conversion.scope === 'page') reached.language(document.documentElement);
  else if (root !== null) reached.language(root);

  const first = 60;
  for (const [i, block] of blocks.entries()) {
    if (i === first) for (const part of parts) if (!isTextLeftAlone(part, root)) yield* reachTexts(part, root, reached);
    article?.convert(block, conversion.converter);
    yield;
  }
  if (conversion.scope === 'page') {
    if (blocks.length <= first) for (const part of parts) if (!isTextLeftAlone(part, root)) yield* reachTexts(part, root, reached);
    yield* reachTexts(document, root, reached);
  } else if (article !== null) {
    for (const heading of document.querySelectorAll('h1')) {
      if (article.reading.article.title !== '' && (heading.textContent ?? '').includes(article.reading.article.title.slice(0, 8)))
        yield* reachTexts(heading, root, { ...reached, attribute: () => {} });
    }
  }
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
