import { z } from 'zod';
import { HearsayError } from '../errors.ts';
import type { Certainty } from '../quotes/quotation.ts';

const words = z.string().trim().min(1).max(200);

/** A day, `2022-02-15`. */
const day = z.iso.date('write it as 2022-02-15');

const list = words.transform((value) => value.split(',').map((item) => item.trim()));

export const paging = {
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: z.string().max(1000).optional(),
};

const period = { outlet: words.optional(), since: day.optional(), until: day.optional() };

const CERTAINTIES = {
  actual: 'actual',
  negated: 'negated',
  hypothetical: 'hypothetical',
  future: 'future',
  question: 'question',
  reported: 'reported',
} as const satisfies { readonly [certainty in Certainty]: certainty };

/** Names are matched without regard to case, against the name and every alias, or are ids. */
export const actFilters = {
  type: list.transform((types) => types.map((type) => type.toUpperCase())).optional(),
  entity: words.optional(),
  from: words.optional(),
  to: words.optional(),
  article: words.optional(),
  certainty: z.enum(CERTAINTIES).optional(),
  ...period,
};

export const articleFilters = period;

export const quoteFilters = {
  speaker: words.optional(),
  to: words.optional(),
  kind: z.enum(['direct', 'indirect', 'mixed']).optional(),
  article: words.optional(),
  text: words.optional(),
};

export const entityFilters = {
  name: words.optional(),
  label: z.enum(['Person', 'Organization', 'Country', 'Place', 'Unnamed']).optional(),
  /** Part of a name. */
  search: words.optional(),
};

/**
 * What the caller gave, checked.
 * @throws HearsayError `bad-input` naming every parameter at fault
 */
export function check<T extends z.ZodType>(schema: T, given: unknown): z.output<T> {
  const result = schema.safeParse(given, { reportInput: true });
  if (result.success) return result.data;
  throw new HearsayError('bad-input', result.error.issues.map((issue) => say(issue, schema)).join('; '));
}

function say(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  const at = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = schema instanceof z.ZodObject ? Object.keys(schema.shape).join(', ') : '';
    return `unknown parameter ${issue.keys.join(', ')}${known && `; known: ${known}`}`;
  }
  if (at && Array.isArray(issue.input)) return `${at}: given more than once`;
  return `${at || 'the body'}: ${issue.message}`;
}
