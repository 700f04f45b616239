import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Server } from './folder.ts';
import { Deframer, frame } from './framing.ts';
import { HANDSHAKE_BYTES, MAGIC } from './handshake.ts';
import { LOOPBACK } from './listener.ts';
import { REQUESTS, RESPONSES } from './messages.ts';
import { encode } from './pack.ts';
import { Structure } from './packstream.ts';
import { decode } from './unpack.ts';

const VERSION = Buffer.from([0, 0, 4, 5]);
const PROPOSAL = Buffer.concat([MAGIC, VERSION], HANDSHAKE_BYTES);

/**
 * Connects to a server and logs in, which proves that it is the one that was noted and not another program that has got
 * its port. The connection returned keeps the server running but not this process; null when the login did not succeed
 * within `patience` milliseconds.
 */
export async function logIn({ port, user, password }: Server, patience: number): Promise<Socket | null> {
  const socket = connect({ port, host: LOOPBACK });
  const signal = AbortSignal.timeout(patience);
  try {
    await once(socket, 'connect', { signal });
    const hello = new Structure(REQUESTS.HELLO, [{ user_agent: 'hearsay/0.1' }]);
    const logon = new Structure(REQUESTS.LOGON, [{ scheme: 'basic', principal: user, credentials: password }]);
    socket.write(Buffer.concat([PROPOSAL, frame(encode(hello)), frame(encode(logon))]));
    if (await isWelcome(socket, signal)) {
      socket.on('error', () => socket.destroy());
      socket.resume();
      return socket.unref();
    }
  } catch {
    // Refused, cut off, silent, or no Bolt at all: not our server.
  }
  socket.destroy();
  return null;
}

/** Whether the version and both requests are answered well. */
async function isWelcome(socket: Socket, signal: AbortSignal): Promise<boolean> {
  const deframer = new Deframer(64 * 1024);
  let opening: Buffer = Buffer.alloc(0);
  let successes = 0;
  while (successes < 2) {
    const [bytes] = (await once(socket, 'data', { signal })) as [Buffer];
    const had = opening.length;
    opening = Buffer.concat([opening, bytes]).subarray(0, VERSION.length);
    if (!opening.equals(VERSION.subarray(0, opening.length))) return false;
    for (const message of deframer.push(bytes.subarray(opening.length - had))) {
      const answer = decode(message);
      if (!(answer instanceof Structure) || answer.tag !== RESPONSES.SUCCESS) return false;
      successes++;
    }
  }
  return true;
}
