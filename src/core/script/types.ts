/** The scripts a reader may choose; “original” is not a conversion. */
export type Target = 'hans' | 'tw' | 'hk' | 'hant';

/** A run of the input that came out different; `end` exclusive, in the input's code units. */
export interface ChangedSpan {
  start: number;
  end: number;
  text: string;
  /** The conversion was a guess: the other forms it could have taken. */
  alternatives?: string[];
}

/** The converted text is the input with its spans replaced; spans are in order and do not overlap. */
export interface Aligned { text: string; spans: ChangedSpan[] }

/** Converts one block. Pure; an unchanged text has no spans. */
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
}
