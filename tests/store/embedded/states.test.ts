import { answer, negotiate } from '../../../src/store/embedded/handshake.ts';
import { REQUESTS, type Request } from '../../../src/store/embedded/messages.ts';
import { ignores, STEPS, type State } from '../../../src/store/embedded/states.ts';

const proposals = (...words: string[]) => Buffer.from(`6060b017${words.join('').padEnd(32, '0')}`, 'hex');

test.each([
  [
    'the driver 6: manifest, 5.8 down to 5.0, 4.4 down to 4.2, 3.0',
    ['000001ff', '00080805', '00020404', '00000003'],
    '5.4',
  ],
  ['only 5.1', ['00000105'], '5.1'],
  ['4.4 before 5.4', ['00000404', '00000405'], '4.4'],
  ['4.3 to 4.1', ['00020304'], null],
  ['nothing', [], null],
])('%s is answered %s %s', (_, words, version) => {
  const chosen = negotiate(proposals(...words));
  expect(chosen && `${chosen.major}.${chosen.minor}`).toBe(version);
  expect(answer(chosen).toString('hex')).toBe(
    chosen ? `0000${[chosen.minor, chosen.major].map((n) => `0${n}`).join('')}` : '00000000',
  );
});

const states = Object.keys(STEPS) as State[];
const requests = Object.keys(REQUESTS) as Request[];

test('nothing but HELLO and LOGON is done for strangers', () => {
  expect(Object.keys(STEPS.connected)).toEqual(['HELLO']);
  expect(Object.keys(STEPS.authentication)).toEqual(['LOGON']);
  expect(STEPS.authentication.LOGON?.failed).toBe('defunct');
});

test('every state but the last can be left, and every step leads to a state', () => {
  for (const state of states) {
    const steps = Object.values(STEPS[state]);
    expect(steps.length > 0).toBe(state !== 'defunct');
    for (const { done, more, failed } of steps)
      for (const next of [done, failed, ...(more ? [more] : [])]) expect(states).toContain(next);
  }
});

test('RESET brings every state after login back to ready', () => {
  for (const state of states) {
    const open = !['connected', 'authentication', 'defunct'].includes(state);
    expect(STEPS[state].RESET?.done).toBe(open ? 'ready' : undefined);
  }
});

test('records are only asked for where a result is open, and a transaction only ended where one is', () => {
  const where = (request: Request) => states.filter((state) => STEPS[state][request]);
  expect(where('PULL')).toEqual(['streaming', 'tx_streaming']);
  expect(where('DISCARD')).toEqual(where('PULL'));
  expect(where('COMMIT')).toEqual(['tx_ready', 'tx_streaming']);
  expect(where('BEGIN')).toEqual(['ready']);
});

test('after a failure everything but RESET is passed over', () => {
  for (const state of ['failed', 'interrupted'] as const) {
    expect(ignores(state)).toBe(true);
    expect(requests.filter((request) => STEPS[state][request])).toEqual(['RESET']);
  }
  expect(states.filter(ignores)).toEqual(['failed', 'interrupted']);
});
