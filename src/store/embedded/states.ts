/** The Bolt server's states, and what each request makes of them. */
import type { Request } from './messages.ts';

export type State =
  | 'connected'
  | 'authentication'
  | 'ready'
  | 'streaming'
  | 'tx_ready'
  | 'tx_streaming'
  | 'failed'
  | 'interrupted'
  | 'defunct';

/** `done`: the state after success; `more`: after a success with records, or the login, still to come; `failed`: after a failure. */
export interface Step {
  readonly done: State;
  readonly more?: State;
  readonly failed: State;
}

const step = (done: State, more?: State): Step => ({ done, failed: 'failed', ...(more ? { more } : {}) });
const login = (done: State): Step => ({ done, failed: 'defunct' });

/**
 * States × requests. A request that has no entry is a protocol error and ends the connection; in `failed` and
 * `interrupted` it is answered IGNORED instead. RESET and GOODBYE are the same everywhere after login.
 */
export const STEPS: Readonly<Record<State, Partial<Record<Request, Step>>>> = {
  // Before Bolt 5.1 HELLO is the login; since then LOGON is still to come.
  connected: { HELLO: { done: 'ready', more: 'authentication', failed: 'defunct' } },
  authentication: { LOGON: login('ready') },
  ready: {
    RUN: step('streaming'),
    BEGIN: step('tx_ready'),
    ROUTE: step('ready'),
    TELEMETRY: step('ready'),
    LOGOFF: login('authentication'),
    RESET: login('ready'),
  },
  streaming: { PULL: step('ready', 'streaming'), DISCARD: step('ready', 'streaming'), RESET: login('ready') },
  tx_ready: {
    RUN: step('tx_streaming'),
    COMMIT: step('ready'),
    ROLLBACK: step('ready'),
    TELEMETRY: step('tx_ready'),
    RESET: login('ready'),
  },
  tx_streaming: {
    RUN: step('tx_streaming'),
    PULL: step('tx_ready', 'tx_streaming'),
    DISCARD: step('tx_ready', 'tx_streaming'),
    COMMIT: step('ready'),
    ROLLBACK: step('ready'),
    RESET: login('ready'),
  },
  failed: { RESET: login('ready') },
  interrupted: { RESET: login('ready') },
  defunct: {},
};

/** Whether a request without a step is to be passed over here rather than being an error. */
export function ignores(state: State): boolean {
  return state === 'failed' || state === 'interrupted';
}
