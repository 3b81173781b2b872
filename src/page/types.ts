import type { Place, Reading, TextSource } from '../core/article/index.ts';
import type { PageReading } from '../core/read/index.ts';
import type { Converter } from '../core/script/index.ts';

export type Hiding = 'line' | 'collapse' | 'list';

/** Texts of the thin line in the page, in the reader's language. */
export interface LineWords { hidden: string; restore: string; /** BCP 47 of the two. */ lang?: string }

export interface ViewOptions {
  words: LineWords;
  /** The reader pressed the button of the thin line: a trusted click. */
  onRestore(removalId: string): void;
  /** The page itself changed text that was read or added text near it; own changes never count. At most every two seconds. */
  onPageChange(): void;
  /** The page has been changing without a pause for 30 s; changes are not reported any more until the next `adopt`. */
  onUnsettled?(): void;
  /** Where the reader reads: the place at the top of the view, or null; at most once a frame, only while followed. */
  onPlace(place: Place | null): void;
  /** The reader pressed a marked character. */
  onDoubt?(place: Place): void;
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
 * The only writer of the page. Every change is recorded and undone exactly.
 * Its marks are the highlights `gangmu-target` and `gangmu-uncertain`: whoever injects the reader gives them a style.
 */
export interface PageView {
  /** Shows `readArticle` the page as published. */
  readonly source: TextSource;
  /** Takes a (new) reading of the page and hides `hidden` of its removals; a conversion goes on with the new blocks. */
  adopt(reading: PageReading, removals: Reading['removals'], hidden: ReadonlySet<string>): void;
  /** Which removals are hidden, and how. */
  setHidden(ids: ReadonlySet<string>, hiding: Hiding): void;
  /** Converts in slices, visible part first; resolves when all is written, rejects never; a newer call or `signal` ends it. */
  setConversion(conversion: Conversion, signal?: AbortSignal): Promise<void>;
  /** True: no change of ours shows, at once; false: the changes apply again, the promise resolves when all do. */
  setPublished(published: boolean): Promise<void>;
  /**
   * Scrolls to a passage, opens what hides it, marks it for two seconds. Places are of `of`, the current reading when
   * absent. False when the passage is no longer in the page.
   */
  jump(from: Place, to: Place, of?: PageReading): boolean;
  /** Offset in what the page shows for an offset of the block as read. */
  shownOffset(block: number, offset: number): number;
  /** The reader's selection as a range of blocks as read; null when it is outside the article or empty. */
  selection(): { from: Place; to: Place } | null;
  /** Marks the characters whose conversion was a guess, also after later conversions; false: no marks. */
  markUncertain(on: boolean): void;
  /** Whether to call `onPlace`. */
  follow(on: boolean): void;
  /** Undoes everything and stops watching. The view is dead afterwards. */
  dispose(): void;
}
