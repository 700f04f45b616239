import { childBy } from '../quotes/tree.ts';
import { appointed, apposed, type Surroundings } from './appositions.ts';
import { campaignOf } from './campaigns.ts';
import { isCommon } from './commons.ts';
import { type Gender, roleGender } from './data/people.ts';
import type { Draft, Found } from './draft.ts';
import { roleOf } from './lexicon.ts';
import { denoted } from './nominals.ts';
import { isAge, isRole, type NounPhrase, phraseAt } from './phrases.ts';
import {
  antecedent,
  type Discourse,
  genders,
  groupAntecedent,
  IT,
  previousSubject,
  relativeOf,
  THEY,
  WHO,
} from './pronouns.ts';
import type { Scene } from './scene.ts';
import { headOf } from './syntax.ts';
import { SOME, unnamedOf } from './unnamed.ts';
import { isNoun, isPossessive, isSubject, isTime, sameSentence, type Words } from './words.ts';

/** How many mentions back somebody who speaks after their words may have been named. */
const RECENT = 60;
/** How many a nominal is looked for among: no reader keeps more in mind. */
const MEMORY = 500;
const SERVANTS = new Set([
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'aide',
  'lawyer',
  'attorney',
  'agent',
  'representative',
]);
const I = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves)$/;
const YOU = /^(?:you|your|yours|yourself)$/;

