// The client behind real proxies, in the way that the guide shows, and in others.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { HOST, PASSWORD, startProxies } from './proxies.js';

/** @import { IncomingMessage, ServerResponse } from 'node:http' */

const { libraries, nodes } = inject('packed');
const run = promisify(execFile);
const task = { task_id: 't', status: 3, progress: 100, message: 'Done.' };
/** @type {{ method: string | undefined, url: string, token: unknown, body: string }[]} */
let seen = [];
/** @type {Awaited<ReturnType<typeof startProxies>>} */
let proxies;

/** @param {IncomingMessage} request @param {ServerResponse} response */
async function answer(request, response) {
  const { url = '', method, headers } = request;
  seen.push({ method, url, token: headers['x-auth-token'], body: await text(request) });
  if (url.endsWith('redirect')) return response.writeHead(307, { Location: 'https://elsewhere.example/' }).end();
  if (url.endsWith('silent')) return;
  const isFlaky = url.endsWith('flaky') && seen.filter((one) => one.url === url).length === 1;
  response.writeHead(isFlaky ? 503 : 200, { 'Content-Type': 'application/json' }).end(JSON.stringify(task));
}

beforeAll(async () => {
  proxies = await startProxies(libraries, answer);
});
afterEach(() => {
  seen = [];
  proxies.asked.length = 0;
  proxies.denial.status = undefined;
});
afterAll(() => proxies.close());

/** @param {string} node @param {string} way @param {object} [more] in its environment */
async function called(node, way, more, endpoint = '') {
  const proof = Buffer.from(`user:${PASSWORD}`).toString('base64');
  const args = [join(libraries, 'ways.js'), way, endpoint, `${PASSWORD},${proof}`];
  const { stdout } = await run(node, args, { env: { ...proxies.environment(), ...more } });
  return JSON.parse(stdout);
}

/** What comes of a way that keeps all promises. */
const kept = {
  get: JSON.stringify(task),
  post: JSON.stringify(task),
  redirect: 'InvalidResponseError: the answer is a redirect (status 307)',
  flaky: JSON.stringify(task),
  silent: 'DeadlineError: no answer in 200 ms',
};
const refused = (/** @type {string} */ what) => Object.fromEntries(Object.keys(kept).map((name) => [name, what]));

function expectTunnel() {
  expect(new Set(proxies.asked.map((one) => JSON.stringify(one)))).toEqual(
    new Set([JSON.stringify({ form: 'connect', target: `${HOST}:443`, user: 'user', sees: false })]),
  );
  expect(seen.map(({ token }) => token)).toEqual(Array(6).fill('a-token'));
  expect(seen[1]).toMatchObject({ method: 'POST', body: '{"task_type":"auto-label"}' });
}

describe.each(Object.entries(nodes))('on Node %s', (version, node) => {
  test('the program of the guide goes through the proxy', async () => {
    const env = { ...proxies.environment(), MODELARTS_TOKEN: 'a-token' };
    const { stdout, stderr } = await run(node, [join(libraries, 'proxy.js')], { env });
    expect([stdout, stderr]).toEqual(['100 Done.\n', '']);
    expect(proxies.asked).toEqual([{ form: 'connect', target: `${HOST}:443`, user: 'user', sees: false }]);
  });

  test('a proxy for the whole program takes no promise away', async () => {
    expect(await called(node, 'the whole program')).toEqual(kept);
    expectTunnel();
  });

  test('nor does one that is spoken to by https', async () => {
    const { HTTPS_PROXY, HTTP_PROXY } = proxies.environment(proxies.tlsAddress);
    expect(await called(node, 'the whole program', { HTTPS_PROXY, HTTP_PROXY })).toEqual(kept);
    expectTunnel();
  });

  test('nor does one that gets whole addresses, for a server of this machine', async () => {
    const way = 'the whole program, without a tunnel for http';
    expect(await called(node, way, undefined, proxies.plainUrl)).toEqual(kept);
    expect(proxies.asked).toHaveLength(6);
    const asked = { form: 'absolute', target: new URL(proxies.plainUrl).host, user: 'user', sees: true };
    expect(proxies.asked).toEqual(Array(6).fill(asked));
  });

  test.each(['one client', 'one call', 'one call, where middleware copies'])('nor does one for %s', async (way) => {
    expect(await called(node, way)).toEqual(kept);
    expectTunnel();
  });

  test('nor does one of the environment alone, where Node knows it; else it is gone around', async () => {
    const told = await called(node, 'environment', { NODE_USE_ENV_PROXY: '1' });
    if (!version.startsWith('20.')) return expect(told).toEqual(kept);
    expect(told.get).toMatch(/^ConnectionError: no complete answer: (ENOTFOUND|EAI_AGAIN)$/);
    expect(proxies.asked).toEqual([]);
  });

  test('a proxy that refuses is asked once, and its status is told, not its password', async () => {
    proxies.denial.status = 407;
    expect(await called(node, 'the whole program')).toEqual(refused('ConnectionError: no complete answer: PROXY_407'));
    expect(proxies.asked).toHaveLength(5);
    expect(seen).toEqual([]);
  });

  test.each(['undici.fetch', 'node-fetch'])('%s in place of fetch is a mistake that is told, and nothing is sent', async (way) => {
    expect(await called(node, way)).toEqual(refused("TypeError: fetch: expected one that takes the platform's Request"));
    expect([...proxies.asked, ...seen]).toEqual([]);
  });
});
