import { type Gender, groups, roleGender } from './data/people.ts';
import { addForm, type Draft, type Found, newDraft } from './draft.ts';
import { unnamedName } from './naming.ts';
import { denoted } from './nominals.ts';
import {
  endOfPhrase,
  isOrganizationNoun,
  isPersonNoun,
  isRole,
  type NounPhrase,
  phraseAt,
  skipDeterminer,
} from './phrases.ts';
import { antecedent, genders } from './pronouns.ts';
import { isNoun, isPossessive, isTime, sameSentence, type Words, wordsOf } from './words.ts';

/** What the walk over an article must know beside its names. */
export interface Scene {
  readonly article: string;
  /** Heads of sources, addressees and relays, each with the end (a token) of the words that name them. */
  readonly parties: ReadonlyMap<number, number>;
  /** Those of the heads that are sources. */
  readonly sources: ReadonlySet<number>;
  /** Head of the source of the quotation whose quotation marks token `i` stands in, or -1. */
  speakerOf(i: number): number;
  /** Head of the source of the outermost quotation that token `i` stands in, or -1. */
  reporterOf(i: number): number;
}

/** How many mentions back somebody who speaks after their words may have been named. */
const RECENT = 60;
/** Some of those named before, who stay unnamed: "one of them said". */
const SOME = /^(?:one|another|others|some|many|several)$/;
const SERVANTS = new Set(['spokesman', 'spokeswoman', 'spokesperson', 'aide', 'lawyer', 'attorney', 'representative']);

