import type { Evidence, Family } from '../article/index.ts';
import { isGone, takeAll, takeHead, takeTail, type Draft } from './draft.ts';
import { isHeadlineLike } from './find-lists.ts';
import { takePortrait } from './find-portrait.ts';
import { sharedWithTitle } from './judge.ts';
import { isNeutral } from './neutral.ts';
import { listHeading } from './notice-rules.ts';
import { peelEnd, peelStart, type Peel } from './peel.ts';
import { inForm, listLine } from './possible.ts';
import type { PromoRule } from './promo-rules.ts';
import { essence, sentencesOf, toUnit } from './units.ts';
import { evidenceOf } from './walk-tail.ts';

/** Lines that keep true text and are still looked at for a template at their end. */
const leadLines = 3;
const maxNeutral = 5;

const familyAtHead = (rule: PromoRule): Family => (rule.family === 'promo' ? 'promo-lead' : rule.family);
const mayLead = (rule: PromoRule): boolean => rule.heads === true;
const isTemplate = (rule: PromoRule): boolean => rule.id === 'seo-intro';

/** Works from the beginning of the article inwards; templates are looked for at the ends of the first true lines too. */
export function walkHead(draft: Draft): void {
  let kept = 0;
  let neutral = 0;
  for (let i = 0; i < draft.lines.length && kept < leadLines; i++) {
    if (isGone(draft, i)) continue;
    if (kept === 0) {
      if (takeHeadList(draft, i)) continue;
      peelFront(draft, i);
      takePortrait(draft, i);
    }
    peelTemplate(draft, i);
    if (isGone(draft, i)) continue;
    const { from, to } = draft.left[i];
    if (isNeutral(toUnit(draft.lines[i], from, to).core) && neutral++ < maxNeutral) continue;
    if (isRestatement(draft, i, from, to)) continue;
    kept++;
  }
  takeQuestions(draft);
}

function peelFront(draft: Draft, i: number): void {
  const line = draft.lines[i];
  for (let round = 0; round < 6 && !isGone(draft, i); round++) {
    const { from, to } = draft.left[i];
    const whole = peelEnd(line, from, to, draft.topic, mayLead);
    const peel = whole?.start === from ? whole : peelStart(line, from, to, draft.topic, (rule) => mayLead(rule) && rule.family === 'promo');
    if (!peel || peel.verdict.soft || (isTemplate(peel.verdict.rule) && !isTemplateProven(draft, i, peel))) return;
    const find = { block: i, start: peel.start, end: peel.end, rule: peel.verdict.rule.id, family: familyAtHead(peel.verdict.rule), evidence: evidenceOf(peel.verdict, 'head-position') };
    if (peel === whole) takeAll(draft, find);
    else takeHead(draft, find);
  }
}

/** The template at the end of a lead: 下面小编就来介绍一下，一起来看看吧. */
function peelTemplate(draft: Draft, i: number): void {
  const line = draft.lines[i];
  for (let round = 0; round < 4 && !isGone(draft, i); round++) {
    const { from, to } = draft.left[i];
    const peel = peelEnd(line, from, to, draft.topic, isTemplate);
    if (!peel || !isTemplateProven(draft, i, peel)) return;
    takeTail(draft, { block: i, start: peel.start, end: peel.end, rule: 'seo-intro', family: 'promo-lead', evidence: evidenceOf(peel.verdict, 'head-position') });
  }
}

/** 一起来看看吧 alone opens real reports too: it is a template only behind a question that repeats the title. */
function isTemplateProven(draft: Draft, i: number, peel: Peel): boolean {
  const line = draft.lines[i];
  if (peel.end - peel.start > 16 || /小编|大家|本文|本站/.test(line.folded.slice(peel.start, peel.end))) return true;
  const question = /[^。!?]{4,60}[?!]\s*$/.exec(line.folded.slice(0, peel.start))?.[0] ?? '';
  return question !== '' && sharedWithTitle(question, draft.topic.title) >= 0.5;
}

/** A line or sentence that only repeats the title, as a question. */
function isRestatement(draft: Draft, i: number, from: number, to: number, least = 0.8): boolean {
  const stretch = draft.lines[i].folded.slice(from, to);
  return stretch.length <= 60 && /[?？]\s*$/.test(stretch) && sharedWithTitle(stretch, draft.topic.title) >= least;
}

/**
 * Questions that repeat the title, where a template or a repeated lead has been found in the same line or the next ones.
 * A question alone opens many reports and stays.
 */
function takeQuestions(draft: Draft): void {
  const isProof = (i: number): boolean => draft.finds.some((find) => find.block === i && (find.rule === 'seo-intro' || find.rule === 'dup-paragraph'));
  for (let i = 0; i < Math.min(4, draft.lines.length); i++) {
    if (isGone(draft, i)) continue;
    if (![i, i + 1].some(isProof)) continue;
    const line = draft.lines[i];
    const evidence: Evidence[] = [{ kind: 'repeats-title' }, { kind: 'template-beside' }];
    const find = { block: i, rule: 'seo-question' as const, family: 'promo-lead' as const, evidence };
    for (let round = 0; round < 3 && !isGone(draft, i); round++) {
      const { from, to } = draft.left[i];
      const ends = sentencesOf(line, from, to);
      // Right before a template in the same line half of the title is enough.
      if (isRestatement(draft, i, from, ends[0], isProof(i) && ends.length === 1 ? 0.5 : 0.8)) takeHead(draft, { ...find, start: from, end: ends[0] });
      else if (isBeforeTemplate(draft, i) && ends.every((end, k) => isQuestion(draft, i, ends[k - 1] ?? from, end))) takeAll(draft, find);
      else if (isProof(i) && ends.length > 1 && isRestatement(draft, i, ends[ends.length - 2], to)) takeTail(draft, { ...find, start: ends[ends.length - 2], end: to });
      else break;
    }
  }
}

/** Whether a template was cut off the end of a line. */
const isBeforeTemplate = ({ finds, left }: Draft, i: number): boolean => finds.some(({ block, rule, start }) => block === i && rule === 'seo-intro' && start >= left[i].to);

/** A short question to the reader, or a cry that repeats the title. */
function isQuestion(draft: Draft, i: number, from: number, end: number): boolean {
  const sentence = draft.lines[i].folded.slice(from, end).trim();
  return sentence.length <= 60 && (sentence.endsWith('?') || sentence.endsWith('!') && sharedWithTitle(sentence, draft.topic.title) >= 0.5);
}

/** 【推荐阅读】 and the one headline under it, before the article begins. */
function takeHeadList(draft: Draft, i: number): boolean {
  if ((draft.lines[i].possible[listLine] & inForm) === 0) return false;
  const core = toUnit(draft.lines[i], draft.left[i].from, draft.left[i].to).core;
  const item = draft.lines[i + 1];
  const next = draft.lines[i + 2];
  if (!listHeading.test(core) || !item || !next) return false;
  if (!isHeadlineLike(item.folded) || essence(item.text).length < 10 || next.text.length < 40 || !/[。”」]$/.test(next.text)) return false;
  const evidence: Evidence[] = [{ kind: 'list-heading', value: draft.lines[i].text.slice(0, 12) }, { kind: 'head-position' }];
  for (const block of [i, i + 1]) takeAll(draft, { block, rule: 'related-list', family: 'related-links', evidence });
  return true;
}
