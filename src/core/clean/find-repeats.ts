import type { Evidence } from '../article/index.ts';
import { fold } from '../text/index.ts';
import { isGone, takeAll, takeHead, type Draft } from './draft.ts';
import { bareParagraph } from './bare-paragraph.ts';
import { sharedWithTitle } from './judge.ts';
import { isSentence } from './neutral.ts';
import { essence, hasEssence, type Line } from './units.ts';

/** Shortest essence of a paragraph whose equal is a repetition: names, captions and labels come twice by right. */
const minParagraph = 22;
/** Lines at the beginning in which a repeated title or lead is looked for. */
const headLines = 6;
/** Longest title that is looked for. */
const maxTitle = 300;
/** Longest lead that is looked for in what follows. */
const maxLead = 2000;

/** Forms in which an article's title is printed again: whole, and without the site's name behind a bar or dash. */
export function titleForms(whole: string): Set<string> {
  const title = whole.slice(0, maxTitle);
  const forms = new Set<string>();
  const segments = title.split(/\s*[|｜_]\s*|\s[-—–]\s/);
  for (const form of new Set([title, title.replace(/\s*[-—–][^-—–]{2,16}$/, '')])) {
    const told = essence(form);
    if (told.length >= 6) forms.add(told);
  }
  for (let n = 1; n < segments.length; n++) {
    const told = essence(segments.slice(0, n).join(''));
    if (told.length >= 10) forms.add(told);
  }
  return forms;
}

const knownForms = new WeakMap<Draft, Set<string>>();

/** The same with the title that the page says it had before: 原标题：…, near either end. */
export function allTitleForms(draft: Draft): ReadonlySet<string> {
  const known = knownForms.get(draft) ?? readTitleForms(draft);
  knownForms.set(draft, known);
  return known;
}

function readTitleForms({ article, lines }: Draft): Set<string> {
  const forms = titleForms(article.title);
  for (const { text } of [...lines.slice(0, 3), ...lines.slice(3).slice(-6)]) {
    const original = /^[（(]?原(?:标题|標題)[：:](.{6,80})$/.exec(text)?.[1];
    if (original !== undefined) for (const form of titleForms(original)) forms.add(form);
  }
  return forms;
}

/** Takes what is printed twice: the title as a line, the lead before itself, a later paragraph that equals an earlier one. */
export function findRepeats(draft: Draft): void {
  takeTitles(draft);
  takeLeads(draft);
  takeParagraphs(draft);
}

/** Digits of a date and a clock behind a title, at most. */
const dateDigits = 20;

/** Whether a text says more than any form of the title: then it is none, and its essence need not be made. */
export function isLonger(folded: string, forms: ReadonlySet<string>, more = 0): boolean {
  let longest = 0;
  for (const form of forms) longest = Math.max(longest, form.length);
  return hasEssence(folded, longest + more + 1);
}

function takeTitles(draft: Draft): void {
  const forms = allTitleForms(draft);
  takeSecondTitle(draft, forms);
  if (forms.size === 0) return;
  const evidence: Evidence[] = [{ kind: 'equals-title' }, { kind: 'head-position' }];
  for (let i = 0; i < Math.min(3, draft.lines.length); i++) {
    const { text, folded } = draft.lines[i];
    if (draft.lines.length > 1 && !isLonger(folded, forms, dateDigits) && forms.has(essence(text.replace(/\s\d{4}-\d{2}-\d{2}[ \d:]*$/, '')))) takeAll(draft, { block: i, rule: 'dup-title', family: 'duplicate', evidence });
    else if (i < 2 && draft.lines.length > 1 && (isTitleCutShort(text, forms) || isNearTitle(text, forms))) takeAll(draft, { block: i, rule: 'dup-title', family: 'duplicate', evidence });
    else {
      takeOriginalTitle(draft, i, forms);
      if (i === 0 && !isGone(draft, i) && draft.left[i].from === 0) takeGluedTitle(draft, i, forms, evidence);
    }
    if (!isGone(draft, i) && text.length > 60) break;
  }
}

/** A headline on the first two lines, printed twice or in two halves. */
function takeSecondTitle(draft: Draft, forms: ReadonlySet<string>): void {
  const [first, second] = draft.lines;
  if (!second || draft.lines.length < 3 || second.text.length > 60 || /[。！!？?；;：:”」]$/.test(second.text)) return;
  const told = essence(second.text);
  const isSame = told.length >= 8 && told === essence(first.text);
  if (!isSame && !(told.length >= 4 && forms.has(essence(first.text) + told))) return;
  takeAll(draft, { block: 1, rule: 'dup-title', family: 'duplicate', evidence: [{ kind: isSame ? 'equals-paragraph' : 'equals-title', value: first.text.slice(0, 16) }, { kind: 'head-position' }] });
}

/** Share of two texts' pairs of neighbouring characters that both have, 0 to 1. */
function likeness(a: string, b: string): number {
  const pairs = (text: string): Set<string> => new Set(Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)));
  const [of, to] = [pairs(a), pairs(b)];
  let shared = 0;
  for (const pair of of) if (to.has(pair)) shared++;
  return (2 * shared) / (of.size + to.size);
}

