import { authorLabel, editorLabel, sourceLabel, type LinkedData, type Meta } from '../lines/index.ts';
import type { Surroundings } from './metadata.ts';

const looseLabel = /(?:转载自|轉載自|转自|轉自|摘自)\s*[:：]?\s*/;

/** What ends a name behind a label: the next label, a date, a count. */
const nameEnd = /[\s　]*(?:[|｜丨;；\n【】[\]]|作\s*者|撰\s*文|记者|記者|责任|責任|责编|責編|编\s*辑|編\s*輯|校对|审核|监制|原标题|原標題|发布|發布|发表|时间|時間|日期|字\s*号|字\s*体|字體|字號|点击|點擊|阅读|閱讀|浏览|瀏覽|评论|評論|人气|分享|打印|收藏|关注|微信|微博|扫一扫|查看|版权|(?:19|20)\d\d\s?[-年/.]|\d{1,2}[-月]\d{1,2}|\d{1,2}:\d\d|$)/;

/** Names of outlets end like this. */
const outletEnd = /(?:网|網|报|報|社|刊|台|臺|日报|晚报|早报|时报|電子報|新闻|新聞|新闻网|在线|在線|周刊|週刊|杂志|雜誌|电视|电台|传媒|傳媒|客户端|财经|財經|频道|中心|之家|APP|发布|發布|中新社|人民政府|委员会|办公室|央视|资讯|雲|com|cn|net)$/i;

function nameAfter(text: string, from: number, max = 30): string {
  const rest = text.slice(from, from + 80);
  const end = nameEnd.exec(rest);
  const name = (end ? rest.slice(0, end.index) : rest).replace(/^[\s　:：“"《【[（(·]+|[\s　”"》】\])）,，。.、·>]+$/g, '').trim();
  return name.length > 0 && name.length <= max ? name : '';
}

/** The name behind 来源：, in the line itself or in the next one. Header before footer. */
export function findLabelledSource({ header, above, footer }: Surroundings): string | null {
  for (const lines of [header, above.toReversed(), footer]) {
    for (let i = 0; i < lines.length; i++) {
      const { text } = lines[i];
      // “能量的来源：” inside a sentence is no credit.
      if (lines[i].length > 200) continue;
      const label = sourceLabel.exec(text) ?? (lines[i].prose === 0 ? looseLabel.exec(text) : null);
      if (!label || (lines[i].prose > 0 && label.index > 3 && !/[（(【\s]/.test(text[label.index - 1]))) continue;
      const name = nameAfter(text, label.index + label[0].length) || (label.index + label[0].length >= text.length && lines[i + 1] ? nameAfter(lines[i + 1].text, 0) : '');
      if (name && !/^(?:未知|不详|網絡|其他|http)/.test(name)) return name;
    }
  }
  return null;
}

/** An outlet's name that stands beside the date, then what mark-up names. */
export function findOutlet({ header }: Surroundings, meta: Meta, linked: LinkedData): string | null {
  for (const line of header) {
    if (line.length > 60 || line.prose > 0) continue;
    for (const word of line.text.split(/[\s　|｜/]+/)) {
      if (word.length >= 3 && word.length <= 16 && outletEnd.test(word) && /^[\u4e00-\u9fffA-Za-z0-9·《》-]+$/.test(word)) return word.replace(/[《》]/g, '');
    }
  }
  const named = meta.get('mediaid') ?? meta.get('contentsource') ?? meta.get('source') ?? meta.get('og:article:source') ?? meta.get('article:author') ?? linked.publisher ?? linked.author;
  return named && named.length <= 30 && !named.startsWith('http') ? named : null;
}

export function findAuthor({ header, footer }: Surroundings, meta: Meta, linked: LinkedData): { name: string; printed?: string } | null {
  for (const line of [...header, ...footer]) {
    if (line.length > 120) continue;
    const label = authorLabel.exec(line.text);
    const name = label ? nameAfter(line.text, label.index + label[0].length) : '';
    if (label && name) return { name, printed: line.text.slice(label.index, label.index + label[0].length + name.length).trim() };
  }
  const named = meta.get('author') ?? linked.author;
  return named && named.length <= 30 && !named.startsWith('http') ? { name: named } : null;
}

export function findEditor({ header, footer }: Surroundings): string | null {
  for (const line of [...footer, ...header]) {
    if (line.length > 160) continue;
    const label = editorLabel.exec(line.text);
    const name = label ? nameAfter(line.text, label.index + label[0].length) : '';
    if (name) return name;
  }
  return null;
}
