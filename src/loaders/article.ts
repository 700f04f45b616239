/** Half-open range `[start, end)` of a text, in UTF-16 units. */
export type Span = readonly [start: number, end: number];

export type RegionKind = 'headline' | 'caption' | 'boilerplate' | 'related' | 'credit' | 'byline';

/** A stretch of an article's text that is not its prose. Regions are sorted and do not overlap. */
export interface Region {
  readonly kind: RegionKind;
  readonly start: number;
  readonly end: number;
}

/** What is known of an article besides its text. Unknown is null, never guessed. */
export interface Known {
  readonly url: string | null;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** ISO 8601 date or instant. */
  readonly publishedAt: string | null;
}

/** One loaded article: its text, untouched, and which parts of it are not prose. */
export interface Article extends Known {
  /** `a_` and a hash of the normalised text: the same words loaded twice are one article. */
  readonly id: string;
  /** What its giver calls it: the `id` of a JSON line, else the path of the file. */
  readonly source: string;
  readonly text: string;
  /** SHA-256 of the text as stored, in hex. */
  readonly sha256: string;
  readonly regions: readonly Region[];
}
