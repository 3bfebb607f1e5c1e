import { describe, expect, test } from 'vitest';
import { ways, withFault } from './transports.js';

describe.each(ways)('%s', (way) => {
  test.each([
    [{ status: 400 }, 'ModelArts.4700', null],
    [{ status: 429 }, 'ModelArts.4395', null],
    [{ status: 429, retryAfter: 7 }, 'ModelArts.4395', '7'],
    [{ status: 503, retryAfter: 7, retryAfterAs: 'date' }, 'ModelArts.4700', 'Thu, 01 Jan 2026 00:00:47 GMT'],
    [{ status: 503, retryAfter: 'soon' }, 'ModelArts.4700', 'soon'],
    [{ status: 502 }, 'ModelArts.4302', null],
    [{ status: 507 }, 'ModelArts.4505', null],
    [{ status: 409 }, 'ModelArts.4200', null],
  ] as const)(
    'status answers with the status that was asked for, and the error body of the API: %j',
    async (parameters, code, retryAfter) => {
      const { ask } = await withFault(way, { fault: 'status', ...parameters });
      const response = await ask();
      expect(response.status).toBe(parameters.status);
      expect(response.headers.get('Retry-After')).toBe(retryAfter);
      expect(response.headers.get('X-Request-Id')).toMatch(/^[0-9a-f]{32}$/);
      expect(await response.json()).toEqual({ error_code: code, error_msg: expect.stringMatching(/\w/) });
      expect((await ask()).status).toBe(200);
    },
  );

  test('expired-token answers 401 until another token is used', async () => {
    const { ask, emulator } = await withFault(way, 'expired-token');
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

  test('expired-token answers a signed request 401 once', async () => {
    const { ask } = await withFault(way, 'expired-token');
    const signed = { headers: { Authorization: 'SDK-HMAC-SHA256 Access=a, SignedHeaders=host, Signature=b' } };
    expect([(await ask(signed)).status, (await ask(signed)).status]).toEqual([401, 200]);
  });
});
