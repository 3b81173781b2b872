import { guardOf, isHowTo, isTopic } from './guards.ts';
import { noticeFiller, openers, promoFiller, promoRules, type PromoRule } from './promo-rules.ts';
import { toClauses, type Unit } from './units.ts';

/** What the article is about, folded: the title keeps what only repeats it apart from what is news. */
export interface Topic {
  title: string;
  howTo: boolean;
}

export interface Verdict {
  rule: PromoRule;
  /** The words that gave it away. */
  cue: string;
  /** `closed-form`: the whole unit has the form of such a line; `address`: every clause speaks to the reader or for the page. */
  proof: 'closed-form' | 'address';
}

/** Longest unit that can be a line of promotion; notices of sites run longer. */
const maxUnit = 170;
const maxNotice = 420;

export function toTopic(foldedTitle: string): Topic {
  return { title: foldedTitle, howTo: isHowTo(foldedTitle) };
}

/** Offsets at which the matter of a clause may begin: 0 and behind each opener that stands in front. */
function startsOf(clause: string): number[] {
  const starts = [0];
  let at = 0;
  for (let round = 0; round < 10; round++) {
    const opener = openers.find((word) => clause.startsWith(word, at));
    if (opener === undefined) break;
    at += opener.length;
    while (clause[at] === ' ' || clause[at] === '、') at++;
    starts.push(at);
  }
  return starts;
}

/** The cue of a rule at the beginning of a clause, or null. */
function cueIn(clause: string, pattern: RegExp): string | null {
  for (const start of startsOf(clause)) {
    const match = pattern.exec(clause.slice(start));
    if (match) return match[0];
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

function isFiller(clause: string, rule: PromoRule, topic: Topic): boolean {
  if (rule.voice === 'notice') return clause.length <= 4 || noticeFiller.test(clause);
  if (clause.length <= 9) return true;
  if (promoFiller.test(clause)) return true;
  return rule.voice === 'template' && sharedWithTitle(clause, topic.title) >= 0.7;
}

/** Other clauses of a template may open or close it too: 以上就是…，希望对您有所帮助，想了解更多请关注…. */
const mixes = (a: PromoRule, b: PromoRule): boolean =>
  (a.voice === 'notice') === (b.voice === 'notice');

/** Judges a unit by the rules that `allow` lets through; null when no rule proves it. */
export function judge(unit: Unit, topic: Topic, allow: (rule: PromoRule) => boolean): Verdict | null {
  const { core } = unit;
  if (core.length < 2 || core.length > maxNotice) return null;
  for (const rule of promoRules) {
    if (!rule.whole || !allow(rule) || core.length > maxUnit) continue;
    const match = rule.whole.exec(core);
    if (match && (!rule.needs || rule.needs.test(core))) return { rule, cue: match[0].slice(0, 12), proof: 'closed-form' };
  }
  const clauses = unit.clauses.length > 0 ? unit.clauses : toClauses(core);
  if (clauses.length === 0 || clauses.length > 24) return null;
  for (const rule of promoRules) {
    if (!rule.clause || !allow(rule)) continue;
    if (core.length > (rule.voice === 'notice' ? maxNotice : maxUnit)) continue;
    if (rule.needs && !rule.needs.test(core)) continue;
    let cue: string | null = null;
    for (const clause of clauses) {
      cue = cueIn(clause, rule.clause);
      if (cue) break;
    }
    if (!cue) continue;
    const guarded = guardOf(core, core.indexOf(cue), rule.id);
    if (guarded && !(rule.voice === 'notice' && guarded !== 'quotation' && guarded !== 'reporting') && !(rule.voice === 'template' && guarded === 'authority')) continue;
    if (rule.voice === 'promo' && isTopic(topic.title, cue)) continue;
    if (topic.howTo && rule.id === 'app-download' && !/更多|资讯|新闻|全文|精彩/.test(core)) continue;
    const told = clauses.filter((clause) => !isFiller(clause, rule, topic) && !cueIn(clause, rule.clause ?? /$^/) && !promoRules.some((other) => other.clause && mixes(rule, other) && cueIn(clause, other.clause)));
    if (told.length > 0) continue;
    return { rule, cue, proof: 'address' };
  }
  return null;
}
