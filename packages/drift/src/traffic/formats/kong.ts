import { headersOf, requestMessage, responseMessage } from '../message.js';
import { isComplete, objectOf } from '../values.js';
import type { LogFormat } from './format.js';

/** What the logging plugins of Kong write, with bodies where `custom_fields_by_lua` or another plugin adds them. */
export const kong: LogFormat = {
  name: 'Kong',
  reads: ({ request, response, latencies, route, service }) =>
    [latencies, route, service].some((one) => one !== undefined) &&
    (isComplete(objectOf(request), ['method', 'url']) || isComplete(objectOf(request), ['method', 'uri'])) &&
    isComplete(objectOf(response), ['status']),
  read(entry, attached) {
    const request = objectOf(entry['request'])!;
    const response = objectOf(entry['response'])!;
    return {
      method: request['method'],
      target: request['url'] ?? request['uri'],
      host: headersOf(request['headers'])('host'),
      query: request['querystring'],
      status: response['status'],
      request: () => requestMessage({ headers: request['headers'], body: request['body'] ?? entry['request_body'] }, attached),
      response: responseMessage({ headers: response['headers'], body: response['body'] ?? entry['response_body'] }, attached),
    };
  },
};
