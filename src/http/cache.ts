import type { RequestHandler } from 'express';

/** Answers may be kept but must be asked about again: Express gives each an ETag and answers 304 to its owner. */
export const revalidate: RequestHandler = (req, res, next) => {
  if (req.method === 'GET' || req.method === 'HEAD') res.set('Cache-Control', 'no-cache');
  next();
};

/** The same pure function, its last `size` answers kept by what it was given. */
export function remember<A extends readonly unknown[], R>(
  compute: (...given: A) => R,
  size: number,
): (...given: A) => R {
  const answers = new Map<string, R>();
  return (...given) => {
    const key = JSON.stringify(given);
    const known = answers.get(key);
    const answer = known ?? compute(...given);
    answers.delete(key);
    answers.set(key, answer);
    for (const oldest of answers.keys()) if (answers.size > size) answers.delete(oldest);
    return answer;
  };
}
