import type {
  AcceptanceReport,
  BatchOutcome,
  CreatedAcceptanceTask,
  Sample,
  SampleList,
  UpdatedAcceptanceStatus,
} from '@modelarts-openapi/types';
import { describe, expect, test } from 'vitest';
import { ADA, GRACE, REVIEWER, setUp, team } from './set-up.js';

const labels = [{ name: 'cat', type: 0 }];
const ACCEPT_ALL = 0;
const REJECT_ALL = 1;
const CANCEL = 2;
const LIST_CONFLICTS = 3;
const REJECT_ONLY_REJECTED = 4;
const ACCEPT_ONLY_ACCEPTED = 5;

/** A task that runs, and what its members and the owner of its dataset do. */
async function running(body: object = {}) {
  const all = await setUp();
  const { call, create, start, get, passTime } = all;
  const id = await create({ workforces_config: team(ADA), ...body });
  await start(id);
  await passTime();
  const list = async (query = {}) => (await call<SampleList>('listWorkforceTaskSamples', { id, query: { limit: 100, ...query } })).body;
  const idOf = async (email: string) => (await get(id)).worker_stats?.find((one) => one.email === email)?.worker_id ?? '';
  return {
    ...all,
    id,
    list,
    idOf,
    task: () => get(id),
    states: async () => (await list()).samples.map(({ sample_status }) => sample_status).reverse(),
    label: async (email: string, ...samples: object[]) =>
      (await call<BatchOutcome>('updateWorkforceTaskSamples', { id, body: { email, samples: samples.map((one) => ({ labels, ...one })) } }))
        .body,
    review: (...comments: object[]) => call('reviewWorkforceTaskSamples', { id, body: { comments } }),
    accept: (given: object = { sampling_rate: 1 }) => call<CreatedAcceptanceTask>('createAcceptanceTask', { id, body: given }),
    comment: (...comments: object[]) => call('commentAcceptanceSamples', { id, body: { comments } }),
    decide: (action: number, more = {}) =>
      call<UpdatedAcceptanceStatus>('updateAcceptanceStatus', { id, query: { locale: 'en-us' }, body: { action, ...more } }),
    report: async (checking_task_id: string) =>
      (await call<AcceptanceReport>('getAcceptanceReport', { id, query: { checking_task_id } })).body,
    inDataset: async () => (await call<SampleList>('listSamples', { query: { limit: 100, order: 'asc' } })).body.samples,
  };
}

/** One whose samples are all labeled, and of which some were drawn. */
async function drawn(given: object = { sampling_rate: 1 }, body: object = {}) {
  const all = await running(body);
  await all.label(ADA, ...all.samples.map((sample_id) => ({ sample_id })));
  const { task_id } = (await all.accept(given)).body;
  await all.passTime();
  return { ...all, acceptance: task_id };
}

