import type { Evidence } from '../article/index.ts';
import { isGone, takeAll, type Draft } from './draft.ts';
import { isFramed, isSaid } from './guards.ts';
import { author, medium } from './promo-words.ts';
import { toUnit } from './units.ts';

/** Longest self-portrait, and the lines from the end in which one is looked for: each is compared with the whole report. */
const maxPortrait = 260;
const maxFromEnd = 60;

/** Somebody speaks or something happened: then it is no portrait. Careers (曾任) are part of one. */
const happens = /表示|指出|认为|[^声著知俗通简名号]称[,:“]|(?<!其)[他她]们?[^们]|昨[天日晚]|今[天日早晚](?!头条)|上周|本周[一二三四五六日]|记者[在从获]/;

const label = `(?:关于(?:我们|本[报刊站网号社]|作者|[^,。:]{2,12})|(?:本[报刊站网号]|作者|作家|栏目|节目|公众号|平台|媒体|专栏|编辑部|主播|嘉宾|译者|网站|频道|[^,。:]{2,12})(?:简介|介绍|名片))`;
/** 关于我们：…, 【作者简介】…: the label says what follows. */
const labelled = new RegExp(`^[【[(]?${label}(?:[】\\])]|[:|]| ?$)(.*)$`, 's');
const speaks = new RegExp(`${medium}|${author}|我们|本[报刊站网号]|创作|写作|关注|聚焦|专注|致力|深耕|读者|用户|内容`);

/** The name that stands at the head of a portrait, and what it is said to be. */
const named = new RegExp(`^["“「『《【]{0,2}([^,。:“”"「」『』《》【】|()]{2,14}?)["”」』》】]{0,2}(?:[(【][^()【】]{2,30}[)】])?(——|--?|[,:|丨/ ]|[是为系由]|创[刊办]立于|成立于)(.*)$`, 's');
const kind = `${medium}(?:之一|集群|矩阵|群|号|联盟)?(?:$|[,。;!])`;
const praise = '(?:一[个家档款份本种]|最(?:具|有|大|受|早|专业)|国内|全国|全台|全港|中国|本地|领先|知名|专业的|垂直|原创|独立|权威|新锐|综合性|官方|旗下|主[管办]|推出的|有[^,。]{1,4}的|发行量|(?:专注|聚焦|致力|深耕|立足)[^,。]{2,30}的)';
/** 一家专注…的新媒体, 知名…门户网站: a medium, with the praise or the patron that goes before it. */
const isMedium = new RegExp(`^(?:[^,。]{0,24}[,、]){0,4}[^,。]{0,16}?${praise}[^,。]{0,40}?${kind}`);
/** The same right behind a comma: 某网，一家…. */
const isAppositive = new RegExp(`^(?:是|做)?${praise}[^,。]{0,40}?${kind}`);
/** Platforms and brands are of firms as well: then the unit speaks of contents too. */
const isContent = /资讯|内容|新闻|报道|媒体|读者|创作|原创|公众号|公号|订阅|财经|阅读|网站|门户|报纸|日报|晚报|杂志|期刊|周刊|月刊|栏目|频道|电台/;
/** 某某｜看见 · 看懂 · 看远: an outlet's name and words parted by signs. */
const motto = new RegExp(`^[^,。|]{0,8}(?:${medium}|观察|评论|财经|科技|新闻|网|报|社) ?[|丨] ?[^,。:]{2,10}(?: ?[·•・|丨/]+ ?[^,。:]{2,10}){1,5}$`);
/** What no name holds. */
const noName = /[的了与被把将从对到着过我你他她这那您]|在(?!线)|和(?!讯)|第(?!一)|每(?![日周天])|^\d{4}|\d[年月日%个人元万亿]|[说道写问喊念]$/;

/** Whether the report itself speaks of what is named: then it is no self-portrait. */
function isNamedInReport({ lines, left, topic }: Draft, told: string, at: number): boolean {
  const name = told.replace(/(?<=..)(?:科技|集团|公司|股份|网络|食品|电器|智能|资本)+$/, '');
  if (topic.title.includes(name)) return true;
  for (let i = 0; i < lines.length; i++) {
    if (i === at) continue;
    const { from, to } = left[i];
    if (to <= from) continue;
    const where = lines[i].folded.slice(from, Math.min(to, from + 3000)).indexOf(name);
    // 某网7月4日消息, 来源：某报: an outlet's dateline and credit name it too.
    if (where >= 0 && !(where < 8 && i < 3) && to - from > 20) return true;
  }
  return false;
}

/** Whether promotion was taken right behind what is left of a line: credits stand behind reports as well. */
export function isBesidePromotion({ lines, left, finds }: Draft, at: number): boolean {
  const isCut = left[at].to < lines[at].text.trimEnd().length;
  return finds.some(({ block, family }) => block === (isCut ? at : at + 1) && family === 'promo-trailer');
}

function proofOf(draft: Draft, i: number, core: string): Evidence['kind'] | null {
  const under = labelled.exec(core);
  if (under) {
    const [, rest] = under;
    if (/公司|集团|股份/.test(core.slice(0, 16))) return null;
    const below = draft.lines[i + 1];
    if (rest.trim() === '') return below && isGone(draft, i + 1) && draft.finds.at(-1)?.rule === 'outlet-bio' ? 'neighbour' : null;
    return speaks.test(rest) ? 'closed-form' : null;
  }
  if (motto.test(core) && !/[“「]/.test(core)) return 'closed-form';
  if (happens.test(core)) return null;
  const match = named.exec(core);
  if (!match) return null;
  const [, name, separator, rest] = match;
  const isOutlet = isContent.test(core) && (separator === ',' ? isAppositive : isMedium).test(rest);
  if (noName.test(name) || !isOutlet) return null;
  return isNamedInReport(draft, name.trim(), i) ? null : 'closed-form';
}

/**
 * How an outlet portrays itself behind the report: under a label, or as a name that the report never speaks of and what it is
 * to its readers. Authors and lesser slogans go by their signs.
 */
export function takePortrait(draft: Draft, i: number): void {
  const { from, to } = draft.left[i];
  const first = draft.left.findIndex((line) => line.to > line.from);
  const isHead = first < 0 || first >= i;
  if (isGone(draft, i) || from > 0 || to > maxPortrait || (isHead ? i > 2 : draft.lines.length - i > maxFromEnd)) return;
  const { core } = toUnit(draft.lines[i], from, to);
  if (isSaid(core, -1) || isFramed(core)) return;
  const proof = proofOf(draft, i, core);
  if (proof)
    takeAll(draft, { block: i, rule: 'outlet-bio', family: isHead ? 'promo-lead' : 'promo-trailer', evidence: [{ kind: 'cue', value: core.slice(0, 12) }, { kind: proof }, { kind: isHead ? 'head-position' : 'tail-position' }] });
}
