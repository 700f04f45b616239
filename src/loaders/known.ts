import { z } from 'zod';

/** A date or an instant in ISO 8601, as a string. */
const when = z.union([z.iso.date(), z.iso.datetime({ offset: true })]).nullish();
const words = z.string().trim().min(1).max(2000).nullish();

const fields = {
  url: z.url().max(4000).nullish(),
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
