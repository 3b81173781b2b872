import type { Evidence } from '../article/index.ts';
import { findHeadline, findRun, headlineAbove, isDated, type Run } from './find-report.ts';
import { readPageLines, type PageLine } from './page-lines.ts';
import { signs } from './signs.ts';

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

/** Adds a proof; weights above 0 speak for news. Weight 0 says nothing. */
type Add = (kind: string, weight: number, value?: string | number) => void;

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
  const pageTitle = document.title.trim();
  const titled = findHeadline(lines, [pageTitle, metaOf(document, 'og:title'), metaOf(document, 'ArticleTitle')]);
  const run = findRun(lines, titled);
  const headline = titled < 0 && run ? headlineAbove(lines, run.first) : titled;
  const language = languageOf((run ? lines.slice(run.first, run.last + 1) : lines).map((line) => line.text).join('').slice(0, sampled));
  const verdict: Verdict = { news: false, title: lines[headline]?.text ?? pageTitle.split(/\s*[_|｜]|\s[-–—]/)[0], language, evidence: [] };
  if (language !== 'zh') verdict.reason = language === '' ? 'empty' : 'language';
  else if (weighPage(document, url, lines, headline, run, verdict.evidence) >= threshold && run) verdict.news = true;
  else verdict.reason = verdict.evidence.some(({ kind }) => /^(?:list|many-)/.test(kind)) ? 'list' : run ? 'other' : 'empty';
  return verdict;
}

/** Sum of all proofs for and against; each is put into `evidence`. */
export function weighPage(document: Document, url: string, lines: PageLine[], headline: number, run: Run | null, evidence: Evidence[]): number {
  let sum = 0;
  const add: Add = (kind, weight, value) => {
    if (weight === 0) return;
    sum += weight;
    evidence.push(value === undefined ? { kind } : { kind, value: typeof value === 'string' ? value.slice(0, 60) : value });
  };
  weighHead(document, url, add);
  const share = linkShare(lines);
  if (run) {
    weighSurroundings(lines, headline, run, share, add);
    weighLanguage(lines, run, add);
  } else if (lines.filter(isLink).length >= listLinks) add('many-links', -3, share);
  weighSigns(document.title.slice((lines[headline]?.length ?? 0) / 2), lines, add);
  return sum;
}

const metaOf = (document: Document, name: string): string => document.querySelector(`meta[property="${name}"],meta[name="${name}" i]`)?.getAttribute('content')?.trim() ?? '';

/** Language by its characters: `ja` by kana, `ko` by hangul, `zh` by Han, else `en`; empty when there are none. */
function languageOf(text: string): string {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const han = count(/[\u3400-\u9fff]/g);
  const kana = count(/[\u3041-\u30fa]/g);
  const hangul = count(/[\uac00-\ud7a3]/g);
  const latin = count(/[a-z]/gi);
  if (kana > 3 && kana > (han + kana) * 0.12) return 'ja';
  if (hangul > han && hangul > latin / 4) return 'ko';
  return han > 0 && han * 4 >= latin ? 'zh' : latin > 0 ? 'en' : '';
}

const outletName = /新[闻聞]|[日晚时時][报報]|[周週]刊|人民|新华|央视|电视|[报報]社|政府|[财財][经經]|[头頭][条條]|资讯|在线/;

/** What the mark-up of the head claims: a bonus, for most pages claim nothing and some claim what they are not. */
function weighHead(document: Document, url: string, add: Add): void {
  const has = (selector: string): boolean => document.querySelector(selector) !== null;
  const linked = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  if (/NewsArticle/.test(linked)) add('marked-as-news', 2);
  else if (/^(?:article|news)$/.test(metaOf(document, 'og:type'))) add('marked-as-article', 0.5);
  if (has(['publishid', 'contentid', 'filetype', 'ArticleTitle', 'ContentSource', 'mediaid'].map((name) => `meta[name="${name}" i]`).join())) add('publisher-system', 1.5);
  if (linked.includes('datePublished') || metaOf(document, 'article:published_time') || metaOf(document, 'pubdate')) add('date-in-head', 0.5);
  if (has('link[href*="/wp-"]')) add('blog-system', -1);
  const named = outletName.exec(`${metaOf(document, 'og:site_name')} ${document.title.slice(-24)}`);
  if (named) add('outlet-name', 0.7, named[0]);
  const address = metaOf(document, 'og:url') || document.querySelector('link[rel="canonical"]')?.getAttribute('href') || url;
  if (/\/20[012]\d[-/_]?(?:0[1-9]|1[0-2])/.test(address)) add('date-in-address', 0.5);
  else if (/^https?:\/\/[^/]+\/?(?:index\.\w+)?$/.test(address)) add('home-page', -3);
}

/** So many links with words of a headline make a list; a page of three short ones is waiting for its text. */
const listLinks = 6;
const isLink = ({ length, linked }: PageLine): boolean => length >= 8 && linked > length / 2;

/** Percent of the characters that stand in links. */
function linkShare(lines: PageLine[]): number {
  let linked = 0;
  let total = 1;
  for (const line of lines) { linked += line.linked; total += line.length; }
  return Math.round((linked / total) * 100);
}

