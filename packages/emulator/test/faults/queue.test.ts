import { faultNames } from '@modelarts-openapi/emulator';
import { describe, expect, test } from 'vitest';
import { emulatorWithTask, headers, ORIGIN } from '../ask.js';

test('faults wait in line, each for as many requests as was said', async () => {
  const { ask, emulator } = await emulatorWithTask();
  emulator.fail({ fault: 'status', status: 503 }, { times: 2 });
  emulator.fail({ fault: 'status', status: 429 });
  const statuses = [];
  for (let index = 0; index < 4; index += 1) statuses.push((await ask()).status);
  expect(statuses).toEqual([503, 503, 429, 200]);
});

test('a request that was aborted before is not seen', async () => {
  const { ask, emulator } = await emulatorWithTask();
  await expect(ask({ signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
  expect(emulator.requests().count).toBe(0);
});

describe('a fault that is none is refused', () => {
  const names = faultNames.join(', ');
  test.each([
    ['boom', `fault: expected one of ${names}, got "boom"`],
    [null, `fault: expected one of ${names}, got null`],
    [{ fault: 'toString' }, `fault: expected one of ${names}, got "toString"`],
    ['delay', 'delay.ms: expected milliseconds from 0 on, got undefined'],
    [{ fault: 'delay', ms: -1 }, 'delay.ms: expected milliseconds from 0 on, got -1'],
    [{ fault: 'reset', ms: 1 }, 'reset.ms: there is no such field; expected none'],
    [{ fault: 'html', code: 1 }, 'html.code: there is no such field; expected status'],
    [{ fault: 'html', status: 204 }, 'html.status: expected a status from 200 to 599 other than 204, 205 and 304, got 204'],
    [{ fault: 'empty', status: 600 }, 'empty.status: expected a status from 200 to 599, got 600'],
    [{ fault: 'status', status: 200 }, 'status.status: expected an error status from 400 to 599, got 200'],
    [{ fault: 'status', status: 429, retryAfter: -1 }, 'status.retryAfter: expected seconds from 0 on, or text for a header, got -1'],
    [
      { fault: 'status', status: 429, retryAfter: 'a\nb' },
      'status.retryAfter: expected seconds from 0 on, or text for a header, got "a\\nb"',
    ],
    [{ fault: 'status', status: 429, retryAfterAs: 'x' }, 'status.retryAfterAs: expected seconds or date, got "x"'],
    [{ fault: 'unknown-status', status: 'x' }, 'unknown-status.status: expected an integer, got "x"'],
    [
      { fault: 'redirect', to: 'http://a.test/path' },
      'redirect.to: expected an http or https origin such as http://127.0.0.1:9, got "http://a.test/path"',
    ],
    [
      { fault: 'redirect', to: 'ftp://a.test' },
      'redirect.to: expected an http or https origin such as http://127.0.0.1:9, got "ftp://a.test"',
    ],
  ])('%j', async (fault, message) => {
    const { emulator } = await emulatorWithTask();
    expect(() => emulator.fail(fault as never)).toThrow(new TypeError(message));
    expect(emulator.faults()).toEqual([]);
  });

  test.each([0, -1, 1.5, '2'])('%j times', async (times) => {
    const { emulator } = await emulatorWithTask();
    expect(() => emulator.fail('html', { times: times as number })).toThrow(
      new TypeError(`times: expected an integer from 1 on, got ${JSON.stringify(times)}`),
    );
  });

  test.each([
    ['boom', /^fault: expected one of/],
    ['{"fault":', /^X-Emulator-Fault: expected the name of a fault or a JSON object/],
  ])('in the header: %s', async (fault, message) => {
    const { emulator, path } = await emulatorWithTask();
    const response = await emulator.fetch(ORIGIN + path, { headers: { ...headers, 'X-Emulator-Fault': fault } });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error_code: 'Emulator.0400', error_msg: expect.stringMatching(message) });
  });
});
