/** What the server and the engine's process say to each other, over Node's channel between parent and child. */

/** One request to the engine. `tx` is a number that the server gives each transaction. */
export type Call =
  | {
      readonly do: 'run';
      readonly tx: number;
      readonly query: string;
      readonly params: Readonly<Record<string, unknown>>;
      /** Refuse, and undo, anything that writes. */
      readonly read: boolean;
      /** End the transaction at once unless it wrote. */
      readonly single: boolean;
      readonly bolt5: boolean;
      readonly rows: number;
      readonly bytes: number;
    }
  | { readonly do: 'commit'; readonly tx: number }
  | { readonly do: 'rollback'; readonly tx: number }
  | { readonly do: 'close' };

/** The answer to a `run`. */
export interface Result {
  readonly columns: readonly string[];
  /** RECORD messages, framed, one after another. */
  readonly records: Buffer;
  /** Where each record ends in `records`. */
  readonly ends: readonly number[];
  /** Bolt's statistics, empty when nothing changed. */
  readonly stats: Readonly<Record<string, number | boolean>>;
  /** Whether there is something to commit. */
  readonly wrote: boolean;
}

/** The state of the database after its last acknowledged commit. */
export interface Acknowledged {
  /** The engine's count of commits. */
  readonly epoch: number;
  readonly nodes: number;
  readonly edges: number;
}

export type Request = Call & { readonly id: number };

export type Reply =
  | { readonly ready: Acknowledged }
  | { readonly failed: 'locked' | 'damaged' | 'not-writable'; readonly message: string }
  | { readonly id: number; readonly value: Result | Acknowledged | null }
  | { readonly id: number; readonly code: string; readonly message: string };
