import type { Evidence } from '../article/index.ts';
import { isDated, type Run } from './find-report.ts';
import type { PageLine } from './page-lines.ts';
import { kindOfHeadline, kindOfTitle, signs } from './signs.ts';

/** Adds a proof; weights above 0 speak for news. Weight 0 says nothing. */
type Add = (kind: string, weight: number, value?: string | number) => void;

/** Sum of all proofs for and against; each is put into `evidence`. */
export function weighPage(document: Document, url: string, lines: PageLine[], headline: number, run: Run | null, text: string, evidence: Evidence[]): number {
  let sum = 0;
  const add: Add = (kind, weight, value) => {
    if (weight === 0) return;
    sum += weight;
    evidence.push({ kind, value });
  };
  weighHead(document, url, add);
  if (run) {
    weighSurroundings(lines, headline, run, add);
    weighLanguage(text, add);
  } else if (lines.filter(isLink).length >= listLinks) add('links', -3);
  weighSigns(document.title, lines, headline, add);
  return sum;
}

/** A field of the head; empty when it is not there. */
export const metaOf = (document: Document, name: string): string => document.querySelector(`meta[property="${name}"],meta[name="${name}" i]`)?.getAttribute('content') ?? '';

const outletName = /新[闻聞华]|[报報]|[周週]刊|人民|央视|电视|政府|[财財][经經]|[头頭][条條]|资讯|在线/;

/** What the mark-up of the head claims: a bonus, for most pages claim nothing and some claim what they are not. */
function weighHead(document: Document, url: string, add: Add): void {
  const linked = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  if (/NewsArticle/.test(linked)) add('marked', 2);
  else if (/^(?:art|news)/.test(metaOf(document, 'og:type'))) add('marked', 0.5);
  if (['publishid', 'contentid', 'filetype', 'ArticleTitle', 'ContentSource', 'mediaid'].some((name) => metaOf(document, name))) add('system', 1.5);
  const named = outletName.exec(`${metaOf(document, 'og:site_name')} ${document.title.slice(-24)}`);
  if (named) add('outlet', 0.7, `${named}`);
  const address = metaOf(document, 'og:url') || url;
  if (/\/20[012]\d[-/_]?(?:0[1-9]|1[0-2])/.test(address)) add('address', 0.5);
  else if (/^\w+:..[^/]+\/?(?:index\.\w+)?$/.test(address)) add('home', -3);
}

/** So many links with words of a headline make a list; a page of three short ones is waiting for its text. */
const listLinks = 6;
const isLink = ({ length, linked }: PageLine): boolean => length >= 8 && linked > length / 2;

/** Percent of the characters that stand in links. */
function linkShare(lines: PageLine[]): number {
  let linked = 0;
  let total = 1;
  for (const line of lines) { linked += line.linked; total += line.length; }
  return (linked / total) * 100;
}

