/*
 * The closed list of what one entity does to another, in words or in deed: each type with the verbs and nouns that state
 * it, where its target stands, and its code in the CAMEO event ontology (Schrodt 2012); PLOVER's root follows from that.
 * Verbs after Levin's (1993) communication, judgment and desire classes. Phrasal verbs are joined by hyphens.
 * One table in one file, however long: nothing else says what an act is.
 */

import {
  AIMS,
  allBut,
  BONDS,
  BUILDINGS,
  CALLS,
  CHARGES,
  CONTESTS,
  COURTS,
  CURBS,
  DIPLOMATS,
  DOCUMENTS,
  DUTIES,
  HELP,
  HOLDS,
  INQUIRIES,
  LOYALTY,
  MESSAGES,
  OFFERED,
  OFFERS,
  OFFICES,
  OUTCRIES,
  PACTS,
  SLURS,
  SPORT,
  STANDS,
  TIES,
  TROOPS,
  VENUES,
  VIEWS,
  WARGAMES,
  words,
} from './nouns.ts';

/** Where a target stands; every other word of a sense's `targets` is a preposition: spoke *with* X. */
export type Place =
  /** The verb's object: warned X. */
  | 'object'
  /** The first of two objects: offered X a job. */
  | 'receiver'
  /** The object, where nothing is said of it: called X (a liar). */
  | 'sole'
  /** Whose the object is, or whom it comes from: rejected X's demands, criticized the answer from X. */
  | 'owner'
  /** The subject of a clause that is said or asked for: demanded that X withdraw. */
  | 'clause'
  /** The subject of "if" in what is said: warned if X walked out … (inferred). */
  | 'condition'
  /** What an infinitive is done to: threatened to sue X. */
  | 'infinitive'
  /** Whose border it is: massed troops on X's border. */
  | 'border'
  /** Of whom something is demanded by it: marched to demand that X resign. */
  | 'purpose'
  /** Whose doing is asked about: investigated whether X … */
  | 'whether';
export const PLACES: ReadonlySet<string> = new Set<Place>([
  'object',
  'receiver',
  'sole',
  'owner',
  'clause',
  'condition',
  'infinitive',
  'border',
  'purpose',
  'whether',
]);

export interface Sense {
  /** Lemmas that state it. */
  readonly verbs?: ReadonlySet<string>;
  /** Lemmas that name it: X's warning to Y, gave Y a warning. */
  readonly nouns?: ReadonlySet<string>;
  /** In the order they are looked for. */
  readonly targets: readonly string[];
  /** Nouns one of which the verb's object must be. */
  readonly objects?: ReadonlySet<string>;
  /** Prepositions one of which must follow: charged X *with* …, attacked X *over* … */
  readonly needs?: ReadonlySet<string>;
  /** Only people have it done to them: shot X, not shot a film. */
  readonly people?: boolean;
  /** Only states and bodies have it done to them: recognized X. */
  readonly powers?: boolean;
  /** Nouns that the verb's object may not be: welcomed X's *help*. */
  readonly but?: ReadonlySet<string>;
  /** The clause that holds the target says what must be, not what is: insisted that X go. */
  readonly mandative?: boolean;
  /** The verb must have no object: surrendered to X, not surrendered a lead to X. */
  readonly alone?: boolean;
  /** Nouns one of which must stand after "with", "to" or "as": hit *with sanctions*, agreed *to a truce*. */
  readonly means?: ReadonlySet<string>;
  /** Words one of which must be said of the object: called X a *liar*. */
  readonly called?: ReadonlySet<string>;
  /** Nouns that may stand between the verb and the target's preposition, no others: wrote *in a memo* to X. */
  readonly through?: Pick<ReadonlySet<string>, 'has'>;
  /** Nouns after a preposition under which the verb states something else: met *in the semifinal*. */
  readonly unless?: ReadonlySet<string>;
  /** Its own CAMEO code; else the type's. */
  readonly cameo?: string | null;
}

export interface ActType {
  readonly type: string;
  /** Stored once, the smaller id first. */
  readonly symmetric: boolean;
  /** Done, not said: an act only where it was done. */
  readonly deed: boolean;
  readonly cameo: string | null;
  readonly senses: readonly Sense[];
}

type More = Pick<
  Sense,
  'objects' | 'but' | 'cameo' | 'alone' | 'means' | 'people' | 'powers' | 'mandative' | 'called' | 'through' | 'unless'
