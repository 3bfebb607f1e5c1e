import { isDescribed, isServer, type Operation, operationAt, responseWith } from '../description/operations.js';
import { parseJson } from '../json/parse.js';
import type { Observation } from '../observation.js';
import { shortened } from '../secrets.js';
import { complaints } from './complaints.js';
import type { KnownBodies } from './known-bodies.js';

/** A request and what was answered. */
export interface Exchange {
  method: string;
  url: URL;
  status: number;
  /** Header of the response by its name in lower case. */
  header(name: string): string | undefined;
  /** The media type of the body, without parameters and in lower case, if known. */
  contentType: string | undefined;
  /** The body; `undefined` where it was not recorded. */
  body: string | undefined;
}

/** What came of an exchange, other than what was observed. */
export type Result = 'checked' | 'without body' | 'without answer' | 'other host' | { unreadable: string };

/**
 * Holds an exchange against the description.
 *
 * @param options.hosts The hosts of the API. Unless given, they are the description's servers, and every
 * host that answers a path of it.
 * @param options.known Bodies that were checked before.
 */
export function checkExchange(
  exchange: Exchange,
  observe: (observation: Observation) => void,
  { hosts, known }: { hosts?: readonly string[] | undefined; known?: KnownBodies } = {},
): Result {
  const { method, url, status } = exchange;
  if (hosts && !hosts.includes(url.hostname) && !hosts.includes(url.host)) return 'other host';
  const operation = operationAt(method, url.pathname);
  if (!operation) {
    // A recording of a browser has much that belongs to others.
    if (!hosts && !isServer(url.hostname) && !isDescribed(url.pathname)) return 'other host';
    observe({ rule: 'undocumented-operation', place: `${method} ${anonymous(url.pathname)}`, seen: 'is not described' });
    return 'checked';
  }
  checkQuery(operation, url.searchParams, observe);
  // A browser records 0 for a request that was blocked, or cut off.
  return status === 0 ? 'without answer' : checkResponse(operation, status, exchange, observe, known);
}

function checkQuery({ operationId, query }: Operation, given: URLSearchParams, observe: (observation: Observation) => void): void {
  for (const name of new Set(given.keys())) {
    if (query.some((parameter) => parameter.name === name)) continue;
    observe({ rule: 'undocumented-parameter', place: `${operationId} query.${shortened(name)}`, seen: 'is not described' });
  }
  for (const { name, required } of query) {
    if (!required || given.has(name)) continue;
    observe({ rule: 'missing-parameter', place: `${operationId} query.${name}`, seen: 'is missing', expected: 'expected always' });
  }
}

/** Holds a response against what is described of an operation. */
export function checkResponse(
  operation: Operation,
  status: number,
  { header, contentType, body }: Pick<Exchange, 'header' | 'contentType' | 'body'>,
  observe: (observation: Observation) => void,
  known?: KnownBodies,
): Result {
  const place = `${operation.operationId} ${status}`;
  const described = responseWith(operation, status);
  if (!described) {
    observe({ rule: 'undocumented-status', place, seen: 'is not described', expected: `expected ${Object.keys(operation.responses).join(', ')}` });
    return 'checked';
  }
  for (const [name, validate] of Object.entries(described.headers)) {
    const value = header(name);
    if (value === undefined || validate(value)) continue;
    for (const found of complaints(validate.errors ?? [], value, `${place} header ${name}`)) observe(found);
  }
  const types = Object.keys(described.content);
  if (body === undefined || body === '') return types.length > 0 ? 'without body' : 'checked';
  const type = contentType ?? types[0] ?? '';
  const validate = described.content[type];
  if (validate === undefined) {
    const expected = types.length > 0 ? `expected ${types.join(', ')}` : 'expected no body';
    observe({ rule: 'undocumented-content-type', place: `${place} ${shortened(type)}`, seen: 'is not described', expected });
    return 'checked';
  }
  if (validate === null || !/[/+]json$/.test(type)) return 'checked';

  if (known?.has(validate, body)) return 'checked';
  const { value, problem } = parseJson(body);
  if (problem?.kind === 'too-deep') return { unreadable: `${place}: the body ${problem.message}` };
  if (problem) observe({ rule: problem.kind, place, seen: `the body ${problem.message}` });
  if (problem?.kind === 'not-json') return 'checked';
  if (validate(value)) {
    if (!problem) known?.add(validate, body);
    return 'checked';
  }
  for (const found of complaints(validate.errors ?? [], value, place)) observe(found);
  return 'checked';
}

/** A path without what names one thing of many, so that equal paths are equal and IDs stay private. */
function anonymous(path: string): string {
  const isId = (segment: string) => segment.length > 24 || (/\d/.test(segment) && !/^v\d+(\.\d+)?$/.test(segment)) || /%/.test(segment);
  return shortened(path.split('/').map((segment) => (isId(segment) ? '{id}' : segment)).join('/'));
}
