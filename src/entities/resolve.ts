import { idOf } from '../id.ts';
import type { Analysis } from '../language/analysis.ts';
import type { Article, Span } from '../loaders/article.ts';
import type { Quotation } from '../quotes/quotation.ts';
import { attribute } from './attribute.ts';
import { findBodies } from './bodies.ts';
import { clusterNamings } from './cluster.ts';
import type { Draft, Found } from './draft.ts';
import type { Cast, Entity } from './entity.ts';
import { type Scene, walk } from './mentions.ts';
import { findNamings } from './names.ts';
import { nameOf } from './naming.ts';
import { headOf } from './phrases.ts';
import { readWords, tokenFrom, type Words } from './words.ts';

/** Says who is named in an article and who said each quotation, to whom and through whom. */
export function resolveEntities(article: Article, analysis: Analysis, quotations: readonly Quotation[]): Cast {
  const w = readWords(analysis);
  const drafts = new Map<string, Draft>();
  const namings = findNamings(w);
  const plainHead = (span: Span) => headOf(w, ...tokens(w, span), new Map());
  const speakers = new Set(quotations.flatMap((q) => (q.source ? [plainHead(q.source)] : [])));
  const names = clusterNamings(w, namings, speakers, drafts, article.id);
  const taken = new Uint8Array(w.length);
  for (const f of names) if (f.to - f.from > 1 || f.draft.label !== 'Country') taken.fill(1, f.from, f.to);
  const bodies = findBodies(w, taken, drafts);
  const named = [...names.filter((f) => !bodies.some((b) => b.from <= f.from && f.to <= b.to)), ...bodies].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  );
  const starts = new Map(named.map((f) => [f.from, f]));
  const mentions = walk(w, named, readScene(w, article.id, quotations, starts));
  const byHead = new Map(mentions.map((f) => [f.head, f]));
  const entities = buildEntities(article, w, mentions);
  const at = (words: Span): Entity | null => {
    const [from, to] = tokens(w, words);
    const found = byHead.get(headOf(w, from, to, starts));
    return found ? (entities.get(found.draft) ?? null) : null;
  };
  return {
    entities: [...entities.values()].sort(
      (a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || (a.id < b.id ? -1 : 1),
    ),
    quotes: attribute(article.id, quotations, (words) => at(words)?.id ?? null),
    at,
  };
}

/** The tokens `[from, to)` of a span of the text. */
function tokens(w: Words, [start, end]: Span): [number, number] {
  return [tokenFrom(w, start), tokenFrom(w, end)];
}

function readScene(
  w: Words,
  article: string,
  quotations: readonly Quotation[],
  starts: ReadonlyMap<number, Found>,
): Scene {
  const parties = new Map<number, number>();
  const sources = new Set<number>();
  const speaker = new Int32Array(w.length).fill(-1);
  const reporter = new Int32Array(w.length).fill(-1);
  const headIn = (span: Span) => headOf(w, ...tokens(w, span), starts);
  for (const q of quotations) {
    for (const span of [q.source, q.addressee, ...q.relays]) if (span) parties.set(headIn(span), tokens(w, span)[1]);
    if (q.source) sources.add(headIn(q.source));
  }
  quotations.forEach((q) => {
    let said: Quotation | undefined = q;
    for (let hops = 0; said && !said.source && said.carriesOn !== null && hops < quotations.length; hops++)
      said = quotations[said.carriesOn];
    if (!said?.source) return;
    const head = headIn(said.source);
    for (const span of q.content) {
      const [from, to] = tokens(w, span);
      for (let i = from; i < to; i++) {
        if (reporter[i] === -1) reporter[i] = head;
        if (w.quoted[i] && (speaker[i] === -1 || q.kind === 'direct')) speaker[i] = head;
      }
    }
  });
  return { article, parties, sources, speakerOf: (i) => speaker[i] ?? -1, reporterOf: (i) => reporter[i] ?? -1 };
}

function buildEntities(article: Article, w: Words, mentions: readonly Found[]): Map<Draft, Entity> {
  const byDraft = new Map<Draft, Found[]>();
  for (const found of mentions) {
    const others = byDraft.get(found.draft);
    if (others) others.push(found);
    else byDraft.set(found.draft, [found]);
  }
  const entities = new Map<Draft, Entity>();
  for (const [draft, found] of byDraft) {
    if (!draft.unnamed && !found.some((f) => f.kind === 'name' || draft.label === 'Country')) continue;
    const name = nameOf(draft, article, w, found);
    entities.set(draft, {
      id: idOf('e', ...draft.key),
      label: draft.label,
      name,
      aliases: [...new Set([...draft.forms.keys(), ...(draft.fixedName === null ? [name] : [])])].sort(),
      wikidata: draft.wikidata,
      unnamed: draft.unnamed,
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