/** Goes over the article from its first word to its last and says whom nominals and pronouns stand for. */
export function walk(w: Words, named: readonly Found[], scene: Scene): Found[] {
  const mentions: Found[] = [];
  /** Whom the article has named or is going to name, the one mentioned last at the end. */
  const memory = new Set(named.toReversed().map((f) => f.draft));
  const byHead = new Map<number, Found>();
  const covered = new Map<number, Found>();
  for (const f of named) for (let i = f.phrase; i < f.to; i++) if (!covered.has(i) || f.phrase === i) covered.set(i, f);
  const nameByHead = new Map(named.map((f) => [f.head, f]));
  const byStart = new Map(named.map((f) => [f.from, f]));
  const unnamed = new Map<string, Draft>();
  const add = (draft: Draft, kind: Found['kind'], phrase: number, from: number, to: number) => {
    const found: Found = {
      draft,
      kind,
      phrase,
      from,
      to,
      head: to - 1,
      subject: scene.sources.has(to - 1) || isSubject(w, to),
    };
    meet(found);
  };
  const meet = (found: Found) => {
    mentions.push(found);
    byHead.set(found.head, found);
    memory.delete(found.draft);
    memory.add(found.draft);
  };

  for (let i = 0; i < w.length; i++) {
    const name = byStart.get(i);
    if (name) {
      name.subject = scene.sources.has(name.head) || isSubject(w, name.to);
      meet(name);
      continue;
    }
    const low = w.low[i] as string;
    if (scene.sources.has(i) && SOME.test(low)) nominal(i);
    else if (w.tag[i] === 'PRON' || genders.has(low)) {
      const draft = pronoun(i, low);
      if (draft) add(draft, 'pronoun', i, i, i + 1);
    } else if (isHeadNoun(w, i) && !insideName(covered.get(i), i)) nominal(i);
  }
  return mentions;

  function pronoun(i: number, low: string): Draft | null {
    const party = scene.parties.has(i);
    const gender = genders.get(low);
    const speaker = scene.speakerOf(i);
    const speaking = (byHead.get(speaker) ?? nameByHead.get(speaker))?.draft;
    if (/^(?:i|we|me|us)$/.test(low)) return party ? (speaking ?? null) : null;
    if (/^(?:who|which|that)$/.test(low)) return party ? relative(i) : null;
    const not = new Set<Draft>(speaking ? [speaking] : []);
    const tag = speaking ? undefined : genders.get(w.low[speaker] ?? '');
    if (tag) {
      const later = antecedent(
        w,
        mentions.slice(-RECENT).filter((m) => w.quoted[m.head] === 0),
        { at: speaker, fits: (d) => isOfGender(d, tag), not },
      );
      if (later) not.add(later);
    }
    if (gender) {
      if (low === 'him' || (low === 'her' && w.tag[i + 1] !== 'NOUN' && w.tag[i + 1] !== 'ADJ')) {
        const subject = mentions.findLast((m) => m.subject && w.sentence[m.head] === w.sentence[i]);
        if (subject) not.add(subject.draft);
      }
      const draft = antecedent(w, mentions, { at: i, fits: (d) => isOfGender(d, gender), not });
      if (draft && /^s?he$/.test(low)) draft.gender ??= gender;
      return draft;
    }
    if (!party) return null;
    if (low === 'they')
      return antecedent(w, mentions, { at: i, fits: (d) => d.plural || d.label === 'Organization', not });
    if (low === 'it')
      return antecedent(w, mentions, { at: i, fits: (d) => d.label === 'Organization' || d.label === 'Country', not });
    return null;
  }

  /** "…, who said": whom the words before it denote. */
  function relative(i: number): Draft | null {
    const before = w.low[i - 1] === ',' ? i - 2 : i - 1;
    const direct = byHead.get(before);
    if (direct) return direct.draft;
    return isNoun(w, before) ? unnamedDraft(phraseAt(w, before), before + 1) : null;
  }

  function nominal(i: number): void {
    const phrase = phraseAt(w, i);
    const draft =
      apposed(phrase) ??
      denoted(w, phrase, memory) ??
      principal(phrase) ??
      (scene.parties.has(i) ? unnamedDraft(phrase, scene.parties.get(i) as number) : null);
    if (draft) add(draft, 'nominal', phrase.from, phrase.from, i + 1);
  }

  /** "Jane Doe, the foreign minister" and "the foreign minister, Jane Doe": both are Jane Doe. */
  function apposed(phrase: NounPhrase): Draft | null {
    const office = w.low[phrase.head] === 'counterpart' ? officeOfSubject(phrase.head) : phrase.office;
    if (phrase.plural) return null;
    const before = w.low[phrase.from - 1] === ',' ? byHead.get(phrase.from - 2) : undefined;
    const after = phrase.determiner === 'none' ? undefined : covered.get(endOfPhrase(w, phrase.head) + 1);
    const name =
      office !== null && before?.kind === 'name' ? before : isSetApart(phrase, after) ? (after as Found) : undefined;
    if (!name || !sameSentence(w, name.head, phrase.head)) return null;
    if (name.draft.label === 'Organization' && !scene.parties.has(phrase.head)) return null;
    if (name.draft.label !== 'Organization' && (name.draft.label !== 'Person' || office === null)) return null;
    if (office === null || name.draft.label === 'Organization') return name.draft;
    name.draft.offices.push({ office, country: phrase.country });
    name.draft.gender ??= roleGender.get(office) ?? null;
    return name.draft;
  }

  /** Whether a name stands between commas, or a comma and a stop, after the phrase that it belongs to. */
  function isSetApart(phrase: NounPhrase, name: Found | undefined): boolean {
    const comma = endOfPhrase(w, phrase.head);
    if (
      name?.kind !== 'name' ||
      w.low[comma] !== ',' ||
      skipDeterminer(w, comma + 1) !== skipDeterminer(w, name.phrase)
    )
      return false;
    if (phrase.determiner === 'definite' && name.draft.label === 'Person') return true;
    return /^[,.;”"]$/.test(w.low[name.to] ?? '.');
  }

  /** "met his counterpart": the office of whoever has one. */
  function officeOfSubject(at: number): string | null {
    const subject = mentions.findLast((m) => m.subject && w.sentence[m.head] === w.sentence[at]);
    return subject?.draft.offices.at(-1)?.office ?? 'counterpart';
  }

  /** "A spokesman for Jane Doe said the minister …": an office that nobody is said to hold is that of whom he speaks for. */
  function principal(phrase: NounPhrase): Draft | null {
    const speaker = scene.reporterOf(phrase.head);
    if (
      phrase.office === null ||
      phrase.determiner !== 'definite' ||
      phrase.plural ||
      !SERVANTS.has(w.low[speaker] ?? '')
    )
      return null;
    const possessor = isPossessive(w, speaker - 1) ? covered.get(speaker - 2) : undefined;
    const person = (w.low[speaker + 1] === 'for' ? covered.get(speaker + 2) : possessor)?.draft;
    if (person?.label !== 'Person') return null;
    return person.offices.every((o) => o.country === null || o.country === phrase.country) ? person : null;
  }

  function unnamedDraft(phrase: NounPhrase, end: number): Draft | null {
    const head = w.low[phrase.head] as string;
    const organization = isOrganizationNoun(head);
    const personal = phrase.office !== null || SOME.test(head) || (!organization && isPersonNoun(head));
    if (!personal && !organization) return null;
    const core = wordsOf(w, phrase.from, phrase.head + 1);
    const whole = unnamedName(wordsOf(w, phrase.from, Math.max(end, phrase.head + 1)), head);
    const name = whole.length > core.length ? whole : core;
    const key = name.toLowerCase();
    const gender = phrase.office === null ? null : (roleGender.get(phrase.office) ?? null);
    const draft =
      unnamed.get(key) ??
      newDraft({
        key: ['unnamed', scene.article, key],
        label: personal ? 'Person' : 'Organization',
        unnamed: true,
        plural: phrase.plural || groups.has(head),
        gender,
        country: phrase.country,
        nouns: new Set([head]),
      });
    if (!unnamed.has(key)) addForm(draft, name);
    unnamed.set(key, draft);
    return draft;
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
  return ends && (isNoun(w, i) || isRole(w, i));
}

/** Whether a verb follows, over adverbs and what a comma sets apart. */
function isSubject(w: Words, to: number): boolean {
  let i = to;
  while (
    i < w.length &&
    sameSentence(w, to - 1, i) &&
    (w.tag[i] === 'ADV' ||
      /^(?:on|in|last|this)$/.test(w.low[i] as string) ||
      /day$|^(?:week|month|year|night)$/.test(w.low[i] as string))
  )
    i++;
  return (
    i < w.length &&
    sameSentence(w, to - 1, i) &&
    (w.tag[i] === 'VERB' || w.tag[i] === 'AUX') &&
    !/ing$/.test(w.low[i] as string)
  );
}