/** “首页 > 新闻中心 > 正文” above a headline. */
const breadcrumb = /(?:[>»›]|位置[:：]).{0,30}(?:正文|[闻聞讯訊态態]|[时時]政|公告|通知|信息|社会|国[内际])/;
const sourceLabel = /(?:[来來] *源|稿源|出 *[处處]|[转轉].?自|摘自|原[载載]|发布机构).{0,2}[:：丨|]/;
const editorLabel = /[责責]任? ?[编編]|(?:[编編] *[辑輯]|主编|编审) *[:：/／|｜丨]|^[□■◎＊]/;
/** How a report opens: 新华社北京3月5日电, 本报讯（记者 …）, 〔記者…／台北報導〕. */
const dateline = /^.{0,12}[社网網报報台臺].{0,14}\d月\d{1,2}日.{0,10}[电電讯訊]|[（(〔［【].{0,12}(?:[记記]者|通讯员|.[习習]).{1,40}[）)〕］】]|^.{0,16}[讯訊][ （(，,:：】]|^【[^ ]{5,40}】|[综綜]合[报報外].|[记記]者.{1,24}[报報摄攝]/;

/** What stands around headline and body: the form that reports share and lists, shops and home pages do not. */
function weighSurroundings(lines: PageLine[], headline: number, run: Run, add: Add): void {
  const { first, last, prose } = run;
  const above = headline >= 0 && headline < first;
  const anchor = above ? headline : Math.max(-1, first - 10);
  if (!above) add('headline', -1);
  const header = lines.slice(Math.max(0, anchor - 8), Math.min(first + 2, anchor + 14));
  const footer = lines.slice(Math.max(first, last - 3), last + 12);
  const near = [...header, ...footer].filter((line) => line.length < 120);
  const date = header.find(isDated);
  const close = above && first - headline < 10 && lines.slice(Math.max(0, headline - 1), first).some(isDated);
  if (date) add('date', /\d ?[:：时時] ?\d\d/.test(date.text) ? 3 : 2.2, date.text);
  else if (footer.some((line) => line.length < 30 && isDated(line))) add('below', 1.2);
  add('prose', prose >= 150 ? 1.5 : prose >= 50 ? 0.5 : close ? -1 : -2, prose);
  if (close) add('close', 1.2);
  // The sentence behind another story's headline in a list.
  if (lines.slice(headline + 1, first).some((line, i, { length }) => isLink(line) && (line.level > 0 || i === length - 1))) add('links', -2.5);
  const share = linkShare(lines);
  if (share > 60) add('links', close ? -0.8 : -2, share);
  const look = (kind: string, weight: number, among: PageLine[], pattern: RegExp): void => {
    const found = among.find((line) => pattern.test(line.text.slice(0, 80)) && !line.text.includes('注明'));
    if (found) add(kind, weight, found.text);
  };
  look('path', 1, lines.slice(Math.max(0, anchor - 14), anchor + 3), breadcrumb);
  look('source', 2, near, sourceLabel);
  look('editor', 1.5, near, editorLabel);
  look('dateline', 2, lines.slice(first, first + 4), dateline);
}

/** Words of reports: who said it, when, which office. */
const reportWords = /[记記]者|[报報][道導]|本[报報]|表示|指出|[据據获獲]悉|[昨今近]日|日前|昨天|今晨|消息|介.|[今去]年|召.|[举舉]行|警方|宣.|公告|部[门門]|[发發][布佈]|[\d一二三五十][日号]|公司|政府|市|省|[县縣]/g;
/** Of these, what rules, offers and portraits have too. */
const office = /[司府市省县縣部介年发發]/;
const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** How the body speaks: reports name offices and days, blogs and posts say 我 and 你 outside quotation marks, manuals speak Latin. */
function weighLanguage(text: string, add: Add): void {
  const rate = (pattern: RegExp, of: string): number => Math.round(((of.match(pattern)?.length ?? 0) / of.length) * 1000);
  const reporting = rate(reportWords, text);
  const personal = rate(/[我咱](?![们們院校市省县縣区局])|[你您]|即可|玩家|小编/g, text.replace(/[“「][^”」]{0,200}[”」]/g, ''));
  const latin = rate(/[a-z]/gi, text);
  add('words', clamp((reporting - 3) / 4, -1.5, text.match(reportWords)?.some((word) => !office.test(word)) ? 1.5 : 0.5), reporting);
  add('personal', -clamp((personal - 6) / 4, 0, 2.5), personal);
  add('latin', -clamp((latin - 100) / 80, 0, 2), latin);
}

/** Longer lines are text, and only their first characters can be a label. */
const maxSign = 60;

/** Signs of other kinds of pages; one line of a kind counts 3, two 5, more 6. */
function weighSigns(title: string, lines: PageLine[], headline: number, add: Add): void {
  const text = lines[headline]?.text ?? '';
  for (const [kind, pattern] of signs) {
    const { length, 0: first } = lines.filter((line) => !line.comment && pattern.test(line.text.slice(0, line.length > maxSign ? 6 : maxSign)));
    add(kind, length && clamp(-1 - 2 * length, -6, 0), first?.text);
  }
  if (kindOfTitle.test(title.slice(text.length / 2)) || kindOfHeadline.test(title)) add('title', -1.2, title);
}
