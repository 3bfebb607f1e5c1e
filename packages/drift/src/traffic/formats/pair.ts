import { headersOf, requestMessage, responseMessage } from '../message.js';
import { first, type Json, objectOf, textIn } from '../values.js';
import type { LogFormat } from './format.js';
import { BODY, HOST, METHOD, QUERY, STATUS, TARGET } from './names.js';

const requestIn = (entry: Json) =>
  objectOf(entry['request']) ?? objectOf(entry['req']) ?? objectOf(entry['httpRequest']) ?? objectOf(objectOf(entry['http'])?.['request']);
const responseIn = (entry: Json) =>
  objectOf(entry['response']) ??
  objectOf(entry['res']) ??
  objectOf(entry['httpResponse']) ??
  objectOf(objectOf(entry['http'])?.['response']);

/** A request and a response in objects of their own, or one of them, as proxies, clouds and loggers of applications write them. */
export const pair: LogFormat = {
  name: 'request and response',
  reads: (entry) => requestIn(entry) !== undefined || responseIn(entry) !== undefined,
  read(entry, attached) {
    const request = requestIn(entry) ?? entry;
    // Beside the parts of a request, what is called headers or body could be of either.
    const response = responseIn(entry) ?? {};
    const line = typeof entry['request'] === 'string' ? entry['request'] : textIn(request['request_line']);
    const [method, target] = line?.split(' ') ?? [];
    const of = (names: readonly string[], side: Json) => first(side, names) ?? first(entry, names);
    const requestHeaders = request['headers'] ?? request['request_headers'] ?? entry['request_headers'];
    return {
      method: of(METHOD, request) ?? method,
      target: target ?? of(TARGET, request),
      host: textIn(first(request, HOST)) ?? headersOf(request['headers'])('host') ?? first(entry, HOST),
      query: of(QUERY, request),
      status: of(STATUS, response),
      request: () =>
        requestMessage(
          {
            headers: requestHeaders,
            content: request['postData'],
            body: first(request, BODY) ?? request['request_body'] ?? entry['request_body'],
            size: request['bodySize'],
          },
          attached,
        ),
      response: responseMessage(
        {
          headers: response['headers'] ?? response['response_headers'] ?? entry['response_headers'] ?? entry['headers_out'],
          content: response['content'],
          body: first(response, BODY) ?? response['response_body'] ?? entry['response_body'],
          size: entry['body_bytes_sent'],
        },
        attached,
      ),
    };
  },
};
