import { isDateLike } from './date-like.ts';
import type { Line } from './scan.ts';

/** Two elements that one template made: tag and class are the same. */
export const isAlike = (x: Element, y: Element): boolean => x.localName === y.localName && x.getAttribute('class') === y.getAttribute('class');

/** Elements around a sentence that may be its card. */
const maxDepth = 4;
/** So many siblings on either side are compared, and so many of them make a list with the card itself. */
const maxBeside = 2;
const minTwins = 2;
/** Cards that are asked whether they speak of the headline's matter. */
const maxAsked = 5;
/** Pairs of characters that a card or a label shares with a headline when it speaks of the same. */
const minShared = 2;

/**
 * Whether a sentence stands in one of several cards of the same make (a label and a sentence each) in an element that does not
 * hold `body`: other stories, or what readers wrote; or in a twin of the element that holds headline and body: the next story of
 * a stream. Parts of a live report stand so too: they share words with the headline.
 */
export function isCard(lines: readonly Line[], index: number, body: Element, headline: Line | undefined): boolean {
  const title = headline?.text ?? '';
  let at: Element | null = lines[index].element;
  for (let depth = 0; at && depth < maxDepth; depth++) {
    const list: Element | null = at.parentElement;
    if (!list) return false;
    if (list.contains(body)) {
      const own = headline && !at.contains(body) ? childAround(list, body) : null;
      return own !== null && isAlike(own, at) && own.contains(headline?.element ?? null) && isDatedIn(lines, index, at) && !isKin(list, at, title, own);
    }
    if (hasLabel(lines, index, at) && twinsOf(at).length >= minTwins) return !isKin(list, at, title, null);
    at = list;
  }
  return false;
}

/** Whether the line before or behind a sentence is in the card too. */
const hasLabel = (lines: readonly Line[], index: number, card: Element): boolean =>
  [lines[index - 1], lines[index + 1]].some((line) => line !== undefined && line.prose === 0 && card.contains(line.element));

/** Lines above a sentence where a story of its own has its date. */
const maxHeader = 3;
function isDatedIn(lines: readonly Line[], index: number, card: Element): boolean {
  for (let i = index - 1; i >= index - maxHeader && i >= 0; i--) if (lines[i].prose === 0 && card.contains(lines[i].element) && isDateLike(lines[i].text)) return true;
  return false;
}

/** Neighbours of a card that one template made with it. */
export function twinsOf(card: Element): Element[] {
  const twins: Element[] = [];
  for (const step of ['previousElementSibling', 'nextElementSibling'] as const) {
    for (let at = card[step], i = 0; at && i < maxBeside; at = at[step], i++) {
      if (isAlike(at, card) && at.firstElementChild?.localName === card.firstElementChild?.localName) twins.push(at);
    }
  }
  return twins;
}

/** Levels between a stream or a box and its text. */
const maxLevels = 12;
export function childAround(list: Element, inner: Element): Element | null {
  let at: Element | null = inner;
  for (let level = 0; at && at.parentElement !== list && level < maxLevels; level++) at = at.parentElement;
  return at?.parentElement === list ? at : null;
}

/** The largest element around `inner` that does not hold `other`; null where it is too many levels away. */
export function boxApart(inner: Element, other: Element): Element | null {
  let box = inner;
  for (let level = 0; box.parentElement && !box.parentElement.contains(other); level++) {
    if (level === maxLevels) return null;
    box = box.parentElement;
  }
  return box;
}

/** What was found of a list, so that it is asked once, however many sentences it has; one that has grown is asked again. */
const known = new WeakMap<Element, { title: string; size: number; isKin: boolean }>();

/** Whether half of the cards or more, without `own`, speak of the headline's matter. */
function isKin(list: Element, card: Element, title: string, own: Element | null): boolean {
  const before = known.get(list);
  if (before?.title === title && before.size === list.childElementCount) return before.isKin;
  const answer = askCards(list, card, title, own);
  known.set(list, { title, size: list.childElementCount, isKin: answer });
  return answer;
}

function askCards(list: Element, card: Element, title: string, own: Element | null): boolean {
  let kin = 0;
  let asked = 0;
  for (let at = list.firstElementChild; at && asked < maxAsked; at = at.nextElementSibling) {
    if (at === own || !isAlike(at, card)) continue;
    asked++;
    if (sharesWords((at.textContent ?? '').slice(0, 300), title)) kin++;
  }
  return kin * 2 >= asked;
}

/** Whether a text has so many pairs of a headline's characters that it speaks of the same. */
export function sharesWords(text: string, title: string): boolean {
  let shared = 0;
  for (let i = 0; i + 1 < title.length && shared < minShared; i++) if (text.includes(title.slice(i, i + 2))) shared++;
  return shared >= minShared;
}
