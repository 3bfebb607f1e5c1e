import { createEmulator } from '@modelarts-openapi/emulator';
import type {
  AcceptanceReport,
  Dataset,
  SampleList,
  SampleStats,
  WorkforceTask,
  WorkforceTaskList,
  WorkforceTaskMetrics,
} from '@modelarts-openapi/types';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clientOf } from '../client.js';
import { ADA, GRACE, REVIEWER, setUp, team } from './set-up.js';

const STATES = ['UN_ANNOTATION', 'AUTO_ANNOTATION', 'UNREVIEWED', 'UNCHECK', 'ACCEPTED', 'REJECTED'] as const;
const sample = fc.nat(7);
const accept = fc.boolean();
const score = fc.constantFrom('A', 'B', 'C', 'D');
const labels = fc.constantFrom([], [{ name: 'cat', type: 0 }]);
const teams = fc.constantFrom(team(ADA, GRACE), team(GRACE), team(ADA, { email: REVIEWER, role: 1 }), team({ email: REVIEWER, role: 1 }));

/** A call of one operation. Samples are named by their position, which tests replace by their IDs. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(500, 2_000, 2_000, 100_000) },
  {
    weight: 8,
    arbitrary: fc
      .record({
        email: fc.constantFrom(ADA, GRACE, REVIEWER),
        samples: fc.array(fc.record({ sample_id: sample, labels }), { maxLength: 4 }),
      })
      .map((body) => ['updateWorkforceTaskSamples', body] as const),
  },
  {
    weight: 4,
    arbitrary: fc
      .record({ comments: fc.array(fc.record({ sample_id: sample, accept, score }), { maxLength: 3 }) })
      .chain((body) => fc.constantFrom('reviewWorkforceTaskSamples', 'commentAcceptanceSamples').map((name) => [name, body] as const)),
  },
  {
    weight: 6,
    arbitrary: fc.oneof(
      fc.constantFrom({ sampling_rate: 0.3 }, { sampling_num: 2 }).map((body) => ['createAcceptanceTask', body] as const),
      fc.record({ action: fc.nat(5), overwrite_last_result: fc.boolean() }).map((body) => ['updateAcceptanceStatus', body] as const),
      teams.map((workforces_config) => ['updateWorkforceTask', { workforces_config }] as const),
      fc.constant(['startWorkforceTask', {}] as const),
      fc.record({ samples: fc.tuple(sample) }).map((body) => ['deleteSamples', body] as const),
      fc.record({ samples: fc.tuple(fc.record({ sample_id: sample, labels })) }).map((body) => ['updateSamples', body] as const),
      fc.constantFrom('g.jpg', 'h.jpg').map((name) => ['addSamples', { samples: [{ name, data: 'AAAA' }] }] as const),
      fc.constant(['startIntelligentTask', { task_type: 'auto-label' }] as const),
    ),
  },
);

type All = Awaited<ReturnType<typeof setUp>>;

/** All that counts samples of a task counts the same. */
async function checkCounts({ call, get, list, dataset }: Pick<All, 'call' | 'get' | 'list' | 'dataset'>, id: string) {
  const task: WorkforceTask = await get(id);
  const listed = async (query: object) =>
    (await call<SampleList>('listWorkforceTaskSamples', { id, query: { limit: 100, ...query } })).body;
  const { samples, sample_count: total } = await listed({});
  const count = (status: string) => samples.filter(({ sample_status }) => sample_status === status).length;
  const counts = Object.fromEntries(STATES.map((status) => [status, count(status)])) as Record<(typeof STATES)[number], number>;
  expect(STATES.reduce((sum, status) => sum + counts[status], 0)).toBe(total);
  const drawn = (await listed({ sample_state: '__WORKFORCE_SAMPLED__' })).samples;
  const checked = (await listed({ sample_state: '__WORKFORCE_SAMPLED_CHECKED__' })).sample_count;
  // What is in an acceptance waits for its end.
  expect(drawn.every(({ sample_status }) => sample_status === 'UNCHECK')).toBe(true);
  expect(task.sample_stats).toMatchObject({
    total_sample_count: total,
    unannotated_sample_count: counts.UN_ANNOTATION,
    auto_annotation_sample_count: counts.AUTO_ANNOTATION,
    unreviewed_sample_count: counts.UNREVIEWED,
    uncheck_sample_count: counts.UNCHECK,
    accepted_sample_count: counts.ACCEPTED,
    rejected_sample_count: counts.REJECTED,
    sampled_sample_count: drawn.length,
  });
  const byName = {
    un_annotation: counts.UN_ANNOTATION,
    auto_annotation: counts.AUTO_ANNOTATION,
    unreviewed: counts.UNREVIEWED,
    uncheck: counts.UNCHECK,
    accepted: counts.ACCEPTED,
    rejected: counts.REJECTED,
  };
  const { sample_stats, label_stats = [] } = (await call<SampleStats>('getWorkforceTaskStats', { id })).body;
  expect(sample_stats).toEqual({ total, ...byName });
  expect(label_stats).toEqual(task.label_stats);
  const { tasks } = (await list()) as WorkforceTaskList;
  expect(tasks).toMatchObject([{ task_id: id, status: task.status, sample_stats: task.sample_stats }]);
  expect((await dataset()) as Dataset).toMatchObject({ workforce_task_count: 1 });
  // Each sample is with one labeler, as long as there is one.
  const { sample_stats: members = {} } = (await call<WorkforceTaskMetrics>('getWorkforceTaskMetrics', { id })).body;
  const open = Object.entries(byName).filter(([name]) => name !== 'accepted');
  if (Object.keys(members).length > 0)
    for (const [name, all] of open) expect(Object.values(members).reduce((sum, one) => sum + Number(one[name] ?? 0), 0)).toBe(all);
  const acceptance = task.checking_task_desc;
  if (acceptance) {
    const query = { checking_task_id: acceptance.checking_task_id };
    const { checking_stats } = (await call<AcceptanceReport>('getAcceptanceReport', { id, query })).body;
    expect(checking_stats).toEqual(acceptance.checking_stats);
    if (task.status === 2) expect(checking_stats).toMatchObject({ sampled_sample_count: drawn.length, checked_sample_count: checked });
  }
  if (task.status === 3) expect(counts.ACCEPTED).toBe(total);
  return samples;
}

