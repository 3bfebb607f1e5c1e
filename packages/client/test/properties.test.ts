import {
  createModelArtsClient,
  type Fetch,
  type IntelligentTask,
  type ModelArtsError,
  type StartIntelligentTaskRequest,
  startIntelligentTask,
  watchIntelligentTask,
} from '@modelarts-openapi/client';
import { createManualClock } from '@modelarts-openapi/emulator';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryOf } from './arbitrary.js';
import { PATH } from './bench.js';

const clientOf = (fetch: Fetch, clock = createManualClock()) =>
  createModelArtsClient({ endpoint: 'http://localhost', projectId: 'p1', token: 'token', fetch, clock });

test('whatever the description allows to start a task with arrives unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryOf('StartIntelligentTaskRequest'), async (body) => {
      let sent: unknown;
      const client = clientOf(async (request) => {
        sent = await request.json();
        return Response.json({ task_id: 't' });
      });
      await startIntelligentTask(client, { datasetId: 'd', body: body as StartIntelligentTaskRequest });
      expect(sent).toEqual(JSON.parse(JSON.stringify(body)));
    }),
    { numRuns: 300 },
  );
});

test('whatever JSON the description allows is returned unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryOf('IntelligentTask'), async (task) => {
      const client = clientOf(async () => Response.json(task));
      const { data } = await client.GET(PATH, { params: { path: { dataset_id: 'd', task_id: 't' } } });
      expect(data).toEqual(JSON.parse(JSON.stringify(task)));
    }),
    { numRuns: 300 },
  );
});

test('any parameter arrives as one segment of the path, or is refused before anything is sent', async () => {
  const parameter = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', '.', '..', '%2e', '%2E%2e', '/', '\\', 'a/../b', '?', '#', ';', '{task_id}'),
  );
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(parameter, parameter, async (dataset_id, task_id) => {
      let sent: string[] | undefined;
      const client = clientOf(async ({ url }) => {
        sent = new URL(url).pathname.split('/').map(decodeURIComponent);
        return Response.json({ status: 1 });
      });
      try {
        await client.GET(PATH, { params: { path: { dataset_id, task_id } } });
      } catch (error) {
        refused++;
        expect(error).toBeInstanceOf(TypeError);
        expect(sent).toBeUndefined();
        return;
      }
      expect(sent).toEqual(['', 'v2', 'p1', 'datasets', dataset_id, 'tasks', task_id]);
    }),
    { numRuns: 1_000 },
  );
  expect(refused).toBeGreaterThan(0);
});

test('whatever a server does, watching a task ends, keeps its pauses, and reports each change once', async () => {
  const answer = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        status: fc.constantFrom(-1, 0, 1, 4, 7),
        progress: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
        elapsed_time: fc.nat(),
      }),
    },
    { weight: 1, arbitrary: fc.record({ status: fc.constantFrom(2, 3, 5) }) },
    {
      weight: 3,
      arbitrary: fc.record({ http: fc.constantFrom(408, 429, 500, 502, 503, 504), retryAfter: fc.option(fc.nat(100), { nil: undefined }) }),
    },
    { weight: 1, arbitrary: fc.record({ http: fc.constantFrom(400, 401, 403, 404) }) },
    { weight: 2, arbitrary: fc.constantFrom('reset' as const, 'html' as const, 'silence' as const) },
  );
  const settings = fc.record({
    answers: fc.array(answer, { minLength: 1, maxLength: 40 }),
    minInterval: fc.integer({ min: 1, max: 10_000 }),
    polls: fc.integer({ min: 0, max: 100 }),
  });
  await fc.assert(
    fc.asyncProperty(settings, async ({ answers, minInterval, polls }) => {
      const timeout = polls * minInterval + 1;
      const clock = createManualClock();
      const asked: number[] = [];
      const client = clientOf(async ({ signal }) => {
        const next = answers[asked.length % answers.length];
        asked.push(clock.now());
        if (next === 'reset') throw new TypeError('fetch failed');
        if (next === 'html') return new Response('<p>');
        if (next === 'silence' || next === undefined) return clock.sleep(1e12, signal).then(() => Response.error());
        if (!('http' in next)) return Response.json(next);
        const headers = 'retryAfter' in next && next.retryAfter !== undefined ? { 'Retry-After': `${next.retryAfter}` } : {};
        return Response.json({ error_code: 'ModelArts.0000', error_msg: 'x' }, { status: next.http, headers });
      }, clock);

      const began = clock.now();
      const seen: IntelligentTask[] = [];
      const end = await clock.run(
        (async () => {
          const settings = { minInterval, maxInterval: 4 * minInterval, timeout, clock };
          for await (const task of watchIntelligentTask(client, { datasetId: 'd', taskId: 't' }, settings)) seen.push(task);
        })().catch((error: unknown) => error),
      );

      if (end === undefined) expect([2, 3, 5]).toContain(seen.at(-1)?.status);
      else expect((end as ModelArtsError).name).toMatch(/^(ApiError|WaitTimeoutError)$/);
      expect(clock.now() - began).toBeLessThanOrEqual(timeout);
      expect(clock.sleeping).toBe(0);
      for (const [index, at] of asked.slice(1).entries()) expect(at - (asked[index] ?? 0)).toBeGreaterThanOrEqual(minInterval);
      const states = seen.map(({ status, progress }) => `${status} ${progress}`);
      for (const [index, state] of states.slice(1).entries()) expect(state).not.toBe(states[index]);
      expect(seen.slice(0, -1).every(({ status }) => ![2, 3, 5].includes(status))).toBe(true);
    }),
    { numRuns: 300 },
  );
}, 30_000);