describe('labels', () => {
  test('wait for review where somebody reviews, and else for acceptance', async () => {
    const reviewed = await running({ workforces_config: team(ADA, { email: REVIEWER, role: 1 }) });
    expect(await reviewed.label(ADA, { sample_id: reviewed.samples[0] })).toEqual({ success: true });
    expect((await reviewed.states())[0]).toBe('UNREVIEWED');
    const unreviewed = await running();
    await unreviewed.label(ADA, { sample_id: unreviewed.samples[0] });
    expect((await unreviewed.states())[0]).toBe('UNCHECK');
    expect((await unreviewed.list({ sample_state: '__UNCHECK__' })).samples).toMatchObject([
      { labels, labelers: [{ email: ADA, role: 0 }] },
    ]);
  });

  test('come from who labels only, and only for samples that somebody has', async () => {
    const { samples, label, idOf, states } = await running({ workforces_config: team(ADA, GRACE, { email: REVIEWER, role: 1 }) });
    const [first] = samples;
    const refused = (code: string) => ({ success: false, error_code: `ModelArts.${code}` });
    expect(await label(REVIEWER, { sample_id: first })).toMatchObject(refused('4600'));
    expect(await label(GRACE, { sample_id: first })).toMatchObject(refused('4600'));
    expect(await label('nobody@example.test', { sample_id: first })).toMatchObject(refused('4604'));
    expect(await label(ADA, { sample_id: 'none' })).toMatchObject(refused('4420'));
    expect((await states())[0]).toBe('UN_ANNOTATION');
    // Who is named with a sample counts, whoever calls.
    expect(await label(REVIEWER, { sample_id: first, worker_id: await idOf(ADA) })).toEqual({ success: true });
  });

  test('are taken while the task runs only', async () => {
    const { create, call, samples, start, passTime } = await setUp();
    const id = await create({ workforces_config: team(ADA) });
    const body = { email: ADA, samples: [{ sample_id: samples[0], labels }] };
    const label = async () => (await call<BatchOutcome>('updateWorkforceTaskSamples', { id, body })).body;
    expect(await label()).toMatchObject({ success: false, error_code: 'ModelArts.4420' });
    await start(id);
    expect((await call('reviewWorkforceTaskSamples', { id, body: { comments: [] } })).status).toBe(403);
    await passTime();
    expect(await label()).toEqual({ success: true });
  });

  test('that are taken away leave a sample unlabeled', async () => {
    const { samples, label, states, list } = await running();
    await label(ADA, { sample_id: samples[0] });
    await label(ADA, { sample_id: samples[0], labels: [] });
    expect((await states())[0]).toBe('UN_ANNOTATION');
    expect((await list({ sample_state: '__ALL__' })).sample_count).toBe(0);
  });

  test('of several members for one sample are each their own, and the sample waits for the last of them', async () => {
    const { call, id, samples, label, states, idOf } = await running({ repetition: 2, workforces_config: team(ADA, GRACE) });
    const [sample_id = ''] = samples;
    await label(ADA, { sample_id });
    expect((await states())[0]).toBe('UN_ANNOTATION');
    await label(GRACE, { sample_id, labels: [{ name: 'dog', type: 0 }] });
    expect((await states())[0]).toBe('UNCHECK');
    // Without anybody named, it could be either of them.
    const body = { samples: [{ sample_id, labels }] };
    expect((await call<BatchOutcome>('updateWorkforceTaskSamples', { id, body })).body.success).toBe(false);
    const { body: all } = await call<SampleList>('listWorkforceTaskSamples', { id, query: { sample_state: '__UNCHECK__' } });
    expect(all.samples).toMatchObject([{ worker_id: await idOf(ADA), labels }]);
  });

  test('that auto labeling suggests wait for a labeler where the task is told so', async () => {
    for (const synchronize_auto_labeling_data of [true, false]) {
      const { emulator, list, call, clock } = await running({ synchronize_auto_labeling_data });
      emulator.intelligentTasks.setStarted({ outcome: 'succeeded' });
      await call('startIntelligentTask', { body: { task_type: 'auto-label' } });
      await clock.advance(200_000);
      const { samples, sample_count } = await list({ sample_state: '__AUTO_ANNOTATION__' });
      expect(sample_count > 0).toBe(synchronize_auto_labeling_data);
      expect(samples.every(({ labels: suggested = [] }) => suggested.length > 0)).toBe(true);
    }
  });
});

