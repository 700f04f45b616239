import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { HearsayError } from '../../errors.ts';

/**
 * The built program `name` of this folder, also for callers that run from the sources.
 * @throws HearsayError `store-unavailable` when the checkout has not been built
 */
export function programFile(name: 'server' | 'engine-process'): string {
  const file = fileURLToPath(new URL(`../../../dist/store/embedded/${name}.js`, import.meta.url));
  if (!existsSync(file)) throw new HearsayError('store-unavailable', `${file} is missing: run \`npm run build\` first`);
  return file;
}
