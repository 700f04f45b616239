/*
 * English abbreviations that keep their full stop, from common newspaper usage.
 * `titles` never end a sentence; `others` end one where what follows looks like a beginning.
 */

export const titles: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof sen rep reps sens gov gen lt col sgt maj capt cpl pvt adm cmdr brig rev hon msgr st ste mt ft ' +
    'messrs mme mlle supt det insp pres sec amb atty vs fig pp vol eds gens lts cols drs profs art spc pte'
  ).split(' '),
);

export const others: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri inc ltd co corp bros llc plc jr sr etc esq ' +
    'ave blvd rd approx dept est al cf no nos ala ariz ark calif colo conn del fla ga ill ind kan ky la mass mich minn ' +
    'mo mont neb nev okla ore pa tenn tex va vt wash wis wyo sq mph ext tel ph.d a.m p.m e.g i.e u.s u.k u.n e.u d.c ' +
    'u.s.a u.s.s.r m.d b.a m.a'
  ).split(' '),
);

/** Prefixes written with a hyphen that do not stand as words of their own ("de-escalate", "ex-minister"). */
export const prefixes: ReadonlySet<string> = new Set(
  (
    'e co re de pre non anti pro un ex multi semi mid sub inter post neo ultra over under super trans extra intra micro ' +
    'macro mini mega bi tri al el'
  ).split(' '),
);

/** Words that begin a sentence more often than they follow "U.S." or "Inc." with a capital. */
export const starters: ReadonlySet<string> = new Set(
  (
    'the a an in on at it he she they we i you this that these those there but and or so however meanwhile his her their ' +
    'its our as if when while after before since although for by with according what who how why where no not one some ' +
    'many most all both another other also asked earlier later last now then still yet despite during under until because ' +
    'more such each every'
  ).split(' '),
);
