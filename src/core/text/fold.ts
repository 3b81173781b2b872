import { simplified, traditional } from './fold-table.ts';

/** Simplified characters that Traditional text uses too (后 里 面 干 台 …), so they say nothing about the script. */
const sharedWithTraditional =
  '幺布占系幸杰家佣伤仆价凶内胄克划胜念吃咽向涂伙奸娘尸峰昆岳岩干几厂广吊后征恒栗戚欲户舍挨卷采折据于升杆杠梁朴台柜凌涌准淀蒙沈熏床' +
  '抵酸症皂杯困朱确御种谷范筑帘吁扎弦彩致才群修腊庵万叶搜席卜姜荐苹虫蜡里制核托注夸志咨溪丰挽回周游适腌丑厘扣巨表合板暗辟只云沾愿刮余喂松胡斗哄郁雕咸面曲么党霉冬出了';

// Marked pure, so that a script that folds nothing carries none of the tables.
/** The folded form of each code unit; 0 where it stays as it is. */
const widths = /* @__PURE__ */ widthTable();
const scripts = /* @__PURE__ */ scriptTable();
const both = /* @__PURE__ */ scriptTable(/* @__PURE__ */ widthTable());
const hansOnly = /* @__PURE__ */ new Set(/* @__PURE__ */ unshared());

function widthTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0;
  table[0x3000] = 0x20;
  return table;
}

function scriptTable(table: Uint16Array = new Uint16Array(0x10000)): Uint16Array {
  for (let i = 0; i < traditional.length; i++) table[traditional.charCodeAt(i)] = simplified.charCodeAt(i);
  // 么 is 幺 in Traditional text, but in nearly all text the Simplified form of 麼: folded away, 什么 would never match 什麼.
  table['么'.charCodeAt(0)] = 0;
  return table;
}

function unshared(): string[] {
  return [...simplified].filter((character) => !sharedWithTraditional.includes(character));
}

function translate(text: string, table: Uint16Array): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const to = table[text.charCodeAt(i)];
    if (to === 0) continue;
    out += text.slice(from, i) + String.fromCharCode(to);
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

/**
 * Half-width form of a full-width letter, digit or sign (，：；！？（） included), one code unit for one; the
 * ideographic space becomes a space. 、。and quotation marks stay: they have no ASCII twin.
 */
export const foldWidth = (text: string): string => translate(text, widths);

/** Width folded, and Traditional to Simplified, one code unit for one, so that offsets hold. For matching only: never shown. */
export const fold = (text: string): string => translate(text, both);

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
    if (scripts[unit] !== 0) counts.hant++;
    else if (hansOnly.has(text[i])) counts.hans++;
  }
  return counts;
}
