import { mediaTypeOf } from '@modelarts-openapi/openapi-model';
import type { Message } from '../check/body.js';
import type { Exchange } from '../check/exchange.js';
import { addressOf } from './address.js';
import { type Attached, contentOf, logged, type Recorded } from './body.js';

type Json = Record<string, unknown>;

// The names that browsers, proxies, gateways and servers give to one thing; the first that is there counts. Those that
// have the query come first.
const METHOD = ['method', 'request_method', 'httpMethod', 'http_method'];
const STATUS = ['status', 'statusCode', 'status_code', 'response_status'];
const TARGET = ['url', 'request_uri', 'requestUrl', 'request_url', 'absolute_uri', 'uri', 'path', 'pathname'];
const QUERY = ['args', 'query_string', 'querystring', 'queryString', 'query'];
const HOST = ['host', 'http_host', 'server_name', 'vhost'];
const BODY = ['body', 'bodyText', 'raw_body', 'rawBody', 'payload', 'data'];

/**
 * Reads one entry as `redocly drift` does: of a HAR, or a line with a request and a response as proxies,
 * gateways (Kong) and servers (nginx, Apache) write them, with the names that they give their parts.
 *
 * @param attached What the entry may refer to.
 * @returns What is wrong with the entry, as text, if it is none.
 */
export function exchangeOf(entry: unknown, attached: Attached = () => undefined): Exchange | string {
  const all = objectOf(entry);
  if (!all) return 'is no object with a request and a response';
  const http = objectOf(all['http']);
  // Servers write one flat object, the request in it as `GET /path HTTP/1.1` or in parts.
  const request = objectOf(all['request']) ?? objectOf(all['req']) ?? objectOf(all['httpRequest']) ?? objectOf(http?.['request']) ?? all;
  const response =
    objectOf(all['response']) ?? objectOf(all['res']) ?? objectOf(all['httpResponse']) ?? objectOf(http?.['response']) ?? all;
  const [lineMethod, lineTarget] = text(typeof all['request'] === 'string' ? all['request'] : request['request_line'])?.split(' ') ?? [];

  const method = text(first(request, METHOD) ?? first(all, METHOD)) ?? lineMethod;
  if (!method) return 'has no request.method; expected one such as "GET"';
  const target = lineTarget ?? text(first(request, TARGET) ?? first(all, TARGET));
  const host = text(first(request, HOST)) ?? headersOf(request['headers'])('host') ?? text(first(all, HOST)) ?? 'unknown.invalid';
  const url = target === undefined ? undefined : addressOf(target, host, first(request, QUERY) ?? first(all, QUERY));
  if (!url) return 'has no request.url; expected an address or a path';
  const status = Number(first(response, STATUS) ?? first(all, STATUS));
  if (!Number.isInteger(status) || status < 0 || status > 999) return 'has no response.status; expected a number such as 200';

  return {
    method: method.toUpperCase(),
    url,
    status,
    request: () => requestOf(request, all, attached),
    response: responseOf(response, all, attached),
  };
}

function requestOf(request: Json, all: Json, attached: Attached): Message {
  const given = request['headers'] ?? request['request_headers'] ?? all['request_headers'];
  const header = headersOf(given);
  const content = objectOf(request['postData']);
  const length = numberOf(header('content-length'));
  // Without a word of a body in the headers there was none.
  const tells = ['content-type', 'transfer-encoding'].some((name) => header(name) !== undefined) || (length ?? 0) > 0;
  const known = numberOf(request['bodySize']) ?? length;
  const size = known !== undefined && known >= 0 ? known : given !== undefined && !tells ? 0 : undefined;
  const body = content
    ? contentOf(content, header('content-encoding'), size, attached)
    : logged(first(request, BODY) ?? request['request_body'] ?? all['request_body'], size);
  return messageOf(header, text(content?.['mimeType']), body);
}

function responseOf(response: Json, all: Json, attached: Attached): Message {
  // Beside the parts of a request, what is called headers or body could be of either.
  const own = response === all ? {} : response;
  const header = headersOf(own['headers'] ?? response['response_headers'] ?? all['response_headers'] ?? all['headers_out']);
  const content = objectOf(response['content']);
  const length = numberOf(header('content-length'));
  const body = content
    ? contentOf(content, header('content-encoding'), numberOf(content['size']), attached)
    : logged(first(own, BODY) ?? response['response_body'] ?? all['response_body'], numberOf(all['body_bytes_sent']) ?? length);
  return messageOf(header, text(content?.['mimeType']), body);
}

function messageOf(header: Message['header'], mimeType: string | undefined, body: Recorded): Message {
  const type = mimeType || header('content-type');
  const unreadable = 'unreadable' in body ? body.unreadable : undefined;
  return { header, contentType: mediaTypeOf(type ?? '') || undefined, body: 'text' in body ? body.text : undefined, unreadable };
}

/** Headers as HAR has them, a list of names and values, or as an object. */
function headersOf(given: unknown): (name: string) => string | undefined {
  if (Array.isArray(given)) {
    return (name) => text(given.find((one) => text(objectOf(one)?.['name'])?.toLowerCase() === name)?.value);
  }
  const headers = objectOf(given) ?? {};
  return (name) => {
    for (const key in headers) if (key.toLowerCase() === name) return text([headers[key]].flat()[0]);
    return undefined;
  };
}

function first(object: Json, names: readonly string[]): unknown {
  for (const name of names) {
    const value = object[name];
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}

const objectOf = (value: unknown) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined);
const text = (value: unknown) => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined);
const numberOf = (value: unknown) => (/^\d+$/.test(String(value ?? '')) ? Number(value) : undefined);
