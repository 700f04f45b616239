import type { Range } from '../quotes/content.ts';
import type { Certainty } from '../quotes/quotation.ts';
import type { ActType } from './data/acts.ts';

/** Some that a deed may be done to: one or more joined, and the place where they stand. */
export interface Targets {
  readonly place: string;
  readonly parties: readonly Range[];
}

/** What a verb or noun states that somebody does to somebody, in tokens; nobody is resolved yet. */
export interface Deed {
  readonly act: ActType;
  readonly cameo: string | null;
  /** Lemma of what states it. */
  readonly verb: string;
  /** The token that states it. */
  readonly at: number;
  readonly actors: readonly Range[];
  /** Whether the actors stand with the verb: what states it reaches from them to the target. */
  readonly near: boolean;
  /** In the order in which they are tried; none where nobody is said to have it done to them. */
  readonly targets: readonly Targets[];
  /** Whether the actors do it to each other. */
  readonly together: boolean;
  /** Whether only people can have it done to them. */
  readonly people: boolean;
  /** Whether only states and bodies can. */
  readonly powers: boolean;
  readonly certainty: Certainty;
  /** How it is stated: by a plain verb (''), a passive, a noun after a light verb (gave a warning), with its owner, … */
  readonly how: '' | 'passive' | 'mutual' | 'light' | 'owner' | 'by' | 'between' | 'during' | 'received';
}
