import { authorLabel, editorLabel, hint, sourceLabel, type Meta } from '../lines/index.ts';
import { findDates, findShortDates } from './dates.ts';
import type { LinkedData } from './linked-data.ts';
import type { Surroundings } from './metadata.ts';

const looseLabel = /(?:转载自|轉載自|转自|轉自|摘自)\s*[:：]?\s*/;

/** What ends a name behind a label: a space before another word, the next label, a date, a count. */
const nameEnd = /[\s　]+(?![A-Za-z])|[|｜丨;；\n【】[\]]|[\s　]*(?:作\s*者|撰\s*文|责任|責任|责编|責編|编\s*辑|編\s*輯|校对|审核|监制|原标题|原標題|(?:记者|記者|发[布表]|發[佈布表]|时间|時間|日期|字\s*[号号体體號]|点击|點擊|阅读|閱讀|浏览|瀏覽|评论|評論|人气|分享|打印|收藏|关注|微信|微博|来源|來源)\s*(?:[:：量数次]|时间|時間|$)|扫一扫|版权|(?:19|20)\d\d\s?[-年/.]|\d{1,2}[-月]\d{1,2}|\d{1,2}:\d\d|$)/;

/** Names of outlets end like this. */
const outletEnd = /(?:网|網|报|報|社|刊|台|臺|日报|晚报|早报|时报|電子報|新闻|新聞|新闻网|在线|在線|周刊|週刊|杂志|雜誌|电视|电台|传媒|傳媒|客户端|财经|財經|频道|中心|之家|APP|发布|發布|中新社|人民政府|委员会|办公室|央视|资讯|雲|com|cn|net)$/i;

function nameAfter(text: string, from: number, max = 30): string {
  const rest = text.slice(from, from + 80).trimStart();
  const end = nameEnd.exec(rest);
  const name = (end ? rest.slice(0, end.index) : rest).replace(/^[\s　:：“"《【[（(·]+|[\s　”"》】\])）,，。.、·>]+$/g, '').trim();
  return name.length > 0 && name.length <= max ? name : '';
}

