import type { Entity, Quote } from '../entities/entity.ts';
import type { Certainty } from '../quotes/quotation.ts';
import type { Reading } from '../quotes/reading.ts';
import { childBy, children } from '../quotes/tree.ts';
import { objectsOf, obliquesOf, ownerAt } from './arguments.ts';
import type { Context } from './context.ts';
import { ACT_BY_TYPE, type ActType } from './data/acts.ts';
import { FRIENDLY, HOSTILE, ploverOf } from './data/plover.ts';
import type { Deed } from './deed.ts';
import { lemmaAt } from './lemma.ts';
import { type Party, partyAt } from './parties.ts';
import { isBeside, isFact, isModifier } from './presupposed.ts';

/** Verbs whose content their speaker only holds, or denies. */
const HELD = new Set(
  'allege claim believe think suspect fear expect hope wonder doubt imagine assume suppose suggest imply maintain contend insist assert complain assure boast brag'.split(
    ' ',
  ),
);
/** Verbs whose content is what their speaker wants. */
const WISHED = new Set('demand urge ask call-for want order propose recommend plead-for push-for'.split(' '));
/** Verbs whose content may never come. */
const FEARED = new Set(['fear', 'worry', 'hope', 'doubt', 'wonder', 'dread']);
const DENIED = new Set(['deny', 'dispute', 'refute', 'reject', 'dismiss']);

/** What a deed comes to. */
export interface Outcome {
  readonly act: ActType;
  readonly cameo: string | null;
  readonly certainty: Certainty;
}

/**
 * What a deed comes to where it stands. Who says that they will do it promises it, or threatens to, or refuses; what
 * somebody denies did not happen, what they only claim is reported; a thing done is one only where it was.
 */
export function outcomeOf(
  context: Context,
  deed: Deed,
  actors: readonly Party[],
  certainty: Certainty,
  around: Quote | null,
): Outcome | null {
  const { act, cameo, at, verb, how, targets } = deed;
  const by = around && around.certainty === 'actual' ? context.entities.get(around.speaker ?? '') : undefined;
  if (/^(?:fight|battle|clash)$/.test(verb) && isInWords(context, actors, targets)) return null;
  if (verb === 'appeal' && /^(?:owner|light)$/.test(how) && !isForSomething(context.reading, at)) return null;
  if (act.type === 'URGED' && isOfUs(context.reading, targets)) return null;
  if (verb === 'remind' && isFelt(context, at, actors, targets)) return null;
  // "would welcome X's entry" wishes for it.
  if (verb === 'welcome' && act.type === 'PRAISED' && certainty === 'hypothetical') return null;
  const root = ploverOf(cameo) ?? '';
  if (by && act.deed && actors.length === 1 && actors[0]?.entity.id === by.id) {
    const friendly = FRIENDLY.has(root);
    if (isGuess(context, at)) return null;
    if (certainty === 'future' || certainty === 'hypothetical')
      return friendly ? told('PROMISED') : HOSTILE.has(root) ? told('THREATENED') : null;
    if (certainty === 'negated' && friendly && isWilling(context, at)) return told('REJECTED');
  }
  const settledCertainty = within(context.reading, deed, certainty, around);
  if (act.type === 'ATTACKED' && isSaid(context, verb, at, actors, targets))
    return told('CRITICIZED', settledCertainty);
  if (act.deed && settledCertainty !== 'actual') return null;
  return { act, cameo, certainty: settledCertainty };
}

/** "reminds us every day that it rains", "a school that reminded her of home": nobody says it to anybody. */
function isFelt({ reading: r }: Context, at: number, actors: readonly Party[], targets: Deed['targets']): boolean {
  const isBody = actors.some(({ entity }) => entity.unnamed && entity.label === 'Organization');
  return isOfUs(r, targets) || (isBody && obliquesOf(r, at, OF).length > 0);
}

/** "called on us to face it": everybody. */
function isOfUs(r: Reading, targets: Deed['targets']): boolean {
  return targets.some(({ parties }) => parties.some(([from]) => r.low[from] === 'us'));
}

const OF = new Set(['of']);

/** "his appeal to X to come", "for help", not "his appeal to voters". */
function isForSomething(r: Reading, n: number): boolean {
  return childBy(r, n, 'acl') >= 0 || obliquesOf(r, n, FOR).length > 0;
}

const FOR = new Set(['for']);

/** "attacked X's record", "launched an attack on her rival": words, where those who do it have no arms. */
function isSaid(
  context: Context,
  verb: string,
  at: number,
  actors: readonly Party[],
  targets: Deed['targets'],
): boolean {
  if (isOfWords(context.reading, at)) return true;
  if (!VERBAL.test(verb) || isArmed(context.reading, at)) return false;
  if (isOverSomething(context.reading, at)) return true;
  if (!isInWords(context, actors, targets)) return false;
  return (
    /^(?:attack|fire)$/.test(verb) ||
    resolved(context, targets).some((party) => isNamedPerson(party) || isPartisan(party))
  );
}

/** "personal attacks on X", "mounted a public attack on X". */
function isOfWords(r: Reading, at: number): boolean {
  const nouns = r.tag[at] === 'NOUN' ? [at] : objectsOf(r, at).filter((o) => r.analysis.lemma[o] === 'attack');
  return nouns.some((noun) => [...children(r, noun)].some((c) => OF_WORDS.has(r.low[c] as string)));
}

const OF_WORDS = new Set(['public', 'verbal', 'personal', 'rhetorical', 'scathing', 'blistering', 'withering']);

