import { judge, type Topic, type Verdict } from './judge.ts';
import { isNeutral } from './neutral.ts';
import { inClause, inForm, mayMatch } from './possible.ts';
import { promoRules, type PromoRule } from './promo-rules.ts';
import { sentencesOf, toUnit, type Line } from './units.ts';

/** A stretch that a rule has proven at one end of a line. */
export interface Peel {
  start: number;
  end: number;
  verdict: Verdict;
}

type Allow = (rule: PromoRule) => boolean;

/** Whether a cut at an offset would fall inside a quotation. A quotation longer than this is taken for a stray mark. */
const maxQuotation = 300;
export function isInsideQuotation(line: Line, offset: number): boolean {
  let depth = 0;
  for (let i = Math.max(0, offset - maxQuotation); i < offset; i++) {
    const character = line.folded[i];
    if (character === '“' || character === '「') depth++;
    else if ((character === '”' || character === '」') && depth > 0) depth--;
  }
  return depth > 0;
}

/** Whether a bracket that opened before an offset is still open there. */
const isInsideBracket = (text: string, offset: number): boolean => text.lastIndexOf('(', offset) > text.lastIndexOf(')', offset) || text.lastIndexOf('【', offset) > text.lastIndexOf('】', offset);

/** Sentences that are judged together at most: a cue and what is said around it. */
const maxRun = 4;
/** Longest paragraph that is judged as one. */
const maxWhole = 500;
/** Longest stretch at the end of a line in which a form without any sign before it is looked for. */
const maxEnd = 90;
const reported = /表示|指出|认为|强调|提醒|建议|介绍说|[^声著名]称[,:]|[他她]说|说[,:“"「]/;

const judgeRange = (line: Line, start: number, end: number, topic: Topic, allow: Allow, strict = false): Verdict | null =>
  judge(toUnit(line, start, end), topic, allow, strict);

/** The last passage of `[from, to)` that is proven, or null. Longer runs of sentences are asked after shorter ones. */
export function peelEnd(line: Line, from: number, to: number, topic: Topic, allow: Allow): Peel | null {
  if (!mayMatch(line.possible, allow)) return null;
  // The link alone behind a byline: 作者：某某返回某站，查看更多.
  const link = peelUnmarkedEnd(line, from, to, (rule) => rule.id === 'back-to-portal' && allow(rule));
  if (link && isNeutral(toUnit(line, from, link.start).core)) return link;
  const whole = to - from > maxWhole ? null : judge(toUnit(line, from, to), topic, (rule) => allow(rule) && rule.clause === undefined);
  if (whole) return { start: from, end: to, verdict: whole };
  const part: Allow = (rule) => allow(rule) && rule.own !== true;
  const window = Math.max(from, to - 600);
  const ends = sentencesOf(line, window, to);
  const starts = [window === from ? from : -1, ...ends.slice(0, -1)];
  for (let run = 1; run <= maxRun && run <= starts.length; run++) {
    const start = starts[starts.length - run];
    if (start < from || to - start > maxWhole) break;
    if (isInsideQuotation(line, start)) continue;
    const verdict = judgeRange(line, start, to, topic, start > from ? part : allow, start > from);
    if (verdict) return { start, end: to, verdict };
  }
  return peelUnmarkedEnd(line, from, to, part)
    ?? peelNotice(line, from, to, topic, part)
    ?? peelBracket(line, from, to, topic, part)
    ?? peelSpaced(line, from, to, topic, part)
    ?? peelClauses(line, Math.max(from, starts[starts.length - 1]), to, topic, part);
}

/** 返回某站，查看更多: glued to the last true sentence, also to one without a full stop. */
function peelUnmarkedEnd(line: Line, from: number, to: number, allow: Allow): Peel | null {
  const at = Math.max(from, to - maxEnd);
  const stretch = line.folded.slice(at, to);
  for (let index = 0; index < promoRules.length; index++) {
    const rule = promoRules[index];
    if (!rule.end || (line.possible[index] & inForm) === 0 || !allow(rule)) continue;
    const match = rule.end.exec(stretch);
    if (!match) continue;
    const lead = /^[。!?]/.test(match[0]) ? 1 : 0;
    const start = at + match.index + lead;
    if (start <= from || isInsideQuotation(line, start)) continue;
    return { start, end: to, verdict: { rule, cue: match[0].slice(lead).trim().slice(0, 12), proof: 'closed-form' } };
  }
  return null;
}

/**
 * Where a notice may begin without a full stop before it: its own name (免责声明：), or the page's voice behind a space, a
 * closing bracket or a word of the page (分享).
 */
const noticeOpening = /(?<![,、:“「的])[(【]?(?:免责|风险|特别|郑重|版权|重要|法律)(?:声明|提示|申明|警示)[】)]?:|(?<=[\s)】>]|分享|收藏|打印|举报)(?:本文|本站|本网|以上|上述|文章|文中|投资有风险|股市有风险|转载|版权|未经|声明)/g;
/** Longest notice behind its beginning, and how many beginnings are asked. */
const maxNamedNotice = 420;
const maxOpenings = 8;

