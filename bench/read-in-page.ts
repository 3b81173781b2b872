/** What the reading bench runs inside the page, built as one classic script: ours and what a reader would use instead. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { untouched } from '../src/core/article/index.ts';
import { cleanArticle } from '../src/core/clean/index.ts';
import { detectNews } from '../src/core/detect/index.ts';
import { buildOutline } from '../src/core/outline/index.ts';
import { readMetadata } from '../src/core/about/index.ts';
import { readArticle, readArticleSteps } from '../src/core/read/index.ts';

/** Characters that a reader made of the page: shows that it did the work. */
const runs: Record<string, () => number> = {
  detector: () => detectNews(document, document.URL).title.length,
  ours: () => {
    const { article } = readArticle(document, document.URL, untouched);
    return article.blocks.length + buildOutline(article, cleanArticle(article)).points.length;
  },
  // It takes its document apart: the clone is made by `prepared`, outside the time.
  Readability: () => new Readability(prepared ?? document).parse()?.length ?? 0,
  Defuddle: () => new Defuddle(document, { url: document.URL }).parse().content.length,
};
export type Reader = 'detector' | 'ours' | 'Readability' | 'Defuddle';

let prepared: Document | null = null;

/** Milliseconds of one run; NaN when it threw. */
export function time(reader: Reader): number {
  prepared = reader === 'Readability' ? document.cloneNode(true) as Document : null;
  const start = performance.now();
  try { runs[reader](); } catch { return NaN; }
  return performance.now() - start;
}

export interface Growth { nodes: number; total: number; longest: number }

/**
 * Puts an article into the page that has about so many nodes, a third of them the article's and the rest links around
 * it, and reads it in steps, several times. Milliseconds, of each step the shortest time: steps are the same each time,
 * what the machine does beside us is not. `total` of all steps, and `longest`.
 */
export function grow(nodes: number, times: number): Growth {
  fill(nodes);
  // Style and layout of the new page are the browser's work.
  document.body.getBoundingClientRect();
  const best: number[] = [];
  for (let round = 0; round < times; round++) {
    const steps = readArticleSteps(document, document.URL, untouched, readMetadata);
    for (let step = 0, done = false; !done; step++) {
      const start = performance.now();
      done = steps.next().done ?? false;
      best[step] = Math.min(best[step] ?? Infinity, performance.now() - start);
    }
  }
  return { nodes, total: best.reduce((sum, ms) => sum + ms, 0), longest: best.reduce((most, ms) => Math.max(most, ms), 0) };
}

const sentence = '检查组将逐库查看坝体、溢洪道和放水设施，发现隐患的水库一律降低水位运行，并限期修复。';

function fill(nodes: number): void {
  document.title = '青河开展水库检查';
  document.body.textContent = '';
  const add = (parent: Element, tag: string, text = ''): HTMLElement => {
    const element = parent.appendChild(document.createElement(tag));
    if (text !== '') element.textContent = text;
    return element;
  };
  const links = (count: number): void => {
    const list = add(document.body, 'ul');
    for (let i = 0; i < count; i += 3) add(add(list, 'li'), 'a', `老城区架空线入地工程之${i}`).setAttribute('href', `/${i}`);
  };
  links(nodes / 3);
  add(document.body, 'h1', document.title);
  add(document.body, 'div', '2026-03-05 08:30　来源：青河日报');
  const body = add(document.body, 'div');
  for (let i = 0; i < nodes / 3; i += 2) add(body, 'p', `${i}. ${sentence}`);
  links(nodes / 3);
}
