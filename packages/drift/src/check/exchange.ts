import { isServer, operationAt, templateOf } from '../description/operations.js';
import type { Message } from './body.js';
import type { Report } from './difference.js';
import type { Hosts } from './hosts.js';
import type { KnownBodies } from './known-bodies.js';
import { checkQuery, checkRequestBody } from './request.js';
import { checkResponse } from './response.js';
import type { LeftOut } from './rules.js';

/** A request and what was answered. */
export interface Exchange {
  method: string;
  url: URL;
  status: number;
  /** What was sent. It is asked for only where a body may have been sent. */
  request(): Message;
  /** What was answered. */
  response: Message;
}

/** What came of an exchange, other than what was observed. */
type Result = 'checked' | LeftOut | { unreadable: string };

/** What came of both sides of an exchange. */
export interface Results {
  request: Result;
  response: Result;
  /** The operation that it was of, if it is described. */
  operationId?: string;
}

const METHOD = /^[A-Z]{1,16}$/;

/**
 * Holds an exchange against the description.
 *
 * @param options.hosts The hosts of the API. Unless given, they are the description's servers, and every
 * host that answers a path of it.
 * @param options.prefix What a gateway has taken from the start of paths, such as `/v2`.
 * @param options.known Bodies that were checked before.
 */
export function checkExchange(
  exchange: Exchange,
  report: Report,
  { hosts, prefix = '', known }: { hosts?: Hosts | undefined; prefix?: string | undefined; known?: KnownBodies } = {},
): Results {
  const { url, status } = exchange;
  const both = (result: Result): Results => ({ request: result, response: result });
  if (hosts && !hosts(url)) return both('other host');
  // Servers take an empty segment, or one at the end, for none.
  const path = (prefix + url.pathname).replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '');
  const operation = operationAt(exchange.method === 'HEAD' ? 'GET' : exchange.method, path);
  if (!operation) {
    const template = templateOf(path);
    // A recording of a browser has much that belongs to others.
    if (!hosts && !isServer(url.hostname) && !template) return both('other host');
    if (exchange.method === 'OPTIONS') return both('preflight');
    const method = report.shown.word(exchange.method, METHOD);
    const shown =
      template ??
      path
        .split('/')
        .map((segment) => segment && report.shown.segment(segment))
        .slice(0, MOST_SEGMENTS)
        .join('/');
    report.add({ rule: 'undocumented-operation', location: `${method} ${shown}`, seen: 'is not described' });
    return both('checked');
  }
  // Most requests have no query: then only one that is required can be wrong.
  if (url.search !== '' || operation.query.some(({ required }) => required)) checkQuery(operation, url.searchParams, report);
  return {
    request: checkRequestBody(operation, exchange.request(), report, known),
    response: leftOut(exchange) ?? checkResponse(operation, status, exchange.response, report, known),
    operationId: operation.operationId,
  };
}

const MOST_SEGMENTS = 20;

/** Why the answer says nothing of the API: it is what HTTP makes of any. */
function leftOut({ method, status }: Exchange): Result | undefined {
  // A browser records 0 for a request that was blocked, or cut off.
  if (status === 0) return 'without answer';
  if (method === 'HEAD') return 'head';
  if (status === 304) return 'not modified';
  return status >= 300 && status < 400 ? 'redirect' : undefined;
}
