import type { Range } from './content.ts';
import type { Certainty } from './quotation.ts';

/** A quotation in the making: ranges of tokens. */
export interface Draft {
  content: Range[];
  readonly cue: Range | null;
  /** Token of the cue's verb, or of the first content word where there is no cue: where the draft stands. */
  readonly at: number;
  readonly source: Range | null;
  readonly verb: string | null;
  readonly addressee: Range | null;
  relays: Range[];
  carriesOn: Draft | null;
  readonly certainty: Certainty;
  readonly rule: string;
  /** Where the network finds it too, or alone: the least share of one of its spans. */
  readonly share?: number;
}

/** The tokens of cues, and those of what they report. */
export interface Taken {
  readonly cues: ReadonlySet<number>;
  readonly contents: Uint8Array;
}
