import { agentOf } from './agents.ts';
import type { Draft, Taken } from './draft.ts';
import { isObjectPronoun } from './phrases.ts';
import { headOf, kindAt, type Reading, sentenceEnd, sentenceStart } from './reading.ts';
import { phraseAt, topOf } from './tree.ts';

/*
 * A quotation and whoever utters it, by a verb that is not known to report: “Typical,” sniffed one trustee.
 * What stands there says so, whatever the verb.
 */

/** Drafts for quoted spans that end before such a verb and its subject; `taken` is what was found before. */
export function readSpeech(r: Reading, taken: Taken): Draft[] {
  const drafts: Draft[] = [];
  r.spans.forEach((span, i) => {
    if (!span.closed || span.outer >= 0) return;
    const from = r.spanFrom[i] as number;
    const to = r.spanTo[i] as number;
    if (
      !beginsSentence(r, from) ||
      to - from < 3 ||
      taken.contents[from] === 1 ||
      !/^[,?!…–—]$/.test(r.low[to - 2] as string)
    )
      return;
    const c = r.chunkOf[to] ?? -1;
    const found = c < 0 ? null : utterance(r, c);
    if (!found || taken.cues.has(r.chunks[found.verb]?.head ?? -1)) return;
    const { verb, source } = found;
    const group = r.chunks[verb];
    if (!group?.verb) return;
    drafts.push({
      content: [[from, to]],
      cue: [group.from, r.low[group.to] === 'it' ? group.to + 1 : group.to],
      at: group.head,
      source,
      verb: group.verb.lemma,
      addressee: null,
      relays: [],
      carriesOn: null,
      certainty: 'actual',
      rule: 'quote-any-verb',
    });
  });
  return drafts;
}

/** A name in marks within a sentence, “Trumpcare,” links …, is no speech. */
function beginsSentence(r: Reading, token: number): boolean {
  const c = r.chunkOf[token] as number;
  return sentenceStart(r, c) === c;
}

/** The verb at chunk `c` with its subject after it, or after its subject at `c`. */
function utterance(r: Reading, c: number): { verb: number; source: readonly [number, number] } | null {
  const lo = sentenceStart(r, c);
  const hi = sentenceEnd(r, c);
  if (isPlain(r, c) && kindAt(r, c + 1, lo, hi) === 'noun' && !isObjectPronoun(r, c + 1)) {
    const subject = r.chunks[c + 1];
    if (!subject) return null;
    const to = phraseAt(r, topOf(r, subject.from, subject.to))[1];
    return { verb: c, source: [subject.from, Math.max(subject.to, to)] };
  }
  const as = headOf(r, c) === 'as';
  const first = r.chunks[as ? c + 1 : c];
  for (let v = c + 1; v < Math.min(hi, c + 6); v++) {
    if (kindAt(r, v, lo, hi) === 'comma' || kindAt(r, v, lo, hi) === 'opening') return null;
    if (!isPlain(r, v)) continue;
    const next = kindAt(r, v + 1, lo, hi);
    const agent = agentOf(r, r.chunks[v]?.head ?? 0);
    if (!agent || !first || agent.head < first.from || agent.head >= (r.chunks[v]?.from ?? 0)) return null;
    const tags = as ? headOf(r, v + 1) === 'it' : agent.speaks && /^(?:stop|edge|comma)$/.test(next);
    return tags ? { verb: v, source: [first.from, Math.max(first.to, agent.range[1])] } : null;
  }
  return null;
}

/** Whether chunk `c` is a verb in the simple past or present: what tags a quotation. */
function isPlain(r: Reading, c: number): boolean {
  const verb = r.chunks[c]?.verb;
  return (
    verb?.form === 'finite' && !verb.auxiliary && !verb.passive && r.tag[verb.head] === 'VERB' && headOf(r, c) !== 'has'
  );
}
