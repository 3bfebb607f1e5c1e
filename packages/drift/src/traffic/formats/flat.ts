import { headersOf, requestMessage, responseMessage } from '../message.js';
import { first, textIn } from '../values.js';
import type { LogFormat } from './format.js';
import { BODY, HOST, METHOD, QUERY, STATUS, TARGET } from './names.js';

/**
 * What nginx and Apache write when they log JSON: one object, in which whoever set it up named things. The request may be
 * one text, `GET /path HTTP/1.1`.
 */
export const flat: LogFormat = {
  name: 'nginx and Apache',
  reads: () => true,
  read(entry, attached) {
    const line = typeof entry['request'] === 'string' ? entry['request'] : textIn(entry['request_line']);
    const [method, target] = line?.split(' ') ?? [];
    return {
      method: first(entry, METHOD) ?? method,
      target: target ?? first(entry, TARGET),
      host: textIn(first(entry, HOST)) ?? headersOf(entry['headers'])('host'),
      query: first(entry, QUERY),
      status: first(entry, STATUS),
      request: () =>
        requestMessage(
          {
            headers: entry['headers'] ?? entry['request_headers'],
            content: entry['postData'],
            body: first(entry, BODY) ?? entry['request_body'],
            size: entry['bodySize'],
          },
          attached,
        ),
      response: responseMessage(
        {
          headers: entry['response_headers'] ?? entry['headers_out'],
          content: entry['content'],
          body: entry['response_body'],
          size: entry['body_bytes_sent'],
        },
        attached,
      ),
    };
  },
};
