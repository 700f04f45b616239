import { z } from 'zod';
import { NAME_TAGS, RELATIONS, UPOS, XPOS } from '../analysis.ts';
import { COLUMNS, type Column } from '../features.ts';
import { type Matrix, readTensorFile, type TensorFile, TensorHeader } from './tensors.ts';

/** The strings of one aspect of a word that have an embedding of their own: the row of each. */
export interface Vocabulary {
  readonly column: Column;
  readonly rows: ReadonlyMap<string, number>;
  readonly embedding: Matrix;
}

/** Row of the embeddings of strings unknown in training, and of the place before a sentence. Row 0 is not used. */
export const UNKNOWN = 1;
export const BEFORE = 2;

/** The language network in its file. */
export interface NetworkFile extends Pick<TensorFile<unknown>, 'rows' | 'matrix' | 'floats'> {
  /** Width of the hidden state, each way: a multiple of eight. */
  readonly hidden: number;
  readonly vocabularies: readonly Vocabulary[];
  /** What the rows of each output stand for: indexes into the lists of `analysis.ts`. */
  readonly upos: Uint8Array;
  readonly xpos: Uint8Array;
  readonly relations: Uint8Array;
  readonly names: Uint8Array;
}

const strings = z.array(z.string()).min(1);
/** Tens of thousands of them: checked at once, not one by one. */
const words = z.custom<string[]>((v) => Array.isArray(v) && v.length > 2 && v.every((w) => typeof w === 'string'));
const Header = TensorHeader.extend({
  hidden: z.int().positive().multipleOf(8),
  columns: z.array(z.object({ name: z.enum(COLUMNS), dim: z.int().positive(), words })).min(1),
  upos: strings,
  xpos: strings,
  relations: strings,
  names: strings,
});

/** Reads the bytes of a network; errors call it `name`. */
export function readNetworkFile(bytes: Uint8Array, name: string): NetworkFile {
  const { header, damaged, rows, matrix, floats } = readTensorFile(bytes, name, Header);
  const indexes = (list: readonly string[], known: readonly string[], what: string) =>
    Uint8Array.from(list, (tag) => {
      const index = known.indexOf(tag);
      if (index < 0) throw damaged(`unknown ${what} ${JSON.stringify(tag)}`);
      return index;
    });
  return {
    hidden: header.hidden,
    vocabularies: header.columns.map(({ name: column, dim, words }) => ({
      column,
      rows: new Map(words.map((word, row) => [word, row])),
      embedding: matrix(`embedding.${column}`, words.length, dim),
    })),
    upos: indexes(header.upos, UPOS, 'part of speech'),
    xpos: indexes(header.xpos, XPOS, 'Penn Treebank tag'),
    relations: indexes(header.relations, RELATIONS, 'relation'),
    names: indexes(header.names, NAME_TAGS, 'name tag'),
    rows,
    matrix,
    floats,
  };
}
