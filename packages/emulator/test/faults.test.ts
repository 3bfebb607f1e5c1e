// Each fault does what it says, in this process and over real sockets.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { faultNames, type RunningServer, startServer } from '@modelarts-openapi/emulator';
import { afterEach, describe, expect, test } from 'vitest';
import { emulatorWithTask, headers } from './ask.js';

const servers: { close(): unknown }[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const transports = {
  async 'in process'() {
    return emulatorWithTask();
  },
  async 'over sockets'() {
    const all = await emulatorWithTask();
    const server: RunningServer = await startServer(all.emulator);
    servers.push(server);
    return { ...all, ask: (init: RequestInit = {}) => fetch(server.url + all.path, { headers, ...init }) };
  },
};

/** Waits until so many answers are held up, which over sockets takes a moment. */
async function holding(emulator: { held: number }, count: number): Promise<void> {
  while (emulator.held !== count) await new Promise(setImmediate);
}

const tried = new Set<string>();

describe.each(Object.entries(transports))('%s', (name, connect) => {
  const start = async (fault: Parameters<Awaited<ReturnType<typeof connect>>['emulator']['fail']>[0], times = 1) => {
    const all = await connect();
    tried.add(typeof fault === 'string' ? fault : fault.fault);
    all.emulator.fail(fault, { times });
    return all;
  };

  test.each([
    [{ status: 400 }, 'ModelArts.4396', null],
    [{ status: 429 }, 'ModelArts.4395', null],
    [{ status: 429, retryAfter: 7 }, 'ModelArts.4395', '7'],
    [{ status: 503, retryAfter: 7, retryAfterAs: 'date' }, 'ModelArts.4700', 'Thu, 01 Jan 2026 00:00:47 GMT'],
    [{ status: 503, retryAfter: 'soon' }, 'ModelArts.4700', 'soon'],
    [{ status: 502 }, 'ModelArts.4505', null],
    [{ status: 409 }, 'ModelArts.4200', null],
  ] as const)('status: %j', async (parameters, code, retryAfter) => {
    const { ask } = await start({ fault: 'status', ...parameters });
    const response = await ask();
    expect(response.status).toBe(parameters.status);
    expect(response.headers.get('Retry-After')).toBe(retryAfter);
    expect(response.headers.get('X-Request-Id')).toMatch(/^[0-9a-f]{32}$/);
    expect(await response.json()).toEqual({ error_code: code, error_msg: expect.stringMatching(/\w/) });
    expect((await ask()).status).toBe(200);
  });

  test('delay: the answer is of the time when it is given', async () => {
    const { ask, clock, emulator } = await start({ fault: 'delay', ms: 20_000 });
    let response: Response | undefined;
    const asked = ask().then((one) => (response = one));
    await holding(emulator, 1);
    await clock.advance(19_999);
    expect(response).toBeUndefined();
    await clock.advance(1);
    expect(await (await asked).json()).toMatchObject({ status: 1, progress: 83.3 });
  });

  test('delay: an abort ends it at once', async () => {
    const { ask, clock, emulator } = await start({ fault: 'delay', ms: 20_000 });
    const controller = new AbortController();
    const asked = ask({ signal: controller.signal });
    await holding(emulator, 1);
    controller.abort(new Error('enough'));
    await expect(asked).rejects.toThrow('enough');
    await holding(emulator, 0);
    expect(clock.sleeping).toBe(0);
    // Over sockets this is after the caller has been told.
    while (emulator.requests().count === 0) await new Promise(setImmediate);
    expect(emulator.requests().requests[0]).toMatchObject({ fault: 'delay' });
    expect(emulator.requests().requests[0]).not.toHaveProperty('status');
  });

  test('slow-body: the half of it comes, and later the rest', async () => {
    const { ask, clock, emulator } = await start({ fault: 'slow-body', ms: 5_000 });
    const reader = (await ask()).body!.getReader();
    const first = await reader.read();
    await holding(emulator, 1);
    const text = new TextDecoder();
    let all = text.decode(first.value, { stream: true });
    expect(() => JSON.parse(all)).toThrow(SyntaxError);
    expect(all).toMatch(/^\{"/);
    await clock.advance(5_000);
    for (let part = await reader.read(); !part.done; part = await reader.read()) all += text.decode(part.value, { stream: true });
    expect(JSON.parse(all)).toMatchObject({ status: 1 });
  });

  test.each(['abort', 'cancel'] as const)('slow-body: %s ends it at once', async (how) => {
    const { ask, clock, emulator } = await start({ fault: 'slow-body', ms: 5_000 });
    const controller = new AbortController();
    const reader = (await ask({ signal: controller.signal })).body!.getReader();
    await reader.read();
    const rest = reader.read();
    const ended =
      how === 'abort' ? expect(rest).rejects.toThrow('enough') : expect(rest).resolves.toEqual({ done: true, value: undefined });
    await holding(emulator, 1);
    if (how === 'abort') controller.abort(new Error('enough'));
    else await reader.cancel();
    await ended;
    await holding(emulator, 0);
    expect(clock.sleeping).toBe(0);
  });

  test('truncated: a complete answer with half of the JSON', async () => {
    const { ask } = await start('truncated');
    const response = await ask();
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'application/json']);
    const text = await response.text();
    expect(text).toMatch(/^\{"/);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  test.each([
    [{}, 200],
    [{ status: 502 }, 502],
  ])('html: %j', async (parameters, status) => {
    const { ask } = await start({ fault: 'html', ...parameters });
    const response = await ask();
    expect([response.status, response.headers.get('Content-Type')]).toEqual([status, 'text/html; charset=utf-8']);
    expect(await response.text()).toMatch(/^<!doctype html>/);
  });

  test.each([
    [{}, 200],
    [{ status: 204 }, 204],
    [{ status: 503 }, 503],
  ])('empty: %j', async (parameters, status) => {
    const { ask } = await start({ fault: 'empty', ...parameters });
    const response = await ask();
    expect([response.status, await response.text()]).toEqual([status, '']);
  });

  test('reset: no answer', async () => {
    const { ask, emulator } = await start('reset');
    const error = await ask().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ name: 'TypeError', message: 'fetch failed', cause: { code: 'ECONNRESET' } });
    expect(emulator.requests().requests[0]).not.toHaveProperty('status');
  });

  test('reset-in-body: the body begins and breaks off', async () => {
    const { ask } = await start('reset-in-body');
    const response = await ask();
    expect(response.status).toBe(200);
    const reader = response.body!.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toMatch(/^\{"/);
    const error = await reader.read().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TypeError);
    // Node reports the end of the connection in its place where the reset comes right after the data.
    const code = expect.stringMatching(name === 'in process' ? /^ECONNRESET$/ : /^(ECONNRESET|UND_ERR_SOCKET)$/);
    expect(error).toMatchObject({ name: 'TypeError', message: 'terminated', cause: { code } });
  });

  test('expired-token: 401 until another token is used', async () => {
    const { ask, emulator } = await start('expired-token');
    const outcome = async (init?: RequestInit) => {
      const response = await ask(init);
      return [response.status, (await response.json()).error_code];
    };
    const other = { headers: { 'X-Auth-Token': 'another' } };
    expect(await outcome()).toEqual([401, 'ModelArts.4127']);
    expect(await outcome()).toEqual([401, 'ModelArts.4127']);
    expect(await outcome(other)).toEqual([200, undefined]);
    expect(await outcome()).toEqual([401, 'ModelArts.4127']);
    emulator.clearFaults();
    expect(await outcome()).toEqual([200, undefined]);
  });

  test('expired-token: one 401 for a signed request', async () => {
    const { ask } = await start('expired-token');
    const signed = { headers: { Authorization: 'SDK-HMAC-SHA256 Access=a, SignedHeaders=host, Signature=b' } };
    expect([(await ask(signed)).status, (await ask(signed)).status]).toEqual([401, 200]);
  });

  test.each([
    [{}, 7],
    [{ status: 99 }, 99],
  ])('unknown-status: %j', async (parameters, status) => {
    const { ask } = await start({ fault: 'unknown-status', ...parameters });
    expect(await (await ask()).json()).toMatchObject({ status, progress: 50 });
  });

  test('unknown-field, no-progress and progress-backwards change the task in that alone', async () => {
    const { ask, emulator } = await start('unknown-field');
    emulator.fail('no-progress');
    emulator.fail('progress-backwards');
    for (const fault of ['no-progress', 'progress-backwards']) tried.add(fault);
    const answers = [];
    for (let index = 0; index < 4; index += 1) answers.push(await (await ask()).json());
    const [extra, without, backwards, honest] = answers;
    const emulated_field = expect.stringMatching(/\w/);
    expect(extra).toEqual({ ...honest, emulated_field, result: { ...honest.result, emulated_field } });
    expect(without).toEqual({ ...honest, progress: undefined });
    expect(without).not.toHaveProperty('progress');
    expect(backwards).toEqual({ ...honest, progress: 25 });
    expect(honest.progress).toBe(50);
  });

  test('redirect: to the same path of another origin', async () => {
    const seen: (string | undefined)[] = [];
    const other = createServer(({ url, headers: { authorization } }, response) => {
      seen.push(url, authorization);
      response.end('elsewhere');
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    servers.push({
      close: () => {
        other.closeAllConnections();
        other.close();
      },
    });
    const to = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    const { ask, path } = await start({ fault: 'redirect', to }, 3);

    const manual = await ask({ redirect: 'manual' });
    expect([manual.status, manual.headers.get('Location')]).toEqual([307, to + path]);
    await expect(ask({ redirect: 'error' })).rejects.toThrow(new TypeError('fetch failed'));
    const followed = await ask({ headers: { ...headers, Authorization: 'secret' } });
    expect([await followed.text(), ...seen]).toEqual(['elsewhere', path, undefined]);
  });

  test('as a header: for that request alone, before those that wait', async () => {
    const { ask, emulator } = await start('html');
    const status = async (fault?: string) => (await ask({ headers: { ...headers, ...(fault && { 'X-Emulator-Fault': fault }) } })).status;
    expect(await status('{"fault":"status","status":503}')).toBe(503);
    expect(emulator.faults()).toEqual([{ fault: { fault: 'html' }, times: 1 }]);
    await expect(status('reset')).rejects.toThrow(TypeError);
    expect([await status(), await status()]).toEqual([200, 200]);
    expect(emulator.faults()).toEqual([]);
    expect(emulator.requests().requests.map(({ fault }) => fault)).toEqual(['status', 'reset', 'html', undefined]);
  });
});

test('all faults are tried above', () => expect([...tried].sort()).toEqual([...faultNames].sort()));
