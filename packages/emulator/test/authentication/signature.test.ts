import { startServer } from '@modelarts-openapi/emulator';
import { describe, expect, test } from 'vitest';
import { emulatorWithTask, ORIGIN, PATH } from '../ask.js';
import { validationMessage } from '../strict.js';
import { accessKey, signed } from './sign.js';

describe('a signature', () => {
  const start = async () => {
    const all = await emulatorWithTask({ accessKeys: [accessKey] });
    const outcome = async (request: Request): Promise<string> => {
      const response = await all.emulator.fetch(request);
      const { error_msg } = await response.clone().json();
      if (response.status === 401) expect(await validationMessage(response, PATH)).toBeUndefined();
      return `${response.status} ${error_msg ?? ''}`.trim();
    };
    return { ...all, url: ORIGIN + all.path, outcome };
  };
  const refused = (why: string) => `401 Invalid request because ${why}.`;

  test.each(['', '?limit=10&offset=0', '?b=2&a=1&b=1&c', '?name=%C3%A4%20b*(c)!%27&x=a%2Bb', '?limit=10&limit_type=1'])(
    'of the vendor’s signer is accepted: %s',
    async (query) => {
      const { clock, url, outcome } = await start();
      expect(await outcome(signed(url + query, clock.now()))).toBe('200');
    },
  );

  test.each(['a b', 'ä', 'a%2Fb', "o'neill(1)*!"])('of the vendor’s signer is accepted for the task ID %s', async (id) => {
    const { clock, url, outcome } = await start();
    expect(await outcome(signed(`${url}${encodeURIComponent(id)}`, clock.now()))).toBe('400 Task does not exist');
  });

  test('of the vendor’s signer is accepted with more headers and with a body', async () => {
    const { clock, url, outcome } = await start();
    const extra = { 'X-Project-Id': 'p1', 'content-type': 'application/json' };
    expect(await outcome(signed(url, clock.now(), { extra }))).toBe('200');
    expect(await outcome(signed(url, clock.now(), { extra, method: 'POST', data: { a: 'ä' } }))).toMatch(/^404 /);
  });

  test('of another signer that encodes the path once is accepted', async () => {
    const { clock, url, outcome } = await start();
    // What the vendor's signer makes of a path without escapes is the same either way.
    expect(await outcome(signed(`${url}~._-`, clock.now()))).toBe('400 Task does not exist');
    const encoder = new TextEncoder();
    const hex = (buffer: ArrayBuffer) => Buffer.from(buffer).toString('hex');
    const path = `${new URL(url).pathname}%20x`;
    const date = '20260101T000040Z';
    const canonical = `GET\n${path}/\n\nhost:emulator.test\nx-sdk-date:${date}\n\nhost;x-sdk-date\n${hex(await crypto.subtle.digest('SHA-256', encoder.encode('')))}`;
    const key = await crypto.subtle.importKey('raw', encoder.encode(accessKey.secretKey), { name: 'HMAC', hash: 'SHA-256' }, false, [
      'sign',
    ]);
    const text = `SDK-HMAC-SHA256\n${date}\n${hex(await crypto.subtle.digest('SHA-256', encoder.encode(canonical)))}`;
    const signature = hex(await crypto.subtle.sign('HMAC', key, encoder.encode(text)));
    const Authorization = `SDK-HMAC-SHA256 Access=${accessKey.accessKey}, SignedHeaders=host;x-sdk-date, Signature=${signature}`;
    const request = new Request(ORIGIN + path, { headers: { Authorization, 'X-Sdk-Date': date } });
    expect(await outcome(request)).toBe('400 Task does not exist');
  });

  test('is verified over sockets, with the host that was asked', async () => {
    const { emulator, clock, path } = await start();
    const server = await startServer(emulator);
    const request = signed(server.url + path, clock.now());
    request.headers.delete('host');
    expect((await fetch(request)).status).toBe(200);
    await server.close();
  });

  test('with something changed is refused', async () => {
    const { clock, url, outcome } = await start();
    const request = signed(url, clock.now(), { extra: { 'X-Project-Id': 'p1' } });
    const header = (name: string, value: string) => {
      const changed = new Request(request);
      changed.headers.set(name, value);
      return outcome(changed);
    };
    const mismatch = refused('the signature does not match');
    expect(await header('X-Project-Id', 'p2')).toBe(mismatch);
    expect(await header('X-Sdk-Date', '20260101T000041Z')).toBe(mismatch);
    expect(await outcome(new Request(`${url}2`, request))).toBe(mismatch);
    expect(await outcome(new Request(`${url}?a=1`, request))).toBe(mismatch);
    expect(await outcome(new Request(url, { method: 'POST', headers: request.headers, body: 'x' }))).toBe(mismatch);
    expect(await outcome(signed(url, clock.now(), { keys: { ...accessKey, secretKey: 'another' } }))).toBe(mismatch);
    expect(await outcome(signed(url, clock.now(), { keys: { ...accessKey, accessKey: 'another' } }))).toBe(
      refused('the access key is unknown'),
    );
    const malformed = refused('the Authorization header is not SDK-HMAC-SHA256 Access=…, SignedHeaders=…, Signature=…');
    expect(await header('Authorization', 'SDK-HMAC-SHA256 Access=a')).toBe(malformed);
    expect(await header('X-Sdk-Date', 'yesterday')).toBe(refused('X-Sdk-Date is not a time such as 20260101T000000Z'));
    const unsigned = (name: string) =>
      header('Authorization', request.headers.get('Authorization')!.replace(`${name};`, '').replace(`;${name},`, ','));
    expect(await unsigned('host')).toBe(refused('the header host is not signed'));
    expect(await unsigned('x-sdk-date')).toBe(refused('the header x-sdk-date is not signed'));
  });

  test('is refused when it is older than 15 minutes, or from the future', async () => {
    const { clock, url, outcome } = await start();
    const minutes = (count: number) => outcome(signed(url, clock.now() + count * 60_000));
    expect([await minutes(-15), await minutes(15)]).toEqual(['200', '200']);
    const late = refused('X-Sdk-Date is more than 15 minutes from now');
    expect([await minutes(-15.1), await minutes(15.1)]).toEqual([late, late]);
  });

  test('may be of any of several access keys, and a token is accepted beside them', async () => {
    const others = { accessKey: 'B', secretKey: 'b' };
    const { clock, emulator, path, ask } = await emulatorWithTask({ accessKeys: [accessKey, others] });
    for (const keys of [accessKey, others]) expect((await emulator.fetch(signed(ORIGIN + path, clock.now(), { keys }))).status).toBe(200);
    expect((await ask()).status).toBe(200);
  });

  test('is not looked at where no access keys were given', async () => {
    const { ask } = await emulatorWithTask();
    expect((await ask({ headers: { Authorization: 'SDK-HMAC-SHA256 any' } })).status).toBe(200);
  });
});
