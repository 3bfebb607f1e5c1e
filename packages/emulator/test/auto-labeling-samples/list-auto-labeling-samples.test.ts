import { createEmulator, createManualClock, type IntelligentTaskKind, type IntelligentTaskOutcome } from '@modelarts-openapi/emulator';
import type { Sample } from '@modelarts-openapi/types';
import { describe, expect, test } from 'vitest';
import { clientOf } from '../client.js';

/** A dataset in which one task is over. */
async function setUp({
  kind = 'auto-label',
  outcome = 'succeeded',
}: {
  kind?: IntelligentTaskKind;
  outcome?: IntelligentTaskOutcome;
} = {}) {
  const clock = createManualClock();
  const emulator = createEmulator({ clock });
  const { taskId } = emulator.intelligentTasks.add({ kind, outcome, projectId: 'p1', datasetId: 'd1' });
  await clock.advance(90_000);
  return { clock, emulator, taskId, ...clientOf(emulator) };
}
const scoreOf = ({ labels }: Sample) => labels?.[0]?.score ?? NaN;
const rising = (numbers: number[]) => [...numbers].sort((a, b) => a - b);

describe('the labeled samples of a dataset', () => {
  test.each(['auto-label', 'pre-label'])('are there when a task has succeeded, and not before: %s', async (task_type) => {
    const clock = createManualClock();
    const { start, list, samples, sample } = clientOf(createEmulator({ clock }));
    await start({ task_type, ...(task_type === 'pre-label' && { model_id: 'm' }) });
    await clock.advance(69_999);
    expect((await samples()).body).toEqual({ sample_count: 0, samples: [] });
    await clock.advance(1);
    const { sample_count, samples: page } = (await samples()).body;
    expect(sample_count).toBe((await list()).body.tasks[0]?.unconfirmed_sample_count);
    expect((await sample(page[0]?.sample_id ?? '')).body).toEqual(page[0]);
  });

  test.each([
    ['auto-grouping', 'succeeded'],
    ['auto-label', 'failed'],
    ['auto-deploy', 'failed'],
  ] as const)('are none where %s has %s', async (kind, outcome) => {
    expect((await (await setUp({ kind, outcome })).samples()).body.sample_count).toBe(0);
  });

  test('are those that a stopped task had found until then', async () => {
    const { samples, list } = await setUp({ outcome: 'stopped' });
    const { sample_count } = (await samples()).body;
    expect(sample_count).toBeGreaterThan(0);
    expect(sample_count).toBeLessThan(208);
    expect((await list()).body.tasks[0]?.unconfirmed_sample_count).toBe(sample_count);
  });

  test('are none of a task that was stopped before it labeled', async () => {
    const clock = createManualClock();
    const { start, stop, samples } = clientOf(createEmulator({ clock }));
    await stop((await start({ task_type: 'auto-label' })).body.task_id);
    await clock.advance(10_000);
    expect((await samples()).body.sample_count).toBe(0);
  });

  test('are of that dataset alone', async () => {
    const { emulator, samples } = await setUp();
    const known = (await samples()).body.samples[0]?.sample_id ?? '';
    const other = clientOf(emulator, { datasetId: 'd2' });
    expect((await other.samples()).body.sample_count).toBe(0);
    expect(await other.sample(known)).toMatchObject({ status: 400, error: 'Sample not found' });
  });

  test('are the same each time', async () => {
    const first = (await (await setUp()).samples({ limit: 100 })).body;
    expect((await (await setUp()).samples({ limit: 100 })).body).toEqual(first);
  });

  test('come in pages, from the surest on unless it is asked for otherwise', async () => {
    const { samples } = await setUp();
    const all: Sample[] = [];
    for (const offset of [0, 1, 2, 3]) all.push(...(await samples({ limit: 100, offset })).body.samples);
    expect(new Set(all.map(({ sample_id }) => sample_id)).size).toBe(208);
    expect(all.map(scoreOf).reverse()).toEqual(rising(all.map(scoreOf)));
    const up = (await samples({ limit: 100, order: 'asc' })).body.samples.map(scoreOf);
    expect(up).toEqual(rising(up));
    expect(up[0]).toBe(scoreOf(all[207] as Sample));
    expect((await samples()).body.samples).toHaveLength(10);
  });
});

