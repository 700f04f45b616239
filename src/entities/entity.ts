import type { Span } from '../loaders/article.ts';
import type { Precision } from '../quotes/calendar.ts';
import type { Certainty, QuoteKind } from '../quotes/quotation.ts';
import type { IdentityReason } from './identity.ts';
import type { Namesake } from './namesakes.ts';

export type EntityLabel = 'Person' | 'Organization' | 'Country' | 'Place';
export type MentionKind = 'name' | 'pronoun' | 'nominal';

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind;
}

/** One who speaks, acts or is named. `unnamed`: known only by words such as "a US official", one node an article. */
export interface Entity {
  readonly id: string;
  readonly label: EntityLabel;
  readonly name: string;
  /** Every name used of it in this article, sorted. */
  readonly aliases: readonly string[];
  readonly wikidata: string | null;
  readonly unnamed: boolean;
  /** Why it is the entity of this id in all articles, and how sure that is. */
  readonly identity: { readonly reason: IdentityReason; readonly score: number; readonly namesake?: Namesake };
  readonly mentions: readonly Mention[];
}

/** One piece of reported speech, its people resolved: `speaker`, `to`, `via` are entity ids, `inside` a quote id. */
export interface Quote {
  readonly id: string;
  readonly kind: QuoteKind;
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly verb: string | null;
  readonly speaker: string | null;
  readonly to: string | null;
  /** Who relays it, nearest the speaker first. */
  readonly via: readonly string[];
  readonly inside: string | null;
  readonly certainty: Certainty;
  /** When it was said, as the text tells: the first day of the period, `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly precision: Precision | null;
  readonly confidence: number;
  readonly rule: string;
}

/** That a person holds an office in a body or belongs to it; `words` is the evidence, `date` the article's. */
export interface Affiliation {
  readonly type: 'HOLDS_OFFICE' | 'MEMBER_OF';
  readonly person: string;
  readonly body: string;
  /** In small letters: "foreign minister"; "member" where the text does not say as what. */
  readonly office: string;
  readonly words: Span;
  readonly date: string | null;
  readonly rule: string;
}

/** Everyone an article names, its quotations resolved to them, and who any words of it denote. */
export interface Cast {
  readonly entities: readonly Entity[];
  /** In the order of the quotations given. */
  readonly quotes: readonly Quote[];
  readonly affiliations: readonly Affiliation[];
  /** The entity that a noun phrase denotes by its head ("the port's spokeswoman Ana Torres" is Ana Torres), or null. */
  at(words: Span): Entity | null;
}
