import { limits, type Block, type BlockKind, type Segment, type TextSource } from '../article/index.ts';
import { furnitureHints, headingLevel, inlineTags, isButton, isHiddenInMarkup, silentTags, startWalk, walkOn, type Scan, type Visitor } from '../lines/index.ts';
import { ordinalOf } from './ordinals.ts';
import { isDataTable } from './tables.ts';
import { composeText, type Piece } from './compose.ts';

/** A block of the page with its place, before anybody knows whether it belongs to the article. */
export interface PageBlock {
  block: Block;
  segments: Segment[];
  element: Element;
  /** Bits of `hint` from the elements around it inside the root. */
  hints: number;
  /** Text that stands in buttons, tools, menus: never the article's. */
  furniture?: boolean;
}

/** Elements within which a computed style is asked for: beyond, tags decide. */
const maxStyled = 20_000;
const nodesPerStep = 400;

/** What the style of an element says; from the tag where no style can be asked (pasted pages). */
interface Shown { inline: boolean; hidden: boolean; keepsLines: boolean; listStyle: string }

/** An element on the way from the root to the current place. */
interface Frame {
  element: Element;
  flow: boolean;
  bold: boolean;
  keepsLines: boolean;
  hints: number;
  level: number;
  quote: boolean;
  caption: boolean;
  list: boolean;
  row: boolean;
  ordinal: string;
}

/** What of the root is read, and how. */
export interface BlockOptions {
  /** The text node with which the article begins: from there characters are counted. */
  first: Text;
  signal?: AbortSignal;
  /** Also what a style hides. */
  hiddenToo?: boolean;
  /** Elements that are read although a style hides them. */
  folded?: ReadonlySet<Element>;
}

/** Reads the blocks of the root in reading order; `isCut` when the cap on characters ended it. */
export function* readBlocks(root: Element, scan: Scan, source: TextSource, options: BlockOptions): Generator<void, { blocks: PageBlock[]; isCut: boolean }> {
  const blocks: PageBlock[] = [];
  const visitor = collectBlocks(root, scan, source, blocks, options);
  const walk = startWalk(root);
  let isCut = false;
  while (!isCut && !walkOn(walk, visitor, source, nodesPerStep)) {
    yield;
    if (options.signal?.aborted) break;
    isCut = visitor.characters() > limits.characters;
  }
  visitor.end();
  return { blocks, isCut };
}

interface BlockVisitor extends Visitor {
  /** Ends the block that is open. */
  end(): void;
  /** Characters of text since the article began. */
  characters(): number;
}

