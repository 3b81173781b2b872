import { lawVoice, noticeFiller, openers, pageVoice, promoFiller, templateFiller } from './fillers.ts';
import { guardOf, isFact, isFramed, isHowTo, isTold, isTopic } from './guards.ts';
import { inClause, inForm, mayMatch, type Possible } from './possible.ts';
import { promoRules, type PromoRule } from './promo-rules.ts';
import { softCue } from './promo-words.ts';
import { readStaffLine } from './staff-line.ts';
import type { Unit } from './units.ts';

/** What the article is about, folded: the title keeps what only repeats it apart from what is news. */
export interface Topic {
  title: string;
  howTo: boolean;
  /** Cues of the clauses read so far: a clause stands in several units. */
  memory: Map<string, Cues>;
}

/** The cue that each rule finds in a clause, by the rule's index; looked for when first asked. */
export interface Cues { clause: string; starts: number[]; byRule: (string | null | undefined)[] }

export interface Verdict {
  rule: PromoRule;
  /** The words that gave it away. */
  cue: string;
  /** `closed-form`: the whole unit has the form of such a line; `address`: every clause speaks to the reader or for the page. */
  proof: 'closed-form' | 'address';
  /** Nothing but cues that close reports too (大家怎么看？): a passage only beside another one. */
  soft?: boolean;
}

/** Longest unit that can be a line of promotion; notices of sites run longer. */
const maxUnit = 170;
const maxNotice = 420;
const maxClauses = 24;
/** Clauses up to this length may say anything beside a cue: 干货满满, 名额有限. */
const maxShort = 10;
const maxShortInTemplate = 6;
const maxShortIfSure = 16;

export function toTopic(foldedTitle: string): Topic {
  return { title: foldedTitle, howTo: isHowTo(foldedTitle), memory: new Map() };
}

/** Openers by their first character, longest first. */
const openersOf = new Map<string, string[]>();
for (const word of openers) openersOf.set(word[0], [...(openersOf.get(word[0]) ?? []), word]);

/** Offsets at which the matter of a clause may begin: 0 and behind each opener that stands in front. */
function startsOf(clause: string): number[] {
  const starts = [0];
  let at = 0;
  for (let round = 0; round < 10; round++) {
    const opener = openersOf.get(clause[at])?.find((word) => clause.startsWith(word, at));
    if (opener === undefined) break;
    at += opener.length;
    while (clause[at] === ' ' || clause[at] === '、') at++;
    starts.push(at);
  }
  return starts;
}

/** The cue of a rule in a clause, or null: at one of its beginnings, in a notice anywhere. */
function cueIn(clause: string, starts: readonly number[], rule: PromoRule): string | null {
  if (!rule.clause) return null;
  for (const start of rule.voice === 'notice' ? [0] : starts) {
    const rest = clause.slice(start);
    const match = rule.clause.exec(rest);
    if (!match) continue;
    // 关注某号的人里有…, 扫码后他…: a relative or temporal clause belongs to a story.
    if (rule.voice === 'promo' && /^[^,。“”]{0,4}的(?!朋友|小伙伴|人$|家人|亲友)|^(?:已经?|成为|成了|被|逐渐|正在|[是达超])|[^最]后$|时$/.test(rest.slice(match[0].length) || clause.slice(-2))) continue;
    return match[0];
  }
  return null;
}

const pageItself = /小编|我们|本[站号报]|[评留][论言]/;
/** 微博：水来了！ may be what somebody wrote there. */
const isAccountLine = /^[^:]{0,14}: ?[^:]+$/;

const maxMemory = 4000;

function cuesOf(clause: string, topic: Topic): Cues {
  const known = topic.memory.get(clause);
  if (known) return known;
  const cues: Cues = { clause, starts: startsOf(clause), byRule: [] };
  if (topic.memory.size < maxMemory) topic.memory.set(clause, cues);
  return cues;
}

function cueOf(cues: Cues, index: number): string | null {
  const known = cues.byRule[index];
  if (known !== undefined) return known;
  return (cues.byRule[index] = cueIn(cues.clause, cues.starts, promoRules[index]));
}

/** The first cue of any rule, or null. */
function anyCue(cues: Cues, possible: Possible): string | null {
  for (let index = 0; index < promoRules.length; index++) {
    const cue = (possible[index] & inClause) === 0 ? null : cueOf(cues, index);
    if (cue !== null) return cue;
  }
  return null;
}

