import { z } from 'zod';
import { HearsayError } from '../errors.ts';

/* The lines of a knowledge base: what one may say of an entity, or decide about who is who. */

const text = z.string().trim().min(1);
const texts = z.array(text).default([]);
const id = z.string().regex(/^e_[0-9a-f]{20}$/, 'must be the id of an entity');
const base = {
  name: text,
  aliases: texts,
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .nullable()
    .default(null),
};
const country = text.nullable().default(null);
const day = z.iso.date().nullable().default(null);
const office = z.strictObject({
  office: text.transform((words) => words.toLowerCase()),
  of: text.nullable().default(null),
  from: day,
  to: day,
});
const entityLine = z.discriminatedUnion('label', [
  z.strictObject({ label: z.literal('Person'), ...base, country, offices: z.array(office).default([]) }),
  z.strictObject({ label: z.literal('Organization'), ...base, country, nouns: texts, capitals: texts }),
  z.strictObject({
    label: z.literal('Country'),
    ...base,
    code: z.string().regex(/^[A-Z]{2,3}$/, 'must be two or three capitals'),
    demonyms: texts,
    capitals: texts,
    seats: texts,
    hints: texts,
  }),
  z.strictObject({ label: z.literal('Place'), ...base }),
]);
const mergeLine = z.strictObject({ merge: z.array(id).min(2), why: text.optional() });
const splitLine = z.strictObject({
  split: id,
  articles: z.array(z.string().regex(/^a_[0-9a-f]{20}$/, 'must be the id of an article')).min(1),
  as: id,
  why: text.optional(),
});

export type EntityLine = z.infer<typeof entityLine>;
export type PersonLine = Extract<EntityLine, { label: 'Person' }>;
export type Decision = z.infer<typeof mergeLine> | z.infer<typeof splitLine>;
export type Line = EntityLine | Decision;

export function isDecision(line: Line): line is Decision {
  return 'merge' in line || 'split' in line;
}

/**
 * The lines of a knowledge base in JSON Lines; blank ones and those that begin with "#" are passed over.
 * @throws HearsayError `bad-input` that names the file and line
 */
export function linesOf({ path, text }: { readonly path: string; readonly text: string }): Line[] {
  return text.split(/\r?\n/).flatMap((line, i) => (isSaying(line) ? [parse(line, `${path}:${i + 1}`)] : []));
}

/** The decision that a line of a knowledge base is, as a list of one or none. */
export function decisionsOf(line: string): Decision[] {
  return isSaying(line) ? [parse(line, 'a decision')].filter(isDecision) : [];
}

function isSaying(line: string): boolean {
  return line.trim() !== '' && !line.startsWith('#');
}

function parse(line: string, where: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new HearsayError('bad-input', `${where}: not JSON (${(error as Error).message})`);
  }
  const kind =
    value !== null && typeof value === 'object' && ('merge' in value ? mergeLine : 'split' in value ? splitLine : null);
  const result = (kind || entityLine).safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new HearsayError('bad-input', `${where}: ${issue?.path.join('.') || 'the line'}: ${issue?.message}`);
}
