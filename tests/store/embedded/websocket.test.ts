import { once } from 'node:events';
import { WebSocket } from 'ws';
import { Deframer, frame } from '../../../src/store/embedded/framing.ts';
import { REQUESTS, type Request } from '../../../src/store/embedded/messages.ts';
import { encode } from '../../../src/store/embedded/pack.ts';
import { type PackValue, Structure } from '../../../src/store/embedded/packstream.ts';
import { decode } from '../../../src/store/embedded/unpack.ts';
import { openWorld, plain, rows, until, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.end());

/** What the Neo4j Browser does: a WebSocket whose binary frames are the bytes of a Bolt connection. */
async function browser() {
  const socket = new WebSocket(world.address.uri.replace('bolt', 'ws'));
  socket.binaryType = 'nodebuffer';
  await once(socket, 'open');
  const deframer = new Deframer(2 ** 24);
  const answers: Structure[] = [];
  let left = 4;
  socket.on('message', (bytes: Buffer) => {
    for (const message of deframer.push(bytes.subarray(left))) answers.push(decode(message) as Structure);
    left = Math.max(0, left - bytes.length);
  });
  socket.send(Buffer.from(`6060b01700080805${'00020404'}${'0'.repeat(16)}`, 'hex'));
  const send = (request: Request, ...fields: PackValue[]) =>
    socket.send(frame(encode(new Structure(REQUESTS[request], fields))));
  const expectAnswers = async (count: number) => {
    await until(() => answers.length >= count);
    return answers.splice(0, count).map(plain);
  };
  return { socket, send, expectAnswers };
}

test('Bolt over WebSocket runs queries on the same port', async () => {
  const { socket, send, expectAnswers } = await browser();
  const { user, password } = world.address;
  send('HELLO', { user_agent: 'neo4j-browser' });
  send('LOGON', { scheme: 'basic', principal: user, credentials: password });
  send('RUN', "CREATE (n:Seen {by: 'browser'}) RETURN n.by AS by", {}, {});
  send('PULL', { n: -1 });
  expect(await expectAnswers(5)).toMatchObject([
    [0x70, { server: expect.stringMatching(/^Neo4j\//) }],
    [0x70, {}],
    [0x70, { fields: ['by'] }],
    [0x71, ['browser']],
    [0x70, { type: 'rw' }],
  ]);
  expect(await rows(world.driver, 'MATCH (n:Seen) RETURN n.by AS by')).toEqual([['browser']]);
  send('RUN', "UNWIND range(1, 5000) AS i RETURN 'x' + toString(i) + $pad AS x", { pad: 'y'.repeat(200) }, {});
  send('PULL', { n: -1 });
  expect(await expectAnswers(5_002)).toHaveLength(5_002);
  socket.close();
  await once(socket, 'close');
});

test('a wrong password is refused there as well', async () => {
  const { socket, send, expectAnswers } = await browser();
  const closed = once(socket, 'close');
  send('HELLO', {});
  send('LOGON', { scheme: 'basic', principal: 'neo4j', credentials: 'wrong' });
  expect((await expectAnswers(2))[1]).toMatchObject([0x7f, { code: 'Neo.ClientError.Security.Unauthorized' }]);
  await closed;
});

test('a browser that comes without a WebSocket is told what the port is for', async () => {
  const answer = await fetch(world.address.uri.replace('bolt', 'http'));
  expect(answer.status).toBe(426);
  expect(await answer.text()).toContain('Bolt');
});
