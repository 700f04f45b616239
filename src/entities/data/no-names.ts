/* Words with capitals that name nobody, and what names end with that are no places. Common knowledge, written for this project. */

/** Words that begin with a capital and name nobody: days, months, feasts, faiths, directions, eras, and the like. */
export const noNames: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'jan jan. feb feb. mar mar. apr apr. jun jul aug aug. sept sept. sep sep. oct oct. nov nov. dec dec. mon tue wed thu fri sat sun ' +
    'christmas easter ramadan thanksgiving halloween eid passover hanukkah lent ' +
    'east west north south eastern western northern southern central transatlantic atlantic pacific mid-east ' +
    'god allah bible koran quran torah genesis leviticus deuteronomy psalms proverbs ecclesiastes corinthians galatians ephesians philippians colossians thessalonians internet web covid covid-19 coronavirus omicron delta ebola zika ' +
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
  'coast',
  'lord',
  'the lord',
  'jesus christ',
  'scripture',
  'scriptures',
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
