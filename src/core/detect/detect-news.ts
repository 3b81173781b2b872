import { untouched, type Evidence } from '../article/index.ts';
import {
  dateline, editorLabel, findBody, findDates, findHeadline, headlineByPlace, findShortDates, hint, languageOf, readLinkedData, readMeta, scanLines, sourceLabel, findSplitDate,
  type Body, type Headline, type Line, type Meta, type Scan,
} from '../lines/index.ts';
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
/** Sum of the weights from which a page counts as news. */
const threshold = 3.5;

/** “首页 > 新闻中心 > 正文” above a headline. */
const breadcrumb = /(?:[>»›]|当前位置|位置[:：]).{0,30}(?:正文|新[闻聞]|[资資][讯訊]|要[闻聞]|[时時]政|[动動][态態]|公告|通知|信息|快[讯訊]|社会|国内|国际|评论)/;
/** The head of an official document. */
const officialForm = /^(?:索\s?引\s?号|发文(?:机关|字号)|成文日期|发布机构|公开(?:日期|类型)|文\s?号|主题分类)\s*[:：]/;
/** Longer lines are text; a sign is a label. */
const maxSign = 60;

/** Proofs and their weights; negative ones speak against. */
export type Proof = Evidence & { weight: number };

/** Judges whether the page is one news report. Reads only; bounded work, a few milliseconds at most. */
export function detectNews(document: Document, url: string): Verdict {
  const scan = scanWhole(document);
  const meta = readMeta(document);
  const found = findHeadline(document.title, scan, meta);
  const body = findBody(scan, found);
  const headline = found.line < 0 && body ? headlineByPlace(scan, found, body.first) : found;
  const texts = body ? scan.lines.slice(body.first, body.last + 1).map((line) => line.text) : scan.lines.map((line) => line.text);
  const language = languageOf('', texts);
  const verdict = (news: boolean, evidence: Evidence[], reason?: Verdict['reason']): Verdict =>
    ({ news, title: headline.title, language, ...(reason ? { reason } : {}), evidence });
  if (scan.lines.length === 0 || language === '') return verdict(false, [], 'empty');
  if (language !== 'zh') return verdict(false, [{ kind: 'language', value: language }], 'language');
  const proofs = weighPage(document, url, meta, scan, headline, body);
  const sum = proofs.reduce((total, proof) => total + proof.weight, 0);
  const news = body !== null && sum >= threshold;
  const evidence = proofs.map(({ kind, value }) => (value === undefined ? { kind } : { kind, value }));
  if (news) return verdict(true, evidence);
  return verdict(false, evidence, proofs.some((proof) => proof.kind === 'list' || proof.kind === 'many-links') ? 'list' : body ? 'other' : 'empty');
}

/** All proofs for and against, each with its weight. */
export function weighPage(document: Document, url: string, meta: Meta, scan: Scan, headline: Headline, body: Body | null): Proof[] {
  return [...headProofs(document, url, meta), ...lineProofs(scan, headline, body), ...languageProofs(scan, body), ...signProofs(document, scan, headline)].filter((proof) => proof.weight !== 0);
}