> & {
  readonly needs?: string;
};
const by = (list: string, targets: string, { needs, ...more }: More = {}): Sense => ({
  verbs: words(list),
  targets: targets.split(' '),
  ...more,
  ...(needs && { needs: words(needs) }),
});
const named = (list: string, targets: string, more: Pick<Sense, 'cameo'> = {}): Sense => ({
  nouns: words(list),
  targets: targets.split(' '),
  ...more,
});
const said = (type: string, cameo: string | null, ...senses: Sense[]): ActType => ({
  type,
  symmetric: false,
  deed: false,
  cameo,
  senses,
});
const shared = (type: string, cameo: string | null, ...senses: Sense[]): ActType => ({
  ...said(type, cameo, ...senses),
  symmetric: true,
});
const done = (type: string, cameo: string, ...senses: Sense[]): ActType => ({
  ...said(type, cameo, ...senses),
  deed: true,
});

export const ACTS: readonly ActType[] = [
  shared(
    'SPOKE_WITH',
    '040',
    by('speak talk', 'with to', { through: CALLS }),
    by('confer consult negotiate', 'with'),
    by('discuss', 'with', { people: true, through: allBut(BONDS) }),
    by('phone telephone', 'object', { cameo: '041' }),
    by('call', 'sole', { cameo: '041' }),
    by('interview', 'object', { people: true }),
    by('give grant', 'receiver with to', { objects: words('interview') }),
    named('interview', 'with'),
    named('talk talks conversation discussion negotiation consultation', 'with between'),
    named('call phone-call teleconference', 'with between', { cameo: '041' }),
  ),
  shared(
    'MET_WITH',
    '040',
    by('meet', 'object with', { unless: SPORT, but: AIMS }),
    by('sit-down huddle', 'with'),
    by('welcome', 'object', { people: true, means: VENUES, cameo: '043' }),
    by('have eat share', 'with', { objects: words('breakfast lunch dinner supper tea coffee drink') }),
    by('visit', 'object', { people: true, but: BUILDINGS, cameo: '042' }),
    by('host receive', 'object', { people: true, cameo: '043', unless: SPORT }),
    named('meeting summit dialogue', 'with between'),
  ),
  shared(
    'AGREED_WITH',
    '030',
    by('agree', 'with', { needs: 'on upon', unless: VIEWS }),
    by('agree', 'between', { needs: 'to', unless: VIEWS }),
    by('agree', 'with between', { means: PACTS, cameo: '057' }),
    by('agree', 'between', { mandative: true }),
    by('sign reach strike conclude seal finalize finalise clinch ink', 'with between', {
      objects: PACTS,
      cameo: '057',
    }),
    by('establish restore resume', 'with', { objects: words('tie relation'), cameo: '054' }),
    named('agreement deal pact treaty accord truce', 'with between', { cameo: '057' }),
  ),
  said(
    'TOLD',
    null,
    by('tell inform notify alert assure reassure remind', 'object'),
    by('write', 'to', { through: new Set([...MESSAGES, 'message']) }),
    by('email e-mail', 'object'),
    by('send', 'to receiver', { objects: MESSAGES, through: MESSAGES }),
    by('make-clear make-it-clear explain', 'to', { through: words('clear') }),
  ),
  said(
    'ASKED',
    null,
    by('ask', 'object'),
    by('press', 'object', { needs: 'about on whether' }),
    by('pose', 'to', { objects: words('question') }),
    by('file submit make send', 'with to of', { objects: words('request'), through: words('request') }),
    by('request', 'from', { through: DOCUMENTS }),
    named('question request', 'to'),
  ),
  said('WARNED', null, by('warn caution', 'object condition'), named('warning', 'to')),
  said(
    'THREATENED',
    '130',
    by('threaten', 'object for against to infinitive condition'),
    by('vow swear promise', 'on against', { objects: words('revenge retaliation vengeance retribution') }),
    named('threat', 'to against'),
  ),
  said(
    'URGED',
    '020',
    by('urge implore beseech beg exhort pressure lobby', 'object'),
    by('call-on call-upon press push encourage solicit', 'object', { needs: 'to for' }),
    by('appeal-to plead-with', 'object', { needs: 'to for' }),
    by('appeal plead', 'to with', { needs: 'to for', alone: true }),
    named('appeal plea', 'to'),
  ),
  said(
    'DEMANDED',
    '100',
    by('demand', 'clause of from', { through: DUTIES }),
    by('demand', 'owner', { objects: DUTIES }),
    by('demand', 'with', { objects: PACTS }),
    by('insist', 'clause', { mandative: true }),
    by('call-for', 'clause'),
    by('call-for', 'from by owner', { objects: DUTIES, through: DUTIES }),
    by('order command instruct', 'object'),
    by('task', 'object', { needs: 'to with' }),
    by('direct', 'object', { needs: 'to' }),
    named('demand ultimatum', 'to on clause'),
  ),
  said(
    'ADVISED',
    '020',
    by('advise counsel', 'object'),
    named('advice', 'to'),
    by('recommend', 'clause', { mandative: true }),
  ),
  said(
    'ACCUSED',
    '112',
    by('blame', 'on object'),
    by('accuse', 'object'),
    by('allege', 'clause'),
    by('charge', 'object', { needs: 'with' }),
    by('sue indict', 'object', { cameo: '115' }),
    by('file bring lodge', 'against', {
      objects: words('lawsuit suit complaint charge challenge objection'),
      cameo: '115',
    }),
    by('challenge', 'object', { means: COURTS, cameo: '115' }),
    by('point', 'at', { objects: words('finger') }),
    by('put pin lay place cast', 'on', { objects: words('blame') }),
    named('accusation allegation', 'against that'),
  ),
  said(
    'CRITICIZED',
    '111',
    by(
      `criticize criticise condemn denounce slam blast decry deplore assail lambast lambaste castigate excoriate berate
      rebuke chide censure deride vilify scold upbraid admonish disparage belittle pillory skewer ridicule lash-out-at hit-out-at lash-out hit-out`,
      'object owner at',
    ),
    by('rip whack boo jeer heckle', 'object owner at'),
    by('call brand label', 'object owner', { called: SLURS }),
    by('hit', 'object', { means: words('ad ads advertisement insult insults criticism attack barb barbs') }),
    by('speak-out-against', 'object owner'),
    by('speak-out', 'against'),
    by('unload', 'on', { alone: true }),
    by('attack', 'object owner', { needs: 'for over as' }),
    by('attack', 'owner', { objects: STANDS }),
    by('fire-back hit-back', 'at'),
    by('bash take-issue-with', 'object owner'),
    by('complain', 'about of over against'),
    by('lodge file', 'with', { objects: words('protest'), cameo: '114' }),
    by('express voice', 'at with over', {
      objects: words('disappointment dismay anger outrage disgust frustration displeasure'),
    }),
    named('criticism condemnation denunciation', 'of at'),
    named('insult', 'at against'),
  ),
  said('DENIED', '016', by('deny dismiss rebut refute reject dispute discredit', 'owner', { objects: CHARGES })),
  said(
    'REJECTED',
    '120',
    by('decline refuse dismiss', 'owner', { objects: OFFERS }),
    by('reject rule-out refuse', 'with', { objects: words('talk talks negotiation meeting dialogue'), cameo: '125' }),
    by('refuse decline', 'infinitive'),
    by('reject rebuff spurn turn-down overrule', 'owner object'),
    by('refuse deny', 'receiver to', {
      objects: words('entry admittance access asylum visa permission'),
      cameo: '120',
    }),
    by('veto defy', 'owner by', { cameo: '129' }),
    by('violate', 'owner by', {
      objects: words(
        'law agreement ceasefire cease-fire truce deal treaty pact rule order sanction border airspace sovereignty resolution',
      ),
      cameo: '129',
    }),
    by('renege', 'to', { cameo: '120' }),
    named('rejection', 'of'),
  ),
  said(
    'PROMISED',
    '030',
    by('promise pledge', 'object to infinitive', { but: LOYALTY }),
    by('vow swear', 'infinitive'),
    by('offer', 'infinitive'),
    by('offer', 'receiver to', { objects: OFFERED, but: words('relief') }),
    by('agree consent commit', 'infinitive'),
    named('promise pledge', 'to'),
  ),
  said(
    'PRAISED',
    '051',
    by('praise hail applaud commend laud salute extol extoll compliment', 'object owner'),
    by('welcome', 'owner', { but: words('support help aid assistance backing endorsement donation visitor guest') }),
    named('praise', 'of for on'),
    named('tribute', 'to'),
  ),
  said('THANKED', '051', by('thank', 'object'), named('thanks thank gratitude', 'to')),
  said('CONGRATULATED', '051', by('congratulate', 'object'), named('congratulation congratulations', 'to')),
  said('APOLOGIZED_TO', '055', by('apologize apologise', 'to', { through: words('') }), named('apology', 'to')),
  said(
    'SUPPORTED',
    '050',
    by('endorse back support', 'object owner'),
    by('throw', 'behind', { objects: words('weight support') }),
    by('pledge swear', 'to', { objects: LOYALTY }),
    by('drum-up rally', 'for', { objects: words('support') }),
    by('sponsor bankroll finance', 'owner', { objects: words('bid run campaign candidacy') }),
    by('defend', 'object owner', { cameo: '052' }),
    by('recognize recognise', 'object', { powers: true, cameo: '054' }),
    by('recognize recognise', 'object', { means: OFFICES, cameo: '054' }),
    named('support backing endorsement', 'of for'),
  ),
  done(
    'ATTACKED',
    '190',
    by('attack bomb shell invade raid bombard ambush storm strike', 'object owner', { unless: SPORT }),
    by('kill shoot wound injure murder execute', 'object', { people: true, cameo: '180' }),
    by('assassinate', 'object', { cameo: '186' }),
    by('torture beat-up', 'object', { cameo: '182' }),
    by('demolish destroy blow-up raze', 'owner', { objects: BUILDINGS, cameo: '171' }),
    by('capture seize overrun retake', 'owner', { objects: HOLDS, cameo: '192' }),
    by('fight battle clash', 'object with against', {
      but: words(
        'violence crime terrorism terror corruption discrimination racism poverty disease virus fire blaze hunger drug',
      ),
      unless: CONTESTS,
    }),
    by('slit cut', 'owner of', { objects: words('throat') }),
    by('fire', 'at on'),
    by('open', 'on', { objects: words('fire') }),
    by('launch mount stage carry-out', 'on against of', {
      objects: words('attack raid assault offensive strike airstrike invasion operation fire missile rocket'),
    }),
    named('attack raid assault offensive airstrike air-strike', 'on against'),
    named('invasion bombing shelling', 'of'),
    named('killing murder assassination', 'of', { cameo: '180' }),
  ),
  done(
    'DETAINED',
    '173',
    by('arrest detain jail imprison seize capture', 'object', { people: true }),
    by('kidnap abduct', 'object', { cameo: '181' }),
    named('arrest detention kidnapping abduction', 'of'),
    by('expel deport', 'object owner from', { cameo: '174' }),
    by('impose declare', 'on in', { objects: words('curfew emergency'), cameo: '172' }),
    by('force drive', 'object', { needs: 'out from', people: true, unless: CONTESTS, cameo: '174' }),
    by('ban bar', 'object', { cameo: '172' }),
  ),
  done(
    'SANCTIONED',
    '160',
    by('impose slap clamp', 'on against', { objects: CURBS, cameo: '163' }),
    by('sanction boycott', 'object', { cameo: '163' }),
    by('boycott', 'with owner', { objects: TIES, cameo: '163' }),
    by('hit slap punish', 'object', { means: CURBS, cameo: '163' }),
    by(
      'suspend cut halt freeze end withdraw stop break break-off sever cut-off prohibit ban',
      'to with for against between',
      { objects: TIES },
    ),
    by('expel', 'owner from of', {
      objects: DIPLOMATS,
      cameo: '166',
    }),
    by('recall withdraw', 'from to', { objects: words('ambassador envoy diplomat'), cameo: '161' }),
  ),
  done(
    'AIDED',
    '070',
    by('give send provide deliver grant donate ship lend extend supply', 'receiver to for', { objects: HELP }),
    by('aid assist', 'object'),
    by('open', 'to', { objects: words('border') }),
  ),
  done(
    'PROTESTED_AGAINST',
    '140',
    by('protest demonstrate march riot', 'against over purpose'),
    by('rally', 'against over purpose', { alone: true }),
    by('block blockade obstruct occupy', 'owner purpose', {
      objects: words('road street bridge highway transport port border traffic entrance railway building'),
      cameo: '144',
    }),
    by('go-on', 'against over purpose', { objects: words('strike'), cameo: '143' }),
    by('stop', 'against over purpose', { objects: words('work'), cameo: '143' }),
    by('stage hold begin continue launch organize organise', 'against over purpose', {
      objects: OUTCRIES,
      cameo: '141',
    }),
    named('protest demonstration riot', 'against', { cameo: '141' }),
  ),
  done(
    'INVESTIGATED',
    '090',
    by('investigate probe', 'object owner whether'),
    by('open launch begin start order', 'into of against whether', { objects: INQUIRIES }),
    named('investigation inquiry probe', 'into of whether'),
  ),
  done(
    'YIELDED_TO',
    '080',
    by('release free', 'object', { people: true, cameo: '084' }),
    by('lift ease remove end shorten relax', 'on against in', { objects: CURBS, cameo: '085' }),
    by('lift end', 'in', { objects: words('emergency law'), cameo: '081' }),
    by('withdraw pull pull-out evacuate', 'from', { objects: TROOPS, cameo: '087' }),
    by('withdraw retreat pull-out', 'from', { alone: true, cameo: '087' }),
    by('complete begin', 'from', { objects: words('withdrawal retreat pullout'), cameo: '087' }),
    by('concede', 'to', { cameo: '080' }),
    by('yield bow give-in accede capitulate', 'to', { alone: true, cameo: '080' }),
    by('resign step-down', 'over', { alone: true, cameo: '083' }),
    by('surrender', 'to', { alone: true, cameo: '087' }),
    by('accept', 'of from owner', { objects: OFFERS }),
  ),
  {
    ...done(
      'COOPERATED_WITH',
      '060',
      by('cooperate collaborate co-operate', 'with'),
      by('share', 'with', { objects: words('intelligence evidence information data'), cameo: '064' }),
      by('hold conduct launch begin start stage carry-out', 'with', { objects: WARGAMES, cameo: '062' }),
    ),
    symmetric: true,
  },
  done(
    'MOBILIZED_AGAINST',
    '150',
    by('mobilize mobilise', 'against', { cameo: '154' }),
    by('order', 'against', { objects: words('patrol mobilization mobilisation alert'), cameo: '153' }),
    by('mass deploy mobilize mobilise amass move send station', 'against border', { objects: TROOPS, cameo: '154' }),
  ),
  said('QUOTED_BY', null),
  said('SPOKESPERSON_FOR', null),
  said('HOLDS_OFFICE', null),
  said('MEMBER_OF', null),
];

