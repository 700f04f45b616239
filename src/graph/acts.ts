import type { Act } from '../acts/act.ts';
import type { Article } from '../loaders/article.ts';
import { type Props, present } from './graph.ts';

/** One act of an article, with what its edge carries. */
export interface ToldAct {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly certainty: string;
  readonly props: Props;
}

/**
 * The acts of an article: what it states several times of the same two is one act with several places, in the order of the
 * statements. What it states and denies are two: they differ in certainty.
 */
export function toldActs(article: Article, statements: readonly Act[]): readonly ToldAct[] {
  const groups = new Map<string, [Act, ...Act[]]>();
  for (const act of statements) {
    const key = [act.type, act.from, act.to, act.certainty].join(' ');
    const group = groups.get(key);
    if (group) group.push(act);
    else groups.set(key, [act]);
  }
  return [...groups.values()].map((group) => {
    const [{ type, from, to, certainty }] = group;
    return { type, from, to, certainty, props: propsOf(article, group) };
  });
}

/** The first place as `start`, `end` and `sentence`; every place in lists of the same order. */
function propsOf({ id, text }: Article, statements: readonly [Act, ...Act[]]): Props {
  const [first] = statements;
  const dated = statements.find((act) => act.date !== null) ?? first;
  const coded = statements.find((act) => act.cameo !== null) ?? first;
  const surest = statements.reduce((best, act) => (act.confidence > best.confidence ? act : best));
  const quotes = statements.map((act) => act.quote);
  const quote = quotes.find((some) => some !== null) ?? null;
  const sentences = statements.map(({ start, end }) => text.slice(start, end));
  return present({
    article: id,
    start: first.start,
    end: first.end,
    sentence: text.slice(first.start, first.end),
    spans: statements.flatMap(({ start, end }) => [start, end]),
    sentences,
    words: statements.flatMap(({ words }) => words),
    verb: first.verb,
    quote,
    // A list holds no nulls.
    quotes: quote === null ? null : quotes.map((some) => some ?? ''),
    certainty: first.certainty,
    date: dated.date,
    precision: dated.precision,
    plover: coded.plover,
    cameo: coded.cameo,
    confidence: surest.confidence,
    rule: surest.rule,
  });
}
