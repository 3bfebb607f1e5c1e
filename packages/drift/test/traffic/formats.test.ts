// Who reads what somebody wrote.
import { expect, test } from 'vitest';
import { exchangeOf } from '../../src/traffic/entry.js';
import { FORMATS } from '../../src/traffic/formats/index.js';
import { entry, PATH, task, URL_OF_TASK } from '../recording.js';

const line = { response_status: 200, response_body: '{}' };
const written: [string, object][] = [
  ['HAR', entry(task())],
  [
    'Kong',
    { request: { method: 'GET', uri: PATH, headers: { host: 'localhost' } }, response: { status: 200 }, latencies: {}, request_body: '{}' },
  ],
  ['request and response', { req: { method: 'GET', path: PATH }, res: { statusCode: 200, body: {} } }],
  ['request and response', { request: `GET ${PATH} HTTP/1.1`, response: { status: 200, body: '{}' } }],
  ['request and response', { request: { method: 'GET', host: 'localhost', uri: PATH }, status: 200 }],
  ['nginx and Apache', { request: `GET ${PATH} HTTP/1.1`, ...line }],
  ['nginx and Apache', { request_method: 'GET', request_uri: PATH, vhost: 'localhost', ...line }],
];

test.each(written)('%s is read by its own reader, first of all: %j', (name, one) => {
  expect(FORMATS.find((format) => format.reads(one as Record<string, unknown>))?.name).toBe(name);
  expect(exchangeOf(one)).toMatchObject({ method: 'GET', status: 200, url: { pathname: PATH } });
});

test('each format is named once, and has an entry here', () => {
  expect(FORMATS.map(({ name }) => name)).toEqual([...new Set(written.map(([name]) => name))]);
});

test.each<[string, object]>([
  ['HAR', { ...entry(task()), response: { content: {} }, statusCode: 200 }],
  ['Kong', { request: { uri: URL_OF_TASK }, response: { status: 200 }, route: {}, method: 'GET' }],
])('what looks like %s, and has not all of it, is read by what others call it', (_name, one) => {
  expect(exchangeOf(one)).toMatchObject({ method: 'GET', status: 200, url: { pathname: PATH } });
});

test.each([null, '', 'x', true, 1e9, -1])('a status %j is none', (status) => {
  expect(exchangeOf({ request: { method: 'GET', url: URL_OF_TASK }, response: { status, content: {} } })).toBe(
    'has no response.status; expected a number such as 200',
  );
});
