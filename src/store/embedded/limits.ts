/** What one query may use, and how long the server waits for clients. Durations are milliseconds. */
export interface Limits {
  /** Time a query may run. */
  readonly time: number;
  /** Rows of one result. */
  readonly rows: number;
  /** Bytes of one result as sent. */
  readonly bytes: number;
  /** Bytes by which the engine may grow while a query runs. */
  readonly memory: number;
  /** Queries that run at once; the others wait their turn, without their clock running. */
  readonly concurrent: number;
  /** How long an abandoned query may go on. */
  readonly abandoned: number;
  /** Time from the last client leaving to the server's end. */
  readonly grace: number;
  /** Time for the first client to come. */
  readonly firstGrace: number;
  /** Time for a new connection to log in. */
  readonly login: number;
}

export const DEFAULTS: Limits = {
  time: 30_000,
  rows: 500_000,
  bytes: 128 * 2 ** 20,
  memory: 2 ** 30,
  concurrent: 4,
  abandoned: 1_000,
  grace: 1_000,
  firstGrace: 15_000,
  login: 10_000,
};

/**
 * The defaults with what the environment sets: `HEARSAY_STORE_TIME`, `HEARSAY_STORE_ROWS`, and so on, in capitals
 * (`HEARSAY_STORE_FIRST_GRACE`). What is no positive number is passed over.
 */
export function limitsFrom(environment: Readonly<Record<string, string | undefined>>): Limits {
  const set = Object.entries(DEFAULTS).map(([name, value]) => {
    const given = Number(environment[variable(name)]);
    return [name, given > 0 ? given : value];
  });
  return Object.fromEntries(set) as unknown as Limits;
}

/** The reverse of `limitsFrom`. */
export function environmentOf(limits: Partial<Limits>): Record<string, string> {
  return Object.fromEntries(Object.entries(limits).map(([name, value]) => [variable(name), String(value)]));
}

function variable(name: string): string {
  return `HEARSAY_STORE_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`;
}
