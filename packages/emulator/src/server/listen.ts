import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Programs differ in which of the two they try first, and some try no other. */
const LOCALHOST = ['127.0.0.1', '::1'];
/** What a machine says that has no addresses of the family. */
const NO_SUCH_FAMILY = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];
const ATTEMPTS = 10;

/**
 * Servers that listen on one port: one, or one for each family of addresses that `localhost` has here.
 *
 * @throws Error if the port is taken or not allowed.
 */
export async function listen(listener: RequestListener, host: string, port: number): Promise<{ servers: Server[]; port: number }> {
  const [first = host, ...others] = host === 'localhost' ? LOCALHOST : [host];
  for (let attempt = 1; ; attempt += 1) {
    const server = await one(listener, first, port);
    const servers = [server];
    const { port: taken } = server.address() as AddressInfo;
    try {
      for (const other of others) servers.push(await one(listener, other, taken));
      return { servers, port: taken };
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (NO_SUCH_FAMILY.includes(code)) return { servers, port: taken };
      for (const one of servers) one.close();
      // A port that is free in one family may be taken in the other.
      if (port !== 0 || code !== 'EADDRINUSE' || attempt === ATTEMPTS) throw error;
    }
  }
}

async function one(listener: RequestListener, host: string, port: number): Promise<Server> {
  const server = createServer(listener);
  // Who follows a task pauses for seconds. Node's 5 s would often end just as the next request is sent.
  server.keepAliveTimeout = 65_000;
  // What is not listened for is cut off without a word.
  server.on('connect', (_request, socket) => {
    // Whoever is gone before it is read has nobody left to tell.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 501 Not Implemented\r\nConnection: close\r\n\r\nThis emulates an API over plain HTTP, and leads nowhere else.\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(inWords(error, host, port)));
    server.listen(port, host, resolve);
  });
  return server;
}

function inWords(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: `port: ${port} is taken on ${host}; stop what listens there, or choose another one (0 takes any free one)`,
    EACCES: `port: ${port} is not allowed to you on ${host}; choose one from 1024 on (0 takes any free one)`,
    EADDRNOTAVAIL: `host: ${host} is not an address of this machine`,
    ENOTFOUND: `host: ${host} names no machine`,
  };
  return Object.assign(new Error(reasons[error.code ?? ''] ?? error.message, { cause: error }), { code: error.code });
}
