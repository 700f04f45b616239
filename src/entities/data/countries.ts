/*
 * The states of the world as news in English names them: those of the United Nations, and Kosovo, Palestine, Taiwan
 * and the Vatican. Each row: ISO 3166 code, Wikidata item, name; other names and abbreviations; words for what and
 * who belongs to it, the plural noun last; capital, then other seats of government that speak for the state.
 * Common knowledge, written for this project.
 */

const table = `
AF|Q889|Afghanistan||Afghan;Afghans|Kabul
AL|Q222|Albania||Albanian;Albanians|Tirana
DZ|Q262|Algeria||Algerian;Algerians|Algiers
AD|Q228|Andorra||Andorran;Andorrans|Andorra la Vella
AO|Q916|Angola||Angolan;Angolans|Luanda
AG|Q781|Antigua and Barbuda|Antigua|Antiguan;Antiguans|
AR|Q414|Argentina||Argentine;Argentinian;Argentines;Argentinians|Buenos Aires;Casa Rosada
AM|Q399|Armenia||Armenian;Armenians|Yerevan
AU|Q408|Australia||Australian;Australians|Canberra
AT|Q40|Austria||Austrian;Austrians|Vienna
AZ|Q227|Azerbaijan||Azerbaijani;Azeri;Azerbaijanis|Baku
BS|Q778|Bahamas|the Bahamas|Bahamian;Bahamians|Nassau
BH|Q398|Bahrain||Bahraini;Bahrainis|Manama
BD|Q902|Bangladesh||Bangladeshi;Bangladeshis|Dhaka
BB|Q244|Barbados||Barbadian;Barbadians|Bridgetown
BY|Q184|Belarus||Belarusian;Belarusians|Minsk
BE|Q31|Belgium||Belgian;Belgians|
BZ|Q242|Belize||Belizean;Belizeans|Belmopan
BJ|Q962|Benin||Beninese|Porto-Novo
BT|Q917|Bhutan||Bhutanese|Thimphu
BO|Q750|Bolivia||Bolivian;Bolivians|La Paz
BA|Q225|Bosnia and Herzegovina|Bosnia|Bosnian;Bosnians|Sarajevo
BW|Q963|Botswana||Botswanan|Gaborone
BR|Q155|Brazil||Brazilian;Brazilians|Brasilia;Brasília
BN|Q921|Brunei||Bruneian;Bruneians|
BG|Q219|Bulgaria||Bulgarian;Bulgarians|Sofia
BF|Q965|Burkina Faso||Burkinabe|Ouagadougou
BI|Q967|Burundi||Burundian;Burundians|Gitega
KH|Q424|Cambodia||Cambodian;Cambodians|Phnom Penh
CM|Q1009|Cameroon||Cameroonian;Cameroonians|Yaounde
CA|Q16|Canada||Canadian;Canadians|Ottawa
CV|Q1011|Cape Verde|Cabo Verde|Cape Verdean;Cape Verdeans|Praia
CF|Q929|Central African Republic||Central African|Bangui
TD|Q657|Chad||Chadian;Chadians|N'Djamena
CL|Q298|Chile||Chilean;Chileans|
CN|Q148|China|People's Republic of China;PRC;mainland China|Chinese|Beijing;Peking;Zhongnanhai
CO|Q739|Colombia||Colombian;Colombians|Bogota;Bogotá
KM|Q970|Comoros||Comorian;Comorians|Moroni
CG|Q971|Republic of the Congo|Congo-Brazzaville|Congolese|Brazzaville
CD|Q974|Democratic Republic of the Congo|Democratic Republic of Congo;DR Congo;DRC;Congo|Congolese|Kinshasa
CR|Q800|Costa Rica||Costa Rican;Costa Ricans|San Jose
CI|Q1008|Ivory Coast|Côte d'Ivoire;Cote d'Ivoire|Ivorian;Ivorians|Yamoussoukro
HR|Q224|Croatia||Croatian;Croatians;Croats|Zagreb
CU|Q241|Cuba||Cuban;Cubans|Havana
CY|Q229|Cyprus||Cypriot;Cypriots|Nicosia
CZ|Q213|Czech Republic|Czechia|Czech;Czechs|Prague
DK|Q35|Denmark||Danish;Danes|Copenhagen
DJ|Q977|Djibouti||Djiboutian;Djiboutians|
DM|Q784|Dominica|||Roseau
DO|Q786|Dominican Republic||Dominican;Dominicans|Santo Domingo
EC|Q736|Ecuador||Ecuadorian;Ecuadorean;Ecuadorians|Quito
EG|Q79|Egypt||Egyptian;Egyptians|Cairo
SV|Q792|El Salvador||Salvadoran;Salvadorans|San Salvador
GQ|Q983|Equatorial Guinea||Equatoguinean|Malabo
ER|Q986|Eritrea||Eritrean;Eritreans|Asmara
EE|Q191|Estonia||Estonian;Estonians|Tallinn
SZ|Q1050|Eswatini|Swaziland|Swazi;Swazis|Mbabane
ET|Q115|Ethiopia||Ethiopian;Ethiopians|Addis Ababa
FJ|Q712|Fiji||Fijian;Fijians|Suva
FI|Q33|Finland||Finnish;Finns|Helsinki
FR|Q142|France||French;Frenchmen|Paris;Elysee;Élysée;Elysee Palace;Élysée Palace;Quai d'Orsay
GA|Q1000|Gabon||Gabonese|Libreville
GM|Q1005|Gambia|the Gambia|Gambian;Gambians|Banjul
GE|Q230|Georgia||Georgian;Georgians|Tbilisi
DE|Q183|Germany|Federal Republic of Germany|German;Germans|Berlin
GH|Q117|Ghana||Ghanaian;Ghanaians|Accra
GR|Q41|Greece||Greek;Greeks|Athens
GD|Q769|Grenada||Grenadian;Grenadians|
GT|Q774|Guatemala||Guatemalan;Guatemalans|Guatemala City
GN|Q1006|Guinea||Guinean;Guineans|Conakry
GW|Q1007|Guinea-Bissau||Bissau-Guinean|Bissau
GY|Q734|Guyana||Guyanese|Georgetown
HT|Q790|Haiti||Haitian;Haitians|Port-au-Prince
HN|Q783|Honduras||Honduran;Hondurans|Tegucigalpa
HU|Q28|Hungary||Hungarian;Hungarians|Budapest
IS|Q189|Iceland||Icelandic;Icelanders|Reykjavik;Reykjavík
IN|Q668|India||Indian;Indians|New Delhi;Delhi
ID|Q252|Indonesia||Indonesian;Indonesians|Jakarta
IR|Q794|Iran|Islamic Republic of Iran|Iranian;Iranians|Tehran;Teheran
IQ|Q796|Iraq||Iraqi;Iraqis|Baghdad
IE|Q27|Ireland|Republic of Ireland;Irish Republic|Irish|Dublin
IL|Q801|Israel||Israeli;Israelis|Jerusalem
IT|Q38|Italy||Italian;Italians|Rome;Palazzo Chigi
JM|Q766|Jamaica||Jamaican;Jamaicans|
JP|Q17|Japan||Japanese|Tokyo
JO|Q810|Jordan||Jordanian;Jordanians|Amman
KZ|Q232|Kazakhstan||Kazakh;Kazakhs|Astana;Nur-Sultan
KE|Q114|Kenya||Kenyan;Kenyans|Nairobi
KI|Q710|Kiribati|||Tarawa
XK|Q1246|Kosovo||Kosovan;Kosovar;Kosovars|Pristina
KW|Q817|Kuwait||Kuwaiti;Kuwaitis|Kuwait City
KG|Q813|Kyrgyzstan|Kyrgyz Republic|Kyrgyz|Bishkek
LA|Q819|Laos||Laotian;Laotians|Vientiane
LV|Q211|Latvia||Latvian;Latvians|Riga
LB|Q822|Lebanon||Lebanese|Beirut
LS|Q1013|Lesotho||Basotho|Maseru
LR|Q1014|Liberia||Liberian;Liberians|Monrovia
LY|Q1016|Libya||Libyan;Libyans|Tripoli
LI|Q347|Liechtenstein||Liechtensteiners|Vaduz
LT|Q37|Lithuania||Lithuanian;Lithuanians|Vilnius
LU|Q32|Luxembourg||Luxembourgish;Luxembourgers|
MG|Q1019|Madagascar||Malagasy|Antananarivo
MW|Q1020|Malawi||Malawian;Malawians|Lilongwe
MY|Q833|Malaysia||Malaysian;Malaysians|Kuala Lumpur;Putrajaya
MV|Q826|Maldives|the Maldives|Maldivian;Maldivians|
ML|Q912|Mali||Malian;Malians|Bamako
MT|Q233|Malta||Maltese|Valletta
MH|Q709|Marshall Islands||Marshallese|Majuro
MR|Q1025|Mauritania||Mauritanian;Mauritanians|Nouakchott
MU|Q1027|Mauritius||Mauritian;Mauritians|Port Louis
MX|Q96|Mexico||Mexican;Mexicans|Mexico City
FM|Q702|Micronesia|Federated States of Micronesia|Micronesian;Micronesians|Palikir
MD|Q217|Moldova||Moldovan;Moldovans|Chisinau;Chișinău
MC|Q235|Monaco||Monegasque;Monegasques|
MN|Q711|Mongolia||Mongolian;Mongolians|Ulaanbaatar;Ulan Bator
ME|Q236|Montenegro||Montenegrin;Montenegrins|Podgorica
MA|Q1028|Morocco||Moroccan;Moroccans|Rabat
MZ|Q1029|Mozambique||Mozambican;Mozambicans|Maputo
MM|Q836|Myanmar|Burma|Burmese|Naypyidaw;Naypyitaw
NA|Q1030|Namibia||Namibian;Namibians|Windhoek
NR|Q697|Nauru||Nauruan;Nauruans|
NP|Q837|Nepal||Nepalese;Nepali;Nepalis|Kathmandu
NL|Q55|Netherlands|the Netherlands;Holland|Dutch|The Hague
NZ|Q664|New Zealand||New Zealanders|Wellington
NI|Q811|Nicaragua||Nicaraguan;Nicaraguans|Managua
NE|Q1032|Niger||Nigerien;Nigeriens|Niamey
NG|Q1033|Nigeria||Nigerian;Nigerians|Abuja;Aso Rock
KP|Q423|North Korea|DPRK;Democratic People's Republic of Korea|North Korean;North Koreans|Pyongyang
MK|Q221|North Macedonia|Macedonia|Macedonian;Macedonians|Skopje
NO|Q20|Norway||Norwegian;Norwegians|Oslo
OM|Q842|Oman||Omani;Omanis|Muscat
PK|Q843|Pakistan||Pakistani;Pakistanis|Islamabad
PW|Q695|Palau||Palauan;Palauans|Ngerulmud
PS|Q219060|Palestine|State of Palestine;Palestinian Authority|Palestinian;Palestinians|Ramallah
PA|Q804|Panama||Panamanian;Panamanians|Panama City
PG|Q691|Papua New Guinea||Papua New Guinean|Port Moresby
PY|Q733|Paraguay||Paraguayan;Paraguayans|Asuncion;Asunción
PE|Q419|Peru||Peruvian;Peruvians|Lima
PH|Q928|Philippines|the Philippines|Filipino;Philippine;Filipinos|Manila;Malacanang
PL|Q36|Poland||Polish;Poles|Warsaw
PT|Q45|Portugal||Portuguese|Lisbon
QA|Q846|Qatar||Qatari;Qataris|Doha
RO|Q218|Romania||Romanian;Romanians|Bucharest
RU|Q159|Russia|Russian Federation|Russian;Russians|Moscow;Kremlin
RW|Q1037|Rwanda||Rwandan;Rwandans|Kigali
KN|Q763|Saint Kitts and Nevis|St. Kitts and Nevis;St Kitts and Nevis||Basseterre
LC|Q760|Saint Lucia|St. Lucia;St Lucia|St. Lucian|Castries
VC|Q757|Saint Vincent and the Grenadines|St. Vincent;St Vincent||Kingstown
WS|Q683|Samoa||Samoan;Samoans|Apia
SM|Q238|San Marino||Sammarinese|
ST|Q1039|Sao Tome and Principe|São Tomé and Príncipe||
SA|Q851|Saudi Arabia|Kingdom of Saudi Arabia|Saudi;Saudi Arabian;Saudis|Riyadh
SN|Q1041|Senegal||Senegalese|Dakar
RS|Q403|Serbia||Serbian;Serb;Serbs;Serbians|Belgrade
SC|Q1042|Seychelles|the Seychelles|Seychellois|
SL|Q1044|Sierra Leone||Sierra Leonean;Sierra Leoneans|Freetown
SG|Q334|Singapore||Singaporean;Singaporeans|
SK|Q214|Slovakia||Slovak;Slovakian;Slovaks|Bratislava
SI|Q215|Slovenia||Slovenian;Slovene;Slovenes|Ljubljana
SB|Q685|Solomon Islands||Solomon Islanders|Honiara
SO|Q1045|Somalia||Somali;Somalis|Mogadishu
ZA|Q258|South Africa||South African;South Africans|Pretoria
KR|Q884|South Korea|Republic of Korea;ROK|South Korean;South Koreans|Seoul;Blue House
SS|Q958|South Sudan||South Sudanese|Juba
ES|Q29|Spain||Spanish;Spaniards|Madrid;Moncloa
LK|Q854|Sri Lanka||Sri Lankan;Sri Lankans|Colombo
SD|Q1049|Sudan||Sudanese|Khartoum
SR|Q730|Suriname||Surinamese|Paramaribo
SE|Q34|Sweden||Swedish;Swedes|Stockholm
CH|Q39|Switzerland||Swiss|Bern
SY|Q858|Syria||Syrian;Syrians|Damascus
TW|Q865|Taiwan|Republic of China|Taiwanese|Taipei
TJ|Q863|Tajikistan||Tajik;Tajiks|Dushanbe
TZ|Q924|Tanzania||Tanzanian;Tanzanians|Dodoma
TH|Q869|Thailand||Thai;Thais|Bangkok
TL|Q574|East Timor|Timor-Leste|Timorese|Dili
TG|Q945|Togo||Togolese|Lome
TO|Q678|Tonga||Tongan;Tongans|Nuku'alofa
TT|Q754|Trinidad and Tobago|Trinidad|Trinidadian;Trinidadians|Port of Spain
TN|Q948|Tunisia||Tunisian;Tunisians|Tunis
TR|Q43|Turkey|Türkiye;Turkiye|Turkish;Turks|Ankara
TM|Q874|Turkmenistan||Turkmen;Turkmens|Ashgabat
TV|Q672|Tuvalu||Tuvaluan;Tuvaluans|Funafuti
UG|Q1036|Uganda||Ugandan;Ugandans|Kampala
UA|Q212|Ukraine|the Ukraine|Ukrainian;Ukrainians|Kyiv;Kiev
AE|Q878|United Arab Emirates|UAE;U.A.E.;the Emirates;Emirates|Emirati;Emiratis|Abu Dhabi
GB|Q145|United Kingdom|UK;U.K.;Britain;Great Britain|British;Britons;Brits|London;Downing Street;10 Downing Street;Number 10;No 10;No. 10;Whitehall
US|Q30|United States|United States of America;U.S.;US;U.S.A.;USA;America|American;Americans|Washington;Washington DC;Washington D.C.
UY|Q77|Uruguay||Uruguayan;Uruguayans|Montevideo
UZ|Q265|Uzbekistan||Uzbek;Uzbeks|Tashkent
VU|Q686|Vanuatu|||Port Vila
VA|Q237|Vatican City|Vatican;the Vatican;Holy See||
VE|Q717|Venezuela||Venezuelan;Venezuelans|Caracas
VN|Q881|Vietnam|Viet Nam|Vietnamese|Hanoi
YE|Q805|Yemen||Yemeni;Yemenis|Sanaa;Sana'a
ZM|Q953|Zambia||Zambian;Zambians|Lusaka
ZW|Q954|Zimbabwe||Zimbabwean;Zimbabweans|Harare
`;

