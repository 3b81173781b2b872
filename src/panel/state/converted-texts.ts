import type { Article } from '../../core/article/article.ts';
import { sliceAligned } from '../../core/script/aligned.ts';
import type { Aligned } from '../../core/script/types.ts';
import type { ScriptChoice } from '../../core/settings/settings.ts';
import type { Doubt, Texts } from './texts.ts';

const languages: Record<Exclude<ScriptChoice, 'original'>, string> = { hans: 'zh-Hans', tw: 'zh-Hant-TW', hk: 'zh-Hant-HK' };

/** What the converter is given: the blocks, then title, source and site. `convertedTexts` takes the answers in this order. */
export function textsToConvert(article: Article): string[] {
  return [...article.blocks.map((block) => block.text), article.title, article.source ?? '', article.repostedBy ?? ''];
}

export function convertedTexts(article: Article, choice: Exclude<ScriptChoice, 'original'>, aligned: readonly Aligned[]): Texts {
  const count = article.blocks.length;
  const doubts = aligned.slice(0, count).map(({ spans }, block) =>
    spans.flatMap(({ start, end, text, alternatives }): Doubt[] => (alternatives === undefined ? [] : [{ block, start, end, shown: text, alternatives }])));
  return {
    choice, lang: languages[choice],
    title: aligned[count].text, source: aligned[count + 1].text, repostedBy: aligned[count + 2].text,
    of: ({ block, start, end }) => (block < count ? sliceAligned(aligned[block], start, end) : ''),
    doubts: ({ block, start, end }) => (doubts[block] ?? []).filter((doubt) => doubt.start >= start && doubt.end <= end),
    doubtCount: doubts.reduce((sum, { length }) => sum + length, 0),
  };
}
