import { hasEssence } from './units.ts';

/**
 * Lines that are neither article nor promotion: bylines, datelines on their own, end marks, rules. They stay, and the
 * steps look past them. Folded text.
 */
const neutral = /^(?:[(【]?(?:文|图|作者|记者|撰文|撰稿|摄影|采写|见习记者|本报记者|本报特约评论员|主持人|编译|翻译)[^。]{0,40}|[^,。]{0,20}记者[^,。]{2,16}|资料图片?|end|the end|完|全文完|ps|[^,。]{2,30}(?:\d{1,2}月\d{1,2}日)?(?:讯|电)|\d{2,4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?[ \d:]*(?:\d*导读)?|[\d一二三四五六七八九十]{1,3}|.{1,3})$/;

/** Whether the core of a unit is neutral. */
export function isNeutral(core: string): boolean {
  return core.length <= 60 && (core.length === 0 || neutral.test(core));
}

/** Words of pages and notices: a line that has one is not proven to be true text by its form. */
const pageWords = /关注|公众号|微信|扫码|二维码|下载|客户端|转载|版权|声明|编辑|投稿|合作|小编|本文|本站|本网|点击|订阅|风险|更多|电话|邮箱|热线|来源/;

/** What ends a whole sentence. */
const sentenceMarks = '。!?”」』)…;';

/** Whether a stretch is true text by its form: a whole sentence that does not speak of the page. */
export function isSentence(folded: string): boolean {
  return (folded.length > 300 || hasEssence(folded, 18)) && sentenceMarks.includes(folded.trimEnd().at(-1) ?? ' ') && !(folded.length < 120 && pageWords.test(folded));
}
