/*
 * Nouns for bodies: what makes a run of capitals an organisation, and what a body may be called. Common knowledge of
 * English usage, written for this project; who is known by name stands in knowledge/world.jsonl.
 */

/** Last words that make a run of capitals an organisation. */
export const organizationNouns: ReadonlySet<string> = new Set(
  (
    'administration agency alliance army assembly association authority bank board bureau cabinet campaign center centre chamber ' +
    'church club coalition college command commission committee company conference congress consulate corporation corps council ' +
    'court department directorate embassy federation force forces foundation front fund government group guard hospital ' +
    'house institute institution league legion ministry mission mosque movement museum navy network news newspaper regulator watchdog broadcaster charity insurer retailer carmaker drugmaker automaker chipmaker manufacturer utility lender airline ' +
    'observatory office organisation organization ngo pac parliament partnership party police press prison project publishing registry republicans ' +
    'school senate service services society staff station studio studios syndicate task team times tribune gazette herald examiner inquirer enquirer sentinel ' +
    'journal post today observer treasury tribunal trust union university watch watchdog website magazine radio television ' +
    'tv inc inc. corp corp. co. co ltd ltd. llc plc group holdings industries systems technologies pharmaceuticals airlines ' +
    'airways motors bancorp partners associates brothers enterprises international democrats initiative forum energy capital oil gas electric financial insurance entertainment pictures records software solutions railway rail steel aviation freight foods brands stores resorts caucus exchange lab laboratory laboratories ' +
    'logistics pharma tours travel telecom shipping mining metals minerals chemicals robotics labs water hotels properties ventures securities'
  ).split(' '),
);

/** Last words of the names of companies. */
export const companyNouns: ReadonlySet<string> = new Set(
  (
    'inc inc. corp corp. corporation co co. ltd ltd. llc plc company holdings industries systems technologies pharmaceuticals airlines airways motors ' +
    'partners energy capital oil gas electric financial insurance entertainment pictures records software solutions railway foods brands stores resorts ' +
    'logistics pharma tours travel telecom shipping mining metals minerals chemicals robotics labs water hotels properties ventures securities'
  ).split(' '),
);

/** What else a body may be called, by the last word of its name. */
export const callings: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'times newspaper paper daily|post newspaper paper|tribune newspaper paper|gazette newspaper paper|herald newspaper paper|examiner newspaper paper|inquirer newspaper paper|enquirer newspaper paper|sentinel newspaper paper|journal newspaper paper|' +
    'news network broadcaster|airlines airline carrier|airways airline carrier|airline carrier company|bank lender|motors carmaker automaker|' +
    'university school|college school|hospital clinic|party movement|union group|front group movement|foundation charity group|federation group|' +
    'association group|fund agency|rovers club side team|united club side team|city club side team|athletic club side team|fc club side team'
  )
    .split('|')
    .map((row) => row.split(' '))
    .map(([noun = '', ...others]) => [noun, others] as const),
);

/** Bodies of a state, named in small letters after its name or adjective ("the Polish interior ministry"). */
export const stateBodies: ReadonlySet<string> = new Set(
  (
    'ministry department embassy consulate army military navy parliament police treasury judiciary senate congress ' +
    'intelligence legislature cabinet presidency'
  ).split(' '),
);

/** Nouns for a body that acts for somebody by name ("the Smith administration"). */
export const followings: ReadonlySet<string> = new Set(
  'administration campaign government team camp foundation family'.split(' '),
);

/** What a state's own body may be called for its domain: "the foreign ministry", "the Defense Department". */
export const domains: ReadonlySet<string> = new Set(
  (
    'foreign defense defence interior finance health justice economy education trade energy transport agriculture culture ' +
    'coast border environment labor labour intelligence security emergencies state treasury home home-affairs commerce housing sports'
  ).split(' '),
);

/** Nouns in "the X news agency" that say what X is. */
export const outletNouns: ReadonlySet<string> = new Set(
  'agency newspaper website network channel broadcaster magazine station daily tabloid outlet site company firm'.split(
    ' ',
  ),
);
