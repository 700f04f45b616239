import { children, topOf } from '../quotes/tree.ts';
import { FORMER, govern, LEADERS, members, notBodies } from './data/affiliations.ts';
import { offices } from './data/people.ts';
import type { Draft, Found } from './draft.ts';
import { lookUp, officeAt, roleOf } from './lexicon.ts';
import { countryDraft } from './others.ts';
import type { Registry } from './registry.ts';
import { isPossessive, sameSentence, type Words } from './words.ts';

export type AffiliationType = 'HOLDS_OFFICE' | 'MEMBER_OF';

/** That somebody has an office in a body or belongs to it, by tokens `[from, to)`; `office` is their role in small letters. */
export interface Tie {
  readonly type: AffiliationType;
  readonly person: Draft;
  readonly body: Draft;
  readonly office: string;
  readonly from: number;
  readonly to: number;
  readonly rule: 'title' | 'apposition' | 'of' | 'possessor';
}

const OFFICES: ReadonlySet<string> = new Set([...offices, ...LEADERS]);
const IN = /^(?:of|at|for|with|in|to)$/;

/** A role that tokens `[from, to)` name. */
interface Role {
  readonly office: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Reads titles and appositions: who holds which office and who belongs to which body, each once, by its first evidence.
 * A country that only an adjective names ("Danish") is mentioned by it: such mentions are added to `mentions`.
 */
export function findTies(w: Words, mentions: Found[], drafts: Registry): Tie[] {
  const named = new Map<number, Found>();
  for (const f of mentions) if (f.kind === 'name') for (let i = f.from; i < f.to; i++) named.set(i, f);
  const seen = new Set(mentions.filter((f) => f.draft.label === 'Country').map((f) => f.from));
  const ties = new Map<string, Tie>();
  for (const f of [...mentions]) {
    if (f.draft.label !== 'Person' || f.kind === 'pronoun') continue;
    for (const tie of tiesOf(f)) {
      const key = JSON.stringify([tie.type, tie.person.key, tie.body.key, tie.office]);
      if (!ties.has(key)) ties.set(key, tie);
    }
  }
  return [...ties.values()];

  function tiesOf(f: Found): Tie[] {
    const role = roleIn(w, f);
    if (role && isPast(w, f.phrase, role.from)) return [];
    const found: Tie[] = [];
    const add = (office: string | null, body: Draft | null, to: number, rule: Tie['rule']) => {
      const type = body && body !== f.draft ? typeOf(office, body) : null;
      if (type && body)
        found.push({ type, person: f.draft, body, office: office ?? 'member', from: f.phrase, to, rule });
    };
    const rule = f.kind === 'name' ? 'title' : 'apposition';
    if (role) add(role.office, bodyBefore(f.phrase, role.from), Math.max(f.to, role.to), rule);
    else if (f.kind === 'name') add(null, ownerOf(f), f.to, 'possessor');
    if (found.length > 0) return found;
    const after = bodyAfter(f, role);
    if (after) add(role?.office ?? null, after.draft, after.to, role ? rule : 'of');
    return found;
  }

  /** The body that words before a role name: an organisation, else a country. */
  function bodyBefore(from: number, to: number): Draft | null {
    let state: Draft | null = null;
    for (let i = from; i < to; i++) {
      const body = named.get(i);
      if (body && body.draft.label !== 'Person' && body.to <= to) {
        if (body.draft.label !== 'Country') return body.draft;
        state = body.draft;
      } else if (!body) state = countryAt(i) ?? state;
    }
    return state;
  }

  /** The country that an adjective names. */
  function countryAt(i: number): Draft | null {
    const found = lookUp(w, i);
    if (!found || !('code' in found.known)) return null;
    const draft = countryDraft(w, drafts, found.known.code);
    if (draft && !seen.has(i)) {
      seen.add(i);
      mentions.push({ draft, kind: 'nominal', phrase: i, from: i, to: found.to, head: found.to - 1, subject: false });
    }
    return draft;
  }

  /** "CNN's Jane Doe": whose the name is. */
  function ownerOf({ phrase, from }: Found): Draft | null {
    const at = isPossessive(w, from - 1) ? from - 2 : -1;
    const owner = at >= phrase - 2 ? named.get(at)?.draft : undefined;
    return owner?.label === 'Organization' ? owner : null;
  }

  /** The body that "of", "at" or "for" brings in after a role or a name, and the token after its name. */
  function bodyAfter(f: Found, role: Role | null): { draft: Draft; to: number } | null {
    const top = f.kind === 'name' && role === null ? topOf(w, f.from, f.to) : (role?.to ?? f.to) - 1;
    for (const c of children(w, top)) {
      if (c < top || !w.relation[c]?.startsWith('nmod')) continue;
      const preposition = [...children(w, c)].find((d) => d < c && w.relation[d] === 'case');
      const body = named.get(c);
      if (preposition === undefined || !IN.test(w.low[preposition] as string) || !body) continue;
      if (role === null && !/^(?:of|at)$/.test(w.low[preposition] as string)) continue;
      if (body.draft.label === 'Person' || (role === null && body.draft.label !== 'Organization')) continue;
      return { draft: body.draft, to: body.to };
    }
    return null;
  }
}

/** The role in the titles of a name, or that a nominal ends with. */
function roleIn(w: Words, f: Found): Role | null {
  const [first, last] = f.kind === 'name' ? [f.phrase, f.from] : [f.from, f.to];
  let role: Role | null = null;
  for (let i = first; i < last; i++) {
    const office = officeAt(w, i);
    if (office && office.to <= last) {
      role = { office: office.office.replaceAll('-', ' '), from: i, to: office.to };
      i = office.to - 1;
    } else {
      const one = roleOf(w.low[i] as string);
      if (one !== null) role = { office: one, from: i, to: i + 1 };
    }
  }
  return role && (f.kind === 'name' || role.to === f.to) ? role : null;
}

/** "former", "then-", "ex-", "the nomination as": an office that is over, or is yet to come. */
function isPast(w: Words, from: number, to: number): boolean {
  if (w.low[from - 1] === 'as' && /^(?:nomination|selection|choice|designation)$/.test(w.low[from - 2] ?? ''))
    return true;
  for (let i = Math.max(0, from - 2); i < to; i++)
    if (sameSentence(w, i, from) && FORMER.has((w.low[i] as string).replace(/-.*/, ''))) return true;
  return false;
}

function typeOf(office: string | null, { label }: Draft): AffiliationType | null {
  if (office === null) return label === 'Organization' ? 'MEMBER_OF' : null;
  if (notBodies.has(office)) return null;
  if (OFFICES.has(office) && !members.has(office)) return 'HOLDS_OFFICE';
  if (label === 'Organization' || (label === 'Country' && govern.has(office))) return 'MEMBER_OF';
  return null;
}