const VERBAL = /^(?:attack|fire|assault|offensive|launch|mount)$/;

/** "mounted an attack on X over her record". */
function isOverSomething(r: Reading, at: number): boolean {
  const verb = r.tag[at] === 'NOUN' ? (r.analysis.head[at] as number) : at;
  return [at, verb].some((top) => top >= 0 && obliquesOf(r, top, OVER).some((i) => ownerAt(r, i) >= 0));
}

const OVER = new Set(['over']);

/** "carried out a murderous attack". */
function isArmed(r: Reading, n: number): boolean {
  const governor = r.analysis.head[n] as number;
  if (r.tag[n] !== 'NOUN') return false;
  return (
    (governor >= 0 && lemmaAt(r, governor) === 'carry-out') ||
    [...children(r, n)].some((c) => ARMED.has(r.low[c] as string))
  );
}

const ARMED = new Set(
  'murderous deadly fatal lethal armed terrorist terror military bomb knife gun suicide'.split(' '),
);

/** Somebody of a name or of a party attacks in words, and so does a body that attacks one: rebels and armies attack towns and troops. */
function isInWords(context: Context, actors: readonly Party[], targets: Deed['targets']): boolean {
  const attacked = resolved(context, targets);
  if (actors.some((party) => isNamedPerson(party) || isPartisan(party)))
    return !attacked.some(({ entity }) => isForce(entity));
  const isBody = actors.some(({ entity }) => entity.label === 'Organization' && !entity.unnamed);
  return isBody && attacked.some(isNamedPerson);
}

function isNamedPerson({ entity }: Party): boolean {
  return entity.label === 'Person' && !entity.unnamed;
}

function resolved(context: Context, targets: Deed['targets']): Party[] {
  return targets.flatMap(({ parties }) => parties.flatMap((range) => partyAt(context, range)));
}

/** Those who fight for votes. */
function isPartisan({ entity }: Party): boolean {
  return (
    entity.label !== 'Country' &&
    /\b(?:campaign|candidates?|front-?runner|nominees?|contenders?|hopefuls?|senators?|congress(?:wo)?man|lawmakers?|legislators?|republicans?|democrats?|gop|pac|ads?|critics|pundits?|commentators?|columnists?|surrogates?)$/i.test(
      entity.name,
    )
  );
}

/** Those who fight with arms. */
function isForce({ name, unnamed }: Entity): boolean {
  return (
    unnamed && /\b(?:forces?|troops?|soldiers?|army|police|militia(?:men)?|rebels|guerr?illas?|convoy)$/i.test(name)
  );
}

/** "may have given X money": of what was done, no promise. */
function isGuess({ reading: r }: Context, at: number): boolean {
  const auxiliaries = [...children(r, at)].map((c) => r.low[c] as string);
  return auxiliaries.includes('have') && auxiliaries.some((word) => /^(?:may|might|could|must)$/.test(word));
}

/** "will not", "would not": a refusal; "cannot" is none. */
function isWilling({ reading: r }: Context, at: number): boolean {
  return /^(?:will|wo|'ll|would|'d|shall)$/.test(r.chunks[r.chunkOf[at] as number]?.verb?.modal ?? '');
}

function told(type: string, certainty: Certainty = 'actual'): Outcome {
  const act = ACT_BY_TYPE.get(type) as ActType;
  return { act, cameo: act.cameo, certainty };
}

/** What is told within a quotation that was not said, or by one who denies or only supposes it. */
function within(r: Reading, { act, at, how }: Deed, certainty: Certainty, around: Quote | null): Certainty {
  const verb = around?.verb ?? '';
  if (certainty === 'future' && FEARED.has(verb)) return 'hypothetical';
  if (certainty !== 'actual') return isUnsaid(certainty, around) ? 'hypothetical' : certainty;
  if (!around) return certainty;
  // Who denies an accusation denies what it says, not that it was made.
  const isMade = verb !== 'deny' || act.type === 'ACCUSED';
  const isOwned = /^(?:owner|by)$/.test(how) && around.kind !== 'direct' && isMade;
  const isAside = isModifier(r, at);
  const isPresumed = isAside || isOwned || (isBeside(r, at) && verb !== 'deny');
  if (around.certainty === 'negated') {
    if (verb === 'confirm' || (around.rule === 'wh-clause' && !isPresumed)) return 'hypothetical';
    return isPresumed || GRANTED.has(verb) ? 'actual' : 'negated';
  }
  if (isOwned || (isAside && around.certainty !== 'actual')) return 'actual';
  if (around.certainty !== 'actual') return around.certainty;
  if (DENIED.has(verb)) return isPresumed ? 'actual' : 'negated';
  if (WISHED.has(verb) && around.kind === 'indirect') return isAside ? 'actual' : 'hypothetical';
  return HELD.has(verb) && !isFact(r, at) ? 'reported' : certainty;
}

/** Verbs that take it for granted that what they tell is so: did not mention, did not know that. */
const GRANTED = new Set(
  'mention know realize realise notice note acknowledge admit reveal disclose discuss regret forget understand'.split(
    ' ',
  ),
);

/** "if X says that he will not back Y", "did not say: I will back Y". */
function isUnsaid(certainty: Certainty, around: Quote | null): boolean {
  if (around?.certainty === 'hypothetical') return certainty === 'negated' || certainty === 'future';
  return around?.certainty === 'negated' && certainty === 'future';
}