/** Every type an act may have. */
export const ACT_TYPES: readonly string[] = ACTS.map((act) => act.type);

export interface Entry {
  readonly act: ActType;
  readonly sense: Sense;
}

function entriesBy(of: (sense: Sense) => ReadonlySet<string> | undefined): ReadonlyMap<string, readonly Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const act of ACTS)
    for (const sense of act.senses)
      for (const word of of(sense) ?? []) map.set(word, [...(map.get(word) ?? []), { act, sense }]);
  return map;
}

/** The types and senses of a verb's lemma, and of a noun's. */
export const ACTS_OF_VERB = entriesBy((sense) => sense.verbs);
export const ACTS_OF_NOUN = entriesBy((sense) => sense.nouns);

/** An act type by its name; undefined for none. */
export const ACT_BY_TYPE: ReadonlyMap<string, ActType> = new Map(ACTS.map((act) => [act.type, act]));

/** Verbs that mean something else with their particle: ripped up a deal. */
export const OTHER_VERBS = words(
  'rip-up rip-off rip-apart rip-away rip-out call-off back-down back-out shoot-up plead-guilty plead-not plead-innocent',
);

/** Nouns for people who do something to somebody all the time, and the type of it: a Smith supporter. */
export const FOLLOWERS: ReadonlyMap<string, string> = new Map([
  ['supporter', 'SUPPORTED'],
  ['backer', 'SUPPORTED'],
  ['critic', 'CRITICIZED'],
]);

