import type { ArticleGraph } from '../graph/graph.ts';

/** A value of a result as plain JSON: integers past 2^53 and temporal values are strings. */
export type Value =
  | null
  | boolean
  | number
  | string
  | readonly Value[]
  | { readonly [key: string]: Value }
  | NodeValue
  | RelationshipValue
  | PathValue;

export interface NodeValue {
  readonly labels: readonly string[];
  readonly properties: { readonly [key: string]: Value };
  readonly elementId: string;
}

export interface RelationshipValue {
  readonly type: string;
  readonly properties: { readonly [key: string]: Value };
  readonly elementId: string;
  readonly start: string;
  readonly end: string;
}

export interface PathValue {
  readonly nodes: readonly NodeValue[];
  readonly relationships: readonly RelationshipValue[];
}

/** The answer to one query. `truncated`: more rows were to come. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  readonly truncated: boolean;
}

export interface Limits {
  /** Rows kept; default 1,000. */
  readonly rows?: number;
  /** Milliseconds the server may work; default 5,000. */
  readonly timeoutMs?: number;
  /** Ends the query when it is aborted: whoever asked is gone. */
  readonly signal?: AbortSignal;
}

/** Whatever reads the graph; its type cannot write. */
export interface Reader {
  /**
   * Runs one Cypher query in a read transaction.
   * @throws HearsayError `bad-query`, `not-read-only`, `limit-exceeded`, `store-unavailable`
   */
  read(query: string, params?: Readonly<Record<string, unknown>>, limits?: Limits): Promise<Table>;
}

/** How many of each are new in the graph after a load. */
export interface LoadReport {
  readonly articles: number;
  readonly known: number;
  readonly entities: number;
  readonly quotes: number;
  readonly acts: number;
}

export interface LoadOptions {
  /** Articles written in one transaction; default 50. */
  readonly batch?: number;
  /** Called after every batch that is safely written, with the report so far; the next waits for it. */
  readonly onBatch?: (soFar: LoadReport) => void | Promise<void>;
}

/** How another program opens the same graph. */
export interface Address {
  readonly kind: 'embedded' | 'neo4j';
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export interface Store extends Reader {
  readonly address: Address;
  /** Writes articles, a batch a transaction; one already there changes nothing. Constraints and indexes come first. */
  load(articles: AsyncIterable<ArticleGraph> | Iterable<ArticleGraph>, options?: LoadOptions): Promise<LoadReport>;
  /**
   * Writes articles again that are read anew, each batch with what it takes away in one transaction: what stood there of
   * them goes, and entities that no article mentions any more.
   */
  replace(articles: AsyncIterable<ArticleGraph> | Iterable<ArticleGraph>, options?: LoadOptions): Promise<LoadReport>;
  close(): Promise<void>;
}
