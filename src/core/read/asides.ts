import { isNotice, linesPerStep, otherStories, parentOf, pointLabel, sectionOf, sentenceEnd, sharesWords, twinsOf } from '../lines/index.ts';
import type { PageBlock } from './blocks.ts';

/** A box between paragraphs has so many characters at most, stands so many elements below the text's, and so many blocks beyond its edge. */
const maxBox = 260;
/** Characters of an abstract, and of what stands beside a poll or a player. */
const maxSentences = 150;
const maxAsked = 80;
const maxLevels = 8;
const maxBeyond = 10;
/** Blocks between two pauses, and boxes: about 1 ms. */
const blocksPerStep = 400;
const boxesPerStep = 100;
/** Three boxes of one make side by side with a sentence each are a digest: its headlines lead to the stories, and it is the article. */
const minTwins = 2;
/** What is called after a story is so long. */
const minName = 5;
const maxName = 60;
const maxLabel = 30;

/** Elements that hold one paragraph. */
const paragraphs = new Set('p li dd dt'.split(' '));
/** Elements that say nothing of themselves: the head of a part may lead to its story. */
const heads = new Set('h1 h2 h3 h4 h5 h6 tr th figcaption summary'.split(' '));
/** What is asked for in a poll, in a letter to subscribe to; what is played. */
const controls = 'input:not([type="hidden"]),select,textarea,button';
const actions = 'a[href^="javascript"],a[href="#"]';
const playerNames = /video|player|vjs|audio/i;
const players = 'video,audio,object,embed,iframe';
/** What stands in the place of a film. */
const playerWords = /[浏瀏][览覽]器|JavaScript|HTML5|播放器|无法播放|無法播放/i;
/** 广告, 廣告 - 內文未完請往下捲動, 赞助内容 */
const adLabel = /^[（(【[]?(?:[广廣]告|推[广廣]|[赞贊]助(?:[内內]容)?|advertisement|ad)[）)】\]]?(?:$|\s?[-－—｜|（(：:·].{0,24}$)/i;
/** What invites a reader, and 相关阅读：… in one line, is told by what cleans the text. */
const invites = /^(?:[点點][击擊]|[扫掃]|[长長]按|戳|[关關]注)/;
/** 3. …, 附件：a part of the report too. */
const numbered = /^(?:[（(]?\d{1,2}[）)、．.](?!\d)|附件)/;
const han = /[\u4e00-\u9fff]/g;

export const isNumbered = ({ block }: PageBlock): boolean => pointLabel.test(block.text) || numbered.test(block.text);
const isSentence = ({ block: { text } }: PageBlock): boolean => sentenceEnd.test(text) || (text.length >= 30 && /[，。]|[！？!?…]$/.test(text));
const isSaid = (block: PageBlock): boolean => isSentence(block) && linkedOf(block) < 0.6;
const linkedOf = ({ block }: PageBlock): number => block.marks?.linked ?? 0;

/** Whether a line is the name of a story, or some, and leads to it. */
function isLead(block: PageBlock): boolean {
  const { text } = block.block;
  return block.block.kind !== 'table-row' && linkedOf(block) > 0.7 && text.length <= maxName && !sentenceEnd.test(text) && (text.match(han)?.length ?? 0) >= minName && !invites.test(text) && !otherStories.test(text) && !isNumbered(block);
}

/** Whether a paragraph is a link that holds more than its words: a picture, a headline and an abstract. */
function isCardLink({ block, segments }: PageBlock): boolean {
  if ((block.marks?.linked ?? 0) < 0.9) return false;
  const link = segments[0]?.node.parentElement?.closest('a');
  return link !== null && link !== undefined && block.kind !== 'table-row' && link.closest('p,li') === null && (link.querySelector('img') !== null || link.childElementCount > 1);
}

/** Words of tools above a text: 字号 大 中 小, 打印, 阅读 12. */
const toolWords = /(?:字[号號体體]|[打列]印|分享到?|[转轉][发發]|收藏|[点點]?[赞贊讚]|喜[欢歡]|[举舉][报報]|看[多空]|海[报報]|[复複][制製][链鏈][接結]|微[信博]|朋友圈|QQ(?:空[间間])?|[阅閱][读讀]|播放|[浏瀏][览覽]|[评評][论論]|(?<![\u4e00-\u9fff])[大中小](?![\u4e00-\u9fff]))[:：+]?|听新[闻聞]|[左右上下]{2}滑[动動](?:查看)?(?:更多)?(?:[图圖]片?)?|[\d.]+[万萬wW+]?|\s/g;
export const isTools = ({ block: { text } }: PageBlock): boolean => text.length < 50 && ((/[^\d\s.]/.test(text) && text.replace(toolWords, '') === '') || /^\d+\s?\/\s?\d+$/.test(text));

/** The blocks of an element: first and last, both inclusive, and their characters. */
interface Box { first: number; last: number; characters: number }

/** Blocks between the paragraphs of a text that are no part of it: cards of other stories and lines that lead to them, polls, players, advertisements. */
export function* findAsides(blocks: readonly PageBlock[], first: number, last: number, core: Element): Generator<void, ReadonlySet<PageBlock>> {
  // A box at an edge may stand across it.
  const from = Math.max(0, first - maxBeyond);
  const to = Math.min(blocks.length - 1, last + maxBeyond);
  const boxes = new Map<Element, Box>();
  for (let i = from; i <= to; i++) {
    if (i % blocksPerStep === 0) yield;
    const { length } = blocks[i].block.text;
    let at: Element | null = blocks[i].element;
    for (let level = 0; at && !at.contains(core) && level < maxLevels; level++, at = parentOf(at)) {
      const box = boxes.get(at);
      if (!box) boxes.set(at, { first: i, last: i, characters: length });
      // What is too large already has ancestors that are.
      else if (box.characters > maxBox) break;
      else { box.last = i; box.characters += length; }
    }
  }
  const asides = new Set<PageBlock>();
  for (let i = from; i <= to; i++) {
    if (i % blocksPerStep === 0) yield;
    if (isTools(blocks[i]) || (blocks[i].element === core && (isLead(blocks[i]) || isCardLink(blocks[i])))) asides.add(blocks[i]);
  }
  let asked = 0;
  for (const [element, box] of boxes) {
    if (++asked % boxesPerStep === 0) yield;
    if (box.characters > maxBox) continue;
    const inside = blocks.slice(box.first, box.last + 1);
    if (!isAside(element, inside)) continue;
    const isDigest = inside.some(isSaid) && twinsOf(element).length >= minTwins;
    if (!isDigest) for (const block of inside) asides.add(block);
  }
  // The name of a section goes with what stands in it.
  for (let i = from; i < to; i++) {
    if (i % linesPerStep === 0) yield;
    const { text } = blocks[i].block;
    if (asides.has(blocks[i + 1]) && (sectionOf(text.replace(/[：:]$/, '')) !== null || adLabel.test(text))) asides.add(blocks[i]);
  }
  // Shapes lie: where hardly anything of the text would be left, they are not believed.
  let [all, taken] = [0, 0];
  for (let i = from; i <= to; i++) {
    if (i % linesPerStep === 0) yield;
    const { length } = blocks[i].block.text;
    all += length;
    if (asides.has(blocks[i])) taken += length;
  }
  return taken > all * maxTaken ? none : asides;
}

/** Share of the characters that asides have at most. */
const maxTaken = 0.9;
const none: ReadonlySet<PageBlock> = new Set();

function isAside(element: Element, inside: readonly PageBlock[]): boolean {
  const { kind } = inside[0].block;
  if (kind === 'caption' || kind === 'table-row' || heads.has(element.localName)) return false;
  if (paragraphs.has(element.localName)) return !inside.some(isSaid) && (adLabel.test(inside[0].block.text) || (inside.some(isLead) && inside.every((block) => isLead(block) || isLabel(block))));
  return (lengthOf(inside) <= maxSentences ? isTool(element, inside) : null) ?? isCard(inside);
}

const lengthOf = (blocks: readonly PageBlock[]): number => blocks.reduce((sum, { block }) => sum + block.text.length, 0);

/** Whether a small box is an advertisement, asks for something, plays something or is a notice beside a picture; null where nothing of that is in it. */
function isTool(element: Element, inside: readonly PageBlock[]): boolean | null {
  const sentences = inside.filter(isSaid);
  if (inside.some(({ block }) => adLabel.test(block.text))) return sentences.length === 0;
  if (lengthOf(sentences) <= maxAsked) {
    if (element.querySelector(controls)) return true;
    if (playerNames.test(element.className) || element.querySelector(players)) return inside.every((block) => !isSentence(block) || playerWords.test(block.block.text));
  }
  if (sentences.length === 0 && element.querySelector(actions)) return true;
  return inside.length === 1 && element.querySelector('img') && isNotice(inside[0].block) ? true : null;
}

/** Whether a box is the card of another story: a link around all of it, or a line that leads to it and an abstract at most behind that. */
function isCard(inside: readonly PageBlock[]): boolean {
  if (inside.length === 1 && isCardLink(inside[0])) return true;
  const lead = inside.findIndex(isLead);
  const sentences = inside.filter(isSaid);
  if (lead < 0 || sentences.length > 1 || lengthOf(sentences) > maxSentences) return false;
  return (sentences.length === 0 || inside.indexOf(sentences[0]) >= lead) && inside.every((block) => isLead(block) || isSentence(block) || isLabel(block));
}

const isLabel = ({ block }: PageBlock): boolean => block.text.length <= maxLabel && block.kind !== 'table-row';

/** So many stories at least stand bare behind a text, and such a share of them has no word of its headline. */
const minBare = 3;
const minStrange = 0.8;

/**
 * The last block of a text that has a list of stories behind it in its own element: headlines that lead to them, an abstract below
 * each. The text speaks of what the headline says, and they do not.
 */
export function beforeStories(blocks: readonly PageBlock[], from: number, to: number, title: string): number {
  let last = to;
  // A line or two stand below the list: how to reach the publisher.
  while (last > from && to - last < maxBelow && !isLead(blocks[last - 1])) last--;
  let stories = 0;
  let strange = 0;
  const isBare = ({ element, block }: PageBlock): boolean => block.kind === 'heading' && element.parentElement?.contains(blocks[from].element) === true;
  while (last - 2 >= from && isBare(blocks[last - 1]) && isLead(blocks[last - 1])) {
    stories++;
    if (!sharesWords(`${blocks[last - 1].block.text} ${blocks[last].block.text}`, title)) strange++;
    last -= 2;
  }
  if (stories < minBare || strange < stories * minStrange) return to;
  return blocks.slice(from, last + 1).some((block) => isSaid(block) && sharesWords(block.block.text, title)) ? last : to;
}
const maxBelow = 3;
