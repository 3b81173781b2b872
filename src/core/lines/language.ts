/** Characters looked at: enough for a verdict on a text of any length. */
const sample = 4000;

/**
 * Language of a text as its characters show: `ja` by kana, `ko` by hangul, `zh` by Han (the declared tag when that is
 * a Chinese one too), `en` for Latin letters unless another is declared. Empty when there is no text.
 */
export function languageOf(declared: string, texts: readonly string[]): string {
  let han = 0;
  let kana = 0;
  let hangul = 0;
  let latin = 0;
  let left = sample;
  for (const text of texts) {
    for (let i = 0; i < text.length && left > 0; i++, left--) {
      const unit = text.charCodeAt(i);
      if (unit < 0x250) { if ((unit | 32) >= 97 && (unit | 32) <= 122) latin++; }
      else if (unit >= 0x3041 && unit <= 0x30fe && unit !== 0x30fb) kana++;
      else if (unit >= 0xac00 && unit <= 0xd7a3) hangul++;
      else if ((unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff)) han++;
    }
    if (left <= 0) break;
  }
  const tag = declared.trim().replaceAll('_', '-');
  if (kana > (han + kana) * 0.12 && kana > 3) return 'ja';
  if (hangul > han && hangul > latin / 4) return 'ko';
  // A Latin letter is a quarter of a Han character's text.
  if (han * 4 >= latin && han > 0) return /^(?:zh|cmn|yue)\b/i.test(tag) ? tag : 'zh';
  if (latin > 0) return tag !== '' && !/^(?:zh|ja|ko)\b/i.test(tag) ? tag : 'en';
  return '';
}
