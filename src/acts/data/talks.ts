/* Nouns for people talking with each other, by what an act of theirs is called: held talks with, a phone call between. */
export interface Talks {
  readonly type: 'SPOKE_WITH' | 'MET_WITH';
  readonly cameo: string;
}

const KINDS: readonly (readonly [nouns: string, talks: Talks])[] = [
  [
    'talks conversation conversations discussion discussions negotiations consultations',
    { type: 'SPOKE_WITH', cameo: '040' },
  ],
  ['call calls teleconference', { type: 'SPOKE_WITH', cameo: '041' }],
  ['meeting meetings summit dialogue', { type: 'MET_WITH', cameo: '040' }],
];

export const TALKS: ReadonlyMap<string, Talks> = new Map(
  KINDS.flatMap(([nouns, talks]) => nouns.split(' ').map((noun) => [noun, talks] as const)),
);

/** Words of a phrase that make talks a meeting. */
export const IN_PERSON: ReadonlySet<string> = new Set(['face', 'in-person', 'person', 'bilateral']);

/** Verbs whose object talks are when they take place. */
export const HOLDING: ReadonlySet<string> = new Set([
  'hold',
  'have',
  'conduct',
  'open',
  'conclude',
  'finish',
  'resume',
]);

/** Words of a phrase that tell the talks have not taken place. */
export const NOT_YET: ReadonlySet<string> = new Set(
  `planned possible potential proposed upcoming future scheduled hypothetical expected another next new further more no any
  cancelled canceled postponed eventual would-be imminent direct`.split(/\s+/),
);

/** Prepositions after which talks named with "the", "a" or "their" have taken place or do. */
export const DURING: ReadonlySet<string> = new Set([
  'during',
  'after',
  'following',
  'since',
  'in',
  'at',
  'on',
  'of',
  'from',
]);
