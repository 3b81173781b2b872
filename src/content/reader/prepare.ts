import type { Converter } from '../../core/script/index.ts';
import { inSlices } from '../../page/index.ts';
import type { Wanted } from './converter-for.ts';
import type { Read } from './read-page.ts';

/** More than a reader sees at once. */
const most = 40;

/**
 * Converts the beginning of an article to the scripts that its reader may choose next, and keeps nothing of it: the
 * browser then has read the tables and compiled the code, which is most of what a press would wait for.
 */
export async function prepareScripts({ page, reading }: Read, converterTo: (script: Wanted['script']) => Converter | null, isOver: () => boolean): Promise<void> {
  const likely = reading.script.script === 'Hant' ? ['hans'] as const : ['tw', 'hk'] as const;
  await inSlices(steps(), isOver);

  function* steps(): Generator<void> {
    for (const script of likely) {
      const convert = converterTo(script);
      for (const { text } of convert === null ? [] : page.article.blocks.slice(0, most)) {
        convert?.(text);
        yield;
      }
    }
  }
}
