import type { Evidence } from '../article/index.ts';
import { findHeadline, findRun, headlineAbove } from './find-report.ts';
import { readPageLines } from './page-lines.ts';
import { metaOf, weighPage } from './weigh-page.ts';

export interface Verdict {
  /** One news report or official document with a headline and a prose body, and the evidence suffices. */
  news: boolean;
  /** Headline without the site's name; empty when none was found. */
  title: string;
  /** `zh`, `ja`, `ko`, `en` … as the text itself shows; empty when there is no text. */
  language: string;
  /** Why not, when `news` is false: a list of links, another language, no text. */
  reason?: 'list' | 'language' | 'empty' | 'other';
  evidence: Evidence[];
}

/** The first part of a page tells what it is: what lies behind so many nodes is not looked at. */
const maxNodes = 12_000;
/** Characters of the body that are looked at. */
const sampled = 4000;
/** Sum of the weights from which a page counts as news. */
const threshold = 3.5;
/** Frames that are looked into when the page itself has no prose. */
const maxFrames = 6;

/**
 * Judges whether the page, or a frame of the same origin in a page without prose of its own, is one news report. Reads
 * only; bounded work, a few milliseconds at most.
 */
export function detectNews(document: Document, url: string): Verdict {
  const verdict = judgeDocument(document, url);
  if (verdict.reason !== 'empty') return verdict;
  const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe,frame')].slice(0, maxFrames);
  return frames.map(({ contentDocument }) => contentDocument && judgeDocument(contentDocument, url)).find((inner) => inner?.news) ?? verdict;
}

function judgeDocument(document: Document, url: string): Verdict {
  const lines = document.body ? readPageLines(document.body, maxNodes) : [];
  const titled = findHeadline(lines, [document.title, metaOf(document, 'og:title')]);
  const run = findRun(lines, titled);
  const headline = titled < 0 && run ? headlineAbove(lines, run.first) : titled;
  const text = (run ? lines.slice(run.first, run.last + 1) : lines).map((line) => line.text).join('\n').slice(0, sampled);
  const language = languageOf(text);
  const verdict: Verdict = { news: false, title: lines[headline]?.text ?? '', language, evidence: [] };
  if (language !== 'zh') verdict.reason = language === '' ? 'empty' : 'language';
  else if (weighPage(document, url, lines, headline, run, text, verdict.evidence) >= threshold && run) verdict.news = true;
  else verdict.reason = verdict.evidence.some(({ kind }) => kind === 'links') ? 'list' : run ? 'other' : 'empty';
  return verdict;
}

/** Language by its characters: `ja` by kana, `ko` by hangul, `zh` by Han, else `en`; empty when there are none. */
function languageOf(text: string): string {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const han = count(/[㐀-鿿]/g);
  const kana = count(/[ぁ-ヺ]/g);
  const hangul = count(/[가-힣]/g);
  const latin = count(/[a-z]/gi);
  if (kana > 3 && kana * 7 > han) return 'ja';
  if (hangul > han && hangul > latin / 4) return 'ko';
  return han > 0 && han * 4 >= latin ? 'zh' : latin > 0 ? 'en' : '';
}
