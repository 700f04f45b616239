/*
 * Nouns that report what somebody says, thinks or wants, by what may follow them: from the shell nouns of English grammars
 * (Schmid 2000: linguistic and mental), those kept that PolNeAR's training articles use as cues about half the time or more.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** A clause with "that": his claim that … */
export const NOUNS_THAT = words(
  `claim assertion allegation accusation statement warning suggestion contention insistence belief view opinion argument
  promise pledge vow threat prediction denial report rumor rumour speculation fear concern worry complaint admission
  announcement acknowledgment acknowledgement confirmation conclusion finding hint demand doubt hope
  assurance reminder suspicion theory charge revelation declaration recommendation remark comment observation conviction
  criticism consensus sentiment testimony position stance message assumption explanation confession proposal word case
  objection estimate request sense understanding`,
);

/** An infinitive: his vow to … */
export const NOUNS_TO = words(
  'promise pledge vow threat offer refusal proposal call commitment request order intention',
);

/** Verbs that with such a noun for their object are the cue: made the claim that … */
export const LIGHT_VERBS = words('make have give issue take raise send hold share put put-out offer repeat reach');