function peelNotice(line: Line, from: number, to: number, topic: Topic, allow: Allow): Peel | null {
  const isNotice: Allow = (rule) => allow(rule) && rule.voice === 'notice';
  if (!mayMatch(line.possible, isNotice)) return null;
  const at = Math.max(from, to - maxNamedNotice);
  for (const match of [...line.folded.slice(at, to).matchAll(noticeOpening)].slice(-maxOpenings)) {
    const start = at + match.index;
    if (start <= from || isInsideQuotation(line, start)) continue;
    const verdict = judgeRange(line, start, to, topic, isNotice);
    if (verdict) return { start, end: to, verdict };
  }
  return null;
}

/** A bracket that closes the line and holds a line of its own: （责任编辑：某某）. */
function peelBracket(line: Line, from: number, to: number, topic: Topic, allow: Allow): Peel | null {
  const { folded } = line;
  const open = folded[to - 1] === ')' ? '(' : folded[to - 1] === '】' ? '【' : '';
  if (open === '') return null;
  const start = folded.lastIndexOf(open, to - 1);
  if (start <= from || to - start > 200 || isInsideQuotation(line, start)) return null;
  const verdict = judgeRange(line, start, to, topic, allow);
  // （微信号：某某） behind a name is a particular of the sentence.
  if (verdict?.rule.id === 'wechat-follow' && !/关注|搜索|更多|扫|订阅/.test(line.folded.slice(start, to))) return null;
  return verdict && { start, end: to, verdict };
}

/** Clauses that a comma ties to a true sentence: …，关于某某的内容就说到这里. Leftmost first, so that all of the template goes. */
function peelClauses(line: Line, from: number, to: number, topic: Topic, allow: Allow): Peel | null {
  const sentence = line.folded.slice(from, to);
  if (sentence.length > 400 || !mayMatch(line.possible, allow, inClause)) return null;
  let asked = 0;
  for (let i = 0; i < sentence.length && asked < 16; i++) {
    if (sentence[i] !== ',') continue;
    asked++;
    if (i < 6 || isInsideQuotation(line, from + i) || isInsideBracket(sentence, i)) continue;
    const isReported = reported.test(sentence.slice(0, i + 1));
    if (isReported && i < 30) continue;
    const verdict = judge(toUnit(line, from + i + 1, to), topic, (rule) => allow(rule) && rule.clause !== undefined && (rule.voice === 'template' || (rule.voice === 'promo' && !isReported)), true);
    // 可以持续关注, 敬请期待: short words of courtesy end true sentences as well.
    if (verdict?.proof === 'address' && (verdict.rule.voice === 'template' || to - from - i > 10)) return { start: from + i, end: to, verdict };
  }
  return null;
}

/** A closed form behind a space: …据某社 责任编辑：某某. */
function peelSpaced(line: Line, from: number, to: number, topic: Topic, allow: Allow): Peel | null {
  for (let i = to - 2, asked = 0; i > from && i > to - 120 && asked < 6; i--) {
    if (line.folded[i] !== ' ' || isInsideQuotation(line, i)) continue;
    asked++;
    const verdict = judge(toUnit(line, i + 1, to), topic, (rule) => allow(rule) && ((rule.voice === 'closed' && rule.id !== 'page-nav') || rule.id === 'copyright-notice'));
    if (verdict && verdict.proof === 'closed-form') return { start: i, end: to, verdict };
  }
  return null;
}

/** The first passage of `[from, to)` that is proven, or null; never all of it. */
export function peelStart(line: Line, from: number, to: number, topic: Topic, allow: Allow): Peel | null {
  if (!mayMatch(line.possible, allow)) return null;
  const window = Math.min(to, from + 400);
  const ends = sentencesOf(line, from, window).filter((end) => end < to);
  for (let run = 1; run <= maxRun && run <= ends.length; run++) {
    if (ends[run - 1] >= window) continue;
    const verdict = judgeRange(line, from, ends[run - 1], topic, allow);
    if (verdict) return { start: from, end: ends[run - 1], verdict };
  }
  return null;
}
