import { isIPv6 } from 'node:net';
import type { Emulator } from '../emulator.js';
import { checkFields } from '../fields/check-fields.js';
import { type GuardOptions, guarded, isLoopback } from './guard.js';
import { listen } from './listen.js';
import { listenerOf } from './node-http.js';

/** Where a server listens, and who may call it. */
export interface ServerOptions extends GuardOptions {
  /** 0 to 65535; 0 takes any free one, and is taken unless given. */
  port?: number;
  /** A name or an address; `127.0.0.1` unless given. `localhost` listens in both families of addresses. */
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
 * Puts an emulator behind a port. Resets are real there: the socket is reset. A request is refused with 403 that has another
 * `Host` than the server is meant by, or comes from a page of another site.
 *
 * @throws TypeError if an option is malformed or unknown, or the host is not loopback and `allowRemote` is not set;
 *   Error if the port is taken or not allowed.
 */
export async function startServer(emulator: Pick<Emulator, 'fetch'>, options: ServerOptions = {}): Promise<RunningServer> {
  checkFields(options, ['port', 'host', 'allowRemote', 'allowHosts', 'allowOrigins']);
  const { port: wanted = 0, host = '127.0.0.1', allowRemote = false } = options;
  if (!(Number.isInteger(wanted) && wanted >= 0 && wanted <= 65535))
    throw new TypeError(`port: expected an integer from 0 to 65535, got ${JSON.stringify(wanted)}`);
  // An empty host would mean all addresses of the machine.
  if (typeof host !== 'string' || host === '') throw new TypeError(`host: expected a name or an address, got ${JSON.stringify(host)}`);
  if (!allowRemote && !isLoopback(host)) {
    throw new TypeError(
      `host: expected loopback (127.0.0.1, ::1 or localhost), got ${JSON.stringify(host)}; other machines may reach that, which allowRemote (--allow-remote) allows`,
    );
  }

  const { servers, port } = await listen(guarded(listenerOf(emulator.fetch), { host, allowRemote }, options), host, wanted);
  let closed: Promise<unknown> | undefined;
  return {
    url: `http://${isIPv6(host) ? `[${host}]` : host}:${port}`,
    port,
    close() {
      closed ??= Promise.all(
        servers.map((server) => {
          const ended = new Promise((resolve) => server.close(resolve));
          server.closeAllConnections();
          return ended;
        }),
      );
      return closed.then(() => {});
    },
  };
}
