import type { Upos } from './analysis.ts';
import { irregularVerbs } from './data/irregular-verbs.ts';
import { auxiliaries, irregularAdjectives, irregularNouns, pronouns, verbStems } from './data/lemma-exceptions.ts';

/** The base form of a word, in lower case except for proper names and "I". */
export function lemmatize(form: string, tag: Upos): string {
  const word = form.toLowerCase();
  switch (tag) {
    case 'VERB':
      return verb(word.replace(/^’/, "'"));
    case 'AUX':
      return auxiliaries.get(word) ?? irregularVerbs.get(word) ?? word;
    case 'NOUN':
      return noun(word);
    case 'PROPN':
      return form;
    case 'ADJ':
    case 'ADV':
      return irregularAdjectives.get(word) ?? (tag === 'ADJ' ? adjective(word) : word);
    case 'PRON':
    case 'DET':
      return pronouns.get(word) ?? word;
    case 'PART':
      return /^n['’]t$/.test(word) ? 'not' : word;
    default:
      return word;
  }
}

function verb(word: string): string {
  const irregular = irregularVerbs.get(word) ?? irregularPrefixed(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith('ied')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|sh|ch|x|zz|[aeiou]o)es$/.test(word) || /(?:[^aeiou]o)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  if (word.endsWith('ed') && !word.endsWith('eed')) return base(word.slice(0, -2));
  if (word.endsWith('ing') && /[aeiouy]/.test(word.slice(0, -3))) return base(word.slice(0, -3));
  return word;
}

/** "re-told", "outbid": a known irregular form behind a prefix. */
function irregularPrefixed(word: string): string | undefined {
  const match = /^(re-?|out|over|under|mis|fore|un|co-)(.{3,})$/.exec(word);
  const inner = match && irregularVerbs.get(match[2] as string);
  return inner && inner !== match[2] ? `${match[1]}${inner}` : undefined;
}

/** From a stem ("accus", "stopp", "warn") to the verb. */
function base(stem: string): string {
  const known =
    verbStems.get(stem) ?? verbStems.get(stem.replace(/^(?:under|over|re-?|de-?|un|dis|mis|out|pre)(?=.{3})/, ''));
  if (known !== undefined) {
    const prefix = verbStems.has(stem)
      ? ''
      : stem.slice(0, stem.length - (known.endsWith('e') ? known.length - 1 : known.length));
    return prefix + known;
  }
  if (/([bdgmnprt])\1$/.test(stem)) return undoubled.has(stem) ? stem : stem.slice(0, -1);
  if (stem.endsWith('ll')) return singleL.test(stem) ? stem.slice(0, -1) : stem;
  if (/(?:[cuvz]|[dlr]g|[^aeioulrw]l|[^ao]at)$/.test(stem) && !stem.endsWith('zz')) return `${stem}e`;
  if (/[^su]s$/.test(stem)) return `${stem}e`;
  return /^[^aeiou]*[aeiouy][^aeiouwxy]$/.test(stem) ? `${stem}e` : stem;
}

const undoubled: ReadonlySet<string> = new Set('add err ebb egg odd putt butt purr'.split(' '));
const singleL =
  /(?:trave|cance|mode|labe|leve|contro|patro|rebe|compe|expe|impe|dispe|prope|exce|fue|signa|tota|riva|equa|fulfi|marve|quarre|counse|dia|channe|funne|shove|unrave|repe|pane|insti)ll$/;

function noun(word: string): string {
  const irregular = irregularNouns.get(word);
  if (irregular !== undefined) return irregular;
  if (!word.endsWith('s') || word.length < 4) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|sh|[^a]ch|[ao]ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (/(?:ss|us|is|'s)$/.test(word)) return word;
  return word.slice(0, -1);
}

function adjective(word: string): string {
  const match = /^(.+?)(?:er|est)$/.exec(word);
  const stem = match?.[1];
  if (stem === undefined) return word;
  if (/([bdgmnpt])\1$/.test(stem) && stem.length > 3) return stem.slice(0, -1);
  if (/[^aeiou]i$/.test(stem)) return `${stem.slice(0, -1)}y`;
  return comparable.get(stem) ?? word;
}

/** Stems that take -er and -est, to their positive form. */
const comparable: ReadonlyMap<string, string> = new Map(
  (
    'high low long short strong weak small great few young old new old deep broad slow fast near dear clear hard soft light dark cheap ' +
    'rich poor quick bright sharp tough rough smooth warm cold cool kind mild wild tall thick close:clos large:larg wide:wid late:lat ' +
    'safe:saf nice:nic fine:fin wise:wis severe:sever brave:brav true:tru simple:simpl able:abl gentle:gentl loose:loos strange:strang'
  )
    .split(' ')
    .map((word) => {
      const [positive = '', stem = positive] = word.split(':');
      return [stem, positive];
    }),
);