/** “首页 > 新闻中心 > 正文” above a headline. */
const breadcrumb = /(?:[>»›]|位置[:：]).{0,30}(?:正文|[新要][闻聞]|[资資快][讯訊]|[时時]政|[动動][态態]|公告|通知|信息|社会|国[内际])/;
const sourceLabel = /(?:[来來] *源|稿源|出 *[处處]|[转轉][载載]?自|摘自|原[载載]|发布机构).{0,2}[:：丨|]/;
const editorLabel = /[责責]任? ?[编編]|(?:[编編] *[辑輯]|主编|编审) *[:：/／|｜丨]/;
/** How a report opens: 新华社北京3月5日电, 本报讯（记者 …）, 〔記者…／台北報導〕. */
const dateline = /^.{0,12}[社网網报報台臺].{0,14}\d月\d{1,2}日.{0,10}[电電讯訊]|[（(〔［【].{0,12}(?:[记記]者|通讯员|[见見][习習])[^）)〕］】]{1,40}[）)〕］】]|^.{0,16}[讯訊][ （(，,:：】]|^【.{4,40}】|[综綜]合[报外][道導电電]|[记記]者.{1,24}(?:[报報][道導导]|[摄攝])/;

/** What stands around headline and body: the form that reports share and lists, shops and home pages do not. */
function weighSurroundings(lines: PageLine[], headline: number, run: Run, share: number, add: Add): void {
  const { first, last, prose } = run;
  const anchor = headline >= 0 && headline < first ? headline : Math.max(-1, first - 10);
  const distance = first - headline;
  if (headline < 0 || distance < 0) add('no-headline', -1);
  const header = lines.slice(Math.max(0, anchor - 3), Math.min(first + 2, anchor + 14));
  const footer = lines.slice(Math.max(first, last - 3), last + 12);
  const near = [...header, ...footer].filter((line) => line.length < 120);
  const date = header.find(isDated);
  const close = headline >= 0 && distance > 0 && distance <= 9 && lines.slice(Math.max(0, headline - 1), first).some(isDated);
  if (date) add('date-line', /\d ?[:：时時] ?\d\d/.test(date.text) ? 3 : 2.2, date.text);
  else if (footer.some((line) => line.length < 60 && /发布|發布|[时時][间間]/.test(line.text) && isDated(line))) add('date-below', 1.2);
  add('prose', prose >= 150 ? 1.5 : prose >= 50 ? 0.5 : close ? -1 : -2, Math.round(prose));
  if (close) add('close-form', 1.2);
  // The sentence behind another story's headline in a list.
  if (first - 1 > headline && isLink(lines[first - 1])) add('many-links', -2.5);
  if (share > 60) add('many-links', close ? -0.8 : -2, share);
  const look = (kind: string, weight: number, among: PageLine[], pattern: RegExp): void => {
    const found = among.find((line) => pattern.test(line.text.slice(0, 80)) && !/https?:|注明/.test(line.text));
    if (found) add(kind, weight, found.text);
  };
  look('breadcrumb', 1, lines.slice(Math.max(0, anchor - 14), anchor + 3).filter((line) => line.length < 60), breadcrumb);
  look('source-line', 2, near, sourceLabel);
  look('editor-line', 1.5, near, editorLabel);
  look('dateline', 2, lines.slice(first, first + 4), dateline);
  const dates = lines.filter((line) => line.length < 60 && line.prose === 0 && isDated(line)).length;
  if (dates > 8) add('many-dates', close ? -0.5 : -1.5, dates);
}

/** Words of reports: who said it, when, which office. */
const reportWords = /[记記]者|[报報][道導]|表示|指出|[据據获獲]悉|[昨今近]日|日前|消息|介[绍紹]|[今去]年|召[开開]|[举舉]行|警方|部[门門]|[发發][布佈]|\d[日号]|公司|政府|市|省|[县縣]/g;
const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** How the body speaks: reports name offices and days, blogs and posts say 我 and 你 outside quotation marks, manuals speak Latin. */
function weighLanguage(lines: PageLine[], run: Run, add: Add): void {
  let text = '';
  for (let i = run.first; i <= run.last && text.length < sampled; i++) text += `${lines[i].text}\n`;
  const rate = (pattern: RegExp, of: string): number => Math.round(((of.match(pattern)?.length ?? 0) / of.length) * 1000);
  const reporting = rate(reportWords, text);
  const personal = rate(/[我咱](?![院校市省县縣区局])|[你您]/g, text.replace(/[“「][^”」]{0,200}[”」]/g, ''));
  const latin = rate(/[a-z]/gi, text);
  add('report-words', clamp((reporting - 3) / 4, -1.5, 1.5), reporting);
  add('personal', -clamp((personal - 6) / 4, 0, 2.5), personal);
  add('latin', -clamp((latin - 100) / 80, 0, 2), latin);
}

/** Longer lines are text; a sign is a label. */
const maxSign = 60;

/** Signs of other kinds of pages; each kind counts once, more when it shows often. */
function weighSigns(titleEnd: string, lines: PageLine[], add: Add): void {
  for (const { kind, weight, pattern } of signs) {
    const found = lines.filter((line) => line.length <= maxSign && !line.comment && pattern.test(line.text));
    if (found.length > 0) add(kind, weight * (found.length > 3 ? 1.5 : found.length > 1 ? 1 : 0.6), found[0].text);
  }
  if (/[论論][坛壇]|社区\]|贴吧|百科|问答|小[说說]|博客|網誌|词典|文库|知道$/.test(titleEnd)) add('title-of-kind', -1.2, titleEnd);
}
