/*
 * Words for people: forms of address, offices, and roles in which the press meets its sources.
 * Common knowledge of English usage, written for this project.
 */

export type Gender = 'f' | 'm';

/** Forms of address, with the gender they show. */
export const honorifics: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...('mr mr. sir lord king prince pope monsieur herr señor father brother sheikh emperor baron duke'
    .split(' ')
    .map((w) => [w, 'm']) as [string, Gender][]),
  ...('mrs mrs. ms ms. miss lady dame queen princess madame frau señora sister baroness duchess empress'
    .split(' ')
    .map((w) => [w, 'f']) as [string, Gender][]),
  ...('dr dr. prof prof. rev rev. hon hon. mx mx.'.split(' ').map((w) => [w, null]) as [string, null][]),
]);

/** Offices that stand before a name, longest first where they share words. */
export const offices: readonly string[] = (
  'secretary of state|secretary of defense|secretary of defence|secretary of homeland security|secretary of the treasury|' +
  'secretary of labor|secretary of commerce|secretary of energy|secretary of education|secretary of health|chief of staff|' +
  'minister of foreign affairs|minister of defense|minister of defence|minister of finance|minister of justice|minister of health|minister of the interior|' +
  'speaker of the house|leader of the opposition|chancellor of the exchequer|chairman of the joint chiefs of staff|director of national intelligence|' +
  'secretary general|secretary-general|prime minister|foreign minister|foreign secretary|defense minister|defence minister|defense secretary|defence secretary|' +
  'interior minister|home secretary|finance minister|treasury secretary|health minister|health secretary|justice minister|justice secretary|' +
  'education minister|education secretary|economy minister|energy minister|trade minister|transport minister|transport secretary|deputy prime minister|deputy foreign minister|' +
  'vice president|vice-president|attorney general|surgeon general|solicitor general|press secretary|house speaker|majority leader|minority leader|' +
  'national security adviser|national security advisor|special envoy|high representative|foreign policy chief|chief justice|lieutenant governor|' +
  'chief executive|campaign manager|police chief|police commissioner|district attorney|party leader|opposition leader|supreme leader|crown prince|' +
  'lieutenant general|major general|brigadier general|lieutenant colonel|' +
  'president|premier|chancellor|minister|secretary|senator|representative|congressman|congresswoman|governor|mayor|ambassador|' +
  'speaker|chairman|chairwoman|chair|director|commissioner|general|admiral|colonel|major|captain|lieutenant|sergeant|judge|justice|' +
  'professor|bishop|archbishop|cardinal|rabbi|imam|ayatollah|councilman|councilwoman|councilor|councillor|assemblyman|assemblywoman|delegate|sheriff|' +
  'gov.|sen.|rep.|gen.|lt.|col.|maj.|capt.|sgt.|adm.|brig.|cmdr.|lt. gen.|maj. gen.|lt. col.|sen|rep|gov|gen|col|capt|lt|sgt|adm|insp|supt|det'
).split('|');

/** Offices that are one, however a country calls them: a description of either finds whoever holds the other. */
export const sameOffice: readonly (readonly string[])[] = [
  ['secretary of state', 'foreign minister', 'foreign secretary', 'minister of foreign affairs', 'diplomat'],
  [
    'defense minister',
    'defence minister',
    'defense secretary',
    'defence secretary',
    'secretary of defense',
    'minister of defense',
    'minister of defence',
  ],
  ['senator', 'sen.', 'sen'],
  ['governor', 'gov.', 'gov'],
  ['representative', 'rep.', 'rep', 'congressman', 'congresswoman', 'lawmaker'],
  ['general', 'gen.', 'gen'],
  ['prime minister', 'premier'],
  ['president', 'leader'],
  ['speaker', 'house speaker', 'speaker of the house'],
  ['chief executive', 'ceo', 'boss'],
  ['press secretary', 'spokesman', 'spokeswoman', 'spokesperson'],
];