/** Verbs that make an act of the noun that is their object. */
export const LIGHT_VERBS =
  words(`make give issue send deliver launch stage hold have conduct carry-out mount express voice level
  raise extend impose sign reach strike conclude announce open begin start file lodge offer pay heap renew repeat reiterate
  direct aim pile exchange resume continue finish wrap-up put convey hurl lob sling shout`);

/** Verbs whose subject gets what their object names: drew praise from X. */
export const RECEIVING = words('have get receive win earn draw gain enjoy face secure attract consolidate');

/** Verbs of what hurts that are no act of their own: vowed to punish. */
export const HURTING = words('punish retaliate destroy sue prosecute crush eliminate oppose avenge hit target');

/** Words of a phrase that tell it has not taken place, or never will. */
export const NOT_YET =
  words(`planned possible potential proposed upcoming future scheduled hypothetical expected next further no
  any cancelled canceled postponed eventual would-be imminent impending looming alleged feared threatened supposed`);

/** Verbs and nouns under which a deed is not done: to plan, to fear, the risk of an attack. */
export const UNDONE =
  words(`call-for call seek want propose urge plan cancel postpone reject rule-out avoid prevent delay demand
  request expect fear risk threaten await consider propose thwart foil stop avert deter oppose rescind revoke retract need wish hope predict foresee
  possibility prospect danger idea likelihood chance proposal hope agenda preparation invitation talk date eve event case threat
  rumor rumour suggestion allegation claim`);
