import type { Certainty } from '../quotes/quotation.ts';

/** What one entity did to another by saying it; `start`..`end` are the words that state it, from actor to target. */
export interface Act {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly start: number;
  readonly end: number;
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
