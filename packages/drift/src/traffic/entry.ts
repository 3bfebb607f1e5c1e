import type { Exchange } from '../check/exchange.js';

type Json = Record<string, unknown>;

/**
 * Reads one entry as `redocly drift` does: of a HAR, or a line with `request` and `response` as proxies and
 * gateways write them, with the names that they give their parts.
 *
 * @returns What is wrong with the entry, as text, if it is none.
 */
export function exchangeOf(entry: unknown): Exchange | string {
  const all = objectOf(entry);
  if (!all) return 'is no object with a request and a response';
  // nginx has the request as `GET /path HTTP/1.1` and everything else beside it.
  const [lineMethod, lineUrl] = typeof all['request'] === 'string' ? all['request'].split(' ') : [];
  const request = objectOf(all['request']) ?? objectOf(all['req']) ?? all;
  const response = objectOf(all['response']) ?? objectOf(all['res']) ?? all;

  const method = text(request['method'] ?? request['request_method']) ?? lineMethod;
  if (!method) return 'has no request.method; expected one such as "GET"';
  const url = urlOf(all, request, lineUrl);
  if (!url) return 'has no request.url; expected an address or a path';
  const status = Number(response['status'] ?? response['statusCode'] ?? response['status_code']);
  if (!Number.isInteger(status) || status < 0 || status > 999) return 'has no response.status; expected a number such as 200';

  const header = headersOf(response['headers'] ?? all['response_headers']);
  const content = objectOf(response['content']);
  const type = text(content?.['mimeType']) || header('content-type');
  return {
    method: method.toUpperCase(),
    url,
    status,
    header,
    contentType: type?.split(';')[0]!.trim().toLowerCase() || undefined,
    body: content ? decoded(content) : bodyOf(response['body'] ?? response['bodyText'] ?? response['payload'] ?? response['data'] ?? all['response_body']),
  };
}

function urlOf(all: Json, request: Json, lineUrl: string | undefined): URL | undefined {
  const target = text(request['url'] ?? request['uri'] ?? request['request_uri'] ?? request['path'] ?? all['request_uri']) ?? lineUrl;
  const host = text(request['host'] ?? all['host'] ?? all['http_host']) ?? headersOf(request['headers'])('host') ?? 'unknown.invalid';
  if (target === undefined) return undefined;
  // Who follows a task asks for the same address again and again.
  if (target !== last?.target || host !== last.host) {
    if (!URL.canParse(target, `https://${host}`)) return undefined;
    last = { target, host, url: new URL(target, `https://${host}`) };
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
    const key = Object.keys(headers).find((key) => key.toLowerCase() === name);
    return key === undefined ? undefined : text([headers[key]].flat()[0]);
  };
}

function decoded({ text: body, encoding }: Json): string | undefined {
  if (typeof body !== 'string') return undefined;
  return encoding === 'base64' ? Buffer.from(body, 'base64').toString() : body;
}

/** A body as text; some recorders parse JSON. */
function bodyOf(body: unknown): string | undefined {
  if (body === undefined || body === null || typeof body === 'string') return body ?? undefined;
  return JSON.stringify(body);
}

const objectOf = (value: unknown) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined);
const text = (value: unknown) => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined);
