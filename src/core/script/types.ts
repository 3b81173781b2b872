/** The scripts a reader may choose; “original” is not a conversion. `hant` is OpenCC's own standard, an option for few. */
export type Target = 'hans' | 'tw' | 'hk' | 'hant';

/**
 * A run of the input that came out different; `end` exclusive, in the input's code units; neither side is empty.
 * Where `text` is as long as the range, unit corresponds to unit.
 */
export interface ChangedSpan {
  start: number;
  end: number;
  text: string;
  /** The conversion was a guess: the other forms it could have taken. Such a span may stand for an unchanged character. */
  alternatives?: string[];
}

/** The converted text is the input with its spans replaced; spans are in order and do not overlap. */
export interface Aligned { text: string; spans: ChangedSpan[] }

/** Converts one block. Pure; an unchanged text has no spans (but those with `alternatives`, when asked for). */
export type Converter = (text: string) => Aligned;

export interface ConvertOptions {
  /** “” ↔ 「」. */
  quotes?: boolean;
  /** Regional vocabulary, only where the text is known to come from the other side. */
  phrases?: boolean;
  /** Never converted. */
  keepWords?: readonly string[];
  /** Always converted to: published form → wanted form. */
  ownWords?: Readonly<Record<string, string>>;
  /** What the whole article is written in, for a block that has no evidence of its own (“2024年后”). */
  written?: 'Hans' | 'Hant' | 'mixed' | 'other';
  /** Region of the whole article, for Traditional text without regional forms of its own. */
  region?: 'TW' | 'HK';
  /** Also report characters whose conversion was a guess, with `alternatives`. */
  uncertain?: boolean;
}
