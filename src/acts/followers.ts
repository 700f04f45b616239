import { isPersonNoun } from '../entities/phrases.ts';
import type { Range } from '../quotes/content.ts';
import { headOf, type Reading, sentenceEnd } from '../quotes/reading.ts';
import { childBy, children, relationOf } from '../quotes/tree.ts';
import { isPersonName, isPlural } from './appositions.ts';
import { isCapital, objectsOf, ownerAt, subjectAt } from './arguments.ts';
import { whoAt } from './behind.ts';
import { certaintyAt } from './certainty.ts';
import { ACT_BY_TYPE, FOLLOWERS } from './data/acts.ts';
import type { Deed } from './deed.ts';
import { lemmaAt } from './lemma.ts';
import { membersOf, partiesAt } from './lists.ts';

/** Words that tell that somebody is a supporter no more, not yet, or not at all. */
const NO_MORE = new Set(
  'former onetime one-time ex erstwhile potential possible would-be future likely disillusioned alleged supposed no any'.split(
    ' ',
  ),
);

/** What the noun at token `n` says of somebody by what they are: "A, a Smith supporter", "A is a critic of B", "B's backers include A". */
export function deedsOfFollower(r: Reading, n: number): Deed[] {
  const act = r.tag[n] === 'NOUN' ? ACT_BY_TYPE.get(FOLLOWERS.get(r.analysis.lemma[n] as string) ?? '') : undefined;
  if (!act || isNoMore(r, n) || isAsked(r, n)) return [];
  const actors = whoAre(r, n);
  const targets = actors.length > 0 ? followedBy(r, n) : [];
  if (targets.length === 0) return [];
  return [
    {
      act,
      cameo: act.cameo,
      verb: r.analysis.lemma[n] as string,
      at: n,
      actors,
      near: true,
      targets: [{ place: 'owner', parties: targets }],
      together: false,
      people: false,
      powers: false,
      certainty: 'actual',
      how: '',
    },
  ];
}

function isNoMore(r: Reading, n: number): boolean {
  const chunk = r.chunks[r.chunkOf[n] as number];
  const words = r.low.slice(chunk?.from ?? n, n);
  return words.some((word) => NO_MORE.has(word)) || words.join(' ').includes('one - time');
}

function isAsked(r: Reading, n: number): boolean {
  return headOf(r, sentenceEnd(r, r.chunkOf[n] as number) - 1) === '?';
}

/** Whom the noun is said of: of an apposition, a title before a name, a sentence with "is", or what it includes. */
function whoAre(r: Reading, n: number): Range[] {
  const one = oneOf(r, n);
  const head = r.analysis.head[one] as number;
  const relation = relationOf(r, one);
  if (/^(?:appos|nmod:desc)$/.test(relation)) {
    const who = r.tag[head] === 'PROPN' ? holderOf(r, head) : -1;
    return who < 0 ? [] : partiesAt(r, who).slice(0, 1);
  }
  if (childBy(r, one, 'cop') >= 0) {
    const subject = subjectAt(r, one);
    return subject >= 0 && isSo(r, one) ? partiesAt(r, subject) : [];
  }
  const isIncluded = relation === 'nsubj' && r.tag[head] === 'VERB' && lemmaAt(r, head) === 'include';
  if (!isIncluded) return membersOf(r, n);
  return certaintyAt(r, r.chunkOf[head] as number) === 'actual'
    ? objectsOf(r, head)
        .filter((o) => r.tag[o] === 'PROPN')
        .flatMap((o) => partiesAt(r, o))
    : [];
}

/** "one of B's supporters", "some of its backers": the word that stands for them, or the noun itself. */
function oneOf(r: Reading, n: number): number {
  const head = r.analysis.head[n] as number;
  const isOne = relationOf(r, n) === 'nmod' && /^(?:one|some|many|most)$/.test(r.low[head] ?? '');
  return isOne && r.low[childBy(r, n, 'case')] === 'of' ? head : n;
}

/** "the candidate for B, | a supporter of C": the person, where a body is what the tree hangs the apposition on. */
function holderOf(r: Reading, name: number): number {
  const holder = r.analysis.head[name] as number;
  if (relationOf(r, name) !== 'nmod' || isPersonName(r, name)) return name;
  return r.tag[holder] === 'NOUN' && !isPlural(r, holder) && isPersonNoun(r.low[holder] as string) ? holder : name;
}

/** "is", not "is not", "would be", "whether he is" or "is he?". */
function isSo(r: Reading, n: number): boolean {
  const copula = childBy(r, n, 'cop');
  const isPlain = [...children(r, n)].every(
    (c) =>
      !(relationOf(r, c) === 'advmod' && /^(?:not|n't|n’t|never)$/.test(r.low[c] as string)) &&
      relationOf(r, c) !== 'mark',
  );
  return isPlain && copula > subjectAt(r, n) && certaintyAt(r, r.chunkOf[copula] as number) === 'actual';
}

/** Whose supporters they are: "B's", "a B supporter", "of B", "of what B does". */
function followedBy(r: Reading, n: number): Range[] {
  const owner = ownerAt(r, n);
  if (owner >= 0) return partiesAt(r, owner);
  const before = [...children(r, n)].find(
    (c) => c < n && relationOf(r, c) === 'compound' && r.tag[c] === 'PROPN' && isCapital(r, c),
  );
  if (before !== undefined) return partiesAt(r, before);
  const of = [...children(r, n)].find((c) => relationOf(r, c) === 'nmod' && r.low[childBy(r, c, 'case')] === 'of');
  if (of === undefined) return [];
  return whoAt(r, of).flatMap((head) => partiesAt(r, head));
}
