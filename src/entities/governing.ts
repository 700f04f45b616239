import { childBy, children, hangsOn } from '../quotes/tree.ts';
import type { Draft, Found } from './draft.ts';
import type { Discourse, Wanted } from './pronouns.ts';
import { clauseOf, headOf, subjectOf, subjectsAround } from './syntax.ts';
import { isTime, sameSentence } from './words.ts';

/* Whom a pronoun stands for by the clause that its own hangs on, before anybody is looked for by where they are named. */

const ASKING = /^(?:ask|press|question|quiz|query|grill|challenge)$/;

/** Whom the clauses around "he" or "she" give, or null where they leave it open. */
export function governing(d: Discourse, wanted: Wanted): Draft | null {
  const { w } = d;
  const { at } = wanted;
  if (/^(?:obj|iobj)$/.test(w.relation[at] as string)) return joined(d, wanted);
  if (!w.relation[at]?.startsWith('nsubj')) return null;
  return asked(d, wanted) ?? announced(d, wanted) ?? saying(d, wanted) ?? main(d, wanted) ?? around(d, wanted);
}

function fitting(d: Discourse, i: number, { fits, not }: Wanted): Draft | null {
  const draft = i < 0 ? undefined : d.at(i)?.draft;
  return draft && fits(draft) && !not.has(draft) ? draft : null;
}

/** "accused Orr of lying and chided him": joined verbs share whom they are done to. */
function joined(d: Discourse, wanted: Wanted): Draft | null {
  const { w } = d;
  const verb = headOf(w, wanted.at);
  if (w.relation[verb] !== 'conj' || childBy(w, verb, 'nsubj', 'nsubj:pass') >= 0) return null;
  const first = headOf(w, verb);
  return fitting(d, childBy(w, first, 'obj', 'iobj'), wanted);
}

/** "asked Orr if he would": who is asked, and not who asks. */
function asked(d: Discourse, wanted: Wanted): Draft | null {
  const { w } = d;
  const clause = clauseOf(w, wanted.at);
  const mark = childBy(w, clause, 'mark');
  const verb = headOf(w, clause);
  if (verb < 0 || !/^(?:if|whether)$/.test(w.low[mark] ?? '') || !ASKING.test(w.analysis.lemma[verb] as string))
    return null;
  for (const child of children(w, verb))
    if (/^(?:obj|iobj|nsubj:pass)$/.test(w.relation[child] as string)) return fitting(d, child, wanted);
  return childBy(w, verb, 'obl:agent') >= 0 ? fitting(d, subjectOf(w, verb), wanted) : null;
}

/** "Orr's announcement that he would": whose it is. */
function announced(d: Discourse, wanted: Wanted): Draft | null {
  const { w } = d;
  const mark = childBy(w, clauseOf(w, wanted.at), 'mark');
  if (w.low[mark] !== 'that' || mark > wanted.at) return null;
  let noun = mark - 1;
  while (isTime(w, noun)) noun--;
  return sameSentence(w, mark, noun) && w.tag[noun] === 'NOUN'
    ? fitting(d, childBy(w, noun, 'nmod:poss'), wanted)
    : null;
}

/** "a clip of Orr saying he would": who is said to, whatever the clip hangs on. */
function saying(d: Discourse, wanted: Wanted): Draft | null {
  const { w } = d;
  const verb = headOf(w, clauseOf(w, wanted.at));
  if (verb < 0 || verb > wanted.at || !w.low[verb]?.endsWith('ing') || childBy(w, verb, 'aux') >= 0) return null;
  return sameSentence(w, verb, verb - 1) && d.at(verb - 1)?.kind === 'name' ? fitting(d, verb - 1, wanted) : null;
}

/** "Even as he accused the ministry, Orr …": who does what the sentence begins by hanging on it, named after. */
function main(d: Discourse, wanted: Wanted): Draft | null {
  const { w } = d;
  const clause = clauseOf(w, wanted.at);
  const verb = headOf(w, clause);
  if (w.relation[clause] !== 'advcl' || verb < clause) return null;
  const subject = childBy(w, verb, 'nsubj', 'nsubj:pass');
  if (subject < clause || d.at(subject)?.kind !== 'name') return null;
  const found = d.at(subject);
  for (let i = wanted.at + 1; i < subject; i++) if (d.at(i)?.draft === found?.draft && d.at(i) !== found) return null;
  return fitting(d, subject, wanted);
}

/**
 * "Orr said Tate would lose because he …": the subject of the innermost clause around it; where nothing says that they are
 * of that gender, nobody beside them in their clause may be.
 */
function around(d: Discourse, wanted: Wanted): Draft | null {
  const { w } = d;
  for (const subject of subjectsAround(w, wanted.at)) {
    const draft = subject < wanted.at ? fitting(d, subject, wanted) : null;
    if (draft) return draft.gender === wanted.gender || !isRivalled(d, subject, wanted) ? draft : null;
  }
  return null;
}

/** Whether the clause of a subject names somebody else, before the pronoun, who is known to be of its gender. */
function isRivalled({ w, mentions }: Discourse, subject: number, { at, gender, fits, not }: Wanted): boolean {
  for (let m = mentions.length - 1; m >= 0; m--) {
    const { head, draft } = mentions[m] as Found;
    if (!sameSentence(w, head, at)) return false;
    if (draft.gender !== gender || head > at || not.has(draft) || !fits(draft)) continue;
    if (hangsOn(w, head, headOf(w, subject)) && !hangsOn(w, head, subject)) return true;
  }
  return false;
}
