/**
 * Lines that are neither article nor promotion: bylines, datelines on their own, end marks, rules. They stay, and the
 * steps look past them. Folded text.
 */
const neutral = /^(?:[(【]?(?:文|图|作者|记者|撰文|撰稿|摄影|采写|见习记者|本报记者|本报特约评论员|主持人|编译|翻译)[^。]{0,40}|[^,。]{0,20}记者[^,。]{2,16}|资料图片?|end|the end|完|全文完|ps|[^,。]{2,30}(?:\d{1,2}月\d{1,2}日)?(?:讯|电)|\d{2,4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?[ \d:]*(?:\d*导读)?|[\d一二三四五六七八九十]{1,3}|.{1,3})$/;

/** Whether the core of a unit is neutral. */
export function isNeutral(core: string): boolean {
  return core.length <= 60 && (core.length === 0 || neutral.test(core));
}