/** The name behind 来源：, in the line itself or in the next one. Header before footer. */
export function findLabelledSource({ header, above, footer }: Surroundings): string | null {
  for (const lines of [header, above.toReversed(), footer]) {
    for (let i = 0; i < lines.length; i++) {
      const { text } = lines[i];
      // “能量的来源：” inside a sentence is no credit.
      if (lines[i].length > 200) continue;
      const label = sourceLabel.exec(text) ?? (lines[i].prose === 0 ? looseLabel.exec(text) : null);
      if (!label || (lines[i].prose > 0 && label.index > 3 && !/[（(【\s]/.test(text[label.index - 1]))) continue;
      const name = nameAfter(text, label.index + label[0].length) || (label.index + label[0].length >= text.length && lines[i + 1] ? nameAfter(lines[i + 1].text, 0) : '');
      if (name && !/^(?:未知|不详|網絡|其他|http)/.test(name)) return name;
    }
  }
  return null;
}

/** Words beside a date that are no outlet's name. */
const noName = /^(?:分享|字[号體体]|大|中|小|评论|評論|原创|原創|优质原创作者|发[布表]|發[佈布表]|[关關]注|收藏|打印|列印|打印本[页頁]|举报|阅读|閱讀|浏览|瀏覽|点击|點擊|[来來]自|作者|编辑|編輯|记者|記者|责编|[页頁]面|[标標][签籤]|图集|视频|试听|听新闻|返回|首[页頁]|正文|更多|登[录錄]|注[册冊]|下[载載]|独家|订阅|微信|微博|时间|時間|日期|更新|.{0,4}客户端|(?:.*(?:次|人|条|條|[评評][论論]|参与|点赞))|[上下]午|星期.|周.|[\d\s:：.,/-]*)$/;
const nameForm = /^[\u4e00-\u9fffA-Za-z0-9·•《》＋+&.（）()-]{2,18}$/;
const namedAsSource = /source|author|(?:^|[-_ ])(?:from|media|name|laiyuan|ly)(?:[-_ ]|$)|来源/i;

/**
 * An outlet or account that stands beside the date without a label: in the date line itself, in a line between
 * headline and body; then what mark-up and the dateline name.
 */
export function findOutlet({ header, body }: Surroundings, meta: Meta, linked: LinkedData): string | null {
  const lines = header.filter((line) => line.length <= 60 && line.prose === 0 && !(line.hints & hint.comment));
  const wordsOf = (text: string): string[] => withoutDates(text).split(/[\s　|｜/·•]+/).map((word) => word.replace(/[《》]/g, ''))
    .filter((word) => word.length > 1 && nameForm.test(word) && !noName.test(word) && !editorLabel.test(word));
  for (const line of lines) {
    const outlet = wordsOf(line.text).find((word) => word.length > 2 && outletEnd.test(word));
    if (outlet) return outlet;
  }
  const named = meta.get('mediaid') ?? meta.get('contentsource') ?? meta.get('source') ?? meta.get('og:article:source');
  if (named && named.length <= 30 && !named.startsWith('http')) return named;
  for (const line of lines) {
    const dated = findDates(line.text).length > 0 || findShortDates(line.text).length > 0;
    const called = namedAsSource.test(line.element.getAttribute('class') ?? '') || namedAsSource.test(line.element.id);
    const word = dated || called ? wordsOf(line.text)[0] : undefined;
    if (word && (called || dated) && (called || !/^[A-Za-z0-9.-]+$/.test(word))) return word;
  }
  const opening = body[0] ? datelineOutlet.exec(body[0].text) : null;
  if (opening) return opening[1] ?? opening[2] ?? opening[3];
  const publisher = linked.publisher ?? meta.get('article:author');
  return publisher && publisher.length <= 30 && !publisher.startsWith('http') ? publisher : null;
}

/** 【财新网】…, 中新网3月5日电, 新华社北京3月5日电. */
const datelineOutlet = /^[【（(〔[]([\u4e00-\u9fff]{1,8}[网網社报報台臺])[】）)〕\]]|^([\u4e00-\u9fff]{2,6}?[网網社])[\u4e00-\u9fff]{0,6}\s?\d{1,2}月\d{1,2}日[电電讯訊]|^([\u4e00-\u9fffA-Za-z0-9]{2,8}?[网網社报報])\s?[讯訊][\s　（(：:]/;

function withoutDates(text: string): string {
  let out = '';
  let from = 0;
  for (const { start, end } of [...findDates(text), ...(findDates(text).length === 0 ? findShortDates(text) : [])]) { out += `${text.slice(from, start)} `; from = end; }
  return out + text.slice(from);
}

/** The site's own name as the page gives it: og:site_name, else the last part of `<title>`. */
export function siteName(document: Document, meta: Meta): string {
  const named = meta.get('og:site_name') ?? meta.get('sitename') ?? meta.get('application-name');
  if (named && named.length <= 24) return named;
  const parts = document.title.split(/\s*[_|｜]+\s*|\s+[-–—]+\s+|--+|—+|-(?=[^-]{2,12}$)/).filter((part) => part !== '');
  const last = parts.at(-1)?.trim() ?? '';
  return parts.length > 1 && last.length <= 16 ? last : '';
}

export const isOutlet = (name: string): boolean =>
  name.length >= 2 && name.length <= 16 && outletEnd.test(name.replace(/[\s\d]+$/, '')) && !isOffice.test(name);

const isOffice = /(?:政府|委员会|办公室|中心|公众号)$/;

const maxHomeLinks = 8;

/** Whether a link to the home page bears this name, and it is no office: the name of a site that calls itself nothing like an outlet. */
export function isHomeName(document: Document, name: string): boolean {
  if (name.length < 3 || isOffice.test(name)) return false;
  const links = document.querySelectorAll('a[href="/"],a[href$="://' + document.location?.host + '/"]');
  for (let i = 0; i < links.length && i < maxHomeLinks; i++) if (links[i].textContent?.trim() === name) return true;
  return false;
}

/** Whether two names are of two outlets, and not longer and shorter forms of one. */
export function isOtherOutlet(a: string, b: string): boolean {
  const bare = (name: string): string => name.replace(/[\s《》·.]|(?:客户端|新闻网|新聞網|网站|官网|官方|APP|网|網)$/gi, '').toLowerCase();
  const [x, y] = [bare(a), bare(b)];
  return x.length > 1 && y.length > 1 && !x.includes(y) && !y.includes(x) && !(x.length > 3 && y.startsWith(x.slice(0, 3)));
}

export function findAuthor({ header, footer }: Surroundings, meta: Meta, linked: LinkedData): { name: string; printed?: string } | null {
  for (const line of [...header, ...footer]) {
    if (line.length > 120) continue;
    const label = authorLabel.exec(line.text);
    const name = label ? nameAfter(line.text, label.index + label[0].length) : '';
    if (label && name) return { name, printed: line.text.slice(label.index, label.index + label[0].length + name.length).trim() };
  }
  const named = meta.get('author') ?? linked.author;
  return named && named.length <= 30 && !named.startsWith('http') ? { name: named } : null;
}

export function findEditor({ header, footer }: Surroundings): string | null {
  for (const line of [...footer, ...header]) {
    if (line.length > 160) continue;
    const label = editorLabel.exec(line.text);
    const name = label ? nameAfter(line.text, label.index + label[0].length) : '';
    if (name) return name;
  }
  return null;
}