function collectBlocks(root: Element, scan: Scan, source: TextSource, blocks: PageBlock[], { first, hiddenToo = false, folded }: BlockOptions): BlockVisitor {
  const rootShown = shownAs(root);
  const stack: Frame[] = [{
    element: root, flow: true, bold: false, keepsLines: rootShown.keepsLines, hints: 0, level: 0, quote: false, caption: false, list: false, row: false, ordinal: '',
  }];
  // WeChat's body waits under visibility:hidden for a script of the page: then this is how it is read.
  const rootHidden = rootShown.hidden || hiddenToo;
  let pieces: Piece[] = [];
  let links = 0;
  let images = 0;
  let qr = false;
  let styled = 0;
  let counted = -1;

  const isLink = (element: Element): boolean => element.localName === 'a' && element.hasAttribute('href') && !scan.falseLinks.has(element.getAttribute('href') ?? '');

  const flowFrame = (): Frame => {
    let at = stack.length - 1;
    while (at > 0 && !stack[at].flow) at--;
    return stack[at];
  };

  const end = (): void => {
    if (pieces.length === 0) return;
    const frame = flowFrame();
    for (const composed of composeText(pieces)) {
      const kind: BlockKind = frame.level > 0 ? 'heading' : frame.row ? 'table-row' : frame.caption ? 'caption' : frame.list ? 'item' : frame.quote ? 'quote' : 'paragraph';
      const block: Block = { kind, text: composed.text };
      if (kind === 'heading') block.level = frame.level;
      if (frame.ordinal) { block.ordinal = frame.ordinal; frame.ordinal = ''; }
      const marks: Block['marks'] = { linked: composed.linked };
      if (composed.bold && kind !== 'heading') marks.bold = true;
      if (frame.list) marks.list = true;
      if (images > 0) marks.images = images;
      if (qr) marks.qr = true;
      if (marks.linked > 0 || Object.keys(marks).length > 1) block.marks = marks;
      blocks.push({ block, segments: composed.segments, element: frame.element, hints: frame.hints });
      images = 0;
      qr = false;
    }
    pieces = [];
  };

  return {
    end,
    characters: () => counted,
    enter(element, name) {
      if (name === 'br' || name === 'hr') { end(); return false; }
      if (name === 'img') {
        const seen = imageOf(element);
        if (seen) { images++; qr ||= seen === 'qr'; }
        return false;
      }
      if (silentTags.has(name) || isButton(element, name)) return false;
      const ours = source.isHiddenByUs(element);
      if (!ours && isHiddenInMarkup(element) && !folded?.has(element)) return false;
      const shown = styled++ < maxStyled ? shownAs(element) : shownByTag(element);
      if (!ours && shown.hidden && !rootHidden && !folded?.has(element)) return false;
      const parent = stack[stack.length - 1];
      const flow = !shown.inline;
      const level = headingLevel(name);
      const row = parent.row ? true : name === 'tr' && isDataTable(element);
      if (flow && !(parent.row)) end();
      if (parent.row && (name === 'td' || name === 'th') && pieces.length > 0) pieces.push({ node: null, text: ' ', linked: false, bold: false, keepsLines: false });
      if (isLink(element)) links++;
      const hinted = scan.hinted.get(element);
      stack.push({
        element,
        flow: flow && !parent.row,
        bold: parent.bold || name === 'b' || name === 'strong' || name === 'th' || isBoldInMarkup(element),
        keepsLines: shown.keepsLines,
        hints: parent.hints | (hinted?.believed ? hinted.hints & furnitureHints : 0),
        level: level || parent.level,
        quote: parent.quote || name === 'blockquote',
        caption: parent.caption || name === 'figcaption' || name === 'caption',
        list: parent.list || name === 'li' || name === 'dd' || name === 'dt',
        row,
        ordinal: name === 'li' ? ordinalOf(element, shown.listStyle) ?? '' : flow ? takeOrdinal(parent) : '',
      });
      return true;
    },
    leave(element) {
      if (stack[stack.length - 1].flow) end();
      if (isLink(element)) links--;
      stack.pop();
    },
    text(node) {
      const data = source.textOf(node);
      if (data === '') return 0;
      if (node === first) counted = 0;
      if (counted >= 0) counted += data.length;
      const frame = stack[stack.length - 1];
      pieces.push({ node, text: data, linked: links > 0, bold: frame.bold, keepsLines: frame.keepsLines });
      return data.length;
    },
  };
}

/** The number of an item goes to its first paragraph: `<li><p>`. */
function takeOrdinal(parent: Frame): string {
  const { ordinal } = parent;
  parent.ordinal = '';
  return ordinal;
}

function shownAs(element: Element): Shown {
  const view = element.ownerDocument.defaultView;
  if (!view) return shownByTag(element);
  const style = view.getComputedStyle(element);
  const { display } = style;
  if (!display) return shownByTag(element);
  return {
    inline: display.startsWith('inline') || display === 'contents' ? inlineTags.has(element.localName) || display === 'inline' : display === 'none' ? inlineTags.has(element.localName) : isDropCap(element, style),
    hidden: display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse',
    keepsLines: style.whiteSpace.startsWith('pre') || style.whiteSpace.startsWith('break-spaces'),
    listStyle: display === 'list-item' ? style.listStyleType : '',
  };
}

/** The large first character of a text floats, which makes a block of it: it is the beginning of its paragraph. */
const isDropCap = (element: Element, style: CSSStyleDeclaration): boolean =>
  style.cssFloat === 'left' && inlineTags.has(element.localName) && (element.textContent ?? '').trim().length <= maxDropCap;
const maxDropCap = 2;

function shownByTag(element: Element): Shown {
  const name = element.localName;
  const style = element.getAttribute('style') ?? '';
  return {
    inline: inlineTags.has(name),
    hidden: false,
    keepsLines: name === 'pre' || /white-space\s*:\s*(?:pre|break)/i.test(style),
    listStyle: '',
  };
}

const isBoldInMarkup = (element: Element): boolean => /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(element.getAttribute('style') ?? '');

/** Whether an image is one that a reader sees, and whether it is called a code to scan. Sizes come from the mark-up: layout is not asked. */
function imageOf(image: Element): 'image' | 'qr' | null {
  const width = Number.parseInt(image.getAttribute('width') ?? '', 10);
  const height = Number.parseInt(image.getAttribute('height') ?? '', 10);
  if (width < 24 || height < 24) return null;
  const words = `${image.getAttribute('src') ?? ''} ${image.getAttribute('alt') ?? ''} ${image.className}`.slice(0, 400).toLowerCase();
  const square = Number.isNaN(width) || Number.isNaN(height) || Math.abs(width - height) <= Math.max(width, height) * 0.1;
  return square && /qr-?code|(?:^|[^a-z])qr(?:[^a-z]|$)|ewm|erweima|二维码|二維碼|掃碼|扫码/.test(words) ? 'qr' : 'image';
}
