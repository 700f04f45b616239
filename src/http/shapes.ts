/** What the HTTP interface answers, as JSON. A field that the article does not tell is null. */

export interface EntityRef {
  readonly id: string;
  readonly name: string;
  readonly label: string;
}

export interface EntityJson extends EntityRef {
  /** Known by a description only ("a US official"). */
  readonly unnamed: boolean;
  readonly aliases: readonly string[];
  readonly wikidata: string | null;
}

export interface EntityPage extends EntityJson {
  /** How many acts of each type start (`by`) and end (`on`) at it; a symmetric act counts as `with`. */
  readonly acts: readonly { readonly type: string; readonly role: 'by' | 'on' | 'with'; readonly count: number }[];
  readonly quotes: number;
  readonly articles: number;
}

export interface ArticleRef {
  readonly id: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
}

export interface ArticleJson extends ArticleRef {
  readonly byline: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** Its first words. */
  readonly opening: string;
}

export interface ArticlePage extends Omit<ArticleJson, 'opening'> {
  readonly sha256: string;
  readonly text: string;
  /** What is not its prose; UTF-16 offsets into `text`. */
  readonly regions: readonly { readonly kind: string; readonly start: number; readonly end: number }[];
}

export interface Relay extends EntityRef {
  /** 1 is nearest the speaker. */
  readonly hop: number;
}

export interface QuoteJson {
  readonly id: string;
  readonly kind: string;
  readonly speaker: EntityRef | null;
  /** The words that name the speaker. */
  readonly words: string | null;
  readonly verb: string | null;
  readonly text: string;
  readonly to: readonly EntityRef[];
  readonly via: readonly Relay[];
  readonly article: ArticleRef;
  readonly start: number;
  readonly end: number;
  readonly spans: readonly (readonly [start: number, end: number])[];
  readonly cue: string | null;
  readonly inside: string | null;
  readonly depth: number;
  /** The first day of the period when it was, where the text tells; `precision` is how long that is. */
  readonly date: string | null;
  readonly precision: string | null;
  readonly certainty: string;
  readonly confidence: number;
  readonly rule: string;
}

/** Where an article states an act. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** `article.text.slice(start, end)`. */
  readonly sentence: string;
  /** The part of the sentence that states the act: `[start, end)` of the article's text. */
  readonly words: readonly [start: number, end: number] | null;
  /** The quote that it is there, if it is one. */
  readonly quote: string | null;
  /** Who relays that quote. */
  readonly via: readonly Relay[];
}

/** An act with the first place that states it. */
export interface ActJson extends Place {
  readonly id: string;
  readonly type: string;
  readonly from: EntityRef;
  readonly to: EntityRef;
  readonly article: ArticleRef;
  /** Where else the article states it. */
  readonly also: readonly Place[];
  readonly verb: string | null;
  /** The first day of the period when it was, where the text tells; `precision` is how long that is. */
  readonly date: string | null;
  readonly precision: string | null;
  readonly certainty: string;
  readonly plover: string | null;
  readonly cameo: string | null;
  readonly confidence: number;
  readonly rule: string;
}

/** One page of a listing; `next` is the address of the page after it. */
export interface Listing<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export interface GraphNode extends EntityRef {
  readonly unnamed: boolean;
  /** Acts that start or end at it. */
  readonly acts: number;
  readonly x: number;
  readonly y: number;
}

/** Every act of one type from one entity to another. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly acts: number;
  /** Distinct articles that tell them. */
  readonly articles: number;
}

export interface GraphJson {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** How much of the graph under the same filters is drawn. */
  readonly shown: { readonly nodes: number; readonly acts: number };
  readonly total: { readonly nodes: number; readonly acts: number };
}
