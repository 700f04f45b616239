import type { Span } from '../loaders/article.ts';
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
  readonly date: string | null;
  /** The quote that it is, if it is one. */
  readonly quote: string | null;
  readonly confidence: number;
  readonly rule: string;
}
