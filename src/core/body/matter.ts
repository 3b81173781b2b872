import { boxApart, isAlike, type Line } from '../lines/index.ts';
import { pairsOf } from '../text/index.ts';

/** What a report speaks of: the pairs of characters of its headline, and of its first paragraphs. */
export interface Matter { title: ReadonlySet<number>; lead: ReadonlySet<number> }

/** Characters of a lead that are compared, and the pairs without which it tells too little. */
const maxLead = 600;
const minPairs = 12;
/** A text that shares a pair with the headline or three with the lead speaks of the same. */
const minShared = { title: 1, lead: 3 } as const;
/** Texts that are asked, the fewest that answer, and the lines among which they stand. */
const window = 6;
const minTexts = 3;
const minStrange = 0.8;
const maxLines = 40;
/** Shorter texts may share nothing by chance. */
const minText = 15;

/** The matter of a headline and the prose from line `first` to `last`; null where they say too little. */
export function matterOf(headline: string, lines: readonly Line[], first: number, last: number): Matter | null {
  let lead = '';
  for (let i = first; i <= last && lead.length < maxLead; i++) if (lines[i].prose > 0) lead += `${lines[i].text} `;
  const matter = { title: pairsOf(headline), lead: pairsOf(lead.slice(0, maxLead)) };
  return matter.title.size > 0 && matter.lead.size >= minPairs ? matter : null;
}

/**
 * Whether the texts from line `from` on speak of other things: four of five or more. Of the windows of a report one in a hundred
 * does, of six other stories side by side five in six do.
 */
export function isElsewhere(lines: readonly Line[], from: number, matter: Matter | null): boolean {
  let texts = 0;
  let strange = 0;
  for (let i = from; matter && i < lines.length && i < from + maxLines && texts < window; i++) {
    if (lines[i].prose === 0 || lines[i].length < minText) continue;
    texts++;
    if (isStrange(lines[i].text, matter)) strange++;
  }
  return texts >= minTexts && strange >= texts * minStrange;
}

function isStrange(text: string, { title, lead }: Matter): boolean {
  let inTitle = 0;
  let inLead = 0;
  for (const pair of pairsOf(text)) {
    if (title.has(pair)) inTitle++;
    if (lead.has(pair)) inLead++;
  }
  return inTitle < minShared.title && inLead < minShared.lead;
}

/** Whether a text stands outside the element around the body, in a box of another make than the body's. */
export function isInOtherBox(text: Element, body: Element): boolean {
  const around = body.parentElement;
  if (!around || around.contains(text)) return false;
  const box = boxApart(text, body);
  if (!box) return false;
  let own = around;
  while (own.parentElement && own.parentElement !== box.parentElement) own = own.parentElement;
  return !isAlike(own, box);
}
