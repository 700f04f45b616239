import type { Analysis } from '../language/analysis.ts';
import type { Article, Span } from '../loaders/article.ts';
import type { Quotation } from '../quotes/quotation.ts';
import { findTies, type Tie } from './affiliations.ts';
import { attribute } from './attribute.ts';
import { findBodies } from './bodies.ts';
import { clusterNamings, countriesOf } from './cluster.ts';
import type { Draft, Found } from './draft.ts';
import type { Affiliation, Cast, Entity } from './entity.ts';
import { type Identity, identify } from './identity.ts';
import { type Knowledge, worldKnowledge } from './knowledge.ts';
import { walk } from './mentions.ts';
import { findNamings } from './names.ts';
import { nameOf } from './naming.ts';
import { findNations } from './nations.ts';
import { headOf } from './phrases.ts';
import { Registry } from './registry.ts';
import { readScene, tokensOf } from './scene.ts';
import { readWords, type Words } from './words.ts';

/**
 * Says who is named in an article and who said each quotation, to whom and through whom. `parties` are the words for those
 * who do or suffer something beside that: they may be unnamed, as who speaks may.
 */
export function resolveEntities(
  article: Article,
  analysis: Analysis,
  quotations: readonly Quotation[],
  knowledge: Knowledge = worldKnowledge(),
  parties: readonly Span[] = [],
): Cast {
  const w = readWords(analysis, knowledge);
  const drafts = new Registry(article.id);
  const namings = findNamings(w);
  const plainHead = (span: Span) => headOf(w, ...tokensOf(w, span), new Map());
  const speakers = new Set(quotations.flatMap((q) => (q.source ? [plainHead(q.source)] : [])));
  const names = clusterNamings(w, namings, speakers, new Set(parties.map(plainHead)), drafts, article.id);
  const taken = new Uint8Array(w.length);
  for (const f of names) if (f.to - f.from > 1 || f.draft.label !== 'Country') taken.fill(1, f.from, f.to);
  const bodies = findBodies(w, taken, drafts);
  const ofBodies = new Uint8Array(w.length);
  for (const f of bodies) ofBodies.fill(1, f.from, f.to);
  const nations = findNations(w, parties, drafts).filter((f) => !ofBodies[f.from]);
  const named = [...names.filter((f) => !(ofBodies[f.from] && ofBodies[f.to - 1])), ...bodies, ...nations].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  );
  const starts = new Map(named.map((f) => [f.from, f]));
  const context = { article, names: countriesOf(w) };
  const { identities, mentions } = identified(
    walk(w, named, readScene(w, article.id, quotations, parties, starts)),
    (draft) => identify(draft, context, knowledge),
  );
  const ties = findTies(w, mentions, drafts);
  const byHead = new Map(mentions.map((f) => [f.head, f]));
  const entities = buildEntities(
    article,
    w,
    mentions,
    (draft) => identities.get(draft) ?? identify(draft, context, knowledge),
  );
  const at = (words: Span): Entity | null => {
    const [from, to] = tokensOf(w, words);
    const found = byHead.get(headOf(w, from, to, starts));
    return found ? (entities.get(found.draft) ?? null) : null;
  };
  return {
    entities: [...entities.values()].sort(
      (a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || (a.id < b.id ? -1 : 1),
    ),
    quotes: attribute(article.id, quotations, (words) => at(words)?.id ?? null),
    affiliations: affiliations(w, article, ties, entities),
    at,
  };
}

function affiliations(
  w: Words,
  article: Article,
  ties: readonly Tie[],
  entities: ReadonlyMap<Draft, Entity>,
): Affiliation[] {
  return ties.flatMap(({ person, body, from, to, ...tie }) => {
    const [member, of] = [entities.get(person), entities.get(body)];
    if (!member || !of) return [];
    const words: Span = [w.analysis.start[from] as number, w.analysis.end[to - 1] as number];
    const { type, office, rule } = tie;
    return [{ type, person: member.id, body: of.id, office, words, date: article.publishedAt, rule }];
  });
}

/** Mentions with one draft for each entity: a decision may make one of two that the article alone keeps apart. */
function identified(
  mentions: readonly Found[],
  identityOf: (draft: Draft) => Identity,
): { identities: ReadonlyMap<Draft, Identity>; mentions: Found[] } {
  const identities = new Map<Draft, Identity>();
  const byId = new Map<string, Draft>();
  for (const { draft } of mentions) {
    if (identities.has(draft)) continue;
    const identity = identityOf(draft);
    identities.set(draft, identity);
    const first = byId.get(identity.id) ?? draft;
    byId.set(identity.id, first);
    if (first !== draft)
      for (const [form, times] of draft.forms) first.forms.set(form, (first.forms.get(form) ?? 0) + times);
  }
  const oneOf = (draft: Draft) => byId.get(identities.get(draft)?.id ?? '') ?? draft;
  return { identities, mentions: mentions.map((found) => ({ ...found, draft: oneOf(found.draft) })) };
}

function buildEntities(
  article: Article,
  w: Words,
  mentions: readonly Found[],
  identityOf: (draft: Draft) => Identity,
): Map<Draft, Entity> {
  const byDraft = new Map<Draft, Found[]>();
  for (const found of mentions) {
    const others = byDraft.get(found.draft);
    if (others) others.push(found);
    else byDraft.set(found.draft, [found]);
  }
  const entities = new Map<Draft, Entity>();
  for (const [draft, found] of byDraft) {
    if (!draft.unnamed && !found.some((f) => f.kind === 'name' || draft.label === 'Country')) continue;
    const { id, person, reason, score, namesake } = identityOf(draft);
    const name = person?.name ?? nameOf(draft, article, w, found);
    entities.set(draft, {
      id,
      label: draft.label,
      name,
      aliases: [...new Set([...draft.forms.keys(), ...(draft.fixedName === null ? [name] : [])])].sort(),
      wikidata: person?.wikidata ?? draft.wikidata,
      unnamed: draft.unnamed,
      identity: { reason, score, ...(namesake && { namesake }) },
      mentions: found
        .map(({ from, to, kind }) => ({
          start: w.analysis.start[from] as number,
          end: w.analysis.end[to - 1] as number,
          kind,
        }))
        .sort((a, b) => a.start - b.start || a.end - b.end),
    });
  }
  return entities;
}