describe('a review', () => {
  test('lets labels wait for acceptance, or sends them back with what there is to say', async () => {
    const all = await running({ workforces_config: team(ADA, { email: REVIEWER, role: 1 }) });
    const { samples, label, review, states, list } = all;
    const [a, b] = samples;
    await label(ADA, { sample_id: a }, { sample_id: b });
    const said = { accept: false, comment: 'No cat', score: 'D' };
    expect(await review({ sample_id: a, accept: true, score: 'A' }, { sample_id: b, ...said })).toMatchObject({ status: 200, body: {} });
    expect((await states()).slice(0, 2)).toEqual(['UNCHECK', 'REJECTED']);
    const rejected = { review_accept: false, review_comment: 'No cat', review_score: 'D', score: 'D' };
    expect((await list({ sample_state: '__REJECTED__' })).samples).toMatchObject([{ sample_id: b, ...rejected }]);
    expect((await list({ sample_state: '__REVIEWED__' })).sample_count).toBe(2);
    // What was reviewed stays as it is, until it is labeled anew.
    await review({ sample_id: a, accept: false }, { sample_id: b, accept: true });
    expect((await states()).slice(0, 2)).toEqual(['UNCHECK', 'REJECTED']);
    await label(ADA, { sample_id: b });
    expect((await states())[1]).toBe('UNREVIEWED');
  });

  test('counts with all of its comments or none', async () => {
    const { samples, label, review, states, idOf } = await running({ workforces_config: team(ADA, { email: REVIEWER, role: 1 }) });
    await label(ADA, { sample_id: samples[0] });
    const comment = { sample_id: samples[0], accept: true };
    expect(await review(comment, { sample_id: 'none', accept: true })).toMatchObject({
      status: 400,
      body: { error_code: 'ModelArts.4420' },
    });
    const ofReviewer = { ...comment, worker_id: await idOf(REVIEWER) };
    expect(await review(ofReviewer)).toMatchObject({ status: 400, body: { error_code: 'ModelArts.4604' } });
    expect((await states())[0]).toBe('UNREVIEWED');
  });
});

