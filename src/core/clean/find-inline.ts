import type { Evidence, Family } from '../article/index.ts';
import { isGone, takeAll, takeHead, takeTail, type Draft, type Find } from './draft.ts';
import { isTopic } from './guards.ts';
import { judge } from './judge.ts';
import { isInsideQuotation } from './peel.ts';
import { promoRules, type RuleId } from './promo-rules.ts';
import { toUnit } from './units.ts';

/** An outlet's own account in its dateline: 某网（公众号：abc）7月4日消息. */
const outletId = /[(（【[][^()（）【】[\]]{0,6}(?:微信|公众号|公号|微信号|id)[^()（）【】[\]]{0,24}[)）】\]]/;
/** A name and in brackets the account of the same name: 某网（公众号：某网）. */
const ownAccount = /([^\s,。:“”"()【】《》]{2,10})\((?:微信)?(?:公众号|公号|微信号?|微信公众号|微信id)[: ]{0,2}\1\)/g;

/** One of these is in every closed form; most paragraphs are done with after this. Both scripts, both widths. */
const mayHold = /[码碼热熱投↓↑▼▲打】）广廣推福赞贊图圖题題封相点點延看同请請继繼展载載阅閱小本编編戳☞蓝藍微》>→]/;

/** Closed forms between true paragraphs: the only thing that is taken there. */
export function findInline(draft: Draft): void {
  for (let i = 0; i < draft.lines.length; i++) {
    if (isGone(draft, i)) continue;
    const line = draft.lines[i];
    const { from, to } = draft.left[i];
    if (!mayHold.test(to - from > 120 ? line.text.slice(-90) : line.text)) continue;
    if (to - from > 120) { takeLink(draft, i); takeBrackets(draft, i); continue; }
    const { core } = toUnit(line, from, to);
    const bare = line.folded.slice(from, to).trim();
    const rule = promoRules.find((candidate) => candidate.anywhere && (candidate.anywhere.test(core) || candidate.anywhere.test(bare)));
    if (rule) {
      const family: Family = rule.family === 'promo' ? 'promo-inline' : rule.family;
      const evidence: Evidence[] = [{ kind: 'cue', value: core.slice(0, 12) }, { kind: 'closed-form' }];
      takeAll(draft, { block: i, rule: rule.id, family, evidence });
    } else if (!takeAside(draft, i)) { takeLink(draft, i); takeBrackets(draft, i); }
  }
  takeOutletId(draft);
}

/** The page speaks in the first person: only then a paragraph of promotion goes from between true ones. */
const firstPerson = /小编|本站|本号|本公众号|编辑部|戳|☞|点击上方|蓝字|微信号\([a-z]/;
/** Set apart from the text by brackets or arrows around the whole line. */
const setApart = /^[(【[][^()【】[\]]*[)】\]][。!]?$|^(?:[↓↑→▼▲☟☝👇]+|-->|>>).*|[↓↑▼☟👇]+$/u;
const asides: readonly RuleId[] = ['wechat-follow', 'join-group', 'like-share-beg', 'qr-scan', 'social-follow', 'more-content', 'read-original', 'app-download', 'tip-hotline', 'ad-line'];

/** A short paragraph between true ones in which the page itself asks for something. */
function takeAside(draft: Draft, i: number): boolean {
  const { from, to } = draft.left[i];
  const unit = toUnit(draft.lines[i], from, to);
  if (from > 0 || to < draft.lines[i].text.length || to > 90 || draft.topic.howTo || !(firstPerson.test(unit.raw) || setApart.test(unit.raw))) return false;
  const verdict = judge(unit, draft.topic, (rule) => asides.includes(rule.id));
  if (!verdict || verdict.soft) return false;
  takeAll(draft, { block: i, rule: verdict.rule.id, family: 'promo-inline', evidence: [{ kind: 'cue', value: verdict.cue }, { kind: 'address' }, { kind: 'closed-form' }] });
  return true;
}

/** A link to another article at the end of a true paragraph: （点击查看：…）, 》》…, …全文>>>. */
function takeLink(draft: Draft, i: number): void {
  const line = draft.lines[i];
  const { from, to } = draft.left[i];
  const at = Math.max(from, to - 80);
  const match = /(?:[(（](?:点击查看|点击阅读|推荐阅读|延伸阅读|相关阅读)[:：>][^()（）]{2,60}[)）]|(?:》》|>>+|→→)《?[^。》]{4,40}》?[^。》]{0,6}|(?<=[。!?])[\d\p{Script=Han}-]{4,24}全文>+)\s*$/u.exec(line.folded.slice(at, to));
  if (!match || at + match.index <= from || isInsideQuotation(line, at + match.index)) return;
  takeTail(draft, { block: i, start: at + match.index, end: to, rule: 'inline-related', family: 'related-links', evidence: [{ kind: 'cue', value: match[0].slice(0, 12) }, { kind: 'closed-form' }] });
}

/** A bracket at either end of a true paragraph that holds nothing but a link or a call: 【延伸阅读：…】, （新闻热线：…）. */
function takeBrackets(draft: Draft, i: number): void {
  const line = draft.lines[i];
  const { from, to } = draft.left[i];
  const proof = (start: number, end: number): Find | null => {
    const unit = toUnit(line, start, end);
    const rule = promoRules.find(({ anywhere }) => anywhere?.test(unit.core)) ?? judge(unit, draft.topic, ({ id }) => asides.includes(id))?.rule;
    const family: Family = rule?.family === 'promo' ? 'promo-inline' : rule?.family ?? 'promo-inline';
    // （微信号：某某） behind a name is a particular of the sentence.
    if (rule?.id === 'wechat-follow' && !/关注|搜索|更多|扫|订阅/.test(unit.core)) return null;
    return rule && !draft.topic.howTo ? { block: i, start, end, rule: rule.id, family, evidence: [{ kind: 'cue', value: unit.core.slice(0, 12) }, { kind: 'closed-form' }] } : null;
  };
  const front = /^(?:[(【[][^()【】[\]]{6,70}[)】\]]|[^,。:]{2,6}(?:阅读|报道|新闻|查看)[:>] ?《[^《》]{4,40}》)/.exec(line.folded.slice(from, to));
  const head = front && front[0].length < to - from - 10 ? proof(from, from + front[0].length) : null;
  if (head) takeHead(draft, head);
  const at = Math.max(from, to - 72);
  const back = /[(【[][^()【】[\]]{6,70}[)】\]]$/.exec(line.folded.slice(at, to));
  const tail = back && at + back.index > from + 10 && !isInsideQuotation(line, at + back.index) ? proof(at + back.index, to) : null;
  if (tail) takeTail(draft, tail);
}

function takeOutletId(draft: Draft): void {
  for (const line of draft.lines) {
    if (isGone(draft, line.block) || line.text.length > 3000 || !/公众号|公眾號|微信/.test(line.text)) continue;
    for (const match of line.folded.matchAll(ownAccount)) {
      const start = match.index + match[1].length;
      if (isTopic(draft.topic.title, match[0]) || draft.topic.title.includes(match[1]) || start < draft.left[line.block].from || match.index + match[0].length > draft.left[line.block].to) continue;
      draft.finds.push({ block: line.block, start, end: match.index + match[0].length, rule: 'outlet-id', family: 'promo-inline', evidence: [{ kind: 'cue', value: match[0].slice(match[1].length, match[1].length + 16) }, { kind: 'own-name' }] });
    }
  }
  const first = Math.max(0, draft.lines.findIndex((line) => !isGone(draft, line.block) && line.text.length >= 25));
  for (const line of draft.lines.slice(first)) {
    if (isGone(draft, line.block)) continue;
    const head = line.folded.slice(0, 80);
    const match = outletId.exec(head);
    // Further down only behind the outlet's name that opens a paragraph.
    if (!match || (line.block >= first + 2 && match.index > 10) || isTopic(draft.topic.title, match[0])) continue;
    const told = /[:： ]?([^:： ()]+)\)$/.exec(match[0])?.[1] ?? '';
    if (told.length > 1 && head.slice(0, match.index).endsWith(told)) continue;
    if (!/[a-z][\w-]{3,}[)\]】]$/.test(match[0])) continue;
    const behind = line.folded.slice(match.index + match[0].length, match.index + match[0].length + 16);
    // Its dateline goes on: 某网（ID）7月4日消息; or the outlet's name alone stands before it.
    if (match.index > 0 && !/^(?!的)[^,。]{0,12}(?:讯|消息|电|报道|获悉|记者|编译|编辑|整理|从|了解|独家|注)/.test(behind) && !/^[^,。:“”]{1,10}(?:网|报|社|刊|财经|新闻|证券|科技|之家|资讯|观察)$/.test(head.slice(0, match.index))) continue;
    draft.finds.push({ block: line.block, start: match.index, end: match.index + match[0].length, rule: 'outlet-id', family: 'promo-inline', evidence: [{ kind: 'cue', value: match[0].slice(0, 16) }, { kind: 'dateline' }] });
  }
}
