/** What tests of the page share: a converter made of a few words, a plain reading of invented pages, removals by their words. */
import type { Block, Removal, Segment, TextSource } from '../core/article/index.ts';
import type { PageReading } from '../core/read/index.ts';
import type { ChangedSpan, Converter } from '../core/script/index.ts';

/** Longest match over a small table, as the real converter does it over a large one. */
export function tableConverter(table: Readonly<Record<string, string>>): Converter {
  const words = Object.keys(table).toSorted((a, b) => b.length - a.length);
  return (text) => {
    const spans: ChangedSpan[] = [];
    let out = '';
    for (let at = 0; at < text.length;) {
      const word = words.find((candidate) => text.startsWith(candidate, at));
      if (word === undefined) { out += text[at++]; continue; }
      if (table[word] !== word) spans.push({ start: at, end: at + word.length, text: table[word] });
      out += table[word];
      at += word.length;
    }
    return { text: out, spans };
  };
}

const flow = /^(?:P|DIV|SECTION|ARTICLE|LI|TD|H[1-6]|BLOCKQUOTE|BODY|MAIN|DD|DT|DETAILS|SUMMARY)$/;

/** Reads an article as plainly as can be: a paragraph for each run of text between flow elements and line breaks. */
export function readPlainly(document: Document, root: Element, source: TextSource): PageReading {
  const blocks: Block[] = [];
  const segments: Segment[][] = [];
  const elements: Element[] = [];
  let run: { node: Text; text: string }[] = [];
  const flush = (element: Element): void => {
    const own: Segment[] = [];
    let text = '';
    for (const { node, text: data } of run) {
      for (const match of data.matchAll(/[^\s\u3000]+/g)) {
        const gap = text !== '' && (match.index > 0 || /\s$/.test(run[run.findIndex((one) => one.node === node) - 1]?.text ?? '')) ? ' ' : '';
        text += gap;
        own.push({ node, from: match.index, at: text.length, length: match[0].length });
        text += match[0];
      }
    }
    run = [];
    if (text === '') return;
    blocks.push({ kind: 'paragraph', text });
    segments.push(own);
    elements.push(element);
  };
  const walk = (element: Element, holder: Element): void => {
    if (source.isOurs(element) || (element.hasAttribute('hidden') && !source.isHiddenByUs(element))) return;
    if (/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|BUTTON)$/.test(element.tagName)) return;
    const isFlow = flow.test(element.tagName);
    const own = isFlow ? element : holder;
    if (isFlow) flush(holder);
    for (const child of element.childNodes) {
      if (child.nodeType === 3) run.push({ node: child as Text, text: source.textOf(child as Text) });
      else if (child.nodeName === 'BR') flush(own);
      else if (child.nodeType === 1) walk(child as Element, own);
    }
    if (isFlow) flush(own);
  };
  walk(root, root);
  return { article: { url: document.URL, title: '', language: 'zh', blocks }, segments, elements, root };
}

/** The passage that holds these words, which may go over several blocks (`\n` between them). */
export function removalOf(reading: PageReading, words: string, id = words.slice(0, 6)): Removal {
  const parts = words.split('\n');
  const { blocks } = reading.article;
  const first = blocks.findIndex((_, i) => parts.every((part, k) => blocks[i + k]?.text.includes(part)));
  if (first < 0) throw new Error(`no block says “${words}”`);
  const ranges = parts.map((part, k) => {
    const start = blocks[first + k].text.indexOf(part);
    return { block: first + k, start, end: start + part.length };
  });
  return { id, ranges, family: 'promo-trailer', rule: 'test', evidence: [] };
}
