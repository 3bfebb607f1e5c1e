import { createEmulator, createManualClock, intelligentTaskOutcomes } from '@modelarts-openapi/emulator';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clientOf } from './client.js';

// Where a task may go from each status, besides staying there.
const next: Record<number, number[]> = { [-1]: [0, 1, 2, 3, 4, 5], 0: [1, 2, 3, 4, 5], 1: [2, 3, 4, 5], 2: [], 3: [], 4: [5], 5: [] };

const page = { limit: fc.integer({ min: 1, max: 100 }), offset: fc.nat(3) };
const score = fc.integer({ min: 0, max: 100 }).map((percent) => String(percent / 100));
const step = fc.oneof(
  fc.record({
    do: fc.constant('start' as const),
    type: fc.constantFrom('auto-label', 'pre-label', 'auto-grouping'),
    outcome: fc.constantFrom(...intelligentTaskOutcomes),
    name: fc.option(fc.string(), { nil: undefined }),
  }),
  fc.record({ do: fc.constant('stop' as const), which: fc.nat(20) }),
  fc.record({ do: fc.constant('advance' as const), ms: fc.integer({ min: 0, max: 90_000 }) }),
  fc.record({
    do: fc.constant('list' as const),
    query: fc.record(
      { ...page, type: fc.constantFrom('auto-label', 'pre-label', 'auto-grouping'), task_name: fc.string() },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    do: fc.constant('samples' as const),
    query: fc.record(
      {
        ...page,
        label_name: fc.constantFrom('roses', 'x'),
        label_type: fc.constantFrom(0, 1),
        low_score: score,
        high_score: score,
        order: fc.constantFrom('asc', 'desc'),
        process_parameter: fc.string(),
      },
      { requiredKeys: [] },
    ),
  }),
);

test('whatever a client does, every answer is as described, and a task only goes forward', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 5, maxLength: 30, size: 'max' }),
      fc.constantFrom(200 as const, 204 as const),
      async (steps, stopStatus) => {
        const clock = createManualClock();
        const emulator = createEmulator({ clock, intelligentTasks: { stopStatus } });
        // Holds each answer against the strict form.
        const client = clientOf(emulator);
        const statuses = new Map<string, number>();
        const types = new Map<string, string>();
        for (const one of steps) {
          const ids = [...statuses.keys()];
          if (one.do === 'start') {
            emulator.intelligentTasks.setStarted({ outcome: one.outcome });
            const config = { ...(one.name !== undefined && { name: one.name }), ...(one.type === 'auto-grouping' && { n_clusters: 2 }) };
            const busy =
              one.type !== 'auto-grouping' && ids.some((id) => types.get(id) === one.type && ![2, 3, 5].includes(statuses.get(id)!));
            const { status, body } = await client.start({
              task_type: one.type,
              config,
              ...(one.type === 'pre-label' && { model_id: 'm' }),
            });
            expect(status).toBe(busy ? 501 : 200);
            if (busy) continue;
            expect(statuses.has(body.task_id)).toBe(false);
            statuses.set(body.task_id, -1);
            types.set(body.task_id, one.type);
          } else if (one.do === 'stop') {
            const { status } = await client.stop(ids[one.which % ids.length] ?? 'none');
            expect(status).toBe(ids.length > 0 ? stopStatus : 400);
          } else if (one.do === 'advance') await clock.advance(one.ms);
          else if (one.do === 'list') {
            const { tasks, total_count } = (await client.list(one.query)).body;
            expect(tasks.length).toBeLessThanOrEqual(Math.min(one.query.limit ?? 10, total_count));
          } else {
            const { samples, sample_count } = (await client.samples(one.query)).body;
            expect(samples.length).toBeLessThanOrEqual(Math.min(one.query.limit ?? 10, sample_count));
            for (const { sample_id } of samples.slice(0, 2)) expect((await client.sample(sample_id)).status).toBe(200);
          }
          for (const [id, before] of statuses) {
            const { status } = (await client.get(id)).body;
            if (status !== before) expect(next[before], `${before} to ${status}`).toContain(status);
            statuses.set(id, status);
          }
        }
        await clock.advance(90_000);
        const ends = (await client.list({ limit: 100 })).body.tasks.map(({ status }) => status);
        expect(ends.every((status) => [2, 3, 5].includes(status))).toBe(true);
        const { sample_count } = (await client.samples()).body;
        if (ends.includes(3)) expect(sample_count).toBe(208);
        else if (!ends.includes(5)) expect(sample_count).toBe(0);
      },
    ),
    { numRuns: 60 },
  );
});

test('whatever JSON is sent to start a task, it is started or refused as described', async () => {
  const field = fc.constantFrom('task_type', 'config', 'model_id', 'n_clusters', 'algorithm_type', 'name', 'x');
  const value = fc.oneof(
    fc.constantFrom('auto-label', 'pre-label', 'auto-grouping', 'fast', '2', 2, null, true),
    fc.dictionary(field, fc.jsonValue()),
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.jsonValue(), fc.dictionary(field, fc.oneof(value, fc.jsonValue()))), async (body) => {
      const emulator = createEmulator({ clock: createManualClock() });
      const { status } = await clientOf(emulator).start(JSON.stringify(body));
      expect([200, 400]).toContain(status);
      expect(emulator.intelligentTasks.list()).toHaveLength(status === 200 ? 1 : 0);
    }),
    { numRuns: 500 },
  );
});
