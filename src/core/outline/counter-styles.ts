/** What a counter is written with. */
export type Digits = 'han' | 'formal' | 'arabic' | 'stem' | 'latin' | 'roman' | 'word' | 'path';

export interface CounterStyle {
  id: string;
  /** Its first marker, one for each way to write it; width and script are folded before they are compared. */
  shapes: readonly string[];
  digits: Digits;
  /** `line`: opens a paragraph, or follows white space or a sentence's end; `clause`: any clause; `any`: needs no boundary, its own form is one. */
  at: 'line' | 'clause' | 'any';
  /** Where convention puts it, 1 at the top; used only until the text itself shows an order. */
  rank: number;
  /** How much one marker of this style proves by itself. */
  strength: number;
  /** Styles that a writer may mix in one series. */
  family?: 'spoken' | 'arabic';
  /** What must follow, as characters (white space and the line's end always may). Absent: anything. */
  before?: string;
  /** What must not follow: then it is a reference (“第二条规定”, “（一）项”) or a word (一来二去). */
  notBefore?: RegExp;
  /** What must not stand in front. */
  notAfter?: string;
}

const pause = '，,、：:；;';
const reference = /^(?:[、，,]|的|规定|所[列称述规指]|[和及与或至到]第|第[一二三四五六七八九十百\d]+[款项目])/;
const item = /^[项款目条点号](?:[、，,。；;)）的规所之至和及或与第]|$)/;
const bracketNoise = '第周週註注图圖表版卷期例式同前该該本各按照依';

