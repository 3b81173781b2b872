import type { Place, Range, Reading, TextSource } from '../core/article/index.ts';
import type { PageReading } from '../core/read/index.ts';
import type { Converter } from '../core/script/index.ts';

export type Hiding = 'line' | 'collapse' | 'list';

/** Texts of the thin line in the page, in the reader's language: `{0}` is the number of passages. */
export interface LineWords { hidden: string; restore: string }

export interface ViewOptions {
  words: LineWords;
  /** The reader pressed the button of the thin line: a trusted click. */
  onRestore(removalId: string): void;
  /** The page itself changed text that was read or added text near it; own changes never count. At most every 500 ms. */
  onPageChange(): void;
  /** The first block that is in view, or null; at most once a frame. */
  onPlace(place: Place | null): void;
}

export interface Conversion {
  /** Null: as published. */
  converter: Converter | null;
  /** BCP 47 to set while converted: `zh-Hans`, `zh-Hant-TW`, `zh-Hant-HK`. */
  lang: string;
  /** Article only, or all text of the page. */
  scope: 'article' | 'page';
}

/**
 * The only writer of the page. Every change is recorded and undone exactly (DESIGN: “the page view”).
 */
export interface PageView {
  /** Shows `readArticle` the page as published. */
  readonly source: TextSource;
  /** Takes a (new) reading of the page; what the reader restored before stays restored. */
  adopt(reading: PageReading, removals: Reading['removals'], hidden: ReadonlySet<string>): void;
  /** Which removals are hidden, and how. */
  setHidden(ids: ReadonlySet<string>, hiding: Hiding): void;
  /** Converts in slices, visible part first; resolves when all is written, rejects never; a newer call or `signal` ends it. */
  setConversion(conversion: Conversion, signal?: AbortSignal): Promise<void>;
  /** True: no change of ours shows; false: the changes apply again. */
  setPublished(published: boolean): void;
  /** Scrolls to a passage, opens what hides it, marks it for two seconds. False when it is no longer in the page. */
  jump(from: Place, to: Place): boolean;
  /** Offset in what the page shows for an offset of the block as read. */
  shownOffset(block: number, offset: number): number;
  /** The reader's selection as a range of blocks as read; null when it is outside the article or empty. */
  selection(): { from: Place; to: Place } | null;
  /** Marks ranges until the next call (uncertain characters); an empty list clears. */
  mark(ranges: readonly Range[]): void;
  /** Undoes everything and stops watching. The view is dead afterwards. */
  dispose(): void;
}
