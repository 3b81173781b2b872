import type { Body } from '../body/index.ts';
import { furnitureHints, hintsOf, isHiddenInMarkup, parentOf, type Scan } from '../lines/index.ts';

/** What sites write on the way to the rest of a text: 展开全文, 查看剩余80%. */
const unfold = /^(?:[点點][击擊])?(?:展[开開]|查看|[阅閱][读讀]|[显顯]示|[继繼][续續])(?:剩[余餘]|[余餘]下|全部|全文|更多|[阅閱][读讀]|[内內]容|\d{1,2}%)+.{0,6}$/;
const maxLooked = 60;
/** So many elements above the core the way to the rest is sought. */
const maxLevels = 2;

/** The rest of a text, where a page folds it away: the elements that hide it, and what a reader presses to see it. */
export interface Folded { elements: ReadonlySet<Element>; way?: HTMLElement }

/**
 * Elements around lines of the article that a style or the mark-up hides although the page offers to show them: the rest of a
 * folded text.
 * Empty where it does not: what is hidden without a word is a copy, or a trap for those who copy.
 */
export function findFolded({ lines }: Scan, body: Body): Folded {
  const folded = new Set<Element>();
  const shown = new Set<string>();
  for (let i = body.first; i <= body.last; i++) if (!lines[i].hidden) shown.add(lines[i].text);
  if (shown.size === 0) return { elements: folded };
  const hidden = lines.slice(body.first, body.last + 1).filter((line) => line.hidden && !shown.has(line.text));
  const unread = restInMarkup(body, lines[body.last].element, shown);
  const way = hidden.length + unread.length === 0 ? undefined : wayToRest(body.core);
  if (!way) return { elements: folded };
  for (const element of unread) folded.add(element);
  for (const { element } of hidden) {
    for (let at: Element | null = element; at && at !== body.root && !folded.has(at); at = parentOf(at)) folded.add(at);
  }
  return { elements: folded, way };
}

/** A line so long is a copy where it stands twice. */
const minCopied = 20;
/** A copy begins like the text: so many of its lines, and so many characters, are compared. */
const maxKnown = 12;
const maxCompared = 5000;
/** Less is a hint or a label, not the rest of a text. */
const minRest = 40;

/** What the mark-up itself hides behind the last line of the article in the core: no scan has read it. Prose that is no copy, and is not called anything else. */
function restInMarkup({ core }: Body, last: Element, shown: ReadonlySet<string>): Element[] {
  const rest: Element[] = [];
  const found = core.querySelectorAll('[hidden],[style*="none" i]');
  const known = [...shown].filter((line) => line.length >= minCopied).slice(0, maxKnown).map((line) => line.replace(/ /g, ''));
  for (let i = 0; i < found.length && i < maxLooked; i++) {
    const element = found[i];
    const isBehind = (last.compareDocumentPosition(element) & 4) !== 0 && !last.contains(element);
    if (!isBehind || !isHiddenInMarkup(element) || hintsOf(element, element.localName) & furnitureHints || rest.some((outer) => outer.contains(element))) continue;
    const text = (element.textContent ?? '').slice(0, maxCompared).replace(/\s+/g, '');
    if (text.length < minRest || !/[，。]/.test(text)) continue;
    if (!known.some((line) => text.includes(line))) rest.push(element);
  }
  return rest;
}

function wayToRest(core: Element): HTMLElement | undefined {
  let around: Element = core;
  for (let level = 0; level < maxLevels; level++) around = parentOf(around) ?? around;
  const ways = around.querySelectorAll<HTMLElement>('button,[role="button"],[class*="more" i],[class*="fold" i],[class*="expand" i],[class*="lookall" i],[class*="all-btn" i]');
  for (let i = 0; i < ways.length && i < maxLooked; i++) {
    // The box around a link has the same words; its handler is the link's.
    if (unfold.test((ways[i].textContent ?? '').slice(0, 60).trim())) return ways[i].querySelector<HTMLElement>('a,button') ?? ways[i];
  }
  return undefined;
}
