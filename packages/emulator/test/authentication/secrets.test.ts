import { inspect } from 'node:util';
import { createEmulator, createManualClock } from '@modelarts-openapi/emulator';
import { describe, expect, test } from 'vitest';
import { emulatorWithTask, headers, ORIGIN } from '../ask.js';
import { accessKey, signed } from './sign.js';

describe('secrets', () => {
  test('are in no error about the options', () => {
    const secret = 'MFyfvK41ba2giqM7Uio6';
    for (const options of [
      { tokens: [secret, 1] },
      { tokens: secret },
      { accessKeys: { secretKey: secret } },
      { accessKeys: [{ accessKey: '', secretKey: secret }] },
    ]) {
      const error = (() => {
        try {
          createEmulator(options as never);
        } catch (reason) {
          return reason as Error;
        }
      })();
      expect(error).toBeInstanceOf(TypeError);
      expect(error?.message).toMatch(/^(tokens|accessKeys): expected/);
      expect(inspect(error, { depth: 9 }).split('\n    at ')[0]).not.toContain(secret);
    }
    expect(() => createEmulator({ clock: {} as never })).toThrow(new TypeError('clock: expected an object with now() and after()'));
  });

  test('are neither kept nor shown', async () => {
    const shown: unknown[] = [];
    const { emulator, ask, clock, path } = await emulatorWithTask({
      accessKeys: [accessKey],
      tokens: [headers['X-Auth-Token']],
      onRequest: (request) => shown.push(request),
    });
    emulator.fail('expired-token');
    await ask();
    await ask({ headers: {} });
    const request = signed(`${ORIGIN}${path}?token=${headers['X-Auth-Token']}`, clock.now());
    const signature = /Signature=(\w+)/.exec(request.headers.get('Authorization') ?? '')?.[1] ?? '-';
    await emulator.fetch(request);
    const all = inspect([emulator, emulator.requests(), shown, createManualClock()], { depth: 9, showHidden: true });
    for (const secret of [headers['X-Auth-Token'], accessKey.secretKey, accessKey.accessKey, signature]) expect(all).not.toContain(secret);
    expect(emulator.requests().requests.map(({ authentication }) => authentication)).toEqual(['token', 'none', 'signature']);
    expect(shown).toEqual(emulator.requests().requests);
  });
});