/** Pairs of characters that a line must share with the title to be it in other words: a name or a sign more or less. */
const minLikeness = 0.8;

/** A line without the end of a sentence that is the title but for a few characters: 本文标题：…, …（图）, a site's name. */
export function isNearTitle(text: string, forms: ReadonlySet<string>): boolean {
  if (text.length > 70 || /[。；;：:]\s*$|[电電讯訊]\s*[题題]?\s*[：:]|^[题題][：:]/.test(text)) return false;
  const told = essence(text.replace(/^(?:本文|文章|原文)?(?:标题|標題|题目)[：:]/, ''));
  return told.length >= 8 && [...forms].some((form) => form.length >= 8 && Math.abs(form.length - told.length) <= 8 && likeness(told, form) >= minLikeness);
}

/** The beginning of the title and no more: subtitles are left off. */
function isTitleCutShort(text: string, forms: ReadonlySet<string>): boolean {
  // One look at its beginning: nearly no line begins like the title.
  const opening = essence(text.slice(0, 12));
  if (![...forms].some((form) => form.startsWith(opening))) return false;
  const told = essence(text);
  return told.length >= 10 && !/[。；;：:]\s*$/.test(text) && [...forms].some((form) => form.startsWith(told));
}

const maxGlued = 90;

/** The title glued before a template or a credit, parted by a space or its own question mark. */
function takeGluedTitle(draft: Draft, i: number, forms: ReadonlySet<string>, evidence: Evidence[]): void {
  const { text } = draft.lines[i];
  // One look first: nearly no text begins with its title.
  const opening = essence(text.slice(0, maxGlued + 1));
  if (![...forms].some((form) => opening.startsWith(form))) return;
  for (let end = 6; end < Math.min(text.length, maxGlued); end++) {
    const rest = text.slice(end + 1).trim();
    if (!forms.has(essence(text.slice(0, end + 1)))) continue;
    // Without a template or a credit behind it, only a space parts a title from the first sentence.
    if (!/^(?:小编|来源|來源|\d{4}-\d{2}-\d{2})/.test(rest) && !(end >= 9 && text[end + 1] === ' ' && rest.length > 30)) continue;
    takeHead(draft, { block: i, start: 0, end: end + 1, rule: 'dup-title', family: 'duplicate', evidence });
    return;
  }
}

/** 原标题： with the title and the first sentence behind it: only as far as the title goes. */
function takeOriginalTitle(draft: Draft, i: number, forms: ReadonlySet<string>): void {
  const { text } = draft.lines[i];
  const opening = /^[（(]?原(?:标题|標題)[：:]/.exec(text)?.[0];
  if (!opening) return;
  for (let end = opening.length + 6; end < Math.min(text.length - 10, 90); end++) {
    if (!forms.has(essence(text.slice(opening.length, end)))) continue;
    while (/[”」』》!！?？）)]/.test(text[end])) end++;
    takeHead(draft, { block: i, start: 0, end, rule: 'original-title', family: 'source-credit', evidence: [{ kind: 'cue', value: '原标题' }, { kind: 'equals-title' }] });
    return;
  }
}

/** Pictures of one scene have the same caption by right. */
const isCaption = ({ article, lines }: Draft, i: number): boolean => article.blocks[i].kind === 'caption' || /(?:[摄攝]|供[图圖])\s*[）)。]?$/.test(lines[i].text);

/**
 * A lead that is the beginning of what follows: equal to the next paragraphs, or cut off within them; also behind the title
 * or a label. Of two equal copies the one with the dateline stays.
 */
function takeLeads(draft: Draft): void {
  const { lines } = draft;
  const forms = titleForms(draft.article.title);
  for (let i = 0; i < Math.min(headLines, lines.length - 1); i++) {
    if (isGone(draft, i) || isCaption(draft, i) || lines[i].text.length > maxLead || /[?？]$/.test(lines[i].text)) continue;
    const lead = bareParagraph(lines[i].text);
    const form = [...forms].find((title) => lead.essence.startsWith(title) && lead.essence.length - title.length >= minParagraph);
    if (lead.essence.length < minParagraph) continue;
    const signs = signsOf(lead.essence.slice(form?.length ?? 0));
    for (let k = i + 1; k <= i + 2 && k < lines.length; k++) {
      if (!signs.every((sign) => lines.slice(k, k + 5).some((line) => mayHold(line, sign)))) continue;
      let [following, whole] = ['', ''];
      for (let n = k; n < lines.length && n < k + 5 && following.length < lead.whole.length; n++) {
        const next = bareParagraph(lines[n].text.slice(0, 2 * maxLead));
        following += next.essence;
        whole += next.whole;
      }
      const isCopy = following.startsWith(lead.essence) || whole.startsWith(lead.whole) || (form !== undefined && following.startsWith(lead.essence.slice(form.length)));
      if (!isCopy) continue;
      const next = bareParagraph(lines[k].text);
      const [block, other] = lead.isDated && !next.isDated && next.essence === lead.essence ? [k, i] : [i, k];
      takeAll(draft, { block, rule: 'dup-paragraph', family: 'duplicate', evidence: [{ kind: 'equals-paragraph', value: lines[other].text.slice(0, 16) }, { kind: 'head-position' }] });
      break;
    }
    // Only the first paragraph is a lead.
    if (!isGone(draft, i) && isSentence(lines[i].folded)) return;
  }
}

