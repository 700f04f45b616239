/*
 * Places that are no state and no capital: continents and regions, seas, states of the United States, provinces, and
 * cities that news reports from. Common knowledge, written for this project.
 */
export const places: ReadonlySet<string> = new Set(
  (
    'Europe|Eastern Europe|Western Europe|Central Europe|Asia|Central Asia|Southeast Asia|South Asia|East Asia|Africa|North Africa|West Africa|East Africa|' +
    'Sub-Saharan Africa|North America|South America|Latin America|Central America|Middle East|Caribbean|Balkans|Baltics|Scandinavia|Caucasus|Siberia|Arctic|Antarctica|' +
    'Atlantic|Pacific|Indian Ocean|Mediterranean|Black Sea|Baltic Sea|Red Sea|South China Sea|Persian Gulf|Gulf of Mexico|Sahel|Crimea|Donbas|Donbass|Donetsk|Luhansk|Kharkiv|Odesa|Odessa|Mariupol|Lviv|' +
    'Chechnya|Dagestan|Kashmir|Xinjiang|Tibet|Hong Kong|Macau|Gaza|Gaza Strip|West Bank|Golan Heights|Sinai|Aleppo|Mosul|Idlib|Raqqa|Kurdistan|Darfur|Tigray|Greenland|Bavaria|Catalonia|Scotland|Wales|England|Northern Ireland|' +
    'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|' +
    'Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|' +
    'North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|' +
    'Washington State|West Virginia|Wisconsin|Wyoming|Puerto Rico|Guam|District of Columbia|Midwest|New England|' +
    'Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New South Wales|Queensland|Victoria|Punjab|Sindh|Gujarat|' +
    'New York City|Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|Austin|Jacksonville|San Francisco|Columbus|Charlotte|Indianapolis|Seattle|Denver|' +
    'Boston|Nashville|Detroit|Portland|Las Vegas|Memphis|Louisville|Baltimore|Milwaukee|Albuquerque|Tucson|Fresno|Sacramento|Atlanta|Kansas City|Miami|Raleigh|Omaha|Minneapolis|' +
    'Cleveland|Tampa|New Orleans|Honolulu|Pittsburgh|Cincinnati|St. Louis|Orlando|Newark|Buffalo|Salt Lake City|Charleston|Des Moines|Manchester|Concord|Little Rock|' +
    'San Bernardino|Ferguson|Flint|Brooklyn|Manhattan|Queens|Bronx|Staten Island|Hollywood|Silicon Valley|Wall Street|Cedar Rapids|Sioux City|Davenport|Guantanamo Bay|' +
    'Toronto|Montreal|Vancouver|Calgary|Birmingham|Liverpool|Leeds|Sheffield|Bristol|Edinburgh|Glasgow|Cardiff|Belfast|Salisbury|Oxford|Cambridge|' +
    'Brussels|Geneva|Zurich|Basel|Davos|Lausanne|Strasbourg|Lyon|Marseille|Nice|Calais|Munich|Hamburg|Frankfurt|Cologne|Dresden|Stuttgart|Milan|Turin|Naples|Venice|Barcelona|Seville|Porto|' +
    'Amsterdam|Rotterdam|Antwerp|Krakow|Gdansk|St. Petersburg|St Petersburg|Saint Petersburg|Sochi|Vladivostok|Kazan|Yekaterinburg|Novosibirsk|Kaliningrad|Rostov|Belgorod|Istanbul|Izmir|' +
    'Tel Aviv|Haifa|Hebron|Bethlehem|Jeddah|Mecca|Medina|Dubai|Aden|Basra|Kandahar|Lahore|Karachi|Peshawar|Mumbai|Kolkata|Chennai|Bangalore|Shanghai|Shenzhen|Guangzhou|Wuhan|Tianjin|' +
    'Osaka|Nagasaki|Hiroshima|Fukushima|Okinawa|Busan|Ho Chi Minh City|Sydney|Melbourne|Brisbane|Perth|Auckland|Christchurch|Johannesburg|Cape Town|Durban|Lagos|Kano|Casablanca|Benghazi|Alexandria|' +
    'Rio de Janeiro|Sao Paulo|São Paulo|Guadalajara|Tijuana|Cancun|Ciudad Juarez|Medellin|Cali|Guantanamo|Mar-a-Lago|Camp David|Capitol|Ground Zero'
  ).split('|'),
);

/** Words that begin with a capital and name nobody: days, months, feasts, faiths, directions, eras, and the like. */
export const noNames: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'jan jan. feb feb. mar mar. apr apr. jun jul aug aug. sept sept. sep sep. oct oct. nov nov. dec dec. mon tue wed thu fri sat sun ' +
    'christmas easter ramadan thanksgiving halloween eid passover hanukkah lent ' +
    'east west north south eastern western northern southern central transatlantic atlantic pacific mid-east ' +
    'god allah bible koran quran torah internet web covid covid-19 coronavirus omicron delta ebola zika ' +
    'english arabic spanish latin mandarin hebrew hindi ' +
    'christian christians muslim muslims jew jews jewish islamic catholic catholics protestant protestants hindu hindus buddhist sunni sunnis shiite shiites shia ' +
    'african-american african-americans latino latinos latina hispanic hispanics asian-american caucasian arab arabs kurd kurds kurdish european europeans asian asians african africans ' +
    'brexit republican republicans democrat democrats democratic conservative conservatives tory tories labour liberal liberals communist communists nazi nazis soviet ' +
    'i ii iii iv tv ceo cfo coo vp evp gop pm mp mps mep meps gdp dna ap am est gmt edt pst utc ok q&a no yes oh mr mrs ms dr aids hiv u.s.-led state'
  ).split(' '),
);

/** Names that stand for nobody. */
export const noPeople: ReadonlySet<string> = new Set([
  'jim crow',
  'uncle sam',
  'santa claus',
  'big ben',
  'dow jones',
  'ivy league',
]);

/** Last words of names of happenings, laws and works, which do nothing and say nothing. */
export const happenings: ReadonlySet<string> = new Set(
  (
    'act bill law war wars day week month year night cup games olympics championship award awards prize summit accord accords agreement ' +
    'treaty pact deal protocol convention amendment clause revolution spring crisis massacre holocaust election elections debate primary caucuses ' +
    'street avenue road boulevard square bridge river lake sea ocean mountain mountains valley island islands county airport station tower building palace stadium park beach ' +
    'open contest union address speech plan doctrine memorandum report show festival parade marathon age era century syndrome disease virus bowl series league-cup memorial highway interstate'
  ).split(' '),
);
