import type { Range } from '../quotes/content.ts';
import type { Reading } from '../quotes/reading.ts';
import { relationOf, topOf } from '../quotes/tree.ts';
import type { Context, Finding } from './context.ts';
import type { Deed } from './deed.ts';
import { outcomeOf } from './outcome.ts';
import {
  isAnybody,
  isAnyOne,
  isAudience,
  isBare,
  isCrowd,
  isEvent,
  isOffice,
  isPower,
  isPublic,
  type Party,
  partyAt,
} from './parties.ts';
import { heardBeside } from './perceived.ts';
import { isOwnThreat } from './threats.ts';

/* From what the words state to who did it to whom: deeds with their people resolved. */

/** How often what is found in a place is right; a guess until measured. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  object: 0.9,
  with: 0.9,
  to: 0.85,
  owner: 0.75,
  condition: 0.5,
  clause: 0.75,
  infinitive: 0.7,
};
const OTHER_PLACE = 0.75;
/** What is done with words to whoever hears them. */
const HEARD = new Set(['SPOKE_WITH', 'MET_WITH', 'TOLD', 'ASKED', 'THANKED', 'PRAISED']);

/** What the first of the deeds that one word may state comes to, once it is known who is who. */
export function settle(context: Context, deeds: readonly Deed[]): Finding[] {
  for (const deed of deeds) {
    const findings = settled(context, deed);
    if (findings.length > 0) return findings;
  }
  return [];
}

function settled(context: Context, deed: Deed): Finding[] {
  const { reading: r } = context;
  const offset = r.analysis.start[deed.at] as number;
  const quote = context.quoteAt(offset);
  const around = context.quoteAround(offset);
  const speaker = context.entities.get(quote?.speaker ?? '');
  const own = deed.actors.flatMap((range) => partyAt(context, range));
  const isSaid =
    speaker &&
    deed.actors.length === 1 &&
    !isByName(r, own) &&
    !(own.length > 0 && isOfRelative(r, deed.at)) &&
    heardBeside(r, deed.at) < 0;
  const said =
    isSaid && speaker.label !== 'Place' && !isAnybody(speaker)
      ? [{ entity: speaker, range: deed.actors[0] as Range }]
      : [];
  const actors = isSaid ? said : own;
  const outcome = outcomeOf(context, deed, actors, deed.certainty, around);
  if (!outcome) return [];
  const isTalk = HEARD.has(outcome.act.type);
  const pairs = pairsOf(context, { ...deed, act: outcome.act }, actors).filter(
    ([actor, target]) =>
      !(isTalk && (isPublic(actor.entity) || isPublic(target.entity))) &&
      !(outcome.certainty !== 'actual' && isAnyOne(target.entity)) &&
      !isItsName(deed, actor),
  );
  return pairs.map(([actor, target, place]) => {
    const threat = outcome.act.type === 'WARNED' && isOwnThreat(context, deed.at, actor.entity);
    return {
      act: outcome.act,
      cameo: threat ? '130' : outcome.cameo,
      from: actor.entity,
      to: target.entity,
      words: wordsOf(r, deed, actor, target),
      verb: deed.verb,
      at: deed.at,
      certainty: outcome.certainty,
      quote,
      confidence: (CONFIDENCE[place] ?? OTHER_PLACE) * (outcome.certainty === 'actual' ? 1 : 0.5),
      rule: ruleOf(deed, place),
    };
  });
}

/** "said X of B, a union that has left | and endorsed C": a deed of somebody told of beside who speaks. */
function isOfRelative(r: Reading, at: number): boolean {
  const first = relationOf(r, at) === 'conj' ? (r.analysis.head[at] as number) : at;
  return relationOf(r, first) === 'acl:relcl';
}

/** Whether one of a name is said by it to act: whoever else is taken for the speaker there is not. */
function isByName(r: Reading, [only]: readonly Party[]): boolean {
  return only !== undefined && !only.entity.unnamed && r.tag[only.range[1] - 1] === 'PROPN';
}

/** "the Nafta agreement with X": what a pact is called is no side of it. */
function isItsName({ act, how, at }: Deed, { entity, range }: Party): boolean {
  return act.type === 'AGREED_WITH' && how === 'owner' && entity.label === 'Organization' && range[1] === at;
}

/** "passive-object", "light-to", "inferred-condition". */
function ruleOf({ how, together }: Deed, place: string): string {
  const where = together ? 'together' : place === 'condition' ? 'inferred-condition' : place;
  return how === '' ? where : `${how}-${where}`;
}

/** Everyone with everyone whom it was done to, or, where it is done together, each with each. */
function pairsOf(context: Context, deed: Deed, actors: readonly Party[]): [Party, Party, string][] {
  const isMereSpeech = deed.act.type === 'TOLD' || deed.act.type === 'ASKED';
  if (deed.together)
    return actors.flatMap((a, i) =>
      (deed.act.symmetric ? actors.slice(i + 1) : actors).flatMap((b): [Party, Party, string][] =>
        a.entity.id === b.entity.id || (isBare(a.entity) && isBare(b.entity)) ? [] : [[a, b, 'with']],
      ),
    );
  for (const { place, parties } of deed.targets) {
    const [first] = parties;
    if (!first || partyAt(context, first).length === 0) continue;
    const targets = parties
      .flatMap((range) => partyAt(context, range))
      .filter(
        ({ entity }) =>
          !(isMereSpeech && entity.unnamed && !isOffice(entity)) &&
          !(isMereSpeech && place === 'owner' && entity.label !== 'Organization') &&
          !isCrowd(entity) &&
          !(deed.act.type === 'SPOKE_WITH' && place === 'to' && isAudience(entity)) &&
          !(deed.people && entity.label !== 'Person') &&
          !(deed.powers && !isPower(entity)) &&
          !(place === 'condition' && !isPower(entity)) &&
          !(deed.act.type === 'DEMANDED' && place === 'clause' && isAnyOne(entity)),
      );
    const pairs = actors.flatMap((actor) =>
      targets
        .filter((target) => target.entity.id !== actor.entity.id && !isOnlyOf(context, deed, target))
        .filter((target) => !(deed.act.symmetric && (isEvent(actor.entity) || isEvent(target.entity))))
        .map((target): [Party, Party, string] => [actor, target, place]),
    );
    if (pairs.length > 0) return pairs.filter(([actor]) => !isMereSpeech || !isCrowd(actor.entity));
  }
  return [];
}

/**
 * "a larger U.S. role", "GOP critics": a name that only tells what kind of role or critics they are. A Smith critic
 * is against Smith.
 */
function isOnlyOf({ reading: r }: Context, { act, verb }: Deed, { entity, range: [from, to] }: Party): boolean {
  if (!/^(?:amod|compound)$/.test(relationOf(r, topOf(r, from, to)))) return false;
  return (act.type === 'SUPPORTED' && entity.label === 'Country') || (verb === 'critic' && entity.label !== 'Person');
}

/** From the actor, where they stand by what states it, to the target: chunks. */
function wordsOf(r: Reading, deed: Deed, actor: Party, target: Party): [number, number] {
  const ranges: Range[] = [[deed.at, deed.at + 1], target.range, ...(deed.near ? [actor.range] : [])];
  const sentence = r.sentenceOf[r.chunkOf[deed.at] as number];
  const chunks = ranges
    .flatMap(([from, to]) => [r.chunkOf[from] as number, r.chunkOf[to - 1] as number])
    .filter((c) => r.sentenceOf[c] === sentence);
  return [Math.min(...chunks), Math.max(...chunks) + 1];
}
