/*
 * Verbs that report what somebody said, wrote, thinks or wants, and what they may govern. From the lists of reporting
 * verbs in English grammars and press style guides, the communication classes of Levin (1993, chapter 37), and those
 * verbs that PolNeAR's training articles use as cues more often than not (measured; none of their text is held here).
 * Phrasal verbs are joined by hyphens: "point-out". A verb of two classes has the frames of both.
 */
export const FRAMES = [
  /** Carries a direct quotation: “…,” he joked. */
  'quote',
  /** Takes a clause, with or without "that": said it rained. */
  'clause',
  /** Takes a clause only with its conjunction: the survey shows that … */
  'that',
  /** Names the hearer as its object: told X that … */
  'object',
  /** Names the hearer after "to": explained to X that … */
  'to',
  /** Names the hearer after "with": spoke with X about … */
  'with',
  /** Takes an infinitive: promised to …, urged X to … */
  'infinitive',
  /** Its object is what was said: criticized the deal. */
  'noun',
  /** Content after "of": accused X of … */
  'of',
  /** Content after "about", "regarding", "over": talked about … */
  'about',
  /** Content after "on": commented on … */
  'on',
  /** Content after "against": warned against … */
  'against',
  /** Content after "as": described X as … */
  'as',
  /** Content after "for": blamed X for … */
  'for',
  /** A state of mind: no report when it is of "I" or "you" inside a quotation. */
  'attitude',
] as const;
export type Frame = (typeof FRAMES)[number];

const CLASSES: readonly (readonly [frames: string, verbs: string])[] = [
  ['quote clause to', 'say'],
  ['quote clause object infinitive about', 'tell'],
  ['quote clause object infinitive about for', 'ask'],
  ['quote clause about', 'add quip joke opine'],
  ['quote', 'continue read'],
  ['quote that', 'reply retort respond answer'],
  [
    'quote clause noun to',
    `write report announce suggest note explain acknowledge declare repeat reiterate emphasize emphasise stress underscore
    underline highlight mention state reveal confirm disclose recall recount predict forecast proclaim propose recommend
    signal hint imply stipulate specify clarify relay confide reaffirm affirm restate echo admit concede relate convey
    telegraph point-out spell-out read-out write-back make-clear make-it-clear`,
  ],
  [
    'quote clause',
    `argue claim insist observe remark conclude contend allege assert maintain muse reason speculate testify marvel
    recollect counter interject chime-in go-on hold-forth posit theorize theorise surmise reckon fret guess exclaim attest
    aver avow profess postulate intone lecture gush snap scoff wonder`,
  ],
  ['quote clause about of against', 'complain boast brag grumble gripe rail whine moan fume thunder rage vent preach'],
  ['quote noun', 'shout yell chant cry whisper mutter murmur scream bellow bark recite utter'],
  ['quote clause noun', 'tweet post email text blog retweet'],
  ['quote clause object infinitive of about against', 'warn caution'],
  ['quote clause object infinitive of about on', 'remind advise inform notify reassure assure instruct'],
  ['clause object of about on', 'brief alert apprise convince persuade forewarn'],
  ['quote clause object infinitive noun', 'urge beg implore beseech order command direct exhort'],
  [
    'object infinitive',
    'encourage press pressure push lobby call-on call-upon appeal-to plead-with invite challenge forbid',
  ],
  ['quote clause infinitive noun', 'promise pledge vow swear demand threaten request agree plead'],
  ['infinitive noun', 'refuse decline'],
  ['infinitive', 'claim profess'],
  ['infinitive', 'offer seek plan'],
  ['object of noun', 'accuse'],
  [
    'quote noun as for',
    `criticize criticise condemn denounce praise slam blast decry dismiss hail welcome applaud deride ridicule mock lambast
    lambaste assail deplore laud rebuke chide tout commend castigate excoriate berate scold savage denigrate disparage
    belittle pillory skewer eviscerate vilify upbraid admonish censure extol extoll salute champion credit thank
    congratulate lash-out-at hit-out-at call-out lament bemoan bewail blame fault`,
  ],
  [
    'noun clause',
    `deny reject turn-down rule-out dispute rebut refute repudiate disavow renounce rebuff downplay play-down shrug-off brush-off
    brush-aside contradict question contest defend lay-out set-out outline detail cite discuss voice express
    articulate list endorse oppose advocate unveil vouch-for walk-back double-down-on justify`,
  ],
  ['as noun', 'describe portray characterize characterise depict label brand deem dub liken'],
  [
    'noun',
    `call call-for appeal-for push-for press-for argue-for argue-against speak-out-against speak-of reference invoke
    refer-to point-to take-issue-with find-fault-with`,
  ],
  ['about with to against', 'talk speak'],
  ['for to quote', 'apologize apologise'],
  ['about on quote', 'comment elaborate expound'],
  ['quote clause', 'show'],
  ['clause', 'indicate demonstrate estimate'],
  ['that', 'find rule determine'],
  ['clause attitude', 'believe think fear expect'],
  ['clause infinitive attitude', 'hope'],
  ['that attitude', 'worry feel know learn'],
];