test('whatever members, reviewers and the owner do in whatever order, all that counts samples counts the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 4, maxLength: 14, size: 'max' }),
      fc.record({ synchronize_data: fc.boolean(), synchronize_auto_labeling_data: fc.boolean(), auto_sync_dataset: fc.boolean() }),
      async (steps, how) => {
        const all = await setUp();
        const { call, clock, create, emulator, samples: known, start } = all;
        const id = await create(how);
        await start(id);
        const accepted = new Map<string, unknown>();
        for (const one of steps) {
          if (typeof one === 'number') await clock.advance(one);
          else {
            const [operation, body] = one;
            const query = operation === 'updateAcceptanceStatus' ? { locale: 'en-us' } : {};
            const named = JSON.parse(JSON.stringify(body), (key, value) =>
              key === 'sample_id' || (operation === 'deleteSamples' && typeof value === 'number') ? (known[value] ?? 'none') : value,
            );
            // Each answer is held against the strict form.
            await call(operation, { id, query, body: named });
          }
          const samples = await checkCounts(all, id);
          // Who accepts is not contradicted by who labels.
          for (const { sample_id, sample_status, labels: given } of samples) {
            if (accepted.has(sample_id))
              expect([sample_id, sample_status, given]).toEqual([sample_id, 'ACCEPTED', accepted.get(sample_id)]);
            if (sample_status === 'ACCEPTED') accepted.set(sample_id, given);
          }
        }
        await clock.advance(100_000);
        const samples = await checkCounts(all, id);
        const dump = emulator.dump();
        expect(JSON.stringify(dump)).not.toMatch(/lovelace|hopper|dijkstra/);
        const again = createEmulator({ clock });
        again.load(dump);
        const [{ in: dataset } = { in: {} }] = dump.tables['workforceTasks'] ?? [];
        const other = clientOf(again, { datasetId: (dataset as Record<string, string>)['dataset_id'] ?? '' });
        const { body } = await other.call<SampleList>('listWorkforceTaskSamples', { id, query: { limit: 100 } });
        expect(body.samples.map(({ labelers: _people, ...one }) => one)).toEqual(samples.map(({ labelers: _people, ...one }) => one));
      },
    ),
    { numRuns: 60 },
  );
});