/** Nouns of roles that come before a name or stand for an unnamed source, singular. */
export const roles: ReadonlySet<string> = new Set(
  (
    'spokesman spokeswoman spokesperson official diplomat aide adviser advisor envoy officer analyst expert economist strategist ' +
    'pollster historian scientist researcher scholar professor teacher student doctor physician nurse lawyer attorney prosecutor ' +
    'barrister solicitor counsel counterpart shareholder predecessor successor judge investigator detective policeman policewoman soldier commander general colonel captain lieutenant veteran ' +
    'lawmaker legislator politician senator congressman congresswoman representative minister secretary president premier chancellor ' +
    'governor mayor councilman councilwoman councillor assemblyman assemblywoman candidate nominee hopeful frontrunner front-runner incumbent challenger rival opponent ' +
    'leader chief head boss director manager executive chairman chairwoman chairperson chair founder co-founder owner investor banker trader ' +
    'businessman businesswoman entrepreneur billionaire tycoon magnate mogul consultant contractor employee worker staffer ' +
    'journalist reporter correspondent columnist commentator editor anchor host moderator presenter author writer novelist poet ' +
    'actor actress singer musician artist filmmaker producer comedian athlete player coach ' +
    'activist campaigner organizer protester protestor demonstrator dissident rebel militant insurgent fighter ' +
    'resident neighbor neighbour voter supporter critic witness victim survivor suspect defendant plaintiff prisoner inmate refugee migrant ' +
    'mother father sister brother son daughter wife husband widow parent friend colleague man woman boy girl ' +
    'priest pastor bishop archbishop cardinal rabbi imam cleric monk ambassador negotiator mediator inspector commissioner ' +
    'source insider person member delegate participant passenger pilot driver farmer fisherman operative lobbyist ' +
    'democrat republican conservative liberal mp senator-elect president-elect speaker treasurer king queen prince princess pope ' +
    'clerk pundit advocate fan surrogate guy narrator announcer operator strategist staffer plumber carpenter electrician builder mechanic cook chef waiter waitress ' +
    'teenager toddler pensioner tourist traveller traveler commuter cyclist motorist pedestrian shopper tenant landlord homeowner villager ' +
    'eyewitness bystander whistleblower informant hostage gunman attacker assailant hijacker smuggler trafficker dealer thief burglar ' +
    'dentist surgeon psychologist psychiatrist therapist pharmacist midwife carer biologist chemist physicist astronomer geologist archaeologist meteorologist ' +
    'curator librarian archivist philosopher theologian sociologist anthropologist cardiologist virologist epidemiologist ' +
    'striker goalkeeper midfielder defender bowler batsman quarterback referee umpire trainer jockey ' +
    'prosecutor magistrate bailiff juror ombudsman coroner warden ranger guard bodyguard sailor seaman skipper ' +
    'broker auctioneer accountant auditor shopkeeper grocer baker butcher tailor hairdresser cleaner janitor ' +
    'grandmother grandfather aunt uncle cousin nephew niece grandson granddaughter sibling twin fiance fiancee girlfriend boyfriend partner ' +
    'aristocrat duke duchess chairperson governor-general ombudswoman vicar nun chaplain missionary evangelist ' +
    'administrator superintendent deputy sheriff trooper agent firefighter paramedic rescuer engineer programmer developer'
  ).split(' '),
);

/** Groups of people who speak as one, plural only or of irregular plural. */
export const groups: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['folks', 'person'],
  ['relatives', 'relative'],
  ['surrogates', 'surrogate'],
  ['backers', 'backer'],
  ['sources', 'source'],
  ['authorities', 'authority'],
  ['police', 'police'],
  ['prosecutors', 'prosecutor'],
  ['women', 'woman'],
  ['men', 'man'],
  ['children', 'child'],
  ['allies', 'ally'],
  ['forces', 'force'],
  ['troops', 'troop'],
  ['guerrillas', 'guerrilla'],
  ['guerillas', 'guerilla'],
  ['rebels', 'rebel'],
  ['militias', 'militia'],
  ['youths', 'youth'],
  ['nationals', 'national'],
  ['separatists', 'separatist'],
  ['media', 'media'],
  ['families', 'family'],
  ['spokesmen', 'spokesman'],
  ['policemen', 'policeman'],
  ['congressmen', 'congressman'],
  ['crowd', 'crowd'],
  ['everyone', 'everyone'],
]);

/** Roles that show gender. */
export const roleGender: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...('spokesman chairman congressman businessman councilman assemblyman policeman actor king prince pope father brother son husband man boy fisherman priest bishop imam rabbi'
    .split(' ')
    .map((w) => [w, 'm']) as [string, Gender][]),
  ...('spokeswoman chairwoman congresswoman businesswoman councilwoman assemblywoman policewoman actress queen princess mother sister daughter wife widow woman girl'
    .split(' ')
    .map((w) => [w, 'f']) as [string, Gender][]),
]);

/** Roles by which somebody named before is called for variety: "the actress thanked her mother". */
export const describing: ReadonlySet<string> = new Set(
  (
    'actor actress singer author writer novelist poet musician artist comedian filmmaker player striker midfielder goalkeeper coach ' +
    'envoy diplomat negotiator mediator businessman businesswoman billionaire tycoon entrepreneur politician lawmaker congressman congresswoman senator veteran ' +
    'defendant suspect champion star'
  ).split(' '),
);

/** Words before a surname that belong to it. */
export const particles: ReadonlySet<string> = new Set(
  'de da di del della der den van von du la le los las el al bin ibn ben abu st. dos das ter ten af av zu'.split(' '),
);

/** What follows a surname without being it. */
export const suffixes: ReadonlySet<string> = new Set('jr jr. sr sr. ii iii iv esq esq. md phd qc kc mp'.split(' '));

/** Parties by the words for them and for who is in them, with capitals. */
export const parties: ReadonlyMap<string, string> = new Map(
  [
    ['democratic', 'democrat', 'democrats'],
    ['republican', 'republicans', 'gop'],
    ['conservative', 'conservatives', 'tory', 'tories'],
    ['labour'],
    ['liberal', 'liberals'],
    ['libertarian', 'libertarians'],
    ['green', 'greens'],
    ['communist', 'communists'],
    ['socialist', 'socialists'],
  ].flatMap(([party = '', ...words]) => [party, ...words].map((word) => [word, party] as const)),
);
