/**
 * The one value that runs through the house. Plain JSON; every position is a UTF-16 code unit.
 * There is one coordinate system: the article as read. No stage renumbers blocks or changes text.
 * The specification with an example for each kind is in README.md beside this file.
 */

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quote' | 'caption' | 'table-row';

/** Structure of the page as evidence for clean and outline. */
export interface Marks {
  /** Share of the block's characters that stand inside links, 0 to 1. */
  linked: number;
  /** All of the block is bold: the unnumbered subhead of Chinese pages. */
  bold?: boolean;
  /** The block is an item of `ul`, `ol` or `dl`. */
  list?: boolean;
  /** Images inside the block or directly before it, of any size that a reader sees. */
  images?: number;
  /** One of those images looks like a code to scan (square, and called so). */
  qr?: boolean;
}

/** What a reader sees as one paragraph, also when the page made it with `<br>` or two full-width spaces. */
export interface Block {
  kind: BlockKind;
  /** 1 to 6, headings only. */
  level?: number;
  /** White space collapsed to single spaces and trimmed, U+3000 included. */
  text: string;
  /** The number that only the page's mark-up has, as the reader sees it: “3.”, “三、”. */
  ordinal?: string;
  marks?: Marks;
  /** Offset of the block in pasted text. Absent for pages. */
  offset?: number;
}

export interface Article {
  /** Address it was read from; `paste:` for pasted text. */
  url: string;
  /** Headline without the site's name; empty when none was found. */
  title: string;
  /** BCP 47 as far as known: `zh`, `zh-Hans`, `zh-Hant-TW`, `ja`, `en`; empty when unknown. */
  language: string;
  blocks: Block[];
  canonical?: string;
  /** Outlet that the text names as its source (来源 / 稿源 / 转载自 / dateline). */
  source?: string;
  /** Site that repeats another outlet's report. Present only when it does. */
  repostedBy?: string;
  /** As printed. */
  byline?: string;
  author?: string;
  editor?: string;
  /** ISO 8601: `2026-03-05`, `2026-03-05T08:30` or with an offset when the page gives one. */
  publishedAt?: string;
  page?: { n: number; of?: number; next?: string };
}

/** A run of characters in one block, end exclusive. */
export interface Range { block: number; start: number; end: number }
/** A position between characters. */
export interface Place { block: number; offset: number }

export type Family =
  | 'promo-lead' | 'promo-trailer' | 'promo-inline'
  | 'editor-credit' | 'source-credit' | 'copyright'
  | 'related-links' | 'duplicate';

/** Families that are hidden in the page unless the reader chooses otherwise; the others stay on it. */
export const hiddenFamilies: readonly Family[] = ['promo-lead', 'promo-trailer', 'promo-inline', 'related-links', 'duplicate'];

/** One proof for a judgement. The words for `kind` come from `_locales`. */
export interface Evidence {
  /** Kebab-case name of the proof, e.g. `cue`, `tail-position`, `equals-title`, `link-density`. */
  kind: string;
  /** What was seen: the cue, the number, the other paragraph's first words. Page text: shown as text only. */
  value?: string | number;
}

/** Passages that touch are one removal with one button; its family is its first promotional one. */
export interface Removal {
  /** Stable within an article: made from position and text, so that a second reading finds the same id. */
  id: string;
  ranges: Range[];
  family: Family;
  /** The rule that fired, e.g. `wechat-follow`. */
  rule: string;
  evidence: Evidence[];
}

/** A numbered point or a group. Its depth is its place in the tree; it may span blocks. */
export interface Point {
  /** Number path from 1: `2.3`. */
  id: string;
  /** Verbatim: `一是`, `（三）`; a group without a number has its connective (`一方面`) or nothing. */
  marker: string;
  /** The headline in the report's own words. */
  title: Range;
  /** First character (the marker's). */
  from: Place;
  /** Behind the last character. */
  to: Place;
  /** A heading of the page, or an unnumbered subhead. */
  heading?: boolean;
  children: Point[];
}

export interface Note {
  kind: 'count' | 'missing' | 'repeated' | 'mixed';
  at: Range;
  /** Id of the point it belongs to. */
  point?: string;
  stated?: number;
  found?: number;
  /** The number that is missing or repeated, in the form of its siblings: `三是`. */
  marker?: string;
}

export interface Outline { points: Point[]; notes: Note[] }

/** The script of a text, as its exclusive characters tell. */
export interface ScriptVerdict {
  script: 'Hans' | 'Hant' | 'mixed' | 'other';
  /** Only where regional forms say so. */
  region?: 'TW' | 'HK';
}

/** Why a reading ends before the end of the page. */
export type Stopped = 'characters' | 'nodes' | 'points' | 'reader';

/** What the reader sends to the panel. */
export interface Reading {
  article: Article;
  removals: Removal[];
  outline: Outline;
  script: ScriptVerdict;
  /** Present when the reading is of the first part only. */
  stopped?: Stopped;
}

/** Caps that bound the work on any page; reaching one ends in the sentence for “stopped”. */
export const limits = { characters: 500_000, nodes: 1_000_000, points: 5_000 } as const;

/**
 * A run of a block's text in the page: `length` code units from `from` in the node's published text stand at `at` in
 * the block's text. A text node may serve several blocks, a block has one segment for each run between collapsed spaces.
 */
export interface Segment { node: Text; from: number; at: number; length: number }

/** Lets the reader see a page as published although the page view has changed it. */
export interface TextSource {
  /** The node's text as the page published it. */
  textOf(node: Text): string;
  /** The document's title and its language as published. */
  titleOf(document: Document): string;
  languageOf(document: Document): string;
  /** Elements of ours (the thin line), which are never read. */
  isOurs(element: Element): boolean;
  /** Elements that we hid: they are read as if visible. */
  isHiddenByUs(element: Element): boolean;
}

/** The source for a page that nobody has changed. */
export const untouched: TextSource = {
  textOf: (node) => node.data,
  titleOf: (document) => document.title,
  languageOf: (document) => document.documentElement?.lang ?? '',
  isOurs: () => false,
  isHiddenByUs: () => false,
};
