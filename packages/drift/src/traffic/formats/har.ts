import { requestMessage, responseMessage } from '../message.js';
import { isComplete, objectOf } from '../values.js';
import type { LogFormat } from './format.js';

/** What browsers and proxies save: HTTP Archive 1.2, also an entry a line. */
export const har: LogFormat = {
  name: 'HAR',
  reads: ({ request, response }) =>
    isComplete(objectOf(request), ['method', 'url']) &&
    isComplete(objectOf(response), ['status']) &&
    objectOf(objectOf(response)?.['content']) !== undefined,
  read(entry, attached) {
    const request = objectOf(entry['request'])!;
    const response = objectOf(entry['response'])!;
    return {
      method: request['method'],
      target: request['url'],
      host: undefined,
      query: request['queryString'],
      status: response['status'],
      request: () => requestMessage({ headers: request['headers'], content: request['postData'], size: request['bodySize'] }, attached),
      response: responseMessage({ headers: response['headers'], content: response['content'] }, attached),
    };
  },
};
