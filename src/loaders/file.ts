import { readFile, stat } from 'node:fs/promises';

/** The largest file, or line of JSON, read as one input, in bytes. */
export const MAX_BYTES = 5_000_000;

/** A text, or why there is none. */
export type Read = { readonly text: string } | { readonly why: string; readonly missing?: true };

/** Reads a file of text in UTF-8, without its byte order mark. What is not a regular file is not opened. */
export async function readText(path: string): Promise<Read> {
  try {
    const about = await stat(path);
    if (!about.isFile()) return { why: 'not a regular file' };
    return about.size > MAX_BYTES ? TOO_LARGE : decode(await readFile(path));
  } catch (error) {
    const missing = /^(?:ENOENT|ENOTDIR)$/.test((error as NodeJS.ErrnoException).code ?? '');
    return { why: reason(error), ...(missing && { missing: true }) };
  }
}

const TOO_LARGE: Read = { why: `larger than ${MAX_BYTES / 1e6} MB` };
const NEWLINE = 0x0a;

/** Bytes as text, strictly: other encodings would lose their quotation marks. UTF-16 shows by its zero bytes. */
function decode(bytes: Uint8Array): Read {
  if (bytes.includes(0)) return { why: 'not UTF-8 text (it holds zero bytes)' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { why: 'not UTF-8' };
  }
}

/** The lines of a stream of bytes; of one that is too large no more is kept than is needed to know it. */
export async function* readLinesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Read> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (bytes: Uint8Array) => {
    length += bytes.length;
    if (length <= MAX_BYTES) parts.push(bytes);
    else parts = [];
  };
  const line = (): Read => {
    const read = length > MAX_BYTES ? TOO_LARGE : decode(Buffer.concat(parts));
    parts = [];
    length = 0;
    return read;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, to));
      yield line();
      from = to + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield line();
}

export function reason(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
