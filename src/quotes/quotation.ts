import type { Span } from '../loaders/article.ts';
import type { Precision } from './calendar.ts';

export type QuoteKind = 'direct' | 'indirect' | 'mixed';
/** Whether the text says that it was so; `reported`: that it is said to be ("reportedly"). */
export type Certainty = 'actual' | 'negated' | 'hypothetical' | 'future' | 'question' | 'reported';

/** One piece of reported speech as the text words it: spans only, nobody resolved yet. */
export interface Quotation {
  readonly kind: QuoteKind;
  /** What was said; several spans where the cue stands in its middle. Sorted, never overlapping. */
  readonly content: readonly Span[];
  readonly cue: Span | null;
  /** The words that name the speaker. */
  readonly source: Span | null;
  /** Lemma of the cue's head. */
  readonly verb: string | null;
  readonly addressee: Span | null;
  /** Words that name who relays it ("according to …"), nearest the speaker first; nesting is in `inside`. */
  readonly relays: readonly Span[];
  /** Index of the quotation whose content holds this one. */
  readonly inside: number | null;
  /** Index of the quotation this one carries on, where it has no source of its own. */
  readonly carriesOn: number | null;
  readonly certainty: Certainty;
  /** When it was said, by its own clause: the first day of the period, `YYYY-MM-DD`; null where that says no time. */
  readonly date: string | null;
  readonly precision: Precision | null;
  readonly confidence: number;
  readonly rule: string;
}
