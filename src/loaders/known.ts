import { z } from 'zod';
import type { Known } from './article.ts';

/** A date or an instant in ISO 8601, as a string. */
const when = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })], 'write it as 2022-02-15 or 2022-02-15T18:30:00Z')
  .nullish();
const words = z.string().trim().min(1).max(2000).nullish();

const fields = {
  url: z
    .url({ protocol: /^https?$/ })
    .max(4000)
    .nullish(),
  headline: words,
  outlet: words,
  byline: words,
  publishedAt: when,
};

/** What an `articles.json` says of the text files beside it. */
export const knownFiles = z.array(z.strictObject({ file: z.string().min(1), ...fields }));

/** One line of JSON that is an article. Other fields are left alone. */
export const articleLine = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  text: z.string(),
  ...fields,
});

/** What is wrong with a value, in one line: where, and what was expected. */
export function explain(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ');
}

/** What is undefined in `known`, as null. */
export function nulled(known: { readonly [Field in keyof Known]?: string | null | undefined }): Known {
  return {
    url: known.url ?? null,
    headline: known.headline ?? null,
    outlet: known.outlet ?? null,
    byline: known.byline ?? null,
    publishedAt: known.publishedAt ?? null,
  };
}
