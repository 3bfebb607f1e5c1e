import { shortened } from '@modelarts-openapi/validation';
import { isServer, operationAt, templateOf } from '../description/operations.js';
import type { Message } from './body.js';
import type { Difference } from './difference.js';
import type { KnownBodies } from './known-bodies.js';
import { checkQuery, checkRequestBody } from './request.js';
import { checkResponse } from './response.js';

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
export type Result = 'checked' | 'without body' | 'without answer' | 'other host' | { unreadable: string };

/**
 * Holds an exchange against the description.
 *
 * @param options.hosts The hosts of the API. Unless given, they are the description's servers, and every
 * host that answers a path of it.
 * @param options.known Bodies that were checked before.
 * @returns What came of the request's body, and of the response.
 */
export function checkExchange(
  exchange: Exchange,
  onDifference: (difference: Difference) => void,
  { hosts, known }: { hosts?: readonly string[] | undefined; known?: KnownBodies } = {},
): { request: Result; response: Result } {
  const { method, url, status } = exchange;
  const both = (result: Result) => ({ request: result, response: result });
  if (hosts && !hosts.includes(url.hostname) && !hosts.includes(url.host)) return both('other host');
  const operation = operationAt(method, url.pathname);
  if (!operation) {
    // A recording of a browser has much that belongs to others.
    const template = templateOf(url.pathname);
    if (!hosts && !isServer(url.hostname) && !template) return both('other host');
    onDifference({
      rule: 'undocumented-operation',
      location: `${method} ${template ?? anonymous(url.pathname)}`,
      seen: 'is not described',
    });
    return both('checked');
  }
  // Most requests have no query: then only one that is required can be wrong.
  if (url.search !== '' || operation.query.some(({ required }) => required)) checkQuery(operation, url.searchParams, onDifference);
  const mayHaveBody = operation.requestBody !== null || (method !== 'GET' && method !== 'HEAD');
  return {
    request: mayHaveBody ? checkRequestBody(operation, exchange.request(), onDifference, known) : 'checked',
    // A browser records 0 for a request that was blocked, or cut off.
    response: status === 0 ? 'without answer' : checkResponse(operation, status, exchange.response, onDifference, known),
  };
}

/** A path without what names one thing of many, so that equal paths are equal and IDs stay private. */
function anonymous(path: string): string {
  const isId = (segment: string) => segment.length > 24 || (/\d/.test(segment) && !/^v\d+(\.\d+)?$/.test(segment)) || /%/.test(segment);
  return shortened(
    path
      .split('/')
      .map((segment) => (isId(segment) ? '{id}' : segment))
      .join('/'),
  );
}
