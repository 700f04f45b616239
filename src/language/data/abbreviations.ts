/*
 * English abbreviations that keep their full stop, from common newspaper usage, written as in running text: one that
 * is also a word ("Mass.", "Sat.", "Art.") stands here with a capital only, since the word has none.
 * `titles` go before a name or a number and never end a sentence; `others` end one where a beginning follows.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const titles = list(
  'Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Govs Gen Gens Lt Lts Col Cols Sgt Maj Capt Cpl Pvt Pte Spc Adm Cmdr ' +
    'Brig Rev Hon Msgr Fr St Ste Mt Ft Messrs Mme Mlle Supt Det Insp Pres Sec Secy Amb Atty Asst Profs Drs Eds Attn ' +
    'mr mrs ms dr prof vs v Fig pp vol Vol cf ca approx esp incl Art',
);

export const others = list(
  'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Inc Ltd Co Corp Bros ' +
    'LLC PLC Jr Sr Esq Ave Blvd Rd Hwy Dept Ext Univ No Nos Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La ' +
    'Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Md Me Ont Que Sask Alta Ph ' +
    'inc ltd corp bros plc jr sr etc esq ave blvd rd approx dept est al sept nos sq mph ext tel eg ie ' +
    'div arr',
);

/** Prefixes written with a hyphen that do not stand as words of their own ("de-escalate", "ex-minister"). */
export const prefixes = list(
  'e co re de pre non anti pro un ex multi semi mid sub inter post neo ultra over under super trans extra intra micro ' +
    'macro mini mega bi tri cross counter socio mis psycho arch',
);

/** Words that begin a sentence more often than they follow "U.S." or "Inc." with a capital. */
export const starters = list(
  'the a an in on at it he she they we i you this that these those there but and or so however meanwhile his her their ' +
    'its our as if when while after before since although for by with according what who how why where no not one some ' +
    'many most all both another other also asked earlier later last now then still yet despite during under until because ' +
    'more such each every',
);

/** What goes on after "9 a.m." or "5 p.m." with a capital and ends no sentence. */
export const afterHour = list(
  'et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest eet msk ist jst eastern central mountain pacific ' +
    'greenwich local moscow kyiv london beijing monday tuesday wednesday thursday friday saturday sunday mon tue tues wed ' +
    'thu thur thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec january february march april may june july ' +
    'august september october november december',
);

/** Names written with a mark of exclamation, which ends no sentence where the name goes on. */
export const exclaimed = list('yahoo jeopardy jeb oklahoma');
