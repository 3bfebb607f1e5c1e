// SECURITY.md names these tests.
import { type Fetch, waitForIntelligentTask } from '@modelarts-openapi/client';
import { createManualClock } from '@modelarts-openapi/emulator';
import { describe, expect, test } from 'vitest';
import { PATH } from '../bench.js';
import { clientOf, ids, params } from './client.js';

describe('Retry-After', () => {
  const later: [string, string][] = [
    ['a year', String(365 * 24 * 3_600)],
    ['a date in a hundred years', 'Fri, 01 Jan 2126 00:00:00 GMT'],
    ['a number without end', '1e999'],
  ];
  const answered = (asked: string) => {
    const seen = { requests: 0 };
    const fetch: Fetch = async () => {
      seen.requests++;
      return Response.json({ error_code: 'ModelArts.0000', error_msg: 'later' }, { status: 503, headers: { 'Retry-After': asked } });
    };
    return { fetch, seen };
  };

  test.each(later)('of %s does not hold a call: the answer is given as it is', async (_what, asked) => {
    const { fetch, seen } = answered(asked);
    const clock = createManualClock();
    const began = clock.now();
    const { response } = await clock.run(clientOf(fetch, clock).GET(PATH, { params }));
    expect([response.status, clock.now() - began, seen.requests]).toEqual([503, 0, 1]);
  });

  test.each(later)('of %s does not hold a wait beyond its timeout', async (_what, asked) => {
    const clock = createManualClock();
    const began = clock.now();
    const wait = waitForIntelligentTask(clientOf(answered(asked).fetch, clock), ids, { timeout: 60_000, clock }).catch(
      (error: Error) => error,
    );
    expect(await clock.run(wait)).toMatchObject({ name: 'WaitTimeoutError' });
    expect(clock.now() - began).toBeLessThanOrEqual(60_000);
    expect(clock.sleeping).toBe(0);
  });
});