describe('an acceptance', () => {
  test('draws as many samples as asked for, a share rounded up, and never more than wait', async () => {
    for (const [given, count] of [
      [{ sampling_rate: 0.2 }, 2],
      [{ sampling_rate: 1 }, 6],
      [{ sampling_num: 3 }, 3],
      [{ sampling_num: 9 }, 6],
    ] as const) {
      const { task, list, report, acceptance } = await drawn(given);
      expect((await task()).status).toBe(2);
      expect((await list({ sample_state: '__WORKFORCE_SAMPLED__' })).sample_count).toBe(count);
      expect((await report(acceptance)).checking_stats).toMatchObject({ sampled_sample_count: count, total_sample_count: 6, score: 'E' });
    }
  });

  test('takes time to draw and to end, in which nothing else can be done with it', async () => {
    const { samples, label, accept, comment, decide, task, passTime } = await running();
    await label(ADA, { sample_id: samples[0] });
    await accept();
    expect((await task()).status).toBe(7);
    const none = { status: 400, body: { error_code: 'ModelArts.4631' } };
    expect(await decide(ACCEPT_ALL)).toMatchObject(none);
    expect(await comment()).toMatchObject(none);
    await passTime();
    expect((await decide(ACCEPT_ALL)).status).toBe(200);
    expect((await task()).status).toBe(5);
    expect(await decide(ACCEPT_ALL)).toMatchObject(none);
    await passTime();
    expect((await task()).status).toBe(1);
    expect(await decide(ACCEPT_ALL)).toMatchObject(none);
  });

  test('is of something, and one at a time', async () => {
    const { samples, label, accept, passTime } = await running();
    expect(await accept()).toMatchObject({ status: 400, body: { error_code: 'ModelArts.4625' } });
    await label(ADA, { sample_id: samples[0] });
    await accept();
    for (const _ of [1, 2]) {
      expect(await accept()).toMatchObject({ status: 400, body: { error_code: 'ModelArts.4623' } });
      await passTime();
    }
  });

  test.each([
    [ACCEPT_ALL, ['ACCEPTED', 'ACCEPTED', 'ACCEPTED'], 3],
    [REJECT_ALL, ['REJECTED', 'REJECTED', 'REJECTED'], 4],
    [REJECT_ONLY_REJECTED, ['ACCEPTED', 'REJECTED', 'ACCEPTED'], 1],
    [ACCEPT_ONLY_ACCEPTED, ['ACCEPTED', 'REJECTED', 'REJECTED'], 1],
  ])(
    'that ends with %i leaves samples that were accepted, rejected and not checked %j, and the task %i',
    async (action, states, status) => {
      const all = await drawn();
      const [accepted, rejected] = all.samples;
      await all.comment(
        { sample_id: accepted, accept: true, score: 'A' },
        { sample_id: rejected, accept: false, score: 'C', comment: 'No cat' },
      );
      expect((await all.list({ sample_state: '__WORKFORCE_SAMPLED_ACCEPTED__' })).samples).toMatchObject([{ sample_id: accepted }]);
      expect((await all.list({ sample_state: '__WORKFORCE_SAMPLED_REJECTED__' })).samples).toMatchObject([
        { check_comment: 'No cat', check_score: 'C' },
      ]);
      expect((await all.list({ sample_state: '__WORKFORCE_SAMPLED_CHECKED__' })).sample_count).toBe(2);
      expect((await all.list({ sample_state: '__WORKFORCE_SAMPLED_UNCHECK__' })).sample_count).toBe(4);
      const stats = {
        checked_sample_count: 2,
        accepted_sample_count: 1,
        rejected_sample_count: 1,
        pass_rate: 0.5,
        total_score: 6,
        score: 'B',
      };
      expect(await all.report(all.acceptance)).toMatchObject({ checking_stats: stats, total_stats: stats });
      expect(await all.decide(action)).toMatchObject({ status: 200, body: {} });
      await all.passTime();
      expect((await all.states()).slice(0, 3)).toEqual(states);
      expect(await all.task()).toMatchObject({ status, checking_task_desc: { action, checking_stats: stats }, pass_rate: 0.5, score: 3 });
      expect((await all.list({ sample_state: '__WORKFORCE_SAMPLED__' })).sample_count).toBe(0);
      expect(await all.report(all.acceptance)).toMatchObject({ checking_stats: stats });
      // What was accepted is in the dataset, and nothing else.
      const wanted = states.map((one) => (one === 'ACCEPTED' ? 'MANUAL_ANNOTATION' : 'UN_ANNOTATION'));
      expect((await all.inDataset()).slice(0, 3).map(({ sample_status }) => sample_status)).toEqual(wanted);
    },
  );

  test('is not of what is labeled while it goes on', async () => {
    const { samples, label, accept, decide, states, passTime } = await running();
    await label(ADA, { sample_id: samples[0] });
    await accept();
    await label(ADA, { sample_id: samples[1] });
    await passTime();
    expect(await label(ADA, { sample_id: samples[2] })).toEqual({ success: true });
    expect(await label(ADA, { sample_id: samples[0] })).toMatchObject({ success: false, error_code: 'ModelArts.4606' });
    await decide(ACCEPT_ALL);
    await passTime();
    expect((await states()).slice(0, 4)).toEqual(['ACCEPTED', 'UNCHECK', 'UNCHECK', 'UN_ANNOTATION']);
    // Labels that were accepted stay.
    expect(await label(ADA, { sample_id: samples[0] })).toMatchObject({ success: false, error_code: 'ModelArts.4606' });
  });

  test('is canceled with all that was said in it', async () => {
    const { samples, task, comment, decide, list, states, accept } = await drawn();
    await comment({ sample_id: samples[0], accept: false });
    await decide(CANCEL);
    expect((await task()).status).toBe(1);
    expect(await task()).not.toHaveProperty('checking_task_desc');
    expect(new Set(await states())).toEqual(new Set(['UNCHECK']));
    expect((await list()).samples.filter((one) => 'check_accept' in one)).toEqual([]);
    expect((await accept()).status).toBe(200);
  });

  test('sends back samples that are labeled anew when the task has been started again', async () => {
    const { id, samples, decide, label, start, states, passTime } = await drawn();
    await decide(REJECT_ALL);
    await passTime();
    expect(await label(ADA, { sample_id: samples[0] })).toMatchObject({ success: false, error_code: 'ModelArts.4600' });
    expect((await start(id)).status).toBe(200);
    await passTime();
    expect(await label(ADA, { sample_id: samples[0] })).toEqual({ success: true });
    expect((await states()).slice(0, 2)).toEqual(['UNCHECK', 'REJECTED']);
  });

  test.each([true, false])(
    'leaves labels of people in the dataset as they are, unless %s says otherwise',
    async (overwrite_last_result) => {
      const { call, samples, decide, inDataset, passTime } = await drawn();
      await call('updateSamples', { body: { samples: [{ sample_id: samples[0], labels: [{ name: 'dog', type: 0 }] }] } });
      expect((await decide(LIST_CONFLICTS)).body).toMatchObject({ sample_count: 1, samples: [{ sample_id: samples[0], labels }] });
      await decide(ACCEPT_ALL, { overwrite_last_result });
      await passTime();
      const [first, second] = await inDataset();
      expect([first?.labels?.[0]?.name, second?.labels?.[0]?.name]).toEqual([overwrite_last_result ? 'cat' : 'dog', 'cat']);
    },
  );

  test('leaves the dataset alone where the task is told so', async () => {
    const { decide, inDataset, passTime, task } = await drawn({ sampling_rate: 1 }, { auto_sync_dataset: false });
    await decide(ACCEPT_ALL);
    await passTime();
    expect((await task()).status).toBe(3);
    expect(new Set((await inDataset()).map(({ sample_status }) => sample_status))).toEqual(new Set(['UN_ANNOTATION']));
  });

  test('has comments on drawn samples only, of which the last counts', async () => {
    const { samples, comment, report, acceptance } = await drawn({ sampling_num: 1 });
    expect(await comment({ sample_id: samples[1], accept: true })).toMatchObject({ status: 400, body: { error_code: 'ModelArts.4420' } });
    await comment({ sample_id: samples[0], accept: false, score: 'D' });
    await comment({ sample_id: samples[0], accept: true, score: 'B' });
    expect((await report(acceptance)).checking_stats).toMatchObject({ accepted_sample_count: 1, rejected_sample_count: 0, total_score: 3 });
  });
});

