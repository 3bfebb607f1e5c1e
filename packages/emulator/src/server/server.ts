import { createServer } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import { isAdmin } from '../admin/routes.js';
import type { Emulator } from '../emulator.js';
import { emulatorError } from '../errors/api-error.js';
import { listenerOf } from './node-http.js';

/** Where a server listens. */
export interface ServerOptions {
  /** 0 to 65535; 0 takes any free one, and is taken unless given. */
  port?: number;
  /** A name or an address; `127.0.0.1` unless given. */
  host?: string;
  /** Whether the host may be one that other machines reach. The emulator is not made for that. */
  allowRemote?: boolean;
}

/** A server that listens. */
export interface RunningServer {
  /** Its address without a slash at the end, such as `http://127.0.0.1:8080`. */
  url: string;
  port: number;
  /** Stops listening, ends open connections, and resolves when all of them are closed. */
  close(): Promise<void>;
}

/**
 * Puts an emulator behind a port. Resets are real there: the socket is reset.
 *
 * @throws TypeError if the port or the host is malformed, or the host is not loopback and
 *   `allowRemote` is not set; Error if the port is taken or not allowed.
 */
export async function startServer(emulator: Pick<Emulator, 'fetch'>, options: ServerOptions = {}): Promise<RunningServer> {
  const { port = 0, host = '127.0.0.1', allowRemote = false } = options;
  if (!(Number.isInteger(port) && port >= 0 && port <= 65535))
    throw new TypeError(`port: expected an integer from 0 to 65535, got ${JSON.stringify(port)}`);
  // An empty host would mean all addresses of the machine.
  if (typeof host !== 'string' || host === '') throw new TypeError(`host: expected a name or an address, got ${JSON.stringify(host)}`);
  if (!allowRemote && !isLoopback(host)) {
    throw new TypeError(
      `host: expected loopback (127.0.0.1, ::1 or localhost), got ${JSON.stringify(host)}; other machines may reach that, which allowRemote (--allow-remote) allows`,
    );
  }

  const server = createServer(
    listenerOf(async (request) => {
      if (!allowRemote && isAdmin(request) && isForeign(request))
        return emulatorError(403, 'Only this machine may drive the emulator, and no page of another site that is open here.');
      return emulator.fetch(request);
    }),
  );
  // Who follows a task pauses for seconds. Node's 5 s would often end just as the next request is sent.
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(inWords(error, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  let closed: Promise<void> | undefined;
  return {
    url: `http://${isIPv6(host) ? `[${host}]` : host}:${address.port}`,
    port: address.port,
    close() {
      closed ??= new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      return closed;
    },
  };
}

/** Whether a page of another site sent it from a browser here, as such, or under a name that leads here. */
function isForeign({ headers, url }: Request): boolean {
  return headers.get('Sec-Fetch-Site') === 'cross-site' || !isLoopback(new URL(url).hostname.replace(/[[\]]/g, ''));
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
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