/** Of two equal paragraphs the later one goes, if it follows at once or ends the article; a question may be asked twice. */
function takeParagraphs(draft: Draft): void {
  const { lines } = draft;
  const last = lines.findLastIndex((line) => line.text.length >= minParagraph && hasEssence(line.folded.slice(0, 200), minParagraph));
  for (let i = 1; i < lines.length; i++) {
    if (isGone(draft, i) || isCaption(draft, i) || !/[。！!”」…]$|\.{3}$/.test(lines[i].text)) continue;
    const equal = (k: number): boolean => !isGone(draft, k) && areEqual(lines[k].text, lines[i].text);
    const first = equal(i - 1) ? i - 1 : i === last ? findEarlier(draft, i) : -1;
    if (first < 0) continue;
    takeAll(draft, { block: i, rule: 'dup-paragraph', family: 'duplicate', evidence: [{ kind: 'equals-paragraph', value: lines[first].text.slice(0, 16) }, { kind: i === last ? 'tail-position' : 'neighbour' }] });
  }
}

/** Some Han characters of an essence, spread over it: what says the same has them all, and nearly nothing else has. */
function signsOf(told: string): string[] {
  return [0.15, 0.4, 0.65, 0.9].map((share) => told[Math.floor(told.length * share)] ?? '').filter((sign) => sign >= '\u4e00' && sign <= '\u9fff');
}

/** Whether a line may have a folded character; of a very long one not all is folded. */
const mayHold = ({ text, folded }: Line, sign: string): boolean => text.length > maxLead || folded.includes(sign);

/** The paragraph that the last one says again, with another dateline or cut off; -1 when none is. */
function findEarlier(draft: Draft, last: number): number {
  const told = bareParagraph(draft.lines[last].text.slice(0, maxLead));
  if (told.essence.length < minParagraph) return -1;
  const signs = signsOf(told.essence);
  return draft.lines.findIndex((line, k) => {
    const { text } = line;
    if (k >= last || isGone(draft, k) || text.length < minParagraph || text.length > maxLead || !signs.every((sign) => mayHold(line, sign))) return false;
    const { essence: earlier } = bareParagraph(text);
    return told.isCutOff ? earlier.startsWith(told.essence) : earlier === told.essence;
  });
}

const isTold = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
const areSame = (a: string, b: string): boolean => a === b || fold(a).toLowerCase() === fold(b).toLowerCase();

/** Whether two paragraphs have the same essence; stops at the first difference, because neighbours are asked everywhere. */
function areEqual(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 12) return false;
  let told = 0;
  for (let i = 0, k = 0; ; i++, k++) {
    while (i < a.length && !isTold(a[i])) i++;
    while (k < b.length && !isTold(b[k])) k++;
    if (i >= a.length || k >= b.length) return i >= a.length && k >= b.length && told >= minParagraph;
    if (!areSame(a[i], b[k])) return false;
    told++;
  }
}

/**
 * After the walk over the head: what is left of a lead before or between question and template, if one of the next
 * paragraphs says it again.
 */
export function takeRepeatedRemainders(draft: Draft): void {
  const { lines, left, topic } = draft;
  for (let i = 0; i < Math.min(4, lines.length - 1); i++) {
    const { from, to } = left[i];
    if (isGone(draft, i)) continue;
    const { folded } = lines[i];
    const question = /^[^。!?]{4,60}[?!]/.exec(folded.slice(from, to))?.[0] ?? '';
    const isRestated = question !== '' && sharedWithTitle(question, topic.title) >= 0.8;
    if (!isRestated && from === 0 && to === lines[i].text.length) continue;
    const start = isRestated ? from + question.length : from;
    const told = essence(lines[i].text.slice(start, to));
    if (told.length < 12) continue;
    const again = [i + 1, i + 2].find((k) => k < lines.length && essence(lines[k].text.slice(0, 4000)).startsWith(told));
    if (again === undefined) continue;
    const evidence: Evidence[] = [{ kind: 'equals-paragraph', value: lines[again].text.slice(0, 16) }];
    if (isRestated) takeHead(draft, { block: i, start: from, end: start, rule: 'seo-question', family: 'promo-lead', evidence: [{ kind: 'repeats-title' }, ...evidence] });
    takeAll(draft, { block: i, rule: 'dup-paragraph', family: 'duplicate', evidence: [...evidence, { kind: 'head-position' }] });
  }
}
