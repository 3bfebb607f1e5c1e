// Who may call a server. SECURITY.md names these tests.
import { execFile } from 'node:child_process';
import { request } from 'node:http';
import { promisify } from 'node:util';
import { createEmulator } from '@modelarts-openapi/emulator';
import { describe, expect, test } from 'vitest';
import { start } from '../start.js';

const API = '/v2/p/datasets/d/tasks';
const ADMIN = '/_emulator/faults';
const PATHS = [API, ADMIN, '/', '/v3', '/_emulator/health', '/nothing'];
const token = { 'X-Auth-Token': 'any' };
const fault = '{"fault":"redirect","to":"http://evil.test"}';

/** An answer; unlike `fetch`, node:http sends any header. */
function ask(
  port: number,
  path: string,
  headers: Record<string, string>,
  method = 'GET',
  body = '',
): Promise<{ status: number | undefined; allowed: string | undefined; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, path, headers, method, host: '127.0.0.1' }, (response) => {
      const { statusCode: status, headers } = response.resume();
      resolve({ status, allowed: headers['access-control-allow-origin'], headers });
    });
    sent.on('error', reject).end(body);
  });
}

async function setUp(options: Parameters<typeof start>[1] = {}) {
  const emulator = createEmulator();
  emulator.fail('html', { times: 9 });
  const { port } = await start(emulator, options);
  const untouched = () => {
    expect(emulator.requests().count).toBe(0);
    expect(emulator.faults()).toEqual([{ fault: { fault: 'html' }, times: 9 }]);
  };
  return { port, emulator, untouched };
}

describe('a page of another site, open in a browser on this machine,', () => {
  // Without a header of its own and as plain text a browser sends this from any page, and asks nobody before.
  const plain = { 'Content-Type': 'text/plain' };

  test.each([
    ['in a browser that says where a request comes from', { 'Sec-Fetch-Site': 'cross-site' }],
    ['in an older one', { Origin: 'http://evil.test' }],
    ['over TLS', { Origin: 'https://127.0.0.1.evil.test' }],
    ['that lies about where it is', { Origin: 'https://localhost.evil.test', 'Sec-Fetch-Site': 'same-origin' }],
    ['opened from a file', { Origin: 'null' }],
    ['of a browser extension', { Origin: 'chrome-extension://localhost' }],
    ['with an origin that is none', { Origin: 'localhost' }],
  ])('%s gets nothing, and does nothing', async (_what, headers) => {
    const { port, untouched } = await setUp();
    for (const path of PATHS)
      for (const [method, body] of [['GET'], ['POST', fault], ['DELETE'], ['OPTIONS']] as const) {
        const { status, allowed } = await ask(port, path, { ...token, ...plain, ...headers }, method, body);
        expect([path, method, status, allowed]).toEqual([path, method, 403, undefined]);
      }
    untouched();
  });

  test.each(['evil.test', 'evil.test:8080', '127.0.0.1.evil.test', 'localhost.evil.test', '192.0.2.1', '[::2]', 'localhost:1:2'])(
    'under the name %j, which leads here, gets nothing, and does nothing',
    async (host) => {
      const { port, untouched } = await setUp();
      const own = { Host: host, 'Sec-Fetch-Site': 'same-origin', Origin: `http://${host}` };
      for (const path of PATHS) {
        expect((await ask(port, path, { ...token, Host: host })).status).toBe(403);
        expect((await ask(port, path, { ...token, ...own }, 'POST', fault)).status).toBe(403);
      }
      untouched();
    },
  );
});

