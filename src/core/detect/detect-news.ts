import { untouched, type Evidence } from '../article/index.ts';
import {
  dateline, editorLabel, findBody, findDates, findHeadline, headlineByPlace, findShortDates, hint, languageOf, readLinkedData, readMeta, scanLines, sourceLabel,
  type Body, type Headline, type Meta, type Scan,
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
const threshold = 4;

/** Proofs and their weights; negative ones speak against. */
type Proof = Evidence & { weight: number };

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
  const proofs = [
    ...headProofs(document, url, meta),
    ...lineProofs(scan, headline, body),
    ...signProofs(document, scan, headline),
  ].filter((proof) => proof.weight !== 0);
  const sum = proofs.reduce((total, proof) => total + proof.weight, 0);
  const news = body !== null && sum >= threshold;
  const evidence = proofs.map(({ kind, value }) => (value === undefined ? { kind } : { kind, value }));
  if (news) return verdict(true, evidence);
  return verdict(false, evidence, proofs.some((proof) => proof.kind === 'list' || proof.kind === 'many-links') ? 'list' : body ? 'other' : 'empty');
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
  if (linked.datePublished || ['article:published_time', 'publishdate', 'pubdate', 'og:release_date'].some((key) => meta.has(key))) add('date-in-head', 1);
  const site = `${meta.get('og:site_name') ?? ''} ${document.title.slice(-24)}`;
  const named = /(?:新[闻聞]|日[报報]|晚[报報]|[时時][报報]|周刊|週刊|人民|新华|央视|电视台|[报報]社|政府|财经|財經|[头頭][条條]|资讯|在线)/.exec(site);
  if (named) add('outlet-name', 0.7, named[0]);
  const address = meta.get('og:url') ?? document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? url;
  if (/\/(?:20[012]\d)[-/_]?(?:0[1-9]|1[0-2])/.test(address)) add('date-in-address', 1);
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
  if (linked > total * 0.6) add('many-links', -2, Math.round((linked / total) * 100));
  if (!body) return proofs;
  const prose = lines.slice(body.first, body.last + 1).reduce((sum, line) => sum + line.prose, 0);
  add('prose', prose >= 150 ? 1.5 : prose >= 50 ? 0.5 : -2, Math.round(prose));
  const anchor = headline.line >= 0 && headline.line < body.first ? headline.line : Math.max(-1, body.first - 10);
  if (headline.line < 0 || headline.line > body.first) add('no-headline', -1);
  else if (body.first - headline.line > 40) add('far-headline', -1.5, body.first - headline.line);
  const header = lines.slice(Math.max(0, anchor - 3), Math.min(body.first + 2, anchor + 14)).filter((line) => line.length < 160);
  const date = header.find((line) => (line.prose === 0 || line.length < 60) && (findDates(line.text).length > 0 || findShortDates(line.text).some((found) => found.iso.includes('T'))));
  if (date) add('date-line', /\d{1,2}\s?[:：时時]\s?\d\d/.test(date.text) ? 3 : 2.2, date.text.slice(0, 60));
  const footer = lines.slice(Math.max(body.first, body.last - 3), body.last + 12);
  const near = [...header, ...footer].filter((line) => line.length < 120);
  const source = near.find((line) => sourceLabel.test(line.text));
  if (source) add('source-line', 2, source.text.slice(0, 60));
  const editor = near.find((line) => editorLabel.test(line.text));
  if (editor) add('editor-line', 1.5, editor.text.slice(0, 60));
  const opening = lines.slice(body.first, body.first + 4).find((line) => dateline.test(line.text.slice(0, 80)));
  if (opening) add('dateline', 2, opening.text.slice(0, 40));
  const dates = lines.filter((line) => line.length < 60 && line.prose === 0 && /\d/.test(line.text) && findDates(line.text).length > 0).length;
  if (dates > 8) add('many-dates', -1.5, dates);
  return proofs;
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
  for (const line of scan.lines) if (line.length <= 40 && !(line.hints & hint.comment)) look(line.text);
  if (/论坛|論壇|社区\]|贴吧|百科|问答|小说|小說|博客|網誌|词典|文库|知道$/.test(document.title.slice(headline.title.length / 2))) seen.set('title-of-kind', { count: 1, value: document.title.slice(-20), weight: -2 });
  return [...seen].map(([kind, { count, value, weight }]) => ({ kind, value, weight: count > 3 ? weight * 1.5 : count > 1 ? weight : weight * 0.6 }));
}
