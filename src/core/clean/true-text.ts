import type { Draft } from './draft.ts';
import { isForeign } from './kinship.ts';
import { isToldBehind, signsOf } from './tail-signs.ts';
import { essence, toUnit } from './units.ts';

/** Words of pages and notices: a line that has one is not proven to be true text by its form. */
const pageWords = /关注|公众号|微信|扫码|二维码|下载|客户端|转载|版权|声明|编辑|投稿|合作|小编|本文|本站|本网|点击|订阅|风险|更多|电话|邮箱|热线|来源/;
/** Longest sentence that is looked past for its signs. */
const maxSigned = 260;

/** Whether a stretch is true text by its form: a whole sentence that does not speak of the page. */
export function isSentence(folded: string): boolean {
  return (folded.length > 300 || essence(folded).length >= 18) && /[。!?”」』)…;]\s*$/.test(folded) && !(folded.length < 120 && pageWords.test(folded));
}

/** Whether what is left of a line is true text: a whole sentence without any sign that the page speaks. */
export function isTrue(draft: Draft, i: number, from: number, to: number): boolean {
  if (!isSentence(draft.lines[i].folded.slice(from, to))) return false;
  if (from > 0 || to > maxSigned) return true;
  const unit = toUnit(draft.lines[i], from, to);
  return isToldBehind(unit.core) || signsOf(unit).length === 0 && !isForeign(draft, unit.core);
}
