/* Nouns by what they are for, which senses of verbs ask for beside them. */

export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Nouns for what one side puts to another, for what it says against another, and for what states give or take. */
export const OFFERS =
  words(`proposal offer request demand appeal call plan invitation ultimatum overture advice suggestion
  bid term plea condition peace deadline order gesture change terms`);
export const CHARGES =
  words(`allegation accusation claim charge assertion criticism complaint report suggestion insinuation
  rumor rumour story account attack`);
/** Nouns for what whoever is asked for it does: X's resignation, not X's arrest. */
export const DUTIES =
  words(`resignation withdrawal departure surrender retreat exit answer action restraint help support cooperation
  explanation commitment concession assurance guarantee pledge response reply return payment compensation repayment
  disarmament reform leadership transparency accountability apology ceasefire cease-fire guard security protection aid
  assistance investment clarity evidence proof information money recognition admission access reparation clemency`);
export const HELP =
  words(`aid assistance help money loan grant fund funding weapon arm arms supply food medicine relief asylum dollar
  euro pound million billion $ € £ ship boat vehicle helicopter plane drone generator hospital battery bus grain wheat
  oil fuel gas rice maize tank missile equipment shelter refuge tent ambulance truck vaccine intelligence`);
/** Nouns for what is offered in order to win somebody over. */
export const OFFERED = new Set([
  ...HELP,
  ...words('concession job post protection amnesty support mediation cooperation troop troops force peacekeeper'),
]);
export const TIES =
  words(`tie relation link contact aid assistance cooperation talk talks negotiation flight trade loan funding
  payment delivery export import sale dialogue`);
/** Nouns for what somebody has with another: to discuss a friendship with X is not to speak with X. */
export const BONDS: ReadonlySet<string> = new Set([
  ...TIES,
  ...words(`agreement deal pact treaty accord truce ceasefire contract compromise understanding settlement meeting summit
  conversation call interview encounter exchange dinner lunch debate discussion work partnership alliance relationship
  friendship affair romance marriage divorce engagement feud rivalry dispute quarrel fight battle war conflict clash rift row
  standoff disagreement difference problem issue experience history past time connection association involvement
  frustration dissatisfaction disappointment anger familiarity role life career border merger match game film book`),
]);
/** Any noun but these. */
export const allBut = (nouns: ReadonlySet<string>) => ({ has: (noun: string) => !nouns.has(noun) });
export const GIFTS: ReadonlySet<string> = new Set([...HELP, ...TIES]);
export const TROOPS =
  words(`troop soldier force tank warship army peacekeeper unit navy reservist battalion division missile jet
  carrier troops forces reinforcement reserve reserves army`);
export const CURBS = words(`sanction embargo tariff curb restriction ban blockade siege curfew boycott duty penalty`);
export const PACTS = words(`agreement deal pact treaty accord memorandum truce ceasefire cease-fire contract compromise
  understanding protocol communique settlement`);
export const DIPLOMATS = words('diplomat inspector ambassador envoy observer attache attaché');
export const BUILDINGS =
  words(`house home building village town city base office headquarters bridge mosque church temple camp school
  hospital embassy ship tank plant warehouse shop customs-house house farm field factory port plane vehicle statue wall`);
/** Nouns for what somebody is recognized as. */
export const OFFICES = words(
  'president leader government representative heir winner authority state successor ruler king parliament',
);
/** Nouns for places that somebody holds. */
export const HOLDS = words('stronghold base post outpost position camp headquarters bastion checkpoint');
export const WARGAMES = words('exercise drill game manoeuvre maneuver patrol');
/** Nouns for how one speaks with somebody. */
export const CALLS = words('phone telephone call video person length detail hour minute private time');
export const OUTCRIES = words('protest demonstration rally strike march sit-in vigil picket');
/** Nouns for what is met without meeting anybody: a deadline, “Meet the Press”. */
export const AIMS =
  words(`deadline goal demand target need standard requirement expectation criterion criteria threshold obligation
  quota condition challenge test fate end resistance approval press`);
/** What one swears to whom one stands by. */
export const LOYALTY = words('allegiance loyalty fealty');
/** Nouns for what is attacked in words only. */
export const STANDS =
  words(`record stance skill skills work policy remark comment claim statement plan proposal idea view agenda
  credential character credibility integrity honesty judgment judgement qualification motive rhetoric experience
  inexperience decision ruling candidacy vote handling temperament faith religion`);
/** Nouns for matches, which sides meet in without talking. */
export const SPORT =
  words(`semifinal semi-final final quarterfinal quarter-final match game cup league tournament championship
  round playoff qualifier derby series`);
/** Nouns for what rivals want, which they fight for without harm. */
const PRIZES = words(
  'place spot lead title crown seat nomination vote race contest presidency primary election delegate',
);
export const CONTESTS: ReadonlySet<string> = new Set([...SPORT, ...PRIZES]);
/** Nouns for what people share a view of, without agreeing to do anything. */
export const VIEWS = words(
  'issue point matter subject question anything everything something nothing much lot that this',
);
/** Nouns for what carries somebody's words. */
export const MESSAGES = words('letter email e-mail memo memorandum text note telegram statement tweet');
export const DOCUMENTS = words('document record file information email copy');
export const COURTS = words('court board commission tribunal judge panel authority');
/** Where somebody is welcomed as a guest. */
export const VENUES =
  words(`house home office residence palace kremlin mansion ranch estate capital headquarters ministry breakfast
  lunch dinner table`);
/** What is said of somebody to hurt them. */
export const SLURS =
  words(`liar bully fraud racist sexist bigot bigoted unfit unqualified unhinged disgrace disgraceful crook crooked
  dangerous outrageous dishonest narcissist narcissistic hypocrite hypocritical coward cowardly corrupt disgusting despicable
  shameful demagogue idiot idiotic stupid dumb clown loser misogynist misogynistic xenophobic traitor thug monster pathetic
  phony incompetent offensive ridiculous irresponsible reckless embarrassment ignorant divisive hateful lightweight
  con-artist fool cheat cheater extremist`);
export const INQUIRIES = words('investigation inquiry probe hearing enquiry');
