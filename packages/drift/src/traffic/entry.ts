import type { Message } from '../check/body.js';
import type { Exchange } from '../check/exchange.js';

type Json = Record<string, unknown>;

/**
 * Reads one entry as `redocly drift` does: of a HAR, or a line with a request and a response as proxies,
 * gateways (Kong) and servers (nginx, Apache) write them, with the names that they give their parts.
 *
 * @returns What is wrong with the entry, as text, if it is none.
 */
export function exchangeOf(entry: unknown): Exchange | string {
  const all = objectOf(entry);
  if (!all) return 'is no object with a request and a response';
  const http = objectOf(all['http']);
  // Servers write one flat object, the request in it as `GET /path HTTP/1.1` or in parts.
  const request = objectOf(all['request']) ?? objectOf(all['req']) ?? objectOf(all['httpRequest']) ?? objectOf(http?.['request']) ?? all;
  const response =
    objectOf(all['response']) ?? objectOf(all['res']) ?? objectOf(all['httpResponse']) ?? objectOf(http?.['response']) ?? all;
  const [lineMethod, lineUrl] = text(typeof all['request'] === 'string' ? all['request'] : request['request_line'])?.split(' ') ?? [];

  const method = text(first(request, METHOD) ?? first(all, METHOD)) ?? lineMethod;
  if (!method) return 'has no request.method; expected one such as "GET"';
  const url = urlOf(all, request, lineUrl);
  if (!url) return 'has no request.url; expected an address or a path';
  const status = Number(first(response, STATUS) ?? first(all, STATUS));
  if (!Number.isInteger(status) || status < 0 || status > 999) return 'has no response.status; expected a number such as 200';

  return {
    method: method.toUpperCase(),
    url,
    status,
    request: () => requestOf(request, all),
    response: messageOf(objectOf(response['content']), response === all ? undefined : response, all, 'response'),
  };
}

const METHOD = ['method', 'request_method', 'httpMethod', 'http_method'];
const STATUS = ['status', 'statusCode', 'status_code', 'response_status'];
const TARGET = ['url', 'uri', 'requestUrl', 'request_uri', 'request_url', 'absolute_uri', 'path', 'pathname'];
const HOST = ['host', 'http_host', 'server_name', 'vhost'];
const BODY = ['body', 'bodyText', 'raw_body', 'rawBody', 'payload', 'data'];

function requestOf(request: Json, all: Json): Message {
  const message = messageOf(objectOf(request['postData']), request, all, 'request');
  if (message.body) return message;
  // A body that is not recorded was still sent if the headers tell of one.
  const hasHeaders = (request['headers'] ?? all['request_headers']) !== undefined;
  const tells = ['content-type', 'content-length', 'transfer-encoding'].some((name) => (message.header(name) ?? '0') !== '0');
  const isEmpty = request['bodySize'] === 0 || (hasHeaders && !tells);
  return { ...message, body: isEmpty ? '' : undefined };
}

/** A message with its body as HAR has it (`content`), in the part of the entry that is its own, or beside others. */
function messageOf(content: Json | undefined, own: Json | undefined, all: Json, name: 'request' | 'response'): Message {
  const header = headersOf(
    own?.['headers'] ?? own?.[`${name}_headers`] ?? all[`${name}_headers`] ?? (name === 'response' ? all['headers_out'] : undefined),
  );
  const type = text(content?.['mimeType']) || header('content-type');
  const body = content ? decoded(content) : bodyOf((own && first(own, BODY)) ?? own?.[`${name}_body`] ?? all[`${name}_body`]);
  return { header, contentType: type && mediaType(type), body };
}

function urlOf(all: Json, request: Json, lineUrl: string | undefined): URL | undefined {
  const target = text(first(request, TARGET) ?? first(all, TARGET)) ?? lineUrl;
  if (target === undefined) return undefined;
  const isAddress = /^https?:/i.test(target);
  const host = isAddress
    ? ''
    : (text(first(request, HOST)) ?? headersOf(request['headers'])('host') ?? text(first(all, HOST)) ?? 'unknown.invalid');
  // Who follows a task asks for the same address again and again.
  if (target !== last?.target || host !== last.host) {
    const base = isAddress ? undefined : `https://${host}`;
    if (!URL.canParse(target, base)) return undefined;
    last = { target, host, url: new URL(target, base) };
  }
  return last.url;
}

let last: { target: string; host: string; url: URL } | undefined;

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

function decoded({ text: body, encoding, params }: Json): string | undefined {
  // A form may be recorded in its parts only.
  if (body === undefined && Array.isArray(params))
    return params.map((one) => `${objectOf(one)?.['name']}=${objectOf(one)?.['value']}`).join('&');
  if (typeof body !== 'string') return undefined;
  return encoding === 'base64' ? Buffer.from(body, 'base64').toString() : body;
}

/** A body as text; some recorders parse JSON. */
function bodyOf(body: unknown): string | undefined {
  if (body === undefined || body === null || typeof body === 'string') return body ?? undefined;
  return JSON.stringify(body);
}

function first(object: Json, names: readonly string[]): unknown {
  for (const name of names) {
    const value = object[name];
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}

const mediaType = (type: string) => type.split(';', 1)[0]!.trim().toLowerCase() || undefined;
const objectOf = (value: unknown) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined);
const text = (value: unknown) => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined);