/** Frames by lemma. */
export const REPORTING: ReadonlyMap<string, ReadonlySet<Frame>> = (() => {
  const map = new Map<string, Set<Frame>>();
  for (const [frames, verbs] of CLASSES)
    for (const verb of verbs.split(/\s+/)) {
      const known = map.get(verb) ?? new Set<Frame>();
      for (const frame of frames.split(' ')) known.add(frame as Frame);
      map.set(verb, known);
    }
  return map;
})();

/** Verbs that must name the hearer: without one, "officials briefed on the matter" were told, and tell nothing. */
export const NEED_HEARER: ReadonlySet<string> = new Set(
  'tell inform notify remind brief alert apprise reassure assure convince persuade accuse'.split(' '),
);

/** Particles of phrasal verbs, by verb: "point" → "out". */
export const PARTICLES: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const map = new Map<string, string[][]>();
  for (const phrase of [...REPORTING.keys()].filter((v) => v.includes('-'))) {
    const [verb, ...rest] = phrase.split('-') as [string, ...string[]];
    map.set(verb, [...(map.get(verb) ?? []), rest]);
  }
  for (const list of map.values()) list.sort((a, b) => b.length - a.length);
  return map;
})();

/** Prepositions that open what was said, by frame. */
export const PREPOSITIONS: Readonly<Partial<Record<Frame, ReadonlySet<string>>>> = {
  about: new Set(['about', 'over', 'regarding', 'concerning']),
  on: new Set(['on', 'upon']),
  against: new Set(['against']),
  as: new Set(['as']),
  of: new Set(['of', 'against', 'about', 'over']),
  for: new Set(['for', 'over']),
};

/** Nouns for the occasion of saying something: said in a statement. */
export const OCCASIONS: ReadonlySet<string> = new Set(
  `statement interview tweet speech letter email memo post report briefing release column article blog book note filing
  message affidavit testimony op-ed editorial conference call tweetstorm communique communiqué broadcast address`.split(
    /\s+/,
  ),
);

/** Nouns for crowds that are told things; a name after one of them begins another phrase. */
export const CROWDS: ReadonlySet<string> = new Set(
  `reporters journalists lawmakers senators supporters voters viewers listeners delegates officials colleagues aides
  investigators newsmen newspapers fans followers activists donors attendees jurors agents staff employees students
  residents`.split(/\s+/),
);

/** Verbs and adjectives before "to say" that tell of a time to come. */
export const FUTURE_CONTROL: ReadonlySet<string> = new Set(
  'expect plan intend set due schedule prepare want wish hope seek likely ready aim mean propose'.split(' '),
);

/** Verbs before "to say" under which it was said. */
export const ACTUAL_CONTROL: ReadonlySet<string> = new Set(
  'go go-on continue begin start come rush manage appear seem proceed'.split(' '),
);

/** Other verbs before "to say" whose subject would say it. */
export const OTHER_CONTROL: ReadonlySet<string> = new Set(
  'be have need try attempt decide choose agree offer promise vow pledge threaten use volunteer struggle'.split(' '),
);

/** Verbs before "to say" that tell it was not said. */
export const NEGATIVE_CONTROL: ReadonlySet<string> = new Set('refuse decline fail neglect hesitate avoid'.split(' '));

/** Verbs that, in the passive, tell what is said by nobody named: is rumored to. */
export const RUMOUR: ReadonlySet<string> = new Set('rumor rumour suppose repute'.split(' '));

/** Adverbs by which a clause is what others say. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set('reportedly allegedly purportedly'.split(' '));
