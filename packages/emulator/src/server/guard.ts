import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import { isAdminPath } from '../admin/routes.js';
import { emulatorErrorBody } from '../errors/api-error.js';

/** Who may call a server, beside programs and pages of this machine. */
export interface GuardOptions {
  /** Names that it may be called by beside `localhost`, such as that of a service in a compose network, without a port. */
  allowHosts?: string[];
  /** Origins whose pages may call it from a browser beside those of loopback, such as `https://app.example`. */
  allowOrigins?: string[];
}

/** Where the server listens, which decides under which names it is meant. */
interface Listening {
  host: string;
  allowRemote: boolean;
}

/** What a program reads of an answer; a browser hides all other headers from a page of another origin. */
const EXPOSED = 'X-Request-Id, X-Subject-Token, Retry-After, Location';

/**
 * A listener that lets nobody pass who is not meant: what is open in a browser on this machine reaches loopback, too. A page
 * that has a name of its own lead here (DNS rebinding) is known by `Host`, and one of another site by `Origin`, which
 * browsers send with all that a page may read or change; with the rest, newer ones send `Sec-Fetch-Site`.
 *
 * @throws TypeError if an option is malformed.
 */
export function guarded(listener: RequestListener, { host, allowRemote }: Listening, options: GuardOptions): RequestListener {
  const names = new Set([host, ...hostsOf(options.allowHosts)].map((name) => name.toLowerCase()));
  const origins = new Set(originsOf(options.allowOrigins));
  const isMeant = (name: string) => names.has(name) || isLoopback(name) || (allowRemote && isIP(bare(name)) > 0);

  return (incoming, outgoing) => {
    const isProxied = takeAbsoluteTarget(incoming);
    const { host: called, origin } = incoming.headers;
    if (!incoming.url?.startsWith('/')) return refuse(outgoing, `${JSON.stringify(incoming.url)} is no target of a request`, 400);
    // No browser leaves it out, nor takes this server as a proxy by itself.
    if (called !== undefined && !isMeant(nameIn(called)) && !(isProxied && !isAdminPath(pathOf(incoming))))
      return refuse(outgoing, `Host: ${JSON.stringify(called)} is not meant; allowHosts (--allow-host) adds names`);
    if (origin === undefined) {
      if (incoming.headers['sec-fetch-site'] !== 'cross-site') return listener(incoming, outgoing);
      return refuse(outgoing, 'Sec-Fetch-Site: pages of other sites may not call this');
    }
    if (!origins.has(origin) && !isLoopbackOrigin(origin) && origin !== `http://${called}` && origin !== `https://${called}`)
      return refuse(outgoing, `Origin: pages of ${JSON.stringify(origin)} may not call this; allowOrigins (--allow-origin) adds origins`);
    outgoing.setHeader('Access-Control-Allow-Origin', origin);
    outgoing.setHeader('Access-Control-Expose-Headers', EXPOSED);
    outgoing.setHeader('Vary', 'Origin');
    if (incoming.method === 'OPTIONS' && incoming.headers['access-control-request-method']) return answerPreflight(incoming, outgoing);
    listener(incoming, outgoing);
  };
}

/** Whether a host is one of this machine that no other one reaches. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || bare(host) === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}

/** Makes a target such as `http://api.example/v2`, which clients send to a proxy, one that servers get. Says whether it was one. */
function takeAbsoluteTarget(incoming: IncomingMessage): boolean {
  const { url = '' } = incoming;
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return false;
  const { host, pathname, search } = new URL(url);
  incoming.url = pathname + search;
  incoming.headers.host = host;
  return true;
}

function answerPreflight({ headers }: IncomingMessage, outgoing: ServerResponse): void {
  const asked = headers['access-control-request-headers'];
  if (asked) outgoing.setHeader('Access-Control-Allow-Headers', asked);
  if (headers['access-control-request-private-network']) outgoing.setHeader('Access-Control-Allow-Private-Network', 'true');
  outgoing.writeHead(204, { 'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, PATCH, DELETE', 'Access-Control-Max-Age': '600' }).end();
}

function refuse(outgoing: ServerResponse, why: string, status = 403): void {
  const headers = { 'Content-Type': 'application/json', 'X-Request-Id': crypto.randomUUID().replaceAll('-', '') };
  outgoing.writeHead(status, headers).end(JSON.stringify(emulatorErrorBody(status, `${why}.`)));
}

const bare = (host: string) => host.replace(/^\[(.*)\]$/, '$1');
const nameIn = (host: string) => host.replace(/:\d*$/, '').toLowerCase();
const pathOf = ({ url = '/' }: IncomingMessage) => url.replace(/\?.*/s, '');

function isLoopbackOrigin(origin: string): boolean {
  return /^https?:/.test(origin) && URL.canParse(origin) && isLoopback(new URL(origin).hostname);
}

function hostsOf(hosts: unknown = []): string[] {
  const isName = (name: unknown) => typeof name === 'string' && (/^[\w.-]+$/.test(name) || isIP(bare(name)) > 0);
  if (!(Array.isArray(hosts) && hosts.every(isName)))
    throw new TypeError(`allowHosts: expected a list of names without a port, such as emulator, got ${JSON.stringify(hosts)}`);
  return hosts as string[];
}

function originsOf(origins: unknown = []): string[] {
  // What a page has that was opened from a file is the text null.
  const isOrigin = (origin: unknown) =>
    origin === 'null' || (typeof origin === 'string' && URL.canParse(origin) && new URL(origin).origin === origin);
  if (!(Array.isArray(origins) && origins.every(isOrigin)))
    throw new TypeError(`allowOrigins: expected a list of origins such as https://app.example, got ${JSON.stringify(origins)}`);
  return origins as string[];
}