/** Share of a text's characters, question words aside, that the title has too; 0 for fewer than three. */
export function sharedWithTitle(text: string, title: string): number {
  const told = text.replace(/怎么样|怎么办|怎么回事|怎么|怎样|如何|什么|为什么|为何|哪里|多少|关于|那么|可以|是否|[的了吗呢是有在啊吧几会能和\s?、,。:!“”"《》()]/g, '');
  if (told.length < 3) return 0;
  let shared = 0;
  for (const character of told) if (title.includes(character)) shared++;
  return shared / told.length;
}

function isFiller(clause: string, rule: PromoRule, topic: Topic, strict: boolean, isSure: boolean): boolean {
  if (rule.voice === 'notice') return clause.length <= 4 || noticeFiller.test(clause);
  // 是值班员的本分, 下课铃响了: what goes on or happened is told.
  if (rule.voice === 'promo' && /^[也便就都]?(?:是|成了|成为|让[他她])/.test(clause) && !/小编|我们|动力/.test(clause)) return false;
  if (rule.voice === 'template' && clause.length > 3 && clause.length <= maxShortInTemplate && clause.endsWith('了')) return false;
  if (clause.length <= (rule.voice === 'template' ? maxShortInTemplate : isSure ? maxShortIfSure : maxShort) || promoFiller.test(clause)) return true;
  return rule.voice === 'template' && (!strict && templateFiller.test(clause) || sharedWithTitle(clause, topic.title) >= 0.7);
}

/** Whether a guard keeps the unit although a clause of it has the rule's cue. */
function isKept(core: string, cue: string, rule: PromoRule, topic: Topic, isSure: boolean): boolean {
  const guard = guardOf(core, cue, rule.id);
  if (rule.voice === 'notice') return guard === 'quotation' || guard === 'reporting' || !pageVoice.test(core) || lawVoice.test(core);
  if (guard && !(isSure && (guard === 'figures' || guard === 'service')) && !(rule.voice === 'template' && (guard === 'authority' || (guard === 'narrative' && !/(?<!其)[他她]/.test(core))))) return true;
  if (rule.voice === 'promo' && isTopic(topic.title, core)) return true;
  return topic.howTo && rule.id === 'app-download' && !/更多|资讯|新闻|全文|精彩/.test(core);
}

const [editorRule, sourceRule] = (['editor', 'source-line'] as const).map((id) => promoRules.find((rule) => rule.id === id));

/** A line of credits, by its roles. */
function judgeStaff(core: string, allow: (rule: PromoRule) => boolean): Verdict | null {
  if (![editorRule, sourceRule].some((rule) => rule && allow(rule))) return null;
  const kind = readStaffLine(core);
  const rule = kind === 'editor' ? editorRule : kind === 'source' ? sourceRule : undefined;
  return rule && allow(rule) ? { rule, cue: core.slice(0, 12), proof: 'closed-form' } : null;
}

/**
 * Judges a unit by the rules that `allow` lets through; null when no rule proves it. `strict` is for clauses cut off a
 * true sentence: what a template may say around its cue is not enough there.
 */
export function judge(unit: Unit, topic: Topic, allow: (rule: PromoRule) => boolean, strict = false): Verdict | null {
  const { core } = unit;
  if (core.length < 2 || core.length > maxNotice) return null;
  return judgeForm(unit, allow) ?? judgeStaff(core, allow) ?? (mayMatch(unit.possible, allow, inClause) && mayMatch(unit.own, allow, inClause) ? judgeClauses(unit, topic, allow, strict) : null);
}

function judgeForm({ core, raw, possible }: Unit, allow: (rule: PromoRule) => boolean): Verdict | null {
  if (core.length > maxUnit) return null;
  for (let index = 0; index < promoRules.length; index++) {
    const rule = promoRules[index];
    if ((possible[index] & inForm) === 0 || !allow(rule)) continue;
    if (!(rule.whole?.test(core) && (!rule.needs || rule.voice !== 'closed' || rule.needs.test(core))) && !rule.raw?.test(raw)) continue;
    if (rule.told && isTold(core)) continue;
    if (isFramed(core)) return null;
    // 【好物推荐】…到家！ and a sentence of the report behind it: no form reaches over facts.
    const last = core.slice(Math.max(core.lastIndexOf('!'), core.lastIndexOf('?')) + 1);
    return last !== core && isFact(last) ? null : { rule, cue: core.slice(0, 12), proof: 'closed-form' };
  }
  return null;
}

function judgeClauses({ core, raw, clauses, own: possible }: Unit, topic: Topic, allow: (rule: PromoRule) => boolean, strict: boolean): Verdict | null {
  if (clauses.length === 0 || clauses.length > maxClauses) return null;
  const cues = clauses.map((clause) => cuesOf(clause, topic));
  let any: (string | null)[] | undefined;
  for (let index = 0; index < promoRules.length; index++) {
    const rule = promoRules[index];
    if (!rule.clause || (possible[index] & inClause) === 0 || !allow(rule) || core.length > (rule.voice === 'notice' ? maxNotice : maxUnit)) continue;
    if (rule.needs && !rule.needs.test(core)) continue;
    const cue = firstCue(cues, index);
    if (!cue) continue;
    const found = (any ??= cues.map((each) => anyCue(each, possible)));
    // Two cues, or an account's id, are surer than one: then a figure (每晚8点) or a longer clause may stand beside them.
    const isSure = found.filter((each) => each !== null).length > 1 || /(?:id|微信号?|公众号)[: ]{1,2}[a-z][a-z0-9_-]{3,}/.test(core);
    if (isKept(core, cue, rule, topic, isSure)) continue;
    if (clauses.every((clause, i) => found[i] !== null || isFiller(clause, rule, topic, strict, isSure))) return { rule, cue, proof: 'address', soft: (!pageItself.test(core) && found.every((each) => each === null || softCue.test(each))) || (isAccountLine.test(cue) && raw.endsWith('!')) };
  }
  return null;
}

function firstCue(cues: readonly Cues[], index: number): string | null {
  for (const each of cues) {
    const cue = cueOf(each, index);
    if (cue !== null) return cue;
  }
  return null;
}
