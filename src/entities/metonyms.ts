import type { Naming } from './names.ts';
import { isPersonNoun } from './phrases.ts';
import { isNoun, isPossessive, sameSentence, type Words } from './words.ts';

const WHERE = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'across',
  'throughout',
  'inside',
  'through',
  'into',
  'toward',
  'towards',
  'via',
  'after',
  'since',
]);
const MOTION = new Set(
  'visit leave enter reach fly travel go return arrive head drive march evacuate flee come rush depart land move live stay'.split(
    ' ',
  ),
);
const GROUND = new Set(
  'street streets suburb suburbs airport region area neighborhood neighbourhood outskirts residents metro subway'.split(
    ' ',
  ),
);

/** Whether a capital is meant as a town where something happens, not as the government that sits there. */
export function isGround(w: Words, { from, to }: Naming): boolean {
  const inside = (i: number) => sameSentence(w, from, i);
  let i = from - 1;
  if (inside(i) && w.low[i] === 'the') i--;
  if (!inside(i)) return isDateline(w, to);
  const before = w.low[i] as string;
  if (sameSentence(w, from, to) && w.tag[to] === 'NOUN' && !isPersonNoun(w.low[to] as string)) return true;
  if (WHERE.has(before)) return true;
  if (before === 'of' && GROUND.has(w.low[i - 1] ?? '')) return true;
  if (MOTION.has((w.analysis.lemma[i] as string).toLowerCase()) && w.tag[i] === 'VERB') return true;
  const moved = (k: number) => inside(k) && w.tag[k] === 'VERB' && MOTION.has(w.analysis.lemma[k] as string);
  if (before === 'to' || before === 'from' || before === 'for')
    return moved(i - 1) || (moved(i - 2) && !isNoun(w, i - 1));
  if (before === ',' && isNoun(w, i - 1) && w.low[to] === ',') return true;
  return isPossessive(w, to) && GROUND.has(w.low[to + 1] ?? '');
}

/** "LONDON (AP) — ", "PARIS — ": where a story is sent from. */
function isDateline(w: Words, to: number): boolean {
  for (let i = to; i < to + 6 && i < w.length; i++)
    if (/^(?:—|–|--)$/.test(w.form[i] as string)) return w.low[to] === '(' || i === to || w.low[to] === ',';
  return false;
}
