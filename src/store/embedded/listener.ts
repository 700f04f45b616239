/** The port: raw Bolt and Bolt over WebSocket, told apart by their first bytes. */
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { createWebSocketStream, WebSocketServer } from 'ws';
import { Connection } from './connection.ts';
import type { Host } from './session.ts';

export const LOOPBACK = '127.0.0.1';
const MOST_CLIENTS = 256;
const MOST_IN_A_FRAME = 2 ** 20;

export interface Listener {
  readonly port: number;
  /** Open connections. */
  readonly clients: number;
  /** Takes no more connections and ends those there are. */
  close(): void;
}

export interface Listening {
  /** The host for connections to the port that was given. */
  host(address: string): Host;
  /** Milliseconds for a new connection to log in. */
  readonly login: number;
  /** Called after each connection that comes or goes. */
  onClients(clients: number): void;
}

/** Listens on a free port of the loopback interface. */
export async function listen({ host: hostAt, login, onClients }: Listening): Promise<Listener> {
  const sockets = new Set<Socket>();
  const logins = new WeakMap<Duplex, NodeJS.Timeout>();
  let lastId = 0;
  let host: Host;
  const serve = (stream: Duplex) => new Connection(stream, host, `bolt-${++lastId}`, login);
  const web = webSockets((socket, stream) => {
    clearTimeout(logins.get(socket));
    serve(stream);
  });

  const server = createServer({ noDelay: true }, (socket) => {
    if (sockets.size >= MOST_CLIENTS) return void socket.destroy();
    sockets.add(socket);
    onClients(sockets.size);
    const late = setTimeout(() => socket.destroy(), login);
    logins.set(socket, late);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      clearTimeout(late);
      sockets.delete(socket);
      onClients(sockets.size);
    });
    socket.once('data', (bytes: Buffer) => {
      socket.pause();
      const isHttp = bytes[0] === 'G'.charCodeAt(0);
      if (isHttp) web(socket);
      else {
        // From here on the connection watches its own login.
        clearTimeout(late);
        serve(socket);
      }
      socket.unshift(bytes);
      socket.resume();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, LOOPBACK, resolve);
  });
  const { port } = server.address() as AddressInfo;
  host = hostAt(`${LOOPBACK}:${port}`);
  return {
    port,
    get clients() {
      return sockets.size;
    },
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Takes sockets that open with an HTTP request, and serves those that ask for a WebSocket. */
function webSockets(serve: (socket: Duplex, stream: Duplex) => void): (socket: Socket) => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_IN_A_FRAME, perMessageDeflate: false });
  const http = createHttpServer((_request, response) => {
    response.writeHead(426, { 'content-type': 'text/plain', connection: 'close', upgrade: 'websocket' });
    response.end('This port speaks Bolt, also over WebSocket.\n');
  });
  http.on('upgrade', (request, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (client) => serve(socket, createWebSocketStream(client)));
  });
  return (socket) => http.emit('connection', socket);
}
