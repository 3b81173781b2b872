import type { Line } from './scan.ts';

/** Headings over other stories and over what readers wrote. */
export const otherStories = /^(?:相关|相關|推荐|推薦|延伸|更多|热门|熱門|热点|猜你|[为為]您|[为為]你|最新|往期|网友|編輯推薦|编辑推荐|大家都在|精彩|[评評][论論]|留言|上一篇|下一篇|你可能|您可能)/;

/** Legal notices below an article: prose by its form, no part of it. A minister's 声明 inside a sentence is none. */
const notice = /^[【（(*※]?(?:[\u4e00-\u9fff]{0,4}(?:声明|聲明|提示|公告)\s*[:：】]|(?:凡|本[网網站文平]|未经|未經|版权|版權|转载|轉載|投资有).{0,60}(?:转载|轉載|版权|版權|观点|觀點|侵权|侵權|立场|立場|授权|授權|风险|参考))|^.{0,16}(?:新闻信息服务许可|视听节目许可|节目制作经营许可|经营许可证|不良信息举报|公网安备|[CＣ]opyright|©)/i;
export const isNotice = (line: Line): boolean => notice.test(line.text);

const isTeaserLink = (line: Line): boolean => line.length > 5 && line.length < 50 && line.linked > line.length * 0.8;
/** A label (a time, a channel) may stand between a teaser's link and its sentence. */
const maxLabel = 20;

/** Index of the line of a link that a line of prose follows; -1 when there is none. */
export function teaserLinkBefore(lines: readonly Line[], index: number): number {
  const before = index > 0 ? lines[index - 1] : undefined;
  if (!before) return -1;
  if (isTeaserLink(before)) return index - 1;
  return index > 1 && before.prose === 0 && before.length < maxLabel && isTeaserLink(lines[index - 2]) ? index - 2 : -1;
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

/** Two elements that one template made: tag and class are the same, those of their parents too, and they are no siblings. */
function isSameMake(a: Element, b: Element): boolean {
  const [p, q] = [a.parentElement, b.parentElement];
  const isAlike = (x: Element, y: Element): boolean => x.localName === y.localName && x.getAttribute('class') === y.getAttribute('class');
  return isAlike(a, b) && p !== null && q !== null && p !== q && isAlike(p, q) || (a.localName === 'li' && b.localName === 'li' && p === q);
}