/** The styles in the order in which they are tried; of two that fit, the longer marker wins. */
export const counterStyles: readonly CounterStyle[] = [
  { id: 'part', shapes: ['第一编', '第一篇', '第一部分', '第一部份'], digits: 'han', at: 'line', rank: 1, strength: 0, notBefore: reference },
  { id: 'chapter', shapes: ['第一章'], digits: 'han', at: 'line', rank: 2, strength: 1, notBefore: reference },
  { id: 'section', shapes: ['第一节'], digits: 'han', at: 'line', rank: 3, strength: 1, notBefore: reference },
  { id: 'article', shapes: ['第一条'], digits: 'han', at: 'line', rank: 4, strength: 1, notBefore: reference },
  { id: 'paragraph', shapes: ['第一款', '第一项', '第一目'], digits: 'han', at: 'line', rank: 7, strength: 0, before: pause, notBefore: /^[、，,]/ },

  { id: 'formal', shapes: ['壹、', '壹.', '(壹)'], digits: 'formal', at: 'line', rank: 5, strength: 1 },
  { id: 'han', shapes: ['一、', '一.', '一)'], digits: 'han', at: 'line', rank: 6, strength: 1 },
  { id: 'han-brackets', shapes: ['(一)', '〔一〕', '【一】', '㈠'], digits: 'han', at: 'any', rank: 7, strength: 0.5, notBefore: item, notAfter: bracketNoise },
  { id: 'arabic', shapes: ['1.', '⒈'], digits: 'arabic', at: 'clause', rank: 8, strength: 0, family: 'arabic' },
  { id: 'arabic-comma', shapes: ['1、'], digits: 'arabic', at: 'clause', rank: 8, strength: 0, family: 'arabic' },
  { id: 'arabic-brackets', shapes: ['(1)', '〔1〕', '【1】', '⑴'], digits: 'arabic', at: 'any', rank: 9, strength: 0.5, notBefore: item, notAfter: bracketNoise },
  { id: 'arabic-half', shapes: ['1)'], digits: 'arabic', at: 'clause', rank: 9, strength: 0 },
  { id: 'circled', shapes: ['①', '❶', '➀', '⓵'], digits: 'arabic', at: 'any', rank: 10, strength: 1.5, notAfter: bracketNoise },
  { id: 'stem', shapes: ['甲、', '甲.'], digits: 'stem', at: 'line', rank: 9, strength: 0 },
  { id: 'stem-brackets', shapes: ['(甲)'], digits: 'stem', at: 'any', rank: 9, strength: 0.5 },
  { id: 'latin-brackets', shapes: ['(a)', '(A)'], digits: 'latin', at: 'any', rank: 11, strength: 0 },
  { id: 'latin', shapes: ['a.', 'a)', 'a、', 'A.', 'A)', 'A、'], digits: 'latin', at: 'clause', rank: 11, strength: -0.5 },
  { id: 'roman', shapes: ['Ⅰ', 'Ⅰ、', 'Ⅰ.', 'ⅰ', '(ⅰ)', '(i)', 'i.', 'I.', 'I、', '(I)'], digits: 'roman', at: 'line', rank: 6, strength: -0.5 },
  { id: 'bare', shapes: ['1'], digits: 'arabic', at: 'line', rank: 8, strength: -1, before: '', notBefore: /^\s+[\d年月日时号点个人元万亿%]/ },
  { id: 'path', shapes: ['1.1'], digits: 'path', at: 'line', rank: 9, strength: 0 },

  // “一是一，二是二” says that somebody is exact.
  { id: 'shi', shapes: ['一是'], digits: 'han', at: 'clause', rank: 12, strength: 1, family: 'spoken', notBefore: /^[一二三四五六七八九十](?:[，,。；;]|$)/ },
  { id: 'yao', shapes: ['一要'], digits: 'han', at: 'clause', rank: 12, strength: 1, family: 'spoken' },
  { id: 'di-ge', shapes: ['第一个是'], digits: 'han', at: 'clause', rank: 12, strength: 0, family: 'spoken' },
  { id: 'ge-shi', shapes: ['一个是'], digits: 'word', at: 'clause', rank: 12, strength: 0.5 },
  { id: 'di', shapes: ['第一'], digits: 'han', at: 'clause', rank: 12, strength: 0, family: 'spoken', before: pause },
  { id: 'di-shi', shapes: ['第一是', '第一要', '第一就是'], digits: 'han', at: 'clause', rank: 12, strength: 0.5, family: 'spoken' },
  { id: 'da-dian', shapes: ['第一大点', '第一大项', '第一大方面'], digits: 'han', at: 'clause', rank: 11, strength: 0.5 },
  { id: 'dian', shapes: ['第一点', '第一方面', '第一步'], digits: 'han', at: 'clause', rank: 12, strength: 0.5, family: 'spoken', before: pause },
  { id: 'dian-shi', shapes: ['第一点是', '第一方面是'], digits: 'han', at: 'clause', rank: 12, strength: 0.5, family: 'spoken' },
  { id: 'qi', shapes: ['其一', '其一是'], digits: 'han', at: 'clause', rank: 12, strength: 0.5, family: 'spoken' },
  { id: 'ze', shapes: ['一则', '一来'], digits: 'han', at: 'clause', rank: 12, strength: 1, family: 'spoken', notBefore: /^二/ },
  { id: 'word', shapes: ['首先'], digits: 'word', at: 'clause', rank: 12, strength: -1, family: 'spoken' },
  { id: 'aspect', shapes: ['一方面'], digits: 'word', at: 'clause', rank: 12, strength: -2 },
];

/** Words that count. A value of 0 means “the last one, whatever its number”, -1 “one more”. */
export const countingWords: Readonly<Record<string, { style: 'word' | 'aspect' | 'ge-shi'; value: number }>> = {
  首先: { style: 'word', value: 1 }, 其次: { style: 'word', value: 2 }, 再次: { style: 'word', value: 3 }, 再者: { style: 'word', value: 3 },
  最后: { style: 'word', value: 0 }, 一方面: { style: 'aspect', value: 1 }, 另一方面: { style: 'aspect', value: 2 },
  一个是: { style: 'ge-shi', value: -1 }, 另一个是: { style: 'ge-shi', value: -1 }, 还有一个是: { style: 'ge-shi', value: -1 },
};

export const stems = '甲乙丙丁戊己庚辛壬癸';
