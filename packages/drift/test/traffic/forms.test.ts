// What browsers, proxies, gateways and servers write.
import { describe, expect, test } from 'vitest';
import { checkTraffic } from '../../src/commands/traffic.js';
import { entry, folderWith, har, ndjson, PATH, task, URL_OF_TASK } from '../recording.js';

test.each<[string, object]>([
  [
    'an object of headers and a body',
    {
      request: { method: 'get', url: URL_OF_TASK },
      response: { status: 200, headers: { 'content-type': 'application/json' }, body: '{"status":9}' },
    },
  ],
  [
    'a body that is parsed already',
    { req: { method: 'GET', host: 'modelarts.eu-de.otc.t-systems.com', path: PATH }, res: { statusCode: 200, body: { status: 9 } } },
  ],
  [
    'a line of Kong',
    {
      request: { method: 'GET', uri: PATH, headers: { host: 'localhost' } },
      response: { status: 200, body: '{"status":9}' },
      route: {},
      latencies: {},
    },
  ],
  ['a line of nginx', { request: `GET ${PATH} HTTP/1.1`, status: '200', http_host: 'localhost', response_body: '{"status":9}' }],
  [
    'a line of Apache',
    {
      request_method: 'GET',
      request_uri: PATH,
      vhost: 'localhost',
      response_status: 200,
      headers_out: { 'Content-Type': 'application/json' },
      response_body: '{"status":9}',
    },
  ],
  [
    'a request line by itself',
    { request_line: `GET ${PATH} HTTP/1.1`, server_name: 'localhost', status_code: 200, response_body: '{"status":9}' },
  ],
  [
    'the names of a cloud',
    { httpRequest: { httpMethod: 'GET', requestUrl: URL_OF_TASK }, httpResponse: { statusCode: 200, rawBody: '{"status":9}' } },
  ],
  [
    'a request and a response in one more object',
    { http: { request: { http_method: 'GET', host: 'localhost', pathname: PATH }, response: { status: 200, raw_body: '{"status":9}' } } },
  ],
  [
    'base64',
    {
      ...entry(''),
      response: {
        status: 200,
        content: { mimeType: 'application/json', encoding: 'base64', text: Buffer.from('{"status":9}').toString('base64') },
      },
    },
  ],
])('traffic is read as %s', async (_name, line) => {
  const { findings, unreadable } = await checkTraffic([folderWith({ 'a.ndjson': ndjson([line]) })]);
  expect(unreadable).toEqual([]);
  expect(findings.map(({ rule, location }) => [rule, location])).toEqual([['unknown-value', 'getIntelligentTask 200 status']]);
});

describe('whether every line is an entry is told by', () => {
  const drifted = entry({ ...task(), status: 9 });

  test.each<[string, string, string]>([
    ['what is in a .kong of lines', 'a.kong', ndjson([drifted])],
    ['what is in a .kong that is a list', 'a.kong', JSON.stringify([drifted], null, 1)],
    ['what is in a .log that is a HAR', 'a.log', JSON.stringify({ log: { entries: [drifted] } }, null, 1)],
    ['what is in a .log of lines', 'a.log', `\n${ndjson([drifted])}`],
    ['what is in a .json of lines', 'a.json', ndjson([drifted])],
    ['what is in a .json that is a HAR', 'a.json', har([drifted])],
  ])('%s', async (_name, file, content) => {
    const { findings, unreadable } = await checkTraffic([folderWith({ [file]: content })]);
    expect([findings.map(({ location }) => location), unreadable]).toEqual([['getIntelligentTask 200 status'], []]);
  });

  test('the lines behind one that was cut off at its start', async () => {
    const { findings, unreadable } = await checkTraffic([folderWith({ 'a.log': `us":200}}\n${ndjson([drifted])}` })]);
    expect([findings.length, unreadable.map(({ line }) => line)]).toEqual([1, [1]]);
  });
});
