import { describeMissing, findServices } from './services.ts';

/** Jest's global set-up: says once what is missing, and refuses to run without what HEARSAY_REQUIRE names. */
export default async function setup(): Promise<void> {
  const required = (process.env.HEARSAY_REQUIRE ?? '').split(',').filter(Boolean);
  const missing = (await findServices()).filter((service) => service.missing !== null);
  for (const service of missing) process.stderr.write(`skipped: ${describeMissing(service)}\n`);
  const refused = missing.filter((service) => required.includes(service.name));
  if (refused.length > 0) throw new Error(`HEARSAY_REQUIRE names ${refused.map((service) => service.name).join(', ')}`);
}
