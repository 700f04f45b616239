import type { Gender } from './data/people.ts';
import type { EntityLabel, MentionKind } from './entity.ts';

/** An office or role said of somebody: in lower case, with the country and the other modifiers said with it. */
export interface Office {
  readonly office: string;
  readonly country: string | null;
  readonly modifiers: readonly string[];
}

/** An entity in the making. */
export interface Draft {
  /** What makes it the same wherever it is met: its id is a hash of this. */
  readonly key: readonly string[];
  readonly label: EntityLabel;
  readonly unnamed: boolean;
  readonly plural: boolean;
  /** The name it goes by everywhere, where a list knows it. */
  readonly fixedName: string | null;
  readonly wikidata: string | null;
  readonly country: string | null;
  gender: Gender | null;
  /** The party that the article says they are of. */
  party: string | null;
  /** Whose campaign or administration an organisation is. */
  owner: Draft | null;
  /** Every name used, with how often. */
  readonly forms: Map<string, number>;
  /** Offices and roles said of it, in lower case, each with the country said with it. */
  readonly offices: Office[];
  /** Nouns that may stand for it ("alliance"). */
  readonly nouns: Set<string>;
}

/** Words of the text that denote a draft; positions are tokens. */
export interface Found {
  readonly draft: Draft;
  readonly kind: MentionKind;
  /** First token of its noun phrase. */
  readonly phrase: number;
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** Whether it is said to do something, or speaks. */
  subject: boolean;
}

export function newDraft(given: Pick<Draft, 'key' | 'label'> & Partial<Draft>): Draft {
  return {
    unnamed: false,
    plural: false,
    fixedName: null,
    wikidata: null,
    country: null,
    gender: null,
    party: null,
    owner: null,
    forms: new Map(),
    offices: [],
    nouns: new Set(),
    ...given,
  };
}

export function addForm(draft: Draft, form: string): void {
  draft.forms.set(form, (draft.forms.get(form) ?? 0) + 1);
}
