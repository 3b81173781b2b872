import { limits, type TextSource } from '../article/index.ts';
import { languageOf, scanLines } from '../lines/index.ts';
import { readBlocks } from './blocks.ts';
import { fill, type PageReading } from './read-article.ts';

/**
 * Reads one element of the page as if all of it were an article: for text that a reader selected beside the article.
 * In steps, as `readArticleSteps`. Without text there are no blocks.
 */
export function* readPartSteps(document: Document, root: Element, url: string, source: TextSource, signal?: AbortSignal): Generator<void, PageReading> {
  const scan = yield* scanLines(document, source, limits.nodes, signal);
  const reading: PageReading = { article: { url, title: source.titleOf(document), language: '', blocks: [] }, segments: [], elements: [], root };
  // 4 shows text nodes.
  const first = root.ownerDocument.createTreeWalker(root, 4).nextNode() as Text | null;
  if (first === null) return reading;
  const { blocks, isCut } = yield* readBlocks(root, scan, source, { first, signal });
  if (isCut) reading.stopped = 'characters';
  yield* fill(reading, blocks);
  if (signal?.aborted) reading.stopped = 'reader';
  reading.article.language = languageOf(source.languageOf(document), reading.article.blocks.map((block) => block.text));
  return reading;
}
