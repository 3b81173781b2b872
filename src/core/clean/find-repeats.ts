import type { Evidence } from '../article/index.ts';
import { isGone, takeAll, takeHead, type Draft } from './draft.ts';
import { essence } from './units.ts';

/** Shortest essence of a paragraph whose equal is a repetition: names, captions and labels come twice by right. */
const minParagraph = 22;
/** Lines at the beginning in which a repeated title or lead is looked for. */
const headLines = 6;

/** Forms in which an article's title is printed again: whole, and without the site's name behind a bar or dash. */
function titleForms(title: string): Set<string> {
  const forms = new Set<string>();
  for (const form of [title, title.replace(/\s*[-_|｜—–][^-_|｜—–]{2,16}$/, ''), title.split(/[|｜]/)[0]]) {
    const told = essence(form);
    if (told.length >= 6) forms.add(told);
  }
  return forms;
}

const withoutBrackets = (text: string): string => text.replace(/[（(【][^（(【）)】]{0,40}[）)】]/g, '');

/** Takes what is printed twice: the title as a line, the lead before itself, a later paragraph that equals an earlier one. */
export function findRepeats(draft: Draft): void {
  takeTitles(draft);
  takeLeads(draft);
  takeParagraphs(draft);
}

function takeTitles(draft: Draft): void {
  const forms = titleForms(draft.article.title);
  if (forms.size === 0) return;
  const evidence: Evidence[] = [{ kind: 'equals-title' }, { kind: 'head-position' }];
  for (let i = 0; i < Math.min(3, draft.lines.length); i++) {
    const { text } = draft.lines[i];
    if (draft.lines.length > 1 && forms.has(essence(text.replace(/\s\d{4}-\d{2}-\d{2}[ \d:]*$/, '')))) takeAll(draft, { block: i, rule: 'dup-title', family: 'duplicate', evidence });
    else if (i === 0) takeGluedTitle(draft, i, forms, evidence);
    if (!isGone(draft, i) && text.length > 60) break;
  }
}

/** The title glued before a template or a credit, parted by a space or its own question mark. */
function takeGluedTitle(draft: Draft, i: number, forms: Set<string>, evidence: Evidence[]): void {
  const { text } = draft.lines[i];
  for (let end = 6; end < Math.min(text.length, 90); end++) {
    if (!/[\s?？!！]/.test(text[end])) continue;
    const rest = text.slice(end + 1).trim();
    if (!forms.has(essence(text.slice(0, end + 1))) || !/^(?:小编|来源|來源|\d{4}-\d{2}-\d{2})/.test(rest)) continue;
    takeHead(draft, { block: i, start: 0, end: end + 1, rule: 'dup-title', family: 'duplicate', evidence });
    return;
  }
}

/** A lead that is the beginning of what follows: equal to the next paragraphs, or cut off within them. */
function takeLeads(draft: Draft): void {
  const { lines } = draft;
  for (let i = 0; i < Math.min(headLines, lines.length - 1); i++) {
    if (isGone(draft, i)) continue;
    const lead = essence(withoutBrackets(lines[i].text));
    if (lead.length < minParagraph) continue;
    for (let k = i + 1; k <= i + 2 && k < lines.length; k++) {
      let following = '';
      for (let n = k; n < lines.length && n < k + 5 && following.length < lead.length; n++) following += essence(withoutBrackets(lines[n].text));
      if (!following.startsWith(lead)) continue;
      takeAll(draft, { block: i, rule: 'dup-paragraph', family: 'duplicate', evidence: [{ kind: 'equals-paragraph', value: lines[k].text.slice(0, 16) }, { kind: 'head-position' }] });
      break;
    }
  }
}

/** Of two equal paragraphs the later one goes. */
function takeParagraphs(draft: Draft): void {
  const seen = new Map<string, number>();
  for (const line of draft.lines) {
    if (isGone(draft, line.block)) continue;
    const told = essence(line.text);
    if (told.length < minParagraph || !/[。！!？?”」…]$/.test(line.text)) continue;
    const first = seen.get(told);
    if (first === undefined) seen.set(told, line.block);
    else takeAll(draft, { block: line.block, rule: 'dup-paragraph', family: 'duplicate', evidence: [{ kind: 'equals-paragraph', value: draft.lines[first].text.slice(0, 16) }, { kind: 'closed-form' }] });
  }
}

/** After the walk over the head: what is left of a lead between question and template, if the next paragraph says it again. */
export function takeRepeatedRemainders(draft: Draft): void {
  const { lines, left } = draft;
  for (let i = 0; i < Math.min(4, lines.length - 1); i++) {
    const { from, to } = left[i];
    if (isGone(draft, i) || (from === 0 && to === lines[i].text.length)) continue;
    const told = essence(lines[i].text.slice(from, to));
    if (told.length < 12) continue;
    const again = [i + 1, i + 2].find((k) => k < lines.length && essence(lines[k].text).startsWith(told));
    if (again === undefined) continue;
    takeAll(draft, { block: i, rule: 'dup-paragraph', family: 'duplicate', evidence: [{ kind: 'equals-paragraph', value: lines[again].text.slice(0, 16) }, { kind: 'template-beside' }] });
  }
}
