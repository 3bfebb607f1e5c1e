import {
  ApiError,
  createModelArtsClient,
  IntelligentTaskStoppedError,
  InvalidResponseError,
  startIntelligentTask,
  stopIntelligentTask,
  waitForIntelligentTask,
  watchIntelligentTask,
} from '@modelarts-openapi/client';
import { createEmulator, createManualClock } from '@modelarts-openapi/emulator';
import { expect, test } from 'vitest';

/** A client of an emulator that can also be told over the API to start and to stop a task. */
function setUp() {
  const clock = createManualClock();
  const emulator = createEmulator({ clock });
  const client = createModelArtsClient({
    endpoint: 'http://localhost',
    projectId: 'p1',
    token: 'token',
    clock,
    async fetch(request) {
      const [dataset, taskId] = new URL(request.url).pathname.split('/').filter((_, index) => [4, 6].includes(index)) as [string, string?];
      if (request.method === 'GET') return emulator.fetch(request);
      if (!taskId) {
        emulator.intelligentTasks.add({ kind: 'auto-label', outcome: 'succeeded', projectId: 'p1', datasetId: dataset, taskId: 'new' });
        return Response.json({ task_id: 'new' });
      }
      emulator.intelligentTasks.stop(taskId);
      return new Response(null, { status: 204 });
    },
  });
  return { clock, emulator, client };
}
const labeling = { datasetId: 'd', body: { task_type: 'auto-label' } } as const;
const task = { datasetId: 'd', taskId: 'new' };
const refused = (status: number) => Response.json({ error_code: 'ModelArts.4700', error_msg: 'Task does not exist' }, { status });
const clientOf = (fetch: () => Promise<Response>) =>
  createModelArtsClient({ endpoint: 'http://localhost', projectId: 'p1', token: 'token', fetch });
const errorOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

test('a task that is started can be waited for', async () => {
  const { client, clock } = setUp();
  expect(await startIntelligentTask(client, labeling)).toEqual({ task_id: 'new' });
  expect(await clock.run(waitForIntelligentTask(client, task, { clock }))).toMatchObject({ task_id: 'new', status: 3 });
});

test('a task that is told to stop can be followed to its end', async () => {
  const { client, clock } = setUp();
  await startIntelligentTask(client, labeling);
  await clock.advance(30_000);
  expect(await stopIntelligentTask(client, task)).toBeUndefined();
  const seen: number[] = [];
  await clock.run(
    (async () => {
      for await (const { status } of watchIntelligentTask(client, task, { clock })) seen.push(status);
    })(),
  );
  expect(seen).toEqual([4, 5]);
});

test('a task that others stop ends a wait with IntelligentTaskStoppedError', async () => {
  const { client, clock } = setUp();
  await startIntelligentTask(client, labeling);
  const wait = errorOf(waitForIntelligentTask(client, task, { clock }));
  await clock.advance(30_000);
  await stopIntelligentTask(client, task);
  expect(await clock.run(wait)).toBeInstanceOf(IntelligentTaskStoppedError);
});

test('what the API refuses is an ApiError that says what it said', async () => {
  const client = clientOf(async () => refused(400));
  for (const [call, path] of [
    [startIntelligentTask(client, labeling), ''],
    [stopIntelligentTask(client, { datasetId: 'd', taskId: 't' }), '/t/stop'],
  ] as const) {
    const error = await errorOf(call);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      message: 'ModelArts.4700: Task does not exist',
      error_code: 'ModelArts.4700',
      error_msg: 'Task does not exist',
      method: 'POST',
      url: `http://localhost/v2/p1/datasets/d/tasks${path}`,
      status: 400,
    });
  }
});

test.each([{}, { task_id: '' }, { task_id: 7 }])('an answer with %j instead of an ID is an InvalidResponseError', async (body) => {
  const error = await errorOf(
    startIntelligentTask(
      clientOf(async () => Response.json(body)),
      labeling,
    ),
  );
  expect(error).toBeInstanceOf(InvalidResponseError);
  expect(error).toMatchObject({ message: expect.stringMatching(/^the answer has no task_id; /), method: 'POST', status: 200 });
});

test('an abort ends starting and stopping at once', async () => {
  const reason = new Error('enough');
  const client = clientOf(() => new Promise(() => {}));
  const controller = new AbortController();
  const { signal } = controller;
  const calls = [
    startIntelligentTask(client, labeling, { signal }),
    stopIntelligentTask(client, { datasetId: 'd', taskId: 't' }, { signal }),
  ].map(errorOf);
  controller.abort(reason);
  expect(await Promise.all(calls)).toEqual([reason, reason]);
});
