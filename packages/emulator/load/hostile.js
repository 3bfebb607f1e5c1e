// What nobody who means well sends: bytes for a connection, a different one for each number.

const LIST = '/v2/p/datasets/d/tasks';
const head = (/** @type {string} */ start, /** @type {string[]} */ ...headers) =>
  [start, 'Host: localhost', ...headers, '', ''].join('\r\n');
const get = (/** @type {string} */ path, /** @type {string[]} */ ...headers) =>
  head(`GET ${path} HTTP/1.1`, 'X-Auth-Token: t', 'Connection: close', ...headers);
/** @param {string} body @param {string} [path] */
const post = (body, path = LIST) =>
  head(
    `POST ${path} HTTP/1.1`,
    'X-Auth-Token: t',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ) + body;
const chunked = ['X-Auth-Token: t', 'Content-Type: application/json', 'Transfer-Encoding: chunked'];

/** @type {Record<string, (n: number) => string | Buffer>} */
export const hostile = {
  'many headers': (n) => get(LIST, ...Array.from({ length: 1_500 }, (_, index) => `X-${n}-${index}: ${index}`)),
  'a header of 100 kB': (n) => get(LIST, `X-Long: ${'x'.repeat(100_000)}${n}`),
  'a token of 10 kB that nobody else has': (n) => get(LIST, `X-Auth-Token: ${'t'.repeat(10_000)}${n}`),
  'half a request line': (n) => `GET /v2/${n}`,
  'half a body': () => post('{"task_type":"auto-label"}').slice(0, -10),
  'bytes that are no UTF-8 in the path': (n) => get(`/v2/%ff%fe${n}/datasets/%c0%af/tasks`),
  'escapes that are none': (n) => get(`/v2/%zz${n}/datasets/%/tasks/%2`),
  'a zero byte': (n) => get(`/v2/p%00${n}/datasets/d/tasks`),
  'a way up': (n) => get(`/v2/../../..%2f..%2f${n}/../_emulator/../etc/passwd`),
  'a query of 10 kB': (n) => get(`${LIST}?limit=${'1'.repeat(10_000)}&${n}`),
  'a thousand parameters': (n) => get(`${LIST}?${Array.from({ length: 1_000 }, (_, index) => `a${n}-${index}`).join('&')}`),
  'a project and a dataset that nobody else has': (n) => get(`/v2/p${n}/datasets/d${n}/tasks?task_name=${n}`),
  'twenty requests at once': (n) => get(`${LIST}?${n}`).replace('Connection: close\r\n', '').repeat(19) + get(LIST),
  'HTTP/1.0 without a host': (n) => `GET ${LIST}?${n} HTTP/1.0\r\nX-Auth-Token: t\r\n\r\n`,
  'HTTP/0.9': () => `GET ${LIST}\r\n`,
  'HTTP/2': () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  'a handshake of TLS': (n) => Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3, n & 255, 0, 0, 0, 0]),
  'an upgrade to a web socket': (n) =>
    get(LIST, 'Upgrade: websocket', `Sec-WebSocket-Key: ${n}`, 'Sec-WebSocket-Version: 13').replace('close', 'Upgrade'),
  'a tunnel': (n) => head(`CONNECT evil.test:${n} HTTP/1.1`),
  'a method of its own': (n) => head(`PROPFIND /v2/${n} HTTP/1.1`, 'Connection: close'),
  'the same under another name': (n) => get(LIST).replace('localhost', `evil-${n}.test`),
  'a page of another site': (n) => get(LIST, `Origin: https://evil-${n}.test`),
  'an address as a target': (n) => head(`GET http://evil-${n}.test/_emulator/faults HTTP/1.1`, 'Connection: close'),
  'chunks without an end': (n) => head(`POST ${LIST} HTTP/1.1`, ...chunked) + `4000\r\n${'x'.repeat(0x4000)}\r\n`.repeat(3) + n,
  'chunks of no size': () => `${head(`POST ${LIST} HTTP/1.1`, ...chunked)}x\r\nabc\r\n`,
  'a length and chunks': (n) => `${head(`POST ${LIST} HTTP/1.1`, ...chunked, 'Content-Length: 5')}0\r\n\r\nGET /${n} HTTP/1.1\r\n\r\n`,
  'two lengths': () => `${head(`POST ${LIST} HTTP/1.1`, 'Content-Length: 5', 'Content-Length: 50')}hello`,
  'a length of a terabyte': () => `${head(`POST ${LIST} HTTP/1.1`, 'X-Auth-Token: t', 'Content-Length: 1099511627776')}{`,
  'an expectation': () => post('{}').replace('Connection: close', 'Expect: 100-continue\r\nConnection: close'),
  'one that nobody knows': (n) => get(LIST, `Expect: ${n}-miracles`),
  'names that mean something to JavaScript': (n) =>
    post(`{"__proto__":{"p${n}":1},"constructor":{"prototype":{"p${n}":1}},"task_type":"__proto__"}`),
  'the same for the emulator': (n) => post(`{"fault":"reset","where":{"__proto__":{"projectId":"${n}"}}}`, '/_emulator/faults'),
  'JSON of 10,000 levels': (n) => post(`{"task_type":${'['.repeat(10_000)}${n}${']'.repeat(10_000)}}`),
  'a number without an end': (n) => post(`{"advance":1e${'9'.repeat(100)}${n}}`, '/_emulator/clock'),
  'half a character': (n) => post(`{"task_type":"\\ud800${n}"}`),
  'a password as long as a book': (n) =>
    post(`{"auth":{"identity":{"methods":["password"],"password":{"user":{"name":"${'x'.repeat(20_000)}${n}"}}}}}`, '/v3/auth/tokens'),
  'a signature of nobody': (n) =>
    get(LIST, `Authorization: SDK-HMAC-SHA256 Access=${n}, SignedHeaders=${'a;'.repeat(2_000)}host, Signature=${'0'.repeat(64)}`).replace(
      'X-Auth-Token: t\r\n',
      '',
    ),
  'a reset': (n) => get(`${LIST}?${n}`, 'X-Emulator-Fault: reset'),
  'a reset in the body': (n) => get(`${LIST}?${n}`, 'X-Emulator-Fault: reset-in-body'),
  'a fault that is none': (n) => get(LIST, `X-Emulator-Fault: {"fault":"__proto__","n":${n}}`),
  'an answer that is late, and not waited for': () => get(LIST, 'X-Emulator-Fault: {"fault":"delay","ms":1000}'),
};
