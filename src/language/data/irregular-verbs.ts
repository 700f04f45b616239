/*
 * Irregular English verbs: base form, then the forms that the regular rules would not lead back to it
 * (past tense, past participle, and third person or -ing form where odd). Common knowledge of English grammar.
 */
const table = `
arise arose arisen|awake awoke awoken|be am is are was were been being|bear bore borne born|beat beaten|become became|
begin began begun beginning|bend bent|bet betting|bid bidden bade bidding|bind bound|bite bit bitten|bleed bled|blow blew blown|
break broke broken|breed bred|bring brought|broadcast|build built|burn burnt|burst|buy bought|cast|catch caught|
choose chose chosen|cling clung|come came|cost|creep crept|cut cutting|deal dealt|dig dug digging|do does did done|draw drew drawn|
dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|
flee fled fleeing|fling flung|fly flew flown|forbid forbade forbidden forbidding|forecast|foresee foresaw foreseen|forget forgot forgotten forgetting|
forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got gotten getting|give gave given|go goes went gone|grind ground|
grow grew grown|hang hung|have has had having|hear heard|hide hid hidden|hit hitting|hold held|hurt|keep kept|kneel knelt|
know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|let letting|lie lay lain lying|
light lit|lose lost|make made|mean meant|meet met|mislead misled|misunderstand misunderstood|mow mown|outdo outdid outdone|
overcome overcame|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|plead pled|
prove proven|put putting|quit quitting|read|rebuild rebuilt|repay repaid|retell retold|rethink rethought|rewrite rewrote rewritten|rid ridding|ride rode ridden|ring rang rung|
rise rose risen|run ran running|say said says|see saw seen seeing|seek sought|sell sold|send sent|set setting|sew sewn|shake shook shaken|
shed shedding|shine shone|shoot shot|show shown|shrink shrank shrunk|shut shutting|sing sang sung|sink sank sunk|sit sat sitting|
slay slew slain|sleep slept|slide slid|sow sown|speak spoke spoken|speed sped|spell spelt|spend spent|spill spilt|spin spun spinning|
spit spat spitting|split splitting|spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken|
strive strove striven|swear swore sworn|sweep swept|swim swam swum swimming|swing swung|take took taken|teach taught|tear tore torn|
tell told|think thought|throw threw thrown|thrust|undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|
uphold upheld|upset upsetting|wake woke woken|wear wore worn|weave wove woven|weep wept|win won winning|wind wound|
withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written|die dying|tie tying|vie vying|
dye dyeing|age ageing|canoe canoeing|agree agreed agreeing|disagree disagreed disagreeing|guarantee guaranteed guaranteeing|free freed freeing|
decree decreed decreeing|referee refereed|foretell foretold|leave leaving|
be 're 'm|have 've
`;

/** From an irregular form to its base ("said" → "say"). */
export const irregularVerbs: ReadonlyMap<string, string> = new Map(
  table
    .replace(/\n/g, '')
    .split('|')
    .flatMap((row) => {
      const [base = '', ...forms] = row.trim().split(/\s+/);
      return [[base, base], ...forms.map((form) => [form, base])] as [string, string][];
    }),
);