function scanWhole(document: Document): Scan {
  const steps = scanLines(document, untouched, maxNodes);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What the mark-up of the head claims: a bonus, for most pages claim nothing and some claim what they are not. */
function headProofs(document: Document, url: string, meta: Meta): Proof[] {
  const proofs: Proof[] = [];
  const add = (kind: string, weight: number, value?: string): void => { proofs.push({ kind, weight, ...(value ? { value } : {}) }); };
  const linked = readLinkedData(document);
  if (linked.type?.includes('News')) add('marked-as-news', 2, linked.type);
  else if (meta.get('og:type') === 'article' || meta.get('og:type') === 'news') add('marked-as-article', 0.5);
  if (['publishid', 'contentid', 'filetype', 'articletitle', 'contentsource', 'mediaid', '_pubtime', 'author_id'].some((key) => meta.has(key))) add('publisher-system', 1.5);
  if (linked.datePublished || ['article:published_time', 'publishdate', 'pubdate', 'og:release_date'].some((key) => meta.has(key))) add('date-in-head', 0.5);
  const site = `${meta.get('og:site_name') ?? ''} ${document.title.slice(-24)}`;
  const named = /(?:新[闻聞]|日[报報]|晚[报報]|[时時][报報]|周刊|週刊|人民|新华|央视|电视台|[报報]社|政府|财经|財經|[头頭][条條]|资讯|在线)/.exec(site);
  if (named) add('outlet-name', 0.7, named[0]);
  const address = meta.get('og:url') ?? document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? url;
  if (document.querySelector('link[href*="/wp-content/"],link[href*="/wp-includes/"]')) add('blog-system', -1);
  if (/\/(?:20[012]\d)[-/_]?(?:0[1-9]|1[0-2])/.test(address)) add('date-in-address', 0.5);
  else if (/^https?:\/\/[^/]+\/?(?:index\.\w+)?$/.test(address)) add('home-page', -3);
  return proofs;
}

/** What stands around headline and body. */
function lineProofs(scan: Scan, headline: Headline, body: Body | null): Proof[] {
  const { lines } = scan;
  const proofs: Proof[] = [];
  const add = (kind: string, weight: number, value?: string | number): void => { proofs.push({ kind, weight, ...(value === undefined ? {} : { value }) }); };
  const total = lines.reduce((sum, line) => sum + line.length, 0);
  const linked = lines.reduce((sum, line) => sum + line.linked, 0);
  const share = Math.round((linked / total) * 100);
  if (!body) {
    if (share > 60) add('many-links', -3, share);
    return proofs;
  }
  const prose = lines.slice(body.first, body.last + 1).reduce((sum, line) => sum + line.prose, 0);
  add('prose', prose >= 150 ? 1.5 : prose >= 50 ? 0.5 : -2, Math.round(prose));
  const anchor = headline.line >= 0 && headline.line < body.first ? headline.line : Math.max(-1, body.first - 10);
  if (headline.line < 0 || headline.line > body.first) add('no-headline', -1);
  else if (body.first - headline.line > 40) add('far-headline', -1.5, body.first - headline.line);
  const header = lines.slice(Math.max(0, anchor - 3), Math.min(body.first + 2, anchor + 14)).filter((line) => line.length < 160);
  const isDated = (line: Line): boolean => (line.prose === 0 || line.length < 60) && (findDates(line.text).length > 0 || findShortDates(line.text).some((found) => found.iso.includes('T')));
  const date = header.find(isDated) ?? header.find((_, index) => findSplitDate(header, index) !== null);
  if (date) add('date-line', /\d{1,2}\s?[:：时時]\s?\d\d/.test(date.text) ? 3 : 2.2, date.text.slice(0, 60));
  // Headline, date, body, close together: the form that reports share and lists, shops and home pages do not.
  const close = headline.line >= 0 && body.first > headline.line && body.first - headline.line <= 9 && lines.slice(headline.line + 1, body.first).some(isDated);
  if (close) add('close-form', 1.2);
  if (share > 60) add('many-links', close ? -0.8 : -2, share);
  const crumbs = lines.slice(Math.max(0, anchor - 14), anchor + 3).find((line) => line.length < 60 && breadcrumb.test(line.text));
  if (crumbs) add('breadcrumb', 1, crumbs.text.slice(0, 40));
  const footer = lines.slice(Math.max(body.first, body.last - 3), body.last + 12);
  const near = [...header, ...footer].filter((line) => line.length < 120);
  const source = near.find((line) => sourceLabel.test(line.text) && !/https?:|注明/.test(line.text));
  if (source) add('source-line', 2, source.text.slice(0, 60));
  const editor = near.find((line) => editorLabel.test(line.text));
  if (editor) add('editor-line', 1.5, editor.text.slice(0, 60));
  const opening = lines.slice(body.first, body.first + 4).find((line) => dateline.test(line.text.slice(0, 80)));
  if (opening) add('dateline', 2, opening.text.slice(0, 40));
  const dates = lines.filter((line) => line.length < 60 && line.prose === 0 && /\d/.test(line.text) && findDates(line.text).length > 0).length;
  if (dates > 8) add('many-dates', close ? -0.5 : -1.5, dates);
  if (!date && footer.some((line) => line.length < 60 && /发布|發布|时间|時間/.test(line.text) && isDated(line))) add('date-below', 1.2);
  if (near.some((line) => officialForm.test(line.text))) add('official-form', 2);
  return proofs;
}

/** Words of reports: who said it, when, which office. */
const reportWords = /记者|記者|报道|報導|表示|指出|[据據](?:了解|介绍|悉|统计|報)|日前|近日|消息|[获獲]悉|介[绍紹]|今年|去年|昨日|今日|召[开開]|[举舉]行|警方|部[门門]|[发發][布佈]|\d{1,2}[日号]|公司|政府|市|省|[县縣]/g;
const sampled = 4000;
const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** How the body speaks: reports name offices and days, blogs and posts say 我 and 你 outside quotation marks, manuals speak Latin. */
function languageProofs({ lines }: Scan, body: Body | null): Proof[] {
  if (!body) return [];
  let text = '';
  for (let i = body.first; i <= body.last && text.length < sampled; i++) text += `${lines[i].text}\n`;
  const rate = (pattern: RegExp, of: string): number => ((of.match(pattern)?.length ?? 0) / of.length) * 1000;
  const reporting = Math.round(rate(reportWords, text));
  const personal = Math.round(rate(/[我你您]|咱/g, text.replace(/[“「][^”」]{0,200}[”」]/g, '')));
  const latin = Math.round(rate(/[A-Za-z]/g, text) / 10);
  return [
    { kind: 'report-words', weight: clamp((reporting - 3) / 4, -1.5, 1.5), value: reporting },
    { kind: 'personal', weight: -clamp((personal - 6) / 4, 0, 2.5), value: personal },
    { kind: 'latin', weight: -clamp((latin - 10) / 8, 0, 2), value: latin },
  ];
}

/** Signs of other kinds of pages; each kind counts once, doubled when it shows often. */
function signProofs(document: Document, scan: Scan, headline: Headline): Proof[] {
  const seen = new Map<string, { count: number; value: string; weight: number }>();
  const look = (text: string): void => {
    for (const { kind, weight, pattern } of signs) {
      if (!pattern.test(text)) continue;
      const before = seen.get(kind);
      if (before) before.count++;
      else seen.set(kind, { count: 1, value: text.slice(0, 40), weight });
    }
  };
  for (const line of scan.lines) if (line.length <= maxSign && !(line.hints & hint.comment)) look(line.text);
  if (/论坛|論壇|社区\]|贴吧|百科|问答|小说|小說|博客|網誌|词典|文库|知道$/.test(document.title.slice(headline.title.length / 2))) seen.set('title-of-kind', { count: 1, value: document.title.slice(-20), weight: -2 });
  return [...seen].map(([kind, { count, value, weight }]) => ({ kind, value, weight: count > 3 ? weight * 1.5 : count > 1 ? weight : weight * 0.6 }));
}
