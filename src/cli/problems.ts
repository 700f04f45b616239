import { HearsayError } from '../errors.ts';
import type { OnProblem } from '../loaders/read.ts';

/** Names each input that cannot be used on stderr; `end` throws `bad-input` if there was one. */
export function problems(): { readonly onProblem: OnProblem; end(): void } {
  let count = 0;
  return {
    onProblem({ path, message }) {
      count++;
      process.stderr.write(`hearsay: ${path}: ${message}\n`);
    },
    end() {
      if (count > 0) throw new HearsayError('bad-input', `${count} of the inputs could not be used (named above)`);
    },
  };
}
