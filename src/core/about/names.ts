import { authorLabel, editorLabel, isDateLike, type Line, type Meta } from '../lines/index.ts';
import type { LinkedData } from './linked-data.ts';
import type { Surroundings } from './metadata.ts';
import { channel, inOpening, nobody, officeEnd, outletEnd, person, placeEnd, reporter } from './source-forms.ts';

/** What ends a name behind a label: a space before another word, the next label, a date, a count. */
const nameEnd = /[\s　]+(?![A-Za-z])|[）)]\d|[|｜丨;；\n【】〔〕[\]]|[（(](?=公[众眾][号號]|[记記]者|作者|通[讯訊][员員]|[文图圖]|[\w.-]+[）)])|[\s　]*(?:作\s*者|撰\s*文|[责責][任编編]|[编編]\s*[辑輯]|校对|审核|监制|原[标標][题題]|[发發][布佈表]\s*(?:[:：]|[时時][间間]|日期|[于於])|(?:[记記]者|[时時][间間]|日期|字\s*[号号体體號]|[点點][击擊]|[阅閱][读讀]|[浏瀏][览覽]|人气|分享|打印|收藏|关注|微信|微博|[来來]源)\s*(?:[:：量数次]|[时時][间間]|$)|[评評][论論]\s*[:：量数次\d(（]|扫一扫|版权|(?:19|20)\d\d\s?[-年/.]|\d{1,2}[-月]\d{1,2}|\d{1,2}:\d\d|$)/;

/** The name that stands in a text from an offset on; empty when there is none, or more than a name. */
export function nameAfter(text: string, from: number, max = 30): string {
  const rest = text.slice(from, from + 80).trimStart();
  const end = nameEnd.exec(rest);
  const name = (end ? rest.slice(0, end.index) : rest).replace(/^(?:(?:微信)?公[众眾][号號])?[\s　@:：“"《【[（(·]+|[\s　”"》】\])）（(,，。.、·>]+$/g, '').replace(/[”"’]\s*(?:官方)?(?:微[信博])?(?:公[众眾][号號])?$/, '').trim();
  const whole = name.includes('《') && !name.includes('》') ? `${name}》` : name;
  return whole.length <= max ? whole : '';
}

/** Whether a name is an outlet's by its form. */
export const isOutlet = (name: string): boolean =>
  name.length >= 2 && name.length <= 16 && outletEnd.test(name.replace(/[\s\d]+$/, '')) && !officeEnd.test(name) && !channel.test(name);

/** Whether two names are of two outlets, and not longer and shorter forms of one. */
export function isOtherOutlet(a: string, b: string): boolean {
  const bare = (name: string): string => name.replace(/[\s《》·.]|(?:客户端|新闻网|新聞網|网站|官网|官方|APP|网|網)$/gi, '').toLowerCase();
  const [x, y] = [bare(a), bare(b)];
  return x.length > 1 && y.length > 1 && !x.includes(y) && !y.includes(x) && !(x.length > 3 && y.startsWith(x.slice(0, 3)));
}

export function findAuthor({ header, footer, body }: Surroundings, meta: Meta, linked: LinkedData): { name: string; printed?: string } | null {
  for (const line of [...header, ...footer]) {
    if (line.length > 120) continue;
    // “本文来自…，作者：…”, “作者,温小河”; as long as it was.
    const text = line.text.replace(/[，,](?=作者)/, ' ').replace(/^作者,/, '作者:');
    const label = authorLabel.exec(text);
    const name = label ? withOthers(nameAfter(text, label.index + label[0].length), text) : '';
    // “记者：昨天傍晚，…” is what a reporter says.
    if (label && name && !/[，。]/.test(name) && !nobody.test(name)) return { name, printed: text.slice(label.index, label.index + label[0].length + name.length).trim() };
  }
  const told = [...header, ...footer, ...body].map(({ text }) => reporter.exec(text)).find((found) => found !== null);
  if (told) return { name: told[1], printed: told[0] };
  const opening = body.length > 0 ? reporterOfOpening(body[0].text) : null;
  if (opening) return opening;
  const named = header.map(nameInMarkup).find((name) => name !== '') ?? nameBesideDate(header) ?? meta.get('author') ?? linked.author;
  return named && named.length <= 30 && !named.startsWith('http') ? { name: named } : null;
}

/** “作者：闻澜 任野”: persons who stand behind the first, up to the end of the line. */
function withOthers(name: string, text: string): string {
  const rest = text.slice(text.indexOf(name) + name.length);
  const others = rest.split(/[\s　]+/).slice(1);
  return /^[\u4e00-\u9fff]{2,4}$/.test(name) && /^[\s　]/.test(rest) && others.every((other) => person.test(other)) ? `${name}${rest}`.replace(/[\s　]+/g, ' ') : name;
}

/** （记者 温小河）, （某社記者溫小河北山5日電）: who is named in the first sentence. */
export function reporterOfOpening(text: string): { name: string; printed: string } | null {
  const found = inOpening.exec(text.slice(0, maxOpening));
  if (!found) return null;
  const [printed, withPlace, , names] = found;
  // A place has two characters, a name two or three.
  const name = withPlace ? withPlace.slice(0, Math.min(3, withPlace.length - 2)) : names.replace(/[\s　、]*(?:通[讯訊][员員]|[摄攝]影|实习).*/, '');
  return { name, printed };
}
/** Characters in which an opening names its reporter. */
const maxOpening = 60;

/** A person's name in what the mark-up of a line calls its author. */
function nameInMarkup({ element, length }: Line): string {
  const name = length <= 60 ? element.querySelector('.author,[rel~="author"],[itemprop="author"]')?.textContent?.trim() ?? '' : '';
  return /^[\u4e00-\u9fff]{2,3}$|^[\u4e00-\u9fff]+·[\u4e00-\u9fff·]+$/.test(name) && !isOutlet(name) ? name : '';
}

/** A name of three characters that has a line for itself beside the date. */
function nameBesideDate(header: readonly Line[]): string | undefined {
  return header.find(({ text, linked }, i) => text.length === 3 && linked === 0 && person.test(text) && !placeEnd.test(text) && [header[i - 1], header[i + 1]].some((line) => line !== undefined && line.length < 40 && isDateLike(line.text)))?.text;
}

export function findEditor({ header, footer }: Surroundings): string | null {
  for (const line of [...footer, ...header]) {
    if (line.length > 160) continue;
    // “编审：… 责任编辑：…”: who answers for it.
    const text = line.text.slice(Math.max(0, line.text.search(/[责責]\s?任?\s?[编編]/)));
    const label = editorLabel.exec(text);
    const name = label ? nameAfter(text, label.index + label[0].length) : '';
    if (name) return name;
  }
  return null;
}