/** Goes over the article from its first word to its last and says whom nominals and pronouns stand for. */
export function walk(w: Words, named: readonly Found[], scene: Scene): Found[] {
  const mentions: Found[] = [];
  const memory = new Map<Draft, number>(
    named
      .slice(0, MEMORY)
      .reverse()
      .map((f) => [f.draft, -1]),
  );
  const byHead = new Map<number, Found>();
  const covered = new Map<number, Found>();
  for (const f of named) for (let i = f.phrase; i < f.to; i++) if (!covered.has(i) || f.phrase === i) covered.set(i, f);
  const nameByHead = new Map(named.map((f) => [f.head, f]));
  const byStart = new Map(named.map((f) => [f.from, f]));
  const unnamed = unnamedOf(w, scene.article);
  const discourse: Discourse = { w, mentions, at: (i) => byHead.get(i) ?? covered.get(i) };
  const surroundings: Surroundings = {
    w,
    named: (i) => covered.get(i),
    headed: (i) => byHead.get(i),
    counterpart: officeOfSubject,
  };

  for (let i = 0; i < w.length; i++) {
    const name = byStart.get(i);
    const low = w.low[i] as string;
    if (name) {
      name.subject = scene.sources.has(name.head) || isSubject(w, name.phrase, name.to);
      meet(name);
    } else if (scene.sources.has(i) && SOME.test(low)) nominal(i);
    else if (w.tag[i] === 'PRON' || genders.has(low)) add(pronoun(i, low), 'pronoun', i, i + 1);
    else if (isHeadNoun(w, i) && !insideName(covered.get(i), i)) nominal(i);
  }
  speakers();
  return mentions;

  function add(draft: Draft | null, kind: Found['kind'], from: number, to: number): void {
    if (!draft) return;
    const subject = scene.sources.has(to - 1) || isSubject(w, from, to);
    meet({ draft, kind, phrase: from, from, to, head: to - 1, subject });
  }

  function meet(found: Found): void {
    mentions.push(found);
    byHead.set(found.head, found);
    memory.delete(found.draft);
    memory.set(found.draft, w.sentence[found.head] as number);
    if (memory.size > MEMORY) memory.delete(memory.keys().next().value as Draft);
  }

  function pronoun(i: number, low: string): Draft | null {
    if (I.test(low) || YOU.test(low)) return null;
    if (WHO.has(low) || (/^(?:which|that)$/.test(low) && scene.parties.has(i))) return relative(i);
    const not = new Set(speakersOf(i));
    const gender = genders.get(low) ?? null;
    if (gender !== null) {
      const draft =
        client(i, gender) ??
        antecedent(discourse, { at: i, gender, fits: (d) => isOfGender(d, gender), not }) ??
        introduced(i, gender);
      if (draft && /^s?he$/.test(low)) draft.gender ??= gender;
      return draft;
    }
    if (THEY.has(low))
      return groupAntecedent(discourse, { at: i, gender, fits: (d) => d.plural || d.label === 'Organization', not });
    if (IT.has(low) && (w.relation[i] !== 'expl' || scene.sources.has(i))) {
      const fits = (d: Draft) => !d.plural && (d.label === 'Organization' || d.label === 'Country');
      return groupAntecedent(discourse, { at: i, gender, fits, not });
    }
    return null;
  }

  /** "His lawyer said he would appeal": in words reported of a servant he is whom they serve. */
  function client(i: number, gender: Gender): Draft | null {
    const speaker = scene.reporterOf(i);
    if (w.quoted[i] === 1 || !SERVANTS.has(w.low[speaker] ?? '')) return null;
    const draft = servedBy(speaker);
    return draft && isOfGender(draft, gender) ? draft : null;
  }

  /** "his lawyer", "Jane Doe's lawyer", "a lawyer for Jane Doe": whom they serve. */
  function servedBy(servant: number): Draft | null {
    const possessor = isPossessive(w, servant - 1) ? covered.get(servant - 2) : byHead.get(servant - 1);
    const person = (w.low[servant + 1] === 'for' ? covered.get(servant + 2) : possessor)?.draft;
    return person?.label === 'Person' ? person : null;
  }

  /** "A farmer found it. He said …": somebody who speaks is whoever the sentence before began with, known by words only. */
  function introduced(i: number, gender: Gender): Draft | null {
    const [noun = -1] = scene.sources.has(i) ? previousSubject(w, i) : [];
    const low = w.low[noun] ?? '';
    if (!isNoun(w, noun) || roleOf(low) === null || (roleGender.get(low) ?? gender) !== gender) return null;
    const phrase = phraseAt(w, noun);
    const draft = phrase.plural ? null : unnamed(phrase, noun + 1);
    if (draft) {
      const found: Found = {
        draft,
        kind: 'nominal',
        phrase: phrase.from,
        from: phrase.from,
        to: noun + 1,
        head: noun,
        subject: true,
      };
      mentions.splice(mentions.findLastIndex((m) => m.head < noun) + 1, 0, found);
      byHead.set(noun, found);
      memory.set(draft, w.sentence[noun] as number);
    }
    return draft;
  }

  /** Who says the words that token `i` stands in, and so is not "he" in them. */
  function speakersOf(i: number): Draft[] {
    const speaker = scene.speakerOf(i);
    const known = (byHead.get(speaker) ?? nameByHead.get(speaker))?.draft;
    if (known) return [known];
    const gender = genders.get(w.low[speaker] ?? '');
    if (!gender) return [];
    const outside = mentions.slice(-RECENT).filter((m) => w.quoted[m.head] === 0);
    const wanted = { at: speaker, gender, fits: (d: Draft) => isOfGender(d, gender), not: new Set<Draft>() };
    const later = antecedent({ ...discourse, mentions: outside }, wanted);
    return later ? [later] : [];
  }

  /** "…, who said": whom the words before it denote. */
  function relative(i: number): Draft | null {
    const noun = relativeOf(discourse, i);
    if (noun < 0) return null;
    const known = discourse.at(noun)?.draft;
    if (known) return known;
    return isNoun(w, noun) ? unnamed(phraseAt(w, noun), noun + 1) : null;
  }

  function nominal(i: number): void {
    const phrase = phraseAt(w, i);
    const campaign = scene.parties.has(i) ? campaignOf(w, phrase, memory, (at) => covered.get(at)) : null;
    const draft =
      campaign ??
      saidOfPronoun(phrase) ??
      apposed(surroundings, phrase) ??
      appointed(surroundings, phrase) ??
      besideName(i, denoted(w, phrase, memory, byHead.get(scene.reporterOf(i))?.draft)) ??
      principal(phrase) ??
      (scene.parties.has(i) ? unnamed(phrase, scene.parties.get(i) as number) : null);
    add(draft, campaign ? 'name' : 'nominal', phrase.from, i + 1);
  }

  /** "The former director said Doe would lead it": who is named in what somebody says of others is not who says it. */
  function besideName(i: number, draft: Draft | null): Draft | null {
    const verb = headOf(w, i);
    const content = w.relation[i] === 'nsubj' ? childBy(w, verb, 'ccomp') : -1;
    const subject = content > verb ? childBy(w, content, 'nsubj', 'nsubj:pass') : -1;
    const found = subject < 0 ? undefined : covered.get(subject);
    return found?.kind === 'name' && found.draft === draft ? null : draft;
  }

  /** "A farmer, he …": what opens a sentence beside a pronoun says what they are. */
  function saidOfPronoun({ from, head, plural }: NounPhrase): Draft | null {
    const low = w.low[head + 2] ?? '';
    if (plural || w.low[head + 1] !== ',' || !/^s?he$/.test(low) || sameSentence(w, from, from - 1)) return null;
    return pronoun(head + 2, low);
  }

  /** "met his counterpart": the office of whoever has one. */
  function officeOfSubject(at: number): string {
    const subject = mentions.findLast((m) => m.subject && w.sentence[m.head] === w.sentence[at]);
    return subject?.draft.offices.at(-1)?.office ?? 'counterpart';
  }

  /** "A spokesman for Jane Doe said the minister …": an office that nobody is said to hold is that of whom he speaks for. */
  function principal(phrase: NounPhrase): Draft | null {
    const speaker = scene.reporterOf(phrase.head);
    if (phrase.office === null || phrase.determiner !== 'definite' || phrase.plural) return null;
    if (!SERVANTS.has(w.low[speaker] ?? '')) return null;
    const person = servedBy(speaker);
    if (person === null) return null;
    return person.offices.every((o) => o.country === null || o.country === phrase.country) ? person : null;
  }

  /**
   * "I" and "we" in a quotation are who says it, "you" whom it is said to: known when everyone else is. "Our" country is
   * not the speaker's.
   */
  function speakers(): void {
    for (let i = 0; i < w.length; i++) {
      const low = w.low[i] as string;
      if (low === 'our' && isCommon(w, i + 1)) continue;
      const head = w.tag[i] !== 'PRON' ? -1 : I.test(low) ? scene.speakerOf(i) : YOU.test(low) ? scene.hearerOf(i) : -1;
      if (head >= 0 && head !== i) add(byHead.get(head)?.draft ?? null, 'pronoun', i, i + 1);
    }
  }
}

function isOfGender(draft: Draft, gender: Gender): boolean {
  return draft.label === 'Person' && !draft.plural && (draft.gender ?? gender) === gender;
}

function insideName(found: Found | undefined, i: number): boolean {
  return found !== undefined && i < found.to && (i >= found.from || found.draft.label === 'Person');
}

/** A noun that ends its noun phrase. */
function isHeadNoun(w: Words, i: number): boolean {
  const ends = !sameSentence(w, i, i + 1) || !isNoun(w, i + 1) || isTime(w, i + 1);
  return ends && (isNoun(w, i) || isRole(w, i) || isAge(w, i));
}
