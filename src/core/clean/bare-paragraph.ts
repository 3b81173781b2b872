import { essence } from './units.ts';

const brackets = /[（(【][^（(【）)】]{0,40}[）)】]/g;
/** 核心提示：, 导语： before a lead that is said again. */
const label = /^(?:内容|核心|新闻|內容|新聞)?(?:摘要|提示|提要|导语|导读|導語|導讀|看点|看點)\s*[:：]/;
/** 白石网7月4日讯: one copy of a lead has it, the other has not. */
const dateline = /^[^，。：:\s]{0,14}(?:[网網报報社台日月]|在线|新闻|财经|新聞|財經)[^，。：:\s]{0,12}(?:讯|訊|电|電|消息)[，,：:\s]*/;
/** Signs that a paragraph is cut off, with the link to the rest. */
const cutOff = /(?:\.{3}|…+)\s*[[【(（]?(?:查看|阅读)?(?:详细|详情|全文|更多)?[\]】)）>]*$/;

/** A paragraph as it is compared with its copies; positions are lost. */
export interface BareParagraph {
  /** Letters, digits and Han, without brackets, label, dateline, and the sign of a cut. */
  essence: string;
  /** The same with label and dateline. */
  whole: string;
  isDated: boolean;
  isCutOff: boolean;
}

/** What a paragraph says, without what one of two copies may have and the other not. */
export function bareParagraph(text: string): BareParagraph {
  const whole = text.replace(cutOff, '').replace(brackets, '');
  const dated = whole.replace(label, '').trimStart();
  const told = dated.replace(dateline, '');
  const bare = essence(told);
  return { essence: bare, whole: told === whole ? bare : essence(whole), isDated: told !== dated, isCutOff: cutOff.test(text) };
}
