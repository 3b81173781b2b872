import { simplified, traditional } from './fold-table.ts';

/** Simplified characters that Traditional text uses too (后 里 面 干 台 …), so they say nothing about the script. */
const sharedWithTraditional =
  '幺布占系幸杰家佣伤仆价凶内胄克划胜念吃咽向涂伙奸娘尸峰昆岳岩干几厂广吊后征恒栗戚欲户舍挨卷采折据于升杆杠梁朴台柜凌涌准淀蒙沈熏床' +
  '抵酸症皂杯困朱确御种谷范筑帘吁扎弦彩致才群修腊庵万叶搜席卜姜荐苹虫蜡里制核托注夸志咨溪丰挽回周游适腌丑厘扣巨表合板暗辟只云沾愿刮余喂松胡斗哄郁雕咸面曲么党霉冬出了';

// Marked pure, so that a script that folds nothing carries none of the table.
// 么 is 幺 in Traditional text, but in nearly all text the Simplified form of 麼: folded away, 什么 would never match 什麼.
const toSimplified = /* @__PURE__ */ new Map(/* @__PURE__ */ pairs());
const hansOnly = /* @__PURE__ */ new Set(/* @__PURE__ */ unshared());

function pairs(): [string, string][] {
  return [...traditional].map((from, i): [string, string] => [from, simplified[i]]).filter(([from]) => from !== '么');
}

function unshared(): string[] {
  return [...simplified].filter((character) => !sharedWithTraditional.includes(character));
}

/**
 * Half-width form of a full-width letter, digit or sign (，：；！？（） included), one code unit for one; the
 * ideographic space becomes a space. 、。and quotation marks stay: they have no ASCII twin.
 */
export function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/g, (character) =>
    character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

/** Traditional to Simplified, one code unit for one, for matching only: never shown. */
export function foldScript(text: string): string {
  return text.replace(/[\u3400-\u9fff\uf900-\ufaff]/g, (character) => toSimplified.get(character) ?? character);
}

/** Width and script folded; the result has the length of the text, so offsets hold. */
export function fold(text: string): string {
  return foldScript(foldWidth(text));
}

/** How many characters of a text belong to one script alone, among the thousand most frequent pairs. */
export function countScripts(text: string): { hans: number; hant: number; han: number; kana: number; hangul: number } {
  const counts = { hans: 0, hant: 0, han: 0, kana: 0, hangul: 0 };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x3040) continue;
    if (unit <= 0x30ff) { if (unit !== 0x30fb) counts.kana++; continue; }
    if (unit >= 0xac00 && unit <= 0xd7af) { counts.hangul++; continue; }
    if (unit < 0x3400 || (unit > 0x9fff && unit < 0xf900) || unit > 0xfaff) continue;
    counts.han++;
    if (toSimplified.has(text[i])) counts.hant++;
    else if (hansOnly.has(text[i])) counts.hans++;
  }
  return counts;
}
