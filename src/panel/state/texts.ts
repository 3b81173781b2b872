import type { Article, Range, ScriptVerdict } from '../../core/article/index.ts';
import type { ScriptChoice } from '../../core/settings/settings.ts';

/** The words of an article in the script shown. Offsets are always those of the article as read. */
export interface Texts {
  choice: ScriptChoice;
  /** BCP 47 of all page text. */
  lang: string;
  title: string;
  source: string;
  repostedBy: string;
  of(range: Range): string;
  /** Characters of a range whose conversion was a guess. */
  doubts(range: Range): Doubt[];
  /** How many there are in the whole article. */
  doubtCount: number;
}

/** A character that several could stand for; its range is the article's. */
export interface Doubt extends Range {
  shown: string;
  /** The other forms. */
  alternatives: string[];
}

/** Language tag of the text as published: what its characters say, else what the page says. */
export function publishedLanguage(article: Article, script: ScriptVerdict): string {
  if (script.script === 'Hans') return 'zh-Hans';
  if (script.script === 'Hant') return `zh-Hant-${script.region ?? 'TW'}`;
  return article.language || 'zh';
}

export function publishedTexts(article: Article, script: ScriptVerdict): Texts {
  return {
    choice: 'original', lang: publishedLanguage(article, script),
    title: article.title, source: article.source ?? '', repostedBy: article.repostedBy ?? '',
    of: ({ block, start, end }) => article.blocks[block]?.text.slice(start, end) ?? '',
    doubts: () => [], doubtCount: 0,
  };
}
