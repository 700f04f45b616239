import { ERRORS, HearsayError } from '../errors.ts';

/** Prints what went wrong as one line on stderr and says with which code to leave: that of the error, else 70 for a defect. */
export function report(error: unknown): number {
  if (error instanceof HearsayError) {
    process.stderr.write(`hearsay: ${error.message}\n`);
    return ERRORS[error.code].exit;
  }
  const shown = process.env.HEARSAY_DEBUG && error instanceof Error ? error.stack : String(error);
  process.stderr.write(`hearsay: internal error: ${shown}\n`);
  return 70;
}