describe('this machine', () => {
  test.each(['localhost', 'LocalHost:80', '127.0.0.1', '127.9.9.9:8080', '[::1]:8080'])('is called %s', async (host) => {
    const { port } = await setUp();
    expect((await ask(port, '/_emulator/requests', { Host: host })).status).toBe(200);
    expect((await ask(port, API, { ...token, Host: host })).headers['content-type']).toMatch('text/html');
  });

  test.each(['http://localhost:5173', 'https://127.0.0.1', 'http://[::1]:3000'])('has pages at %s, which read answers', async (origin) => {
    const { port } = await setUp();
    const { status, allowed, headers } = await ask(port, ADMIN, { Origin: origin, 'Sec-Fetch-Site': 'cross-site' });
    expect([status, allowed]).toEqual([200, origin]);
    expect(headers['vary']).toBe('Origin');
    expect(headers['access-control-expose-headers']).toContain('X-Request-Id');
  });

  test('is asked by a browser before it sends a token, which is not counted and takes no fault', async () => {
    const { port, untouched } = await setUp();
    const { status, allowed, headers } = await ask(
      port,
      API,
      {
        Origin: 'http://localhost:5173',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'x-auth-token,content-type',
        'Access-Control-Request-Private-Network': 'true',
      },
      'OPTIONS',
    );
    expect([status, allowed]).toEqual([204, 'http://localhost:5173']);
    expect(headers).toMatchObject({
      'access-control-allow-headers': 'x-auth-token,content-type',
      'access-control-allow-methods': expect.stringContaining('DELETE'),
      'access-control-allow-private-network': 'true',
    });
    untouched();
  });

  test('is answered without CORS where no page asks', async () => {
    const { port } = await setUp();
    expect((await ask(port, ADMIN, {})).headers).not.toHaveProperty('vary');
  });
});

describe('what is allowed beside it', () => {
  test('are names that are meant, and pages that stand there', async () => {
    const { port } = await setUp({ allowHosts: ['Emulator'] });
    for (const host of ['emulator', 'emulator:8080', 'EMULATOR']) expect((await ask(port, ADMIN, { Host: host })).status).toBe(200);
    expect((await ask(port, ADMIN, { Host: 'emulator:80', Origin: 'http://emulator:80' })).status).toBe(200);
    expect((await ask(port, ADMIN, { Host: 'emulator:80', Origin: 'http://other:80' })).status).toBe(403);
    expect((await ask(port, ADMIN, { Host: 'emulator.evil.test' })).status).toBe(403);
  });

  test('are origins that are meant', async () => {
    const { port } = await setUp({ allowOrigins: ['https://app.example', 'null'] });
    for (const origin of ['https://app.example', 'null'])
      expect(await ask(port, ADMIN, { Origin: origin, 'Sec-Fetch-Site': 'cross-site' })).toMatchObject({ status: 200, allowed: origin });
    expect((await ask(port, ADMIN, { Origin: 'http://app.example' })).status).toBe(403);
  });

  test('are addresses, of a server that is there for other machines: only a name can lead elsewhere', async () => {
    const { port } = await setUp({ host: '0.0.0.0', allowRemote: true, allowHosts: ['emulator'] });
    for (const host of ['192.0.2.1:8080', '[2001:db8::1]', 'emulator']) expect((await ask(port, ADMIN, { Host: host })).status).toBe(200);
    expect((await ask(port, ADMIN, { Host: 'evil.test' })).status).toBe(403);
  });

  test('is whatever is called through it as through a proxy, but for what drives it', async () => {
    const { port, emulator } = await setUp();
    emulator.clearFaults();
    const curl = async (target: string) => {
      const flags = ['--silent', '--proxy', `http://127.0.0.1:${port}`, '--header', 'X-Auth-Token: any', '--write-out', '%{http_code}'];
      return (await promisify(execFile)('curl', [...flags, '--output', '/dev/null', target])).stdout;
    };
    expect(await curl(`http://modelarts.eu-de.otc.t-systems.com${API}`)).toBe('200');
    expect(await curl(`http://127.0.0.1:${port}${API}?limit=1`)).toBe('200');
    expect(await curl(`http://localhost${ADMIN}`)).toBe('200');
    expect(await curl(`http://modelarts.eu-de.otc.t-systems.com${ADMIN}`)).toBe('403');
    expect(emulator.requests().requests.map(({ path }) => path)).toEqual([API, API]);
    const tunnel = promisify(execFile)('curl', ['--silent', '--show-error', '--proxy', `http://127.0.0.1:${port}`, 'https://localhost/']);
    await expect(tunnel).rejects.toThrow('501');
  });
});
