import type { Article } from '../../core/article/article.ts';
import type { Aligned } from '../../core/script/types.ts';
import type { ScriptChoice } from '../../core/settings/settings.ts';
import type { Texts } from './texts.ts';

const languages: Record<Exclude<ScriptChoice, 'original'>, string> = { hans: 'zh-Hans', tw: 'zh-Hant-TW', hk: 'zh-Hant-HK' };

/** What the converter is given: the blocks, then title, source and site. `convertedTexts` takes the answers in this order. */
export function textsToConvert(article: Article): string[] {
  return [...article.blocks.map((block) => block.text), article.title, article.source ?? '', article.repostedBy ?? ''];
}

export function convertedTexts(article: Article, choice: Exclude<ScriptChoice, 'original'>, aligned: readonly Aligned[]): Texts {
  const count = article.blocks.length;
  return {
    choice, lang: languages[choice],
    title: aligned[count].text, source: aligned[count + 1].text, repostedBy: aligned[count + 2].text,
    of: ({ block, start, end }) => (block < count ? sliceAligned(article.blocks[block].text, aligned[block], start, end) : ''),
  };
}

/**
 * The converted form of a run of the published text. A span that crosses an edge of the run belongs to the run in which
 * it begins, so runs that touch never repeat a character.
 */
export function sliceAligned(published: string, { spans }: Aligned, start: number, end: number): string {
  let out = '';
  let at = start;
  for (let i = firstSpanFrom(spans, start); i < spans.length && spans[i].start < end; i++) {
    const span = spans[i];
    out += published.slice(at, Math.max(at, span.start)) + span.text;
    at = span.end;
  }
  const before = spans[firstSpanFrom(spans, start) - 1];
  if (before !== undefined && before.end > start && out === '') at = Math.max(at, before.end);
  return out + published.slice(at, Math.max(at, end));
}

/** Index of the first span that begins at or behind an offset. */
function firstSpanFrom(spans: Aligned['spans'], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
