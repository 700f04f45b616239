import { noNames } from './data/no-names.ts';
import { organizationNouns } from './data/organizations.ts';
import { groups, roles } from './data/people.ts';
import type { Found } from './draft.ts';
import { lookUp, officeAt, roleOf, singular } from './lexicon.ts';
import { isCapital, isGlued, isNoun, isPossessive, isTime, sameSentence, type Words } from './words.ts';

/** A noun phrase without what follows its head. Positions are tokens. */
export interface NounPhrase {
  readonly from: number;
  readonly head: number;
  readonly determiner: 'definite' | 'indefinite' | 'none';
  readonly plural: boolean;
  /** Country that a modifier, possessor or "of" names. */
  readonly country: string | null;
  /** Office or role in lower case, if its head is one. */
  readonly office: string | null;
  /** Words in capitals before the head, in lower case, that tell it from others: "republican", "indiana". */
  readonly modifiers: readonly string[];
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their', 'our', 'my', 'your']);
const PERSONAL =
  /(?:[^r]er|[^t]or|ist|ian|[^m]ent|ant|ee|eer|ete|man|woman)s?$|(?:gun|police|militia|tribes|fisher|business|service|rifle|crew|fire|country)men$/;
const IMPERSONAL =
  /^(?:letter|merger|fundraiser|bulldozer|cancer|fertilizer|skyscraper|refrigerator|screwdriver|revolver|sticker|booster|trigger|primer|liner|boiler|burner|heater|locker|launcher|tracker|scanner|speedometer|variant|implant|transplant|pollutant|stimulant|determinant|ingredient|component|deterrent|detergent|solvent|nutrient|continent|scent|vent|dissent|consent|descent|ascent|advent|intent|concrete|heist|shortlist|blacklist|waitlist|paper|order|number|offer|answer|matter|power|error|factor|sector|newsletter|ticker|computer|server|border|winter|summer|center|president?ial|tweet|event|percent|cent|content|accent|extent|restaurant|plant|grant|fee|committee|plan|ban|human|chapter|poster|folder|water|tower|master|monitor|mirror|motor|harbor|labor|color|floor|door|minor|major|weather|river|theater|theatre|counter|disaster|prayer|dinner|supper|layer|corner|danger|hunger|anger|shoulder|finger|feather|butter|barrier|career|trailer|truer|filter|fiber|rubber|timber|lumber|chamber|cover|gutter|shelter|shutter|litter|bitter|laser|radar|sugar|dollar|cellar|pillar|collar|calendar|altar|grammar|seminar|guitar|vector|elevator|generator|reactor|tractor|corridor|horror|terror|favor|favour|humor|humour|vapor|labour|rumor|rumour|honor|honour|flavor|flavour|harbour|interior|exterior|bunker|freezer|container|tanker|freighter|carrier|cruiser|destroyer|bomber|helicopter|printer|drawer|scooter|blender|toner|router|browser|header|footer|banner|cluster|register|reminder|remainder|thriller|blockbuster|tender|slander|gender|wonder|thunder|murder|disorder|powder|ladder|bladder|fodder|cylinder|calender|hammer|stammer|slumber|encounter|charter|quarter|charger|semester|trimester|parameter|diameter|meter|metre|centimeter|kilometer|thermometer|liter|litre|acre|massacre|moment|element|segment|ornament|instrument|monument|document|argument|sentiment|incident|accident|precedent|talent|patent|torrent|current|tent|rent|percentage|slant|covenant|remnant|constant|warrant|elephant|list|checklist|playlist|wish-?list|mist|fist|voucher|colossian|corinthian|galatian|ephesian|philippian|thessalonian|wrist|twist|assist|endeavor|endeavour|behavior|behaviour|tremor|anchor|ardor|armor|armour|valor|stupor|decor|odor|odour|rigor|rigour|vigor|vigour|candor|clamor|glamour|savior|warrior)s?$/;

/** The noun phrase whose head is token `head`. */
export function phraseAt(w: Words, head: number): NounPhrase {
  let from = head;
  let determiner: NounPhrase['determiner'] = 'none';
  while (from > 0 && sameSentence(w, from - 1, head) && head - from < 12) {
    const low = w.low[from - 1] as string;
    const tag = w.tag[from - 1];
    if (low === 'that' && isPlural(w, head)) break;
    if (tag === 'DET' || DEFINITE.has(low)) {
      determiner = DEFINITE.has(low) ? 'definite' : 'indefinite';
      from--;
      break;
    }
    if (isPossessive(w, from - 1) && isNoun(w, from - 2)) {
      determiner = 'definite';
      from -= 2;
    } else if (low === '-' && isGlued(w, from - 1) && from > 1) from -= 2;
    else if (tag === 'ADJ' || tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM') {
      if (tag === 'NUM' || /^(?:another|other|several|many|some|few|second|third)$/.test(low))
        determiner = determiner === 'definite' ? determiner : 'indefinite';
      from--;
    } else if (
      tag === 'VERB' &&
      /(?:ing|ed)$/.test(low) &&
      (w.tag[from - 2] === 'DET' ||
        w.tag[from - 2] === 'ADJ' ||
        (isPossessive(w, from - 2) && w.tag[from - 2] === 'PART'))
    )
      from--;
    else break;
  }
  if (w.tag[from - 1] === 'DET' && sameSentence(w, from - 1, head) && determiner !== 'definite') from--;
  const office = officeEnding(w, from, head);
  const modifiers = modifiersIn(w, from, head);
  return { from, head, determiner, plural: isPlural(w, head), country: countryOf(w, from, head), office, modifiers };
}

/** The words in capitals among tokens `[from, to)` that are no office, and those that say of what time, in lower case. */
export function modifiersIn(w: Words, from: number, to: number): string[] {
  const modifiers: string[] = [];
  for (let i = from; i < to; i++) {
    const office = officeAt(w, i);
    if (office) i = office.to - 1;
    else if (/^(?:former|then|(?:1[89]|20)\d{2})$/.test(w.low[i] as string)) modifiers.push(w.low[i] as string);
    else if (isCapital(w, i) && w.tag[i] !== 'DET' && !DEFINITE.has(w.low[i] as string))
      modifiers.push(w.low[i] as string);
  }
  return modifiers;
}

function officeEnding(w: Words, from: number, head: number): string | null {
  for (let i = from; i <= head; i++) {
    const office = officeAt(w, i);
    if (office && office.to === head + 1) return office.office;
  }
  return roleOf(w.low[head] as string);
}

export function isPlural(w: Words, head: number): boolean {
  const low = w.low[head] as string;
  if (groups.has(low)) return true;
  return !roles.has(low) && /s$/.test(low) && !/(?:ss|us)$/.test(low);
}

function countryOf(w: Words, from: number, head: number): string | null {
  const within = countryWithin(w, from, head + 1);
  if (within !== null) return within;
  if (w.low[head + 1] !== 'of') return null;
  const after = lookUp(w, w.low[head + 2] === 'the' ? head + 3 : head + 2);
  return after && 'code' in after.known ? after.known.code : null;
}

/** Whether a noun is for people: a role, a group, or a word formed as such words are. */
export function isPersonNoun(low: string): boolean {
  return (
    roleOf(low) !== null || groups.has(low) || (PERSONAL.test(low) && !IMPERSONAL.test(low) && !/ments?$/.test(low))
  );
}

export function isOrganizationNoun(low: string): boolean {
  return organizationNouns.has(low) || organizationNouns.has(singular(low));
}

/** A role that the tagger took for an adjective ("a senior official said"). */
export function isRole(w: Words, i: number): boolean {
  return w.tag[i] === 'ADJ' && roleOf(w.low[i] as string) !== null && !isNoun(w, i + 1) && w.tag[i + 1] !== 'ADJ';
}

/** "the 54-year-old": its last word. */
export function isAge(w: Words, i: number): boolean {
  return /^(?:.*-)?old$/.test(w.low[i] as string) && /year/.test(w.low.slice(Math.max(0, i - 3), i + 1).join(''));
}

/** The head of the first noun phrase in tokens `[from, to)`, or -1. `starts`: named mentions by their first token. */
export function headOf(w: Words, from: number, to: number, starts: ReadonlyMap<number, Found>): number {
  let head = -1;
  /** After "'s", before the noun for what is owned. */
  let owed = false;
  for (let i = from; i < to; ) {
    const named = starts.get(i);
    if (named && named.to <= to) {
      owed = false;
      head = named.head;
      i = named.to;
      continue;
    }
    const office = officeAt(w, i);
    if (office && office.to <= to && isNoun(w, office.to - 1)) {
      const bearer = w.low[office.to] === 'of' ? titled(i, office.to) : undefined;
      if (bearer) return bearer.head;
      head = office.to - 1;
      owed = false;
      i = office.to;
      continue;
    }
    const tag = w.tag[i];
    const low = w.low[i] as string;
    if (
      tag === 'NOUN' ||
      tag === 'PROPN' ||
      tag === 'PRON' ||
      tag === 'NUM' ||
      tag === 'X' ||
      to === from + 1 ||
      isRole(w, i) ||
      isAge(w, i)
    ) {
      if (head >= 0 && isTime(w, i)) break;
      if (tag === 'PRON' && head >= 0) break;
      if (!/^(?:his|her|its|their|our|my|your)$/.test(low) || i + 1 >= to) head = i;
      owed = false;
    } else if (low === '-' || low === '.' || isPossessive(w, i) || tag === 'ADJ' || tag === 'DET') {
      if (tag === 'DET' && head >= 0 && !isPossessive(w, i - 1)) break;
      if (low === '-' && isGlued(w, i) && w.tag[i + 1] === 'VERB' && i + 2 < to) i++;
      owed ||= isPossessive(w, i);
    } else if (head >= 0 && !owed) break;
    i++;
  }
  return head;

  /** "Director of Public Affairs | Jane Doe": the name whose title begins at `first`. */
  function titled(first: number, after: number): Found | undefined {
    for (let k = after + 1; k < to && isCapital(w, k); k++) {
      const named = starts.get(k);
      if (named?.draft.label === 'Person' && named.phrase <= first) return named;
    }
    return undefined;
  }
}

/** First token of the noun phrase before a name: its roles, their modifiers, a possessor. */
export function phraseStart(w: Words, at: number): number {
  let i = at;
  let role = false;
  while (i > 0 && sameSentence(w, i - 1, at) && at - i < 12) {
    const low = w.low[i - 1] as string;
    const tag = w.tag[i - 1];
    if (/["“”(),;:—–]/.test(low)) break;
    if (tag === 'DET' || /^(?:his|her|its|their|our|my|your)$/.test(low)) {
      i--;
      break;
    }
    if (isPossessive(w, i - 1) && isNoun(w, i - 2)) {
      i -= 2;
      continue;
    }
    if (roleOf(low) !== null && !isCapital(w, i - 1)) {
      role = true;
      i--;
    } else if (
      isCapital(w, i - 1) &&
      (tag === 'PROPN' || tag === 'ADJ' || (tag === 'NOUN' && role)) &&
      !noNames.has(low)
    )
      i--;
    else if (low === '-' && isGlued(w, i - 2)) i--;
    else if (role && (tag === 'NOUN' || tag === 'ADJ' || low === 'press' || low === 'former')) i--;
    else if (low === 'of' && officeAt(w, i - 2)) i -= 2;
    else break;
  }
  return i;
}

/** Country that the words of tokens `[from, to)` say, or the organisation of one. */
export function countryWithin(w: Words, from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const found = lookUp(w, i)?.known;
    if (found && (found.kind === 'country' || found.kind === 'seat' || found.kind === 'demonym')) return found.code;
    if (found?.kind === 'organization' && found.organization.country) return found.organization.country;
  }
  return null;
}

/** The token after "the" at token `i`, or `i`. */
export function skipDeterminer(w: Words, i: number): number {
  return w.low[i] === 'the' ? i + 1 : i;
}

/** The token after a noun phrase and what "of", "to", "for" and the like hang on it: the envoy | to the Gulf. */
export function endOfPhrase(w: Words, head: number): number {
  let i = head + 1;
  while (sameSentence(w, head, i) && i - head < 9 && /^(?:of|to|for|at|in)$/.test(w.low[i] ?? '')) {
    i++;
    while (w.tag[i] === 'DET' || w.tag[i] === 'ADJ') i++;
    while (isNoun(w, i) || isPossessive(w, i)) i++;
  }
  return i;
}
