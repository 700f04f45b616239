/*
 * Organisations that news names without saying what they are. Each row: the name it goes by; other names; Wikidata
 * item where certain; nouns that may stand for it ("the alliance"); country of a national body.
 * Common knowledge, written for this project.
 */
const table = `
NATO|North Atlantic Treaty Organization;North Atlantic Treaty Organisation;Nato;Atlantic alliance|Q7184|alliance;organization;organisation|
UN|United Nations;U.N.|Q1065|organization;organisation;body|
UN Security Council|United Nations Security Council;U.N. Security Council;Security Council||council|
EU|European Union;E.U.|Q458|bloc;union|
European Commission||Q8880|commission|
European Parliament||Q8889|parliament|
European Central Bank|ECB|Q8901|bank|
European Council|||council|
Council of Europe|||council|
African Union|AU|Q7159|union;bloc|
ASEAN|Association of Southeast Asian Nations;Asean|Q7768|bloc;association|
Arab League|League of Arab States||league|
OSCE|Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe|Q81299|organization|
OPEC|Organization of the Petroleum Exporting Countries;Opec|Q7795|cartel;group|
WTO|World Trade Organization;World Trade Organisation|Q7825|organization|
WHO|World Health Organization;World Health Organisation;W.H.O.|Q7817|organization;agency|
IMF|International Monetary Fund|Q7804|fund|
World Bank||Q7164|bank|
IAEA|International Atomic Energy Agency|Q41984|agency;watchdog|
UNICEF|Unicef||agency|
UNESCO|Unesco|Q7809|agency|
UNHCR|UN refugee agency;U.N. refugee agency||agency|
Interpol||Q8475|agency|
International Criminal Court|ICC||court|
International Court of Justice|ICJ|Q7801|court|
Red Cross|International Committee of the Red Cross;ICRC||organization;charity|
Amnesty International|Amnesty|Q42970|group;organization|
Human Rights Watch|HRW|Q187052|group;organization|
Greenpeace||Q81307|group;organization|
G7|Group of Seven||group|
G8|||group|
G20|Group of 20;Group of Twenty||group|
Hamas||Q38799|group;movement|
Hezbollah|Hizbollah;Hizbullah||group;movement|
Taliban|||group;movement|
Islamic State|ISIS;ISIL;Isis;IS group;Islamic State group||group|
al-Qaeda|al-Qaida;Al Qaeda;al Qaeda||group;network|
White House||||US
Pentagon|Defense Department;Department of Defense;Defence Department||department|US
State Department|U.S. State Department;US State Department;Department of State||department|US
Justice Department|Department of Justice;DOJ||department|US
Treasury Department|||department|US
Homeland Security|Department of Homeland Security;DHS||department|US
FBI|F.B.I.;Federal Bureau of Investigation|Q8333|bureau;agency|US
CIA|C.I.A.;Central Intelligence Agency|Q37230|agency|US
NSA|National Security Agency||agency|US
EPA|Environmental Protection Agency||agency|US
SEC|S.E.C.;Securities and Exchange Commission||commission|US
IRS|Internal Revenue Service||agency|US
CDC|Centers for Disease Control and Prevention||agency|US
FDA|Food and Drug Administration||agency|US
Congress|U.S. Congress;US Congress||congress|US
Senate|U.S. Senate;US Senate||senate|US
House of Representatives|U.S. House of Representatives||house|US
Supreme Court|U.S. Supreme Court;US Supreme Court||court|US
Federal Reserve|the Fed||bank|US
Capitol Hill||||US
Democratic National Committee|DNC||committee|US
Republican National Committee|RNC||committee|US
Republican Party|GOP;Grand Old Party||party|US
Democratic Party|||party|US
Foreign Office|Foreign, Commonwealth and Development Office;FCDO;foreign office||office;department|GB
Home Office|home office||office;department|GB
Scotland Yard|Metropolitan Police;Met Police||police;force|GB
House of Commons|Commons||house|GB
House of Lords|||house|GB
Labour Party|Labour||party|GB
Conservative Party|Tory Party||party|GB
Bank of England|BoE||bank|GB
Bundestag|||parliament|DE
Knesset|||parliament|IL
Duma|State Duma||parliament|RU
FSB|Federal Security Service||service;agency|RU
Mossad|||agency|IL
AP|Associated Press;The Associated Press|Q40469|agency|
Reuters||Q130879|agency|
AFP|Agence France-Presse|Q40464|agency|
Bloomberg|Bloomberg News||agency|
Xinhua|Xinhua News Agency||agency|CN
Tass|TASS;Itar-Tass||agency|RU
Interfax|||agency|RU
RIA Novosti|RIA||agency|RU
Kyodo|Kyodo News||agency|JP
Yonhap|||agency|KR
IRNA|||agency|IR
Anadolu|Anadolu Agency||agency|TR
BBC||Q9531|broadcaster|GB
CNN||Q48340|network;broadcaster|US
NBC|NBC News||network|US
MSNBC|||network|US
CBS|CBS News||network|US
ABC|ABC News||network|US
Fox News|Fox News Channel||network|US
NPR|||network;broadcaster|US
PBS|||network;broadcaster|US
C-SPAN|||network|US
Sky News|||broadcaster|GB
Al Jazeera|al-Jazeera||broadcaster;network|QA
Al Arabiya|||broadcaster|
New York Times|The New York Times;NYT|Q9684|newspaper;paper|US
Washington Post|The Washington Post|Q166032|newspaper;paper|US
Wall Street Journal|The Wall Street Journal;WSJ|Q164746|newspaper;paper|US
USA Today|||newspaper;paper|US
Los Angeles Times|||newspaper;paper|US
Politico|||site|US
Breitbart|Breitbart News||site|US
BuzzFeed|BuzzFeed News||site|US
HuffPost|Huffington Post;The Huffington Post||site|US
Guardian|The Guardian|Q11148|newspaper;paper|GB
Financial Times|The Financial Times;FT||newspaper;paper|GB
Daily Telegraph|The Telegraph;The Daily Telegraph||newspaper;paper|GB
Der Spiegel|Spiegel||magazine|DE
Le Monde|||newspaper;paper|FR
Bild|||newspaper;paper|DE
Twitter|||company;platform|
Facebook|||company;platform|
Google|||company|
Apple|||company|
Microsoft|||company|
Amazon|||company|
Tesla|||company|
Boeing|||company|
Gazprom|||company|RU
Goldman Sachs|||bank|
Wells Fargo|||bank|
Volkswagen|||company|DE
Huawei|||company|CN
Samsung|||company|KR
Planned Parenthood|||group;organization|US
Black Lives Matter|||movement|US
NRA|National Rifle Association||group|US
ACLU|American Civil Liberties Union||group|US
NAACP|||group|US
`;