test('a sample is answered with the labels of the member who is named', async () => {
  const { call, emulator, id, samples, label, idOf } = await running({ repetition: 2, workforces_config: team(ADA, GRACE) });
  const [sample_id = ''] = samples;
  await label(GRACE, { sample_id });
  const [{ in: dataset } = { in: {} }] = emulator.dump().tables['workforceTasks'] ?? [];
  const { dataset_id } = dataset as Record<string, string>;
  const ask = async (query: object) => {
    const search = new URLSearchParams(query as Record<string, string>);
    const path = `/v2/p1/datasets/${dataset_id}/workforce-tasks/${id}/data-annotations/samples/${sample_id}?${search}`;
    const response = await emulator.fetch(`http://emulator.test${path}`, { headers: { 'X-Auth-Token': 'any' } });
    return [response.status, ((await response.json()) as Sample).labels];
  };
  expect(await ask({})).toEqual([200, []]);
  expect(await ask({ worker_id: await idOf(GRACE) })).toEqual([200, labels]);
  expect((await ask({ worker_id: 'nobody' }))[0]).toBe(400);
  expect((await ask({ sample_state: '__ACCEPTED__' }))[0]).toBe(400);
  expect((await call('listWorkforceTaskSamples', { id, query: { label_name: 'cat' } })).body).toMatchObject({ sample_count: 0 });
});

test('members are sent emails, and nobody else', async () => {
  const { call, id, task, clock } = await running({ workforces_config: team(ADA, GRACE) });
  const notify = async (...emails: string[]) => (await call<BatchOutcome>('notifyWorkers', { id, body: { emails } })).body;
  expect(await notify()).toEqual({ success: true });
  expect((await task()).worker_stats).toMatchObject([{ email_status: 0, last_notify_time: 0 }, { email_status: 0 }]);
  expect(await notify(ADA, 'nobody@example.test')).toMatchObject({
    success: false,
    error_code: 'ModelArts.4604',
    results: [{ success: true }, { success: false }],
  });
  expect((await task()).worker_stats).toMatchObject([{ email_status: 3, last_notify_time: clock.now() }, { email_status: 0 }]);
});