describe('a condition', () => {
  const found = async (query: object) => (await (await setUp()).samples({ limit: 100, ...query })).body;

  test('may be on the name of a label', async () => {
    const { sample_count, samples } = await found({ label_name: 'tulips' });
    expect(sample_count).toBeGreaterThan(10);
    for (const { labels } of samples) expect(labels?.map(({ name }) => name)).toContain('tulips');
    expect((await found({ label_name: 'tulip' })).sample_count).toBe(0);
  });

  test('may be on the kind of labeling', async () => {
    expect((await found({ label_type: 0 })).sample_count).toBe(208);
    expect((await found({ label_type: 1 })).sample_count).toBe(0);
  });

  test('may be on the score, both ends included', async () => {
    const { samples } = await found({ low_score: '0.30', high_score: '0.40', order: 'asc' });
    expect([scoreOf(samples[0] as Sample), scoreOf(samples.at(-1) as Sample)]).toEqual([0.3, 0.4]);
    expect((await found({ low_score: '0.9', high_score: '0.1' })).sample_count).toBe(0);
    expect((await found({ low_score: '0', high_score: '1' })).sample_count).toBe(208);
  });

  test('adds to the others', async () => {
    const { samples, sample_count } = await found({ label_name: 'roses', low_score: '0.5' });
    expect(sample_count).toBeLessThan((await found({ label_name: 'roses' })).sample_count);
    for (const sample of samples) expect([sample.labels?.[0]?.name, scoreOf(sample) >= 0.5]).toEqual(['roses', true]);
  });

  test.each([
    [{ low_score: '1.5' }, 'Parameter is invalid: low_score must match pattern "^(0(\\.\\d+)?|1(\\.0+)?)$", got "1.5"'],
    [{ order: 'up' }, 'Parameter is invalid: order must be one of asc, desc, got "up"'],
    [{ label_type: 2 }, 'Parameter is invalid: label_type must be one of 0, 1, 3, 100, 101, 102, 200, 201, 202, 400, 600, 900, got 2'],
    ...['[{"sample_name":"a","label":"b"}]', '{"sample_name":"a"}', '[null]', '[{"sample_name":1}]', 'sunflowers', '[{"__proto__":1}]'].map(
      (search_conditions) =>
        [
          { search_conditions },
          'The emulator searches by JSON such as [{"sample_name":"…"}], with sample_name, sample_dir, labeler, import_origin, metadata, hard, score, coefficient, sample_time, label_list as described.',
        ] as const,
    ),
  ] as [object, string][])('%j is refused', async (query, why) => {
    const { status, error } = await (await setUp()).samples(query);
    expect([status, error]).toEqual([400, why]);
  });

  test('finds samples by their name', async () => {
    const client = await setUp();
    const { samples, sample_count } = (await client.samples({ search_conditions: '[]' })).body;
    const { sample_name } = samples[0]!;
    const found = async (...names: unknown[]) =>
      (await client.samples({ search_conditions: JSON.stringify(names.map((name) => ({ sample_name: name }))) })).body;
    expect(sample_count).toBe(208);
    expect((await found(sample_name)).samples.map((one) => one.sample_name)).toEqual([sample_name]);
    expect((await found(sample_name, samples[1]!.sample_name)).sample_count).toBe(0);
    expect((await found(sample_name, sample_name)).sample_count).toBe(1);
    expect((await found('nothing')).sample_count).toBe(0);
  });
});

test('addresses have the size that is asked for, and nothing that looks like a key', async () => {
  const { samples, sample } = await setUp();
  const [plain] = (await samples()).body.samples;
  const [resized] = (await samples({ process_parameter: 'image/resize,m_lfit,h_200' })).body.samples;
  expect(plain?.source).toMatch(/^https:\/\/test-obs\.obs\.example\.com\/animals\/\d+_\d+\.jpeg$/);
  expect(resized?.source).toBe(`${plain?.source}?x-image-process=image%2Fresize%2Cm_lfit%2Ch_200`);
  expect(plain?.source?.endsWith(`/${plain.sample_name}`)).toBe(true);
  expect((await sample(plain?.sample_id ?? '')).body.source).toBe(plain?.source);
});

test('hard examples are those that the model is unsure of', async () => {
  const { samples } = await setUp();
  for (const sample of (await samples({ limit: 100 })).body.samples) {
    expect(sample.metadata?.['@modelarts:hard']).toBe(scoreOf(sample) < 0.5);
    expect(sample.metadata?.['@modelarts:hard_reasons']?.length !== 0).toBe(scoreOf(sample) < 0.5);
  }
});
