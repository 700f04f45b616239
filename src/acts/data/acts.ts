/*
 * The closed list of what one entity does to another by speaking, as GRAPH layer "acts": each type with the verbs that
 * state it, where its target stands, and its codes in the PLOVER and CAMEO event ontologies (Schrodt, CAMEO2PLOVER 2021).
 * Verbs after Levin's (1993) communication, judgment and desire classes. Phrasal verbs are joined by hyphens.
 */
export type Target =
  /** The verb's object: warned X. */
  | 'object'
  /** The object of the preposition: spoke with X, apologized to X, threatened costs for X. */
  | 'with'
  | 'to'
  | 'for'
  | 'against'
  /** Whose the object is, or whom it comes from: rejected X's demands, criticized the answer from X. */
  | 'owner'
  /** The subject of a clause that says what must be: demanded that X withdraw. */
  | 'clause'
  /** The subject of "if" in what is said: warned if X walked out … (inferred). */
  | 'condition'
  /** What the infinitive is done to: threatened to sue X. */
  | 'infinitive';

/** Nouns for what one side puts to another, and for what it says against another. */
export const OFFERS: ReadonlySet<string> = new Set(
  `proposal proposals offer offers request requests demand demands appeal appeals call calls plan plans invitation
  invitations ultimatum overture overtures advice suggestion suggestions bid terms plea conditions`.split(/\s+/),
);
export const CHARGES: ReadonlySet<string> = new Set(
  `allegation allegations accusation accusations claim claims charge charges assertion assertions criticism complaint
  complaints report reports suggestion suggestions insinuation insinuations`.split(/\s+/),
);

export interface Sense {
  readonly verbs: readonly string[];
  readonly targets: readonly Target[];
  /** Nouns one of which the verb's object must be. */
  readonly objects?: ReadonlySet<string>;
  readonly plover?: string | null;
  readonly cameo?: string | null;
}

export interface ActType {
  readonly type: string;
  /** Stored once, the smaller id first. */
  readonly symmetric: boolean;
  readonly plover: string | null;
  readonly cameo: string | null;
  readonly senses: readonly Sense[];
}

const verbs = (list: string) => list.split(/\s+/);