export interface CountryRow {
  readonly code: string;
  readonly wikidata: string;
  readonly name: string;
  readonly names: readonly string[];
  /** Adjectives and nouns for what and who belongs to it. */
  readonly demonyms: readonly string[];
  /** Capital and other seats of government. */
  readonly seats: readonly string[];
}

const list = (cell: string | undefined) => (cell ? cell.split(';') : []);

export const countries: readonly CountryRow[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', wikidata = '', name = '', names, demonyms, seats] = line.split('|');
    return { code, wikidata, name, names: [name, ...list(names)], demonyms: list(demonyms), seats: list(seats) };
  });

/** Names of states that are as often something else, with words one of which shows that the state is meant. */
export const ambiguousCountries: ReadonlyMap<string, readonly string[]> = new Map([
  ['Georgia', ['Tbilisi', 'Georgians', 'Abkhazia', 'South Ossetia', 'Caucasus', 'Russia', 'Armenia']],
  ['Jordan', ['Amman', 'Jordanian', 'Jordanians', 'Israel', 'Syria', 'King Abdullah', 'Middle East', 'Iraq']],
  ['Chad', ["N'Djamena", 'Chadian', 'Chadians', 'Sahel', 'Niger', 'Sudan', 'Africa']],
  ['Guinea', ['Conakry', 'Guinean', 'Africa', 'Ebola']],
  ['Jersey', []],
]);

/** Seats of government that are buildings or streets: they speak for the state but are no place to send a story from. */
export const seatsOnly: ReadonlySet<string> = new Set(
  "Kremlin|Downing Street|10 Downing Street|Number 10|No 10|No. 10|Whitehall|Elysee|Élysée|Elysee Palace|Élysée Palace|Quai d'Orsay|Zhongnanhai|Blue House|Casa Rosada|Palazzo Chigi|Moncloa|Aso Rock|Malacanang".split(
    '|',
  ),
);
