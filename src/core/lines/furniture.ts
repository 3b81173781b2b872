import { isAlike } from './cards.ts';
import { pointLabel } from './labels.ts';
import type { Line } from './scan.ts';
import { hint } from './tags.ts';

/** Headings over other stories and over what readers wrote. */
export const otherStories = /^(?:相[关關]|推[荐薦]|延伸|更多|[热熱][门門点點榜]|猜你|[为為][你您]|最新|往期|网友|[编編][辑輯]推|大家都在|精彩|[评評][论論]|留言|[上下]一篇|[你您]可能)/;

/** How a line ends that is nothing but the name of a section of other stories: 相关快讯, 为你推荐. “最新进展” over a part of a report is none. */
const storiesEnd = /(?:[阅閱][读讀]|[闻聞讯訊荐薦欢歡榜]|文章|[报報][道導]|[视視][频頻]|[内內]容|在[看搜]|[热熱][门門点點])$/;
/** The name of a section of what readers wrote: 网友评论, 全部评论（12）, 共有20条评论, 我来说两句. */
const remarksLabel = /^(?:(?:[网網]友|全部|最新|[热熱][门門]|精彩|用[户戶]|[读讀]者|[发發]表|我要|[查看已]*共?有?\s?\d+\s?[条條])?(?:的)?(?:[评評][论論][区區]?|跟[帖贴貼]|留言|意[见見]|[发發]言|回[复覆復应應])\s?[（(]?\d*\s?[）)条條]?|[我来來说說]+[两兩]句|(?:大家|[网網]友)(?:怎[么麼])?[说說])$/;
const maxSectionLabel = 12;

/** What begins behind a line that is the name of a section; null for any other line. */
export function sectionOf(text: string): 'stories' | 'remarks' | null {
  if (text.length > maxSectionLabel) return null;
  return remarksLabel.test(text) ? 'remarks' : otherStories.test(text) && storiesEnd.test(text) ? 'stories' : null;
}

/** Legal notices below an article: prose by its form, no part of it. A minister's 声明 inside a sentence is none. */
const notice = /^[【（(*※]?(?:[\u4e00-\u9fff]{0,4}(?:声明|聲明|提示|公告)\s*[:：】]|(?:凡|本[网網站文平]|未经|未經|版权|版權|转载|轉載|投资有).{0,60}(?:转载|轉載|版权|版權|观点|觀點|侵权|侵權|立场|立場|授权|授權|风险|参考))|^(?:[扫掃][码碼描])?(?:打[开開]|下[载載]).{0,12}(?:客[户戶]端|APP)|^.{0,16}(?:新闻信息服务许可|视听节目许可|经营许可证|不良信息举报|公网安备|[CＣ]opyright|©)/i;
/** What a site says of itself, and what it asks its visitors to agree to. */
const ofSite = /^.{2,20}[网網台臺报報社端](?:站)?[是系由].{0,40}(?:主管|主[办辦]|[创創][办辦]|[运運][营營]|打造)|^(?:地址|[电電][话話]|[热熱][线線]|[邮郵][编編箱])[:：].{2,60}(?:[电電][话話]|[热熱][线線]|[邮郵][编編箱]|[传傳]真)|(?:本[网網]?站|我[们們]|您).{0,40}(?:cookies?|[隐隱]私[政条條權权]|用[户戶][协協][议議])/i;
export const isNotice = (line: { text: string }): boolean => notice.test(line.text) || ofSite.test(line.text);

const isTeaserLink = (line: Line): boolean => !(line.hints & hint.tools) && line.length > 5 && line.length < 50 && line.linked > line.length * 0.8 && !pointLabel.test(line.text);
/** A label (a time, a channel) may stand between a teaser's link and its sentence. */
const maxLabel = 20;

/** Index of the line of a link that a line of prose follows; -1 when there is none. */
export function teaserLinkBefore(lines: readonly Line[], index: number): number {
  const before = index > 0 ? lines[index - 1] : undefined;
  if (!before) return -1;
  if (isTeaserLink(before)) return endsList(before.element, lines[index].element) ? -1 : index - 1;
  return index > 1 && before.prose === 0 && before.length < maxLabel && isTeaserLink(lines[index - 2]) ? index - 2 : -1;
}

/** Whether a link is the last of a list that does not hold the text behind it. */
function endsList(link: Element, text: Element): boolean {
  const { parentElement: list, previousElementSibling: above } = link;
  return list !== null && above !== null && isAlike(above, link) && above.querySelector('a') !== null && !list.contains(text);
}

/** So many lines away the next link of a feed stands at most. */
const maxStride = 5;

/** Whether a link and its sentence are one of several of the same make: a feed of other stories. */
export function isFeedTeaser(lines: readonly Line[], index: number): boolean {
  const link = teaserLinkBefore(lines, index);
  if (link < 0) return false;
  const isTwin = (at: number): boolean => at >= 0 && at + 1 < lines.length && isTeaserLink(lines[at]) && lines[at].element !== lines[link].element && isSameMake(lines[at].element, lines[link].element)
    && (lines[at + 1].prose > 0 || (at + 2 < lines.length && lines[at + 2].prose > 0));
  for (let away = 2; away <= maxStride; away++) if (isTwin(link + away) || isTwin(link - away)) return true;
  return false;
}

/** Two links of one template: alike, their parents too, and they are no siblings. */
function isSameMake(a: Element, b: Element): boolean {
  const [p, q] = [a.parentElement, b.parentElement];
  return isAlike(a, b) && p !== null && q !== null && (p === q ? a.localName === 'li' : isAlike(p, q));
}

/** How old a card's story or a reader's remark is, and what can be done with it. */
export const itemTail = /\d\s*(?:秒|分[钟鐘]|小[时時]|天|[个個]月)前|回[复覆復]/;
const maxItemTail = 30;

/** Whether a sentence and the age behind it are one of several of the same make: cards of other stories, remarks of readers. */
export function isAgedItem(lines: readonly Line[], index: number): boolean {
  const item = itemAround(lines, index);
  for (let at = Math.max(0, index - maxStride); item && at <= index + maxStride && at < lines.length; at++) {
    const twin = lines[at].prose === 0 ? null : itemAround(lines, at);
    if (twin && twin !== item && twin.parentElement === item.parentElement && isAlike(twin, item)) return true;
  }
  return false;
}

/** The element of a sentence that has its age too; null where there is none. */
function itemAround(lines: readonly Line[], index: number): Element | null {
  const item = lines[index].element.parentElement;
  const tail = lines.slice(index + 1, index + 3).find(({ text, length, prose }) => prose === 0 && length <= maxItemTail && itemTail.test(text));
  return tail && item?.contains(tail.element) ? item : null;
}