export const ACTS: readonly ActType[] = [
  {
    type: 'SPOKE_WITH',
    symmetric: true,
    plover: 'CONSULT',
    cameo: '040',
    senses: [
      { verbs: verbs('speak talk'), targets: ['with', 'to'] },
      { verbs: verbs('confer consult negotiate'), targets: ['with'] },
      { verbs: verbs('phone telephone'), targets: ['object'], cameo: '041' },
    ],
  },
  {
    type: 'MET_WITH',
    symmetric: true,
    plover: 'CONSULT',
    cameo: '040',
    senses: [{ verbs: verbs('meet'), targets: ['object', 'with'] }],
  },
  {
    type: 'TOLD',
    symmetric: false,
    plover: null,
    cameo: null,
    senses: [
      { verbs: verbs('tell inform notify assure reassure remind'), targets: ['object'] },
      { verbs: verbs('make-clear make-it-clear explain'), targets: ['to'] },
    ],
  },
  {
    type: 'ASKED',
    symmetric: false,
    plover: null,
    cameo: null,
    senses: [{ verbs: verbs('ask'), targets: ['object'] }],
  },
  {
    type: 'WARNED',
    symmetric: false,
    plover: null,
    cameo: null,
    senses: [{ verbs: verbs('warn caution'), targets: ['object', 'condition'] }],
  },
  {
    type: 'THREATENED',
    symmetric: false,
    plover: 'THREATEN',
    cameo: '130',
    senses: [{ verbs: verbs('threaten'), targets: ['object', 'for', 'against', 'infinitive'] }],
  },
  {
    type: 'URGED',
    symmetric: false,
    plover: 'REQUEST',
    cameo: '020',
    senses: [
      { verbs: verbs('urge call-on call-upon appeal-to plead-with implore beseech beg exhort'), targets: ['object'] },
    ],
  },
  {
    type: 'DEMANDED',
    symmetric: false,
    plover: 'REQUEST',
    cameo: '100',
    senses: [{ verbs: verbs('demand'), targets: ['clause'] }],
  },
  {
    type: 'ADVISED',
    symmetric: false,
    plover: 'REQUEST',
    cameo: '020',
    senses: [{ verbs: verbs('advise counsel'), targets: ['object'] }],
  },
  {
    type: 'ACCUSED',
    symmetric: false,
    plover: 'ACCUSE',
    cameo: '112',
    senses: [{ verbs: verbs('accuse blame'), targets: ['object'] }],
  },
  {
    type: 'CRITICIZED',
    symmetric: false,
    plover: 'ACCUSE',
    cameo: '111',
    senses: [
      {
        verbs: verbs(
          `criticize criticise condemn denounce slam blast decry deplore assail lambast lambaste castigate excoriate berate
          rebuke chide censure deride vilify lash-out-at hit-out-at`,
        ),
        targets: ['object', 'owner'],
      },
    ],
  },
  {
    type: 'DENIED',
    symmetric: false,
    plover: null,
    cameo: '016',
    senses: [{ verbs: verbs('deny dismiss rebut refute reject'), targets: ['owner'], objects: CHARGES }],
  },
  {
    type: 'REJECTED',
    symmetric: false,
    plover: 'REJECT',
    cameo: '120',
    senses: [{ verbs: verbs('reject rebuff dismiss spurn turn-down'), targets: ['owner'], objects: OFFERS }],
  },
  {
    type: 'PROMISED',
    symmetric: false,
    plover: 'AGREE',
    cameo: '030',
    senses: [{ verbs: verbs('promise pledge'), targets: ['object', 'to'] }],
  },
  {
    type: 'PRAISED',
    symmetric: false,
    plover: 'SUPPORT',
    cameo: '051',
    senses: [
      { verbs: verbs('praise hail applaud commend laud salute extol extoll'), targets: ['object', 'owner'] },
      { verbs: verbs('welcome'), targets: ['owner'] },
    ],
  },
  {
    type: 'THANKED',
    symmetric: false,
    plover: 'SUPPORT',
    cameo: '051',
    senses: [{ verbs: verbs('thank'), targets: ['object'] }],
  },
  {
    type: 'CONGRATULATED',
    symmetric: false,
    plover: 'SUPPORT',
    cameo: '051',
    senses: [{ verbs: verbs('congratulate'), targets: ['object'] }],
  },
  {
    type: 'APOLOGIZED_TO',
    symmetric: false,
    plover: 'CONCEDE',
    cameo: '055',
    senses: [{ verbs: verbs('apologize apologise'), targets: ['to'] }],
  },
  {
    type: 'SUPPORTED',
    symmetric: false,
    plover: 'SUPPORT',
    cameo: '050',
    senses: [{ verbs: verbs('endorse back support'), targets: ['object', 'owner'] }],
  },
  { type: 'QUOTED_BY', symmetric: false, plover: null, cameo: null, senses: [] },
  { type: 'SPOKESPERSON_FOR', symmetric: false, plover: null, cameo: null, senses: [] },
  { type: 'HOLDS_OFFICE', symmetric: false, plover: null, cameo: null, senses: [] },
  { type: 'MEMBER_OF', symmetric: false, plover: null, cameo: null, senses: [] },
];

/** Every type an act may have. */
export const ACT_TYPES: readonly string[] = ACTS.map((act) => act.type);

export interface Entry {
  readonly act: ActType;
  readonly sense: Sense;
}

/** The types and senses of a verb's lemma. */
export const ACTS_OF_VERB: ReadonlyMap<string, readonly Entry[]> = (() => {
  const map = new Map<string, Entry[]>();
  for (const act of ACTS)
    for (const sense of act.senses)
      for (const verb of sense.verbs) map.set(verb, [...(map.get(verb) ?? []), { act, sense }]);
  return map;
})();

/** An act type by its name; undefined for none. */
export const ACT_BY_TYPE: ReadonlyMap<string, ActType> = new Map(ACTS.map((act) => [act.type, act]));
