import type { Span } from '../loaders/article.ts';
import type { Precision } from '../quotes/calendar.ts';
import type { Certainty } from '../quotes/quotation.ts';

/** What one entity did to another by saying it. `start`..`end` is the sentence, `words` the part of it that states the act. */
export interface Act {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly start: number;
  readonly end: number;
  readonly words: Span;
  readonly verb: string;
  readonly plover: string | null;
  readonly cameo: string | null;
  readonly certainty: Certainty;
  /** When it took place, as the text tells: the first day of the period, `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly precision: Precision | null;
  /** The quote that it is, if it is one. */
  readonly quote: string | null;
  readonly confidence: number;
  readonly rule: string;
}
