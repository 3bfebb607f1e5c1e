import { describe, expect, test } from 'vitest';
import { ways, withFault } from './transports.js';

describe.each(ways)('%s', (way) => {
  test('truncated is a complete answer with half of the JSON', async () => {
    const { ask } = await withFault(way, 'truncated');
    const response = await ask();
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'application/json']);
    const text = await response.text();
    expect(text).toMatch(/^\{"/);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  test.each([
    [{}, 200],
    [{ status: 502 }, 502],
  ])('html is a page in place of JSON: %j', async (parameters, status) => {
    const { ask } = await withFault(way, { fault: 'html', ...parameters });
    const response = await ask();
    expect([response.status, response.headers.get('Content-Type')]).toEqual([status, 'text/html; charset=utf-8']);
    expect(await response.text()).toMatch(/^<!doctype html>/);
  });

  test.each([
    [{}, 200],
    [{ status: 204 }, 204],
    [{ status: 503 }, 503],
  ])('empty has no body: %j', async (parameters, status) => {
    const { ask } = await withFault(way, { fault: 'empty', ...parameters });
    const response = await ask();
    expect([response.status, await response.text()]).toEqual([status, '']);
  });

  test('reset gives no answer', async () => {
    const { ask, emulator } = await withFault(way, 'reset');
    const error = await ask().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ name: 'TypeError', message: 'fetch failed', cause: { code: 'ECONNRESET' } });
    expect(emulator.requests().requests[0]).not.toHaveProperty('status');
  });

  test('reset-in-body begins the body, and breaks off', async () => {
    const { ask } = await withFault(way, 'reset-in-body');
    const response = await ask();
    expect(response.status).toBe(200);
    const reader = response.body!.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toMatch(/^\{"/);
    const error = await reader.read().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TypeError);
    // Node reports the end of the connection in its place where the reset comes right after the data.
    const code = expect.stringMatching(way === 'in process' ? /^ECONNRESET$/ : /^(ECONNRESET|UND_ERR_SOCKET)$/);
    expect(error).toMatchObject({ name: 'TypeError', message: 'terminated', cause: { code } });
  });
});