export interface OrganizationRow {
  readonly name: string;
  readonly names: readonly string[];
  readonly wikidata: string | null;
  readonly nouns: readonly string[];
  readonly country: string | null;
}

/** Cities where a union of states sits, which speak for it: by its name in the table. */
export const unionSeats: ReadonlyMap<string, string> = new Map([['Brussels', 'EU']]);

const list = (cell: string | undefined) => (cell ? cell.split(';') : []);

export const organizations: readonly OrganizationRow[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const cells = line.split('|');
    const [name = '', names, wikidata, nouns] = cells;
    return {
      name,
      names: [name, ...list(names)],
      wikidata: wikidata || null,
      nouns: list(nouns),
      country: cells.at(-1) || null,
    };
  });

/** Last words that make a run of capitals an organisation. */
export const organizationNouns: ReadonlySet<string> = new Set(
  (
    'administration agency alliance army assembly association authority bank board bureau cabinet campaign center centre chamber ' +
    'church club coalition college command commission committee company conference congress consulate corporation corps council ' +
    'court department directorate embassy federation force forces foundation front fund government group guard hospital ' +
    'house institute institution league legion ministry mission mosque movement museum navy network news newspaper regulator watchdog broadcaster charity insurer retailer carmaker drugmaker automaker chipmaker manufacturer utility lender airline ' +
    'observatory office organisation organization parliament partnership party police press prison project publishing registry republicans ' +
    'school senate service services society staff station studio studios syndicate task team times tribune gazette herald ' +
    'journal post today observer treasury tribunal trust union university watch watchdog website magazine radio television ' +
    'tv inc inc. corp corp. co. co ltd ltd. llc plc group holdings industries systems technologies pharmaceuticals airlines ' +
    'airways motors bancorp partners associates brothers enterprises international democrats initiative forum energy capital oil gas electric financial insurance entertainment pictures records software solutions railway foods brands stores resorts caucus exchange lab laboratory laboratories'
  ).split(' '),
);

/** Last words of the names of companies. */
export const companyNouns: ReadonlySet<string> = new Set(
  (
    'inc inc. corp corp. corporation co co. ltd ltd. llc plc company holdings industries systems technologies pharmaceuticals airlines airways motors ' +
    'partners energy capital oil gas electric financial insurance entertainment pictures records software solutions railway foods brands stores resorts'
  ).split(' '),
);

/** What else a body may be called, by the last word of its name. */
export const callings: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'times newspaper paper daily|post newspaper paper|tribune newspaper paper|gazette newspaper paper|herald newspaper paper|journal newspaper paper|' +
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
    'environment labor labour intelligence security emergencies state treasury home home-affairs commerce housing sports'
  ).split(' '),
);

/** Nouns in "the X news agency" that say what X is. */
export const outletNouns: ReadonlySet<string> = new Set(
  'agency newspaper website network channel broadcaster magazine station daily tabloid outlet site company firm'.split(
    ' ',
  ),
);
