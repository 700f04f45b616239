import { phraseEnd, skipLeft } from './phrases.ts';
import { headOf, kindAt, type Reading, sentenceEnd, sentenceStart } from './reading.ts';
import { findSubject, surfaceSubject } from './source.ts';
import type { Subject } from './subject.ts';

/** Who is quoted, by whom, and the chunk of the verb that says so. */
interface QuotedAs {
  readonly subject: Subject;
  readonly relay: Subject | null;
  readonly by: number;
}

const MAX_BACK = 16;

/** "TASS quoted X as | saying", "X was quoted by TASS as | telling Y": reads the gerund at chunk `v`; null where it is none such. */
export function quotedAs(r: Reading, v: number): QuotedAs | null {
  const lo = sentenceStart(r, v);
  const as = skipLeft(r, v - 1, lo);
  if (r.chunks[v]?.verb?.form !== 'gerund' || headOf(r, as) !== 'as') return null;
  for (let by = as - 1; by >= Math.max(lo, as - MAX_BACK); by--) {
    const verb = r.chunks[by]?.verb;
    if (!verb) continue;
    if (verb.lemma !== 'quote' && verb.lemma !== 'cite') return null;
    if (verb.passive) {
      const subject = surfaceSubject(r, by);
      return subject && { subject, relay: findSubject(r, by) ?? namedAfter(r, v), by };
    }
    if (kindAt(r, by + 1, lo, as) !== 'noun') return null;
    const subject: Subject = { from: by + 1, to: phraseEnd(r, by + 1), head: by + 1, how: 'control', partner: null };
    return { subject, relay: findSubject(r, by), by };
  }
  return null;
}

/** "X was quoted as | saying by TASS". */
function namedAfter(r: Reading, v: number): Subject | null {
  if (headOf(r, v + 1) !== 'by' || kindAt(r, v + 2, v, sentenceEnd(r, v)) !== 'noun') return null;
  return { from: v + 2, to: phraseEnd(r, v + 2), head: v + 2, how: 'agent', partner: null };
}
